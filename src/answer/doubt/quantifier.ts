// In: a claim of how many or how often, and the sentence closest to it. Out: where that says more or fewer.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import type { Otherwise } from '../answer.ts';
import { anyOf, listed, or } from '../cue-words.ts';
import { posAt, textAt, written } from '../grammar/tokens.ts';
import { holdsAny, isItselfAt, textOf as sentenceOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { NONE } from './denial.ts';
import { isOfTheSame } from './the-same.ts';
import { QUANTIFIED } from './weights.ts';

/** How many, or how often, from none up: what holds of more holds of fewer, but not of few or none. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    'no none neither never',
    'few rarely seldom hardly barely',
    'some several certain various sometimes occasionally',
    'many numerous lots often frequently repeatedly',
    'most majority mostly usually generally',
    'all every each both always',
  ].flatMap((words, rank) => listed(words).map((word) => [word, rank] as const)),
);
const FEW = 1;

/** A word for how many, and the token behind it that holds the term it is said of. */
interface Quantified {
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

/** What a claim says of more or fewer than the sentence does, of the same: `many children`, for "all children". */
export function quantifiedIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const others = terms.filter(({ word }) => !RANKS.has(word.form));
  if (!isOfTheSame(others, sentence)) return [];
  const isHeld = (at: number) => holdsAny(others, sentence, at, at);
  for (const term of others) {
    const isAsked = (at: number) => term.tokens.first <= at && at <= term.tokens.last;
    const given = quantifiersOf(question.tokens, isAsked).at(-1);
    const found = given
      ? quantifiersOf(sentence.tokens, (at) => isItselfAt(term, sentence, at))
      : [];
    const own = found.at(-1);
    if (!given || !own || found.some(({ rank }) => bears(rank, given.rank))) continue;
    const isTerm = (at: number) => others.some(({ tokens }) => tokens.first === at);
    const typed = textOf(question.tokens, given, isTerm, question.text);
    return [{ typed, printed: [textOf(sentence.tokens, own, isHeld, passage.paragraph.text)] }];
  }
  return [];
}

const SOME = `(?:\\d[\\d,]*|${or([...NUMBER_WORDS.keys()])})`;
/** "All six pilots", "all of the 12 boats" */
const ALL_OF = new RegExp(
  `\\b(?:all|every one)(?: of)?(?: the(?:ir|se)?| those| his| her| its)? (?<many>${SOME})\\b`,
  'i',
);
const PART_OF = new RegExp(
  `\\b(?:${SOME}|only some|some|many|most|few|several) (?:out )?of (?:the(?:ir|se)? |those |his |her |its )?(?<many>${SOME})\\b`,
  'gi',
);

/** `Five of six`, for "all six". */
export function partIn({ question, terms }: Sought, top: Candidate): readonly Otherwise[] {
  const all = ALL_OF.exec(question.text);
  const many = all?.groups?.many?.toLowerCase();
  const others = terms.filter(({ word }) => !RANKS.has(word.form));
  if (!question.claims || !all || !isOfTheSame(others, top.sentence)) return [];
  const part = [...sentenceOf(top).matchAll(PART_OF)].find(
    (one) => one.groups?.many?.toLowerCase() === many,
  );
  return part ? [{ typed: all[0], printed: [part[0]] }] : [];
}

/** What may tell the greater part of something. */
const GREATER = anyOf([
  ...listed('most mostly majority percent mainly largely chiefly predominantly primarily usually'),
  ...listed(
    'generally all every each always almost nearly overwhelming\\w* bulk half two-thirds tend\\w*',
  ),
  'more often',
  '(?:large|high|huge|vast|great|big)\\w* (?:part|share|percentage|number|proportion)',
]);

/** By which word a claim is of the greater part of something, where nothing in the sentence tells how much that is. */
export function mostIn({ question: { tokens } }: Sought, top: Candidate): string | null {
  const most = tokens.find(({ text }, at) => {
    const [before, next] = [textAt(tokens, at - 1), posAt(tokens, at + 1)];
    if (/^mostly$/i.test(text)) return true;
    // "They won by a small majority"
    if (/^majority$/i.test(text)) return /^of$/i.test(textAt(tokens, at + 1));
    // "At most", "the most dangerous", "his most serious rival"
    return (
      /^most$/i.test(text) && !/^(?:at|the)$/i.test(before) && /^(?:ADP|NOUN|PROPN)$/.test(next)
    );
  });
  const text = sentenceOf(top);
  return most && !GREATER.test(text) && !text.includes('%') ? most.text : null;
}

/** `many kidnapped children`: with the words of the claim that follow. */
function textOf(
  tokens: readonly Token[],
  { first, last }: Quantified,
  isOfClaim: (at: number) => boolean,
  text: string,
): string {
  let end = last;
  while (tokens[end + 1] && isOfClaim(end + 1)) end++;
  return written(text, tokens, { first, last: end });
}

/** Whether what a sentence says of so many bears out what a claim says. */
function bears(own: number, claimed: number): boolean {
  return claimed > FEW ? own >= claimed : own <= claimed;
}

function quantifiersOf(tokens: readonly Token[], isOf: (at: number) => boolean): Quantified[] {
  return tokens.flatMap(({ text }, first) => {
    const rank = RANKS.get(text.toLowerCase());
    if (rank === undefined || isNone(tokens, first)) return [];
    for (let last = first + 1; last <= first + QUANTIFIED.reach; last++) {
      const pos = tokens[last]?.pos ?? 'PUNCT';
      // "All of the crews", but not the land of "no control of land".
      if (pos === 'PUNCT' || (pos === 'ADP' && last > first + 1)) return [];
      if (isOf(last)) return [{ rank, first, last }];
    }
    return [];
  });
}

/** "A few" are some, "not all" fewer; "no more than", "some 200" and "the most dangerous" tell none of these. */
function isNone(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [at - 1, at, at + 1].map((each) => textAt(tokens, each)) as [
    string,
    string,
    string,
  ];
  if (/^(?:a|not|n['’]t)$/i.test(before) || NONE.test(next)) return true;
  return /^some$/i.test(own)
    ? posAt(tokens, at + 1) === 'NUM'
    : /^most$/i.test(own) && /^the$/i.test(before);
}

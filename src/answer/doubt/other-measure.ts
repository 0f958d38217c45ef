// In: a question for a rate, a price or the like, and a sentence. Out: whether it has nothing of what that is of.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Words } from '../../search/words.ts';
import { countedHead } from '../counted-things.ts';
import { listed, only, PART } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { INSIDE, NOUN, past, posAt, textAt } from '../grammar/tokens.ts';
import { strengthOf } from '../holding.ts';
import { isPart } from '../quantity/units.ts';
import { quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { SHOW } from '../weights.ts';
import { isOfPost } from './setting.ts';

const MEASURE = only(
  listed('rates? prices? costs? levels? sizes? amounts? budgets? salar(?:y|ies) incomes? totals?'),
);

/** What stands right before these tells which: "unemployment rate", "oil price". */
const SORTED = only(listed('rates? prices? levels?'));

const SHARE = only([PART]);
/** What only tells which of several: the "max" of "max size". */
const GRADES = only(listed('max(?:imum)? min(?:imum)? average avg total overall'));

/**
 * "What is the police budget?", "the guild's own budget?" is told by no budget of something else; nor
 * "what share of the pilots sail?" by a sentence that has neither.
 */
export function isOfOther(sought: Sought, top: Candidate): boolean {
  const { sentence } = top;
  if (sought.question.asked === 'percent' && isShareOfThings(sought, top)) return true;
  const isThere = (term: Term) =>
    isOfPost(term.word, top.passage.cable) ||
    sentence.words.some((id) => strengthOf(term, id) > SHOW.found && !isMeasure(sought, id, term));
  return measured(sought).some((sorts) => sorts.length > 0 && !sorts.some(isThere));
}

/** The `of` behind a share: "what percentage of the pilots?"; −1 where there is none. */
const ofShare = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ text }, at) => /^of$/i.test(text) && SHARE.test(textAt(tokens, at - 1)));

/** "What percentage of the pilots?": they are people, and each share of the sentence is said to be one of things. */
function isShareOfThings(
  { question, terms, vocabulary, words }: Sought,
  { sentence, passage }: Candidate,
): boolean {
  const { tokens } = question;
  const of = ofShare(tokens);
  const owner = past(INSIDE, tokens, of + 1);
  const isOwner = posAt(tokens, owner) === 'PART';
  const head = textAt(tokens, (isOwner ? past(INSIDE, tokens, owner + 1) : owner) - 1);
  if (of < 0 || !isPeople(head, words)) return false;
  const shares = quantitiesOf(sentence, passage.paragraph.text).filter(isPart);
  const kin = terms.filter((term) => textAt(tokens, term.tokens.last) === head);
  return (
    shares.length > 0 &&
    shares.every(
      (share) =>
        share.counts !== null &&
        !isPeople(countedHead(share), words) &&
        // What share of the voters chose it is one of the vote.
        !kin.some(
          (term) => strengthOf(term, vocabulary.idOf(countedHead(share)) ?? -1) >= DETAIL.same,
        ),
    )
  );
}

const ANYBODY = listed('people folks? population workforce electorate citizens residents locals');
const PEOPLE = only(ANYBODY);
/** What may be told of by any other word. */
const ANYTHING = only([...ANYBODY, ...listed('stuff things? total all')]);
const isPeople = (noun: string, words: Words) =>
  PEOPLE.test(noun) || isOfCountry(noun.toLowerCase()) || isPerson(noun, words);

/** Whether a word of the cable is for the measure itself, or nearer to it: the `rate` and `lowest` that lie near "unemployment"; of a share it may be the whole: "what percent of the budget?" */
function isMeasure({ terms }: Sought, id: number, of: Term): boolean {
  const least = Math.min(DETAIL.same, strengthOf(of, id));
  return terms.some(
    (term) => term !== of && MEASURE.test(term.word.form) && strengthOf(term, id) > least,
  );
}

/** What it is a measure of: what stands before it, and what follows it. */
function measured({ terms, question: { asked, tokens } }: Sought): readonly (readonly Term[])[] {
  if (asked === 'percent') {
    const heads = partAndWhole(tokens).map((at) => terms.filter((term) => term.tokens.last === at));
    return [terms.filter(({ word }) => !SHARE.test(word.form)), ...heads];
  }
  const head = tokens.findIndex(({ text, pos }) => NOUN.test(pos) && MEASURE.test(text));
  if (head < 0) return [];
  const within = (first: number, last: number) =>
    terms.filter(
      ({ tokens: at }) =>
        at.first >= first &&
        at.last <= last &&
        // "The jobless rate"
        (NOUN.test(posAt(tokens, at.last)) || /less$/i.test(textAt(tokens, at.last))) &&
        !GRADES.test(textAt(tokens, at.last)),
    );
  const before = within(startOf(tokens, head), head - 1);
  // "Norway's unemployment rate" is told by no other rate of Norway's.
  const isOfSort = SORTED.test(textAt(tokens, head));
  const sort = before.filter(
    ({ tokens: at, isName }) => at.last === head - 1 && !isName && isOfSort,
  );
  return [sort.length > 0 ? sort : before, within(head + 1, endOf(tokens, head))];
}

const PHRASE = /^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/;
const ARE = only(listed('is are was were'));

/** The `pilots` and the `women` of "what percent of pilots are women?", as tokens. */
function partAndWhole(tokens: readonly Token[]): readonly number[] {
  const of = ofShare(tokens);
  if (of < 0) return [];
  const whole = past(PHRASE, tokens, of + 1) - 1;
  const part = past(PHRASE, tokens, whole + 2) - 1;
  const isPart =
    ARE.test(textAt(tokens, whole + 1)) && /^(?:PUNCT)?$/.test(posAt(tokens, part + 1));
  return [whole, ...(isPart ? [part] : [])].filter(
    (at) => at > of && !ANYTHING.test(textAt(tokens, at)),
  );
}

/** Where what stands right before a measure begins: at the `guild` of "the guild's own yearly budget". */
function startOf(tokens: readonly Token[], head: number): number {
  return past(/^(?:NOUN|PROPN|ADJ|PART)$/, tokens, head - 1, -1) + 1;
}

/** Where what follows it ends: at the `pilots` of "the budget of the guild of pilots", "budget pilots?" */
function endOf(tokens: readonly Token[], head: number): number {
  let last = head;
  const isOf = (at: number) => /^(?:of|for)$/i.test(textAt(tokens, at));
  // "The price of a stolen net"
  const isStolen = (at: number) =>
    posAt(tokens, at) === 'VERB' &&
    /e[dn]$/i.test(textAt(tokens, at)) &&
    NOUN.test(posAt(tokens, at + 1));
  while (
    isOf(last + 1) ||
    isStolen(last + 1) ||
    /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(posAt(tokens, last + 1))
  ) {
    last++;
  }
  return last;
}

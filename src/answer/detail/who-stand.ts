// In: a question for who, and a sentence. Out: how far each phrase stands where who is asked for would.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import type { Introduction } from '../grammar/introductions.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { holdsAsked } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { speaksOfSaying, verbAt } from '../verb.ts';
import { asidesIn } from './set-apart.ts';
import {
  IS,
  isGerund,
  isPassive,
  isSubject,
  mainVerb,
  RELATIVE,
  relativeBefore,
} from './verb-shape.ts';

const INDEFINITE = /^(?:those|anyone|anybody|everyone|everybody|someone|somebody)$/i;

/**
 * Of a sentence's phrases: before an active verb stands who does it, behind it whom it is done to; round
 * a passive one the other way, who does it after `by`. `introduced` says that its office is told.
 */
export function standsIn(
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
  introductions: readonly Introduction[],
): (phrase: Phrase, introduced: boolean) => number {
  const { tokens } = sentence;
  const asideBefore = asidesIn(tokens, introductions);
  const isAside = (at: number) => asideBefore[at] !== asideBefore[at + 1];
  const apart = (from: number, to: number) =>
    Math.max(0, to - from - ((asideBefore[to] ?? 0) - (asideBefore[from] ?? 0)));
  /** Whether a word of the sentence is for the question's verb. */
  const isOwn = (at: number) => holdsAsked(sought.terms, asked.verb, sentence, at, at);
  const put = putAt(sought, sentence, asked);
  const agent = asked.part === 'agent' && put === null;
  const held = put ?? verbAt(sought, sentence, asked.verb);
  const verb = held !== null && agent ? mainVerb(tokens, held) : held;
  const passive = verb !== null && isPassive(tokens, verb);
  const own = verb !== null && !isGerund(tokens, verb) && isOwn(verb);
  const relative = verb === null || (passive && agent) ? null : relativeBefore(tokens, verb);
  // `Berg fined those who sailed`: nobody who is named sailed.
  const unnamed = relative !== null && INDEFINITE.test(tokens[relative - 1]?.text ?? '');
  // `The king rose, telling him …`: who tells is who rose.
  const joined =
    verb !== null && /ing$/.test(tokens[verb]?.text ?? '') && tokens[verb - 1]?.text === ',';
  return ({ first, last }, introduced) => {
    const governor = governorOf(tokens, first);
    const by = agent && governor === 'by' && followsVerb(sought, sentence, asked.verb, first - 1);
    // `under the leadership of Lund`, where it is asked who leads.
    if (agent && governor === 'of' && isOwn(ofBefore(tokens, first) - 1)) {
      return WHO.side;
    }
    const fits = by || (governor !== null && governor === asked.preposition);
    const to = !agent && governor === 'to';
    let worth = isAside(first) ? -WHO.aside : 0;
    if (governor !== null && !fits && !to && !introduced && !opensClause(tokens, last)) {
      worth -= WHO.governed;
    }
    if (isPredicate(tokens, first)) worth -= WHO.aside;
    if (fits && asked.preposition) worth += WHO.side;
    if (verb === null) return worth + (by ? WHO.by : 0);
    // `the firm, which runs …`: who does it stands right before `which`; `the firm, which was sold` too.
    if (relative !== null && (agent || passive) && last < relative) {
      if (unnamed) return worth - WHO.speaker;
      return worth + WHO.side / (1 + apart(last + 1, relative) / DETAIL.reach);
    }
    // `to punish those who sailed`
    if (!agent && !passive && INDEFINITE.test(tokens[verb + 1]?.text ?? '')) {
      return worth - WHO.speaker;
    }
    const before = last < verb;
    const subject = joined && before && isSubject(tokens, last);
    const between = subject ? 0 : before ? apart(last + 1, verb) : apart(verb + 1, first);
    // `Nets were mended`: nobody who is named did it.
    if (agent && passive && !by && own && !asked.person) return worth - WHO.speaker;
    const right = by || to || before === (agent !== passive);
    // Right behind the verb stands whom it is done to.
    if (!right && agent && !passive && between <= 1) return worth - WHO.patient;
    return worth + (right ? WHO.side : WHO.otherSide) / (1 + between / DETAIL.reach);
  };
}

/** Where the sentence has the `picked` of "who was picked to lead it?", if it has: whoever was follows it. */
function putAt(
  { terms, question, ...sought }: Sought,
  sentence: IndexedSentence,
  { put }: WhoAsked,
) {
  if (put === null || speaksOfSaying(question.text)) return null;
  const own = terms.filter((term) => term.tokens.first === put);
  return verbAt({ ...sought, question, terms: own }, sentence);
}

/** The token of the `of` that governs a phrase. */
function ofBefore(tokens: readonly Token[], first: number): number {
  return tokens.findLastIndex(({ text }, at) => at < first && text === 'of');
}

/** The `a pilot` of `Lund was a pilot`. */
function isPredicate(tokens: readonly Token[], first: number): boolean {
  return IS.test(tokens[first - 1]?.text ?? '') && /^an?$/i.test(tokens[first]?.text ?? '');
}

/** Whether `, who …` or `, which …` is said of a phrase. */
function opensClause(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  return RELATIVE.test(tokens[next]?.text ?? '');
}

/**
 * Whether a participle stands some tokens before `by`, `replaced at the bank by …`, or a noun for what is
 * asked, `a ban on nets by …`; but not `a cut by …`.
 */
function followsVerb(
  { terms }: Sought,
  sentence: IndexedSentence,
  verb: number | null,
  by: number,
): boolean {
  for (let at = by - 1; at >= by - WHO.byReach; at--) {
    const { pos, text } = sentence.tokens[at] ?? { pos: 'PUNCT', text: '' };
    if (pos === 'PUNCT') return false;
    if (pos === 'VERB') return /[dnt]$/.test(text);
    if (pos === 'NOUN' && holdsAsked(terms, verb, sentence, at, at)) {
      return true;
    }
  }
  return false;
}

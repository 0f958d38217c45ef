// In: a question for who, and a sentence. Out: how far each phrase stands where who is asked for would.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { only, PUTS, TO_BE } from '../cue-words.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import type { Introduction } from '../grammar/introductions.ts';
import { type Phrase, phrasesIn } from '../grammar/phrases.ts';
import { asidesIn } from '../grammar/set-apart.ts';
import { subjectOf } from '../grammar/subject.ts';
import { textAt } from '../grammar/tokens.ts';
import {
  isFiniteVerb,
  isPassive,
  isSubject,
  mainVerb,
  RELATIVE,
  relativeBefore,
} from '../grammar/verb-shape.ts';
import { holdsAny, holdsAsked } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { verbAt } from '../verb.ts';
import { hearsAt, isTellersOnly, ownVerb, putAt, seatedAt } from './asked-verb.ts';
import { ANYONE_AT_ALL } from './vague.ts';

const COPULA = only(TO_BE);

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
  /** Whether a word of the sentence is for the question's verb. */
  const isOwn = (at: number) => holdsAsked(sought.terms, asked.verb, sentence, at, at);
  const put = putAt(sought, sentence, asked) ?? seatedAt(sought, sentence, asked);
  const agent = asked.part === 'agent' && put === null;
  const found =
    put ??
    hearsAt(sought, sentence, asked) ??
    ownVerb(sought, sentence, asked) ??
    verbAt(sought, sentence, asked.verb);
  const held = found !== null && isSinkingOf(tokens, found) ? null : found;
  const verb = held !== null && agent ? mainVerb(tokens, held) : held;
  const asideBefore = asidesIn(tokens, introductions, verb !== null);
  const isAside = (at: number) => asideBefore[at] !== asideBefore[at + 1];
  const apart = (from: number, to: number) =>
    Math.max(0, to - from - ((asideBefore[to] ?? 0) - (asideBefore[from] ?? 0)));
  const passive = verb !== null && isPassive(tokens, verb);
  const own = verb !== null && isOwn(verb);
  const relative = verb === null || (passive && agent) ? null : relativeBefore(tokens, verb);
  // `Berg fined those who sailed`: nobody who is named sailed.
  const unnamed = relative !== null && ANYONE_AT_ALL.test(textAt(tokens, relative - 1));
  // `The king rose, telling him …`: who tells is who rose.
  const joined =
    verb !== null && /ing$/.test(textAt(tokens, verb)) && tokens[verb - 1]?.text === ',';
  const anyone = sought.question.asked === 'who' || asked.person || asked.body;
  const isHeld = own || (held !== null && isOwn(held));
  const stands =
    verb !== null && isHeld && relative === null && agent !== passive && isFiniteVerb(tokens, verb);
  const told = stands ? subjectOf(tokens, phrasesIn(sentence), verb, isAside) : null;
  const subject = told && isAsked(sought, sentence, told) ? null : told;
  const { preposition } = asked;
  const isStranded = !agent && own && /^(?:to|from|among)$/.test(preposition ?? '');
  if (!agent && verb !== null && isTellersOnly(sought, sentence, verb)) return () => -WHO.none;
  return ({ first, last }, introduced) => {
    const governor = governorOf(tokens, first);
    const by =
      agent && governor === 'by' && followsVerb(sought, sentence, asked.verb, first - 1, own);
    // `under the leadership of Lund`, where it is asked who leads.
    const noun = governor === 'of' ? ofBefore(tokens, first) - 1 : -1;
    if (agent && isOwn(noun)) {
      return isSinkingOf(tokens, noun) ? -WHO.speaker : WHO.side;
    }
    const across = governor === 'with' && told !== null && subject === null;
    // `, with Lund steering it`
    const steers = agent && governor === 'with' && last + 1 === verb && own;
    const fits = by || across || steers || (governor !== null && governor === asked.preposition);
    const to = !agent && governor === 'to';
    let worth = isAside(first) ? -WHO.aside : 0;
    if (governor !== null && !fits && !to && !introduced && !opensClause(tokens, last)) {
      worth -= WHO.governed;
    }
    if (isPredicate(tokens, first)) worth -= WHO.aside;
    if (across || (fits && asked.preposition)) worth += WHO.side;
    // `They hired Lund`: to whom something else is done.
    if (asked.verb === null && isComplement(sought, sentence, first)) return WHO.side;
    const isOtherObject = anyone && agent && isObject(tokens, first);
    if (verb === null) return worth + (by ? WHO.by : 0) - (isOtherObject ? WHO.otherObject : 0);
    // "Who was it sold to?" is not told by who else stands there.
    if (isStranded && governor !== preposition) worth -= WHO.side;
    // `The council built it`: nobody else did.
    const isOutside = subject !== null && (last < subject.first || first > subject.last);
    if (isOutside && governor !== 'with') worth -= WHO.side;
    // `the firm, which runs …`: who does it stands right before `which`; `the firm, which was sold` too.
    if (relative !== null && (agent || passive) && last < relative) {
      if (unnamed) return worth - WHO.speaker;
      return worth + WHO.side / (1 + apart(last + 1, relative) / DETAIL.reach);
    }
    // `to punish those who sailed`
    if (!agent && !passive && ANYONE_AT_ALL.test(textAt(tokens, verb + 1))) {
      return worth - WHO.speaker;
    }
    const before = last < verb;
    // `a firm led by Lund sank it`
    if (agent && !passive && before && governor === 'by' && !by) return worth - WHO.side;
    const rises = joined && before && isSubject(tokens, last);
    const between = rises ? 0 : before ? apart(last + 1, verb) : apart(verb + 1, first);
    // `Nets were mended`: nobody who is named did it.
    if (agent && passive && !by && own && !asked.person) return worth - WHO.speaker;
    const right = by || across || to || before === (agent !== passive);
    // Right behind the verb stands whom it is done to; `with Berg` who takes part.
    const isOwnObject = between <= 1 && governor !== 'with';
    if (!right && agent && !passive && isOwnObject) return worth - WHO.patient;
    return worth + (right ? WHO.side : WHO.otherSide) / (1 + between / DETAIL.reach);
  };
}

/** The `nurses` of `most victims are nurses`, where it is asked who the victims are. */
function isComplement(sought: Sought, sentence: IndexedSentence, first: number): boolean {
  const { tokens } = sentence;
  const told = phrasesIn(sentence).find(({ last }) => last === first - 2);
  return (
    COPULA.test(textAt(tokens, first - 1)) && told !== undefined && isAsked(sought, sentence, told)
  );
}

/** Whether the question has a word of a phrase: it may ask for the other side. */
function isAsked({ terms }: Sought, sentence: IndexedSentence, { first, last }: Phrase): boolean {
  return holdsAny(terms, sentence, first, last);
}

/** Whether it stands right behind a verb, but one by which somebody comes to do something: `they elected Lund`. */
function isObject(tokens: readonly Token[], first: number): boolean {
  const { pos, text } = tokens[first - 1] ?? { pos: '', text: '' };
  return pos === 'VERB' && !PUTS.test(text);
}

/** `the sinking of boats`: no verb, and they are sunk. */
function isSinkingOf(tokens: readonly Token[], at: number): boolean {
  return /ing$/.test(textAt(tokens, at)) && tokens[at + 1]?.text === 'of';
}

/** The token of the `of` that governs a phrase. */
function ofBefore(tokens: readonly Token[], first: number): number {
  return tokens.findLastIndex(({ text }, at) => at < first && text === 'of');
}

/** The `a pilot` of `Lund was a pilot`. */
function isPredicate(tokens: readonly Token[], first: number): boolean {
  return COPULA.test(textAt(tokens, first - 1)) && /^an?$/i.test(textAt(tokens, first));
}

/** Whether `, who …` or `, which …` is said of a phrase. */
function opensClause(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  return RELATIVE.test(textAt(tokens, next));
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
  hasVerb: boolean,
): boolean {
  for (let at = by - 1; at >= by - WHO.byReach; at--) {
    const { pos, text } = sentence.tokens[at] ?? { pos: 'PUNCT', text: '' };
    if (pos === 'PUNCT') return false;
    if (pos === 'VERB') {
      return /[dnt]$/.test(text) && (!hasVerb || holdsAsked(terms, verb, sentence, at, at));
    }
    if (pos === 'NOUN' && holdsAsked(terms, verb, sentence, at, at)) {
      return true;
    }
  }
  return false;
}

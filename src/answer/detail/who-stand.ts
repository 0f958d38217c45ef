// In: a question for who, and a sentence. Out: how far each phrase stands where who is asked for would.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { listed, only, PRESIDING, PUTS, TO_BE } from '../cue-words.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { HELPING, type Phrase, past, RELATIVE, textAt, tokenAt } from '../grammar/tokens.ts';
import { isParticiple, isPassive, isSubject } from '../grammar/verb-shape.ts';
import type { Sought } from '../question/sought.ts';
import { AT_HEAD, type WhoAsked } from '../question/who-question.ts';
import { isTellersOnly } from './asked-verb.ts';
import { type Clause, clauseOf, isAsked, isSinkingOf } from './clause.ts';
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
): (phrase: Phrase, introduced: boolean) => number {
  const { tokens } = sentence;
  const clause = clauseOf(sought, sentence, asked);
  const { verb, agent, isOwn, isAside } = clause;
  if (!agent && verb !== null && isTellersOnly(sought, sentence, verb)) return () => -WHO.none;
  const { question } = sought;
  const anyone = question.asked === 'who' || asked.person || asked.body;
  const leads =
    LEADS.test(textAt(question.tokens, asked.role ?? asked.verb ?? -1)) ||
    AT_HEAD.test(question.text);
  return (phrase, introduced) => {
    const { first, last, proper } = phrase;
    const governor = governorOf(tokens, first);
    // `under the leadership of Lund`, where it is asked who leads.
    const noun = governor === 'of' ? ofBefore(tokens, first) - 1 : -1;
    if (agent && isOwn(noun)) return isSinkingOf(tokens, noun) ? -WHO.speaker : WHO.side;
    if (leads && proper && isOverIt(tokens, first, governor)) return WHO.side;
    const by = agent && governor === 'by' && followsVerb(tokens, first - 1, clause);
    const across = governor === 'with' && clause.isAcross;
    const fits = by || across || (governor !== null && governor === asked.preposition);
    const to = !agent && governor === 'to';
    let worth = isAside(first) ? -WHO.aside : 0;
    if (governor !== null && !fits && !to && !introduced && !opensClause(tokens, last)) {
      worth -= WHO.governed;
    }
    if (isPredicate(tokens, first)) worth -= WHO.aside;
    if (across || (fits && asked.preposition)) worth += WHO.side;
    if (asked.verb === null && isComplement(sought, sentence, first)) return WHO.side;
    // `They hired Lund`: to whom something else is done.
    const isOtherObject = anyone && agent && (isObject(tokens, first) || isDoneTo(tokens, last));
    if (verb === null) return worth + (by ? WHO.by : 0) - (isOtherObject ? WHO.otherObject : 0);
    // "Who was it sold to?" is not told by who else stands there.
    const isStranded = !agent && clause.own && STRANDED.test(asked.preposition ?? '');
    if (isStranded && governor !== asked.preposition) worth -= WHO.side;
    // `Nets were mended`: nobody who is named did it.
    const isNobodys = agent && clause.passive && !by && clause.own && !asked.person;
    const stands = { governor, by, isRight: by || across || to, isNobodys };
    return worth + besideVerb(tokens, { ...clause, verb }, phrase, stands);
  };
}

/** "Who leads the guild?", "who is its head?" */
const LEADS = only([
  ...PRESIDING,
  ...listed(
    'leads? led leading leader runs? ran running commands? commanded commander chief chairman director',
  ),
]);
const LED = only(listed('headed led chaired run directed commanded managed'));

/** The `leadership` of `under the leadership of Lund`. */
const LEADERSHIP = only(
  listed('leadership direction command chairmanship presidency guidance supervision control'),
);

/** Whether it is `under Lund`, `under the leadership of Lund`, or `headed by Lund`. */
function isOverIt(tokens: readonly Token[], first: number, governor: string | null): boolean {
  if (governor === 'of') return LEADERSHIP.test(textAt(tokens, ofBefore(tokens, first) - 1));
  return governor === 'under' || (governor === 'by' && LED.test(textAt(tokens, first - 2)));
}

/** "Who was it sold to?", "from whom?" */
const STRANDED = /^(?:to|from|among|with)$/;

/** How a phrase stands to the verb: what governs it, and what is known from that alone. */
interface Stand {
  readonly governor: string | null;
  /** It is who does it, after `by`. */
  readonly by: boolean;
  /** It is who is asked for, on whichever side it stands. */
  readonly isRight: boolean;
  /** Nobody who is named does it, unless a relative clause says so. */
  readonly isNobodys: boolean;
}

/** What the place of a phrase before or behind the verb is worth. */
function besideVerb(
  tokens: readonly Token[],
  { verb, agent, passive, relative, subject, apart }: Clause & { readonly verb: number },
  { first, last }: Phrase,
  { governor, by, isRight, isNobodys }: Stand,
): number {
  // `The council built it`: nobody else did.
  const isOutside = subject !== null && (last < subject.first || first > subject.last);
  const outside = isOutside && governor !== 'with' ? -WHO.side : 0;
  // `the firm, which runs …`: who does it stands right before `which`; `the firm, which was sold` too.
  if (relative !== null && (agent || passive) && last < relative) {
    // `Berg fined those who sailed`: nobody who is named sailed.
    if (ANYONE_AT_ALL.test(textAt(tokens, relative - 1))) return outside - WHO.speaker;
    return outside + WHO.side / (1 + apart(last + 1, relative) / DETAIL.reach);
  }
  const before = last < verb;
  const active = agent && !passive;
  // `a firm led by Lund sank it`
  if (active && before && governor === 'by' && !by) return outside - WHO.side;
  // `The king rose, telling him …`: who tells is who rose.
  const joined = /ing$/.test(textAt(tokens, verb)) && tokens[verb - 1]?.text === ',';
  const rises = joined && before && isSubject(tokens, last);
  // `replaced at the bank by Lund`
  const between =
    rises || (by && passive) ? 0 : before ? apart(last + 1, verb) : apart(verb + 1, first);
  if (isNobodys) return outside - WHO.speaker;
  const right = isRight || before === (agent !== passive);
  // Right behind the verb stands whom it is done to; `with Berg` who takes part.
  if (!right && active && between <= 1 && governor !== 'with') return outside - WHO.patient;
  return outside + (right ? WHO.side : WHO.otherSide) / (1 + between / DETAIL.reach);
}

/** The `nurses` of `most victims are nurses`, where it is asked who the victims are. */
function isComplement(sought: Sought, sentence: IndexedSentence, first: number): boolean {
  const { tokens } = sentence;
  const told = phrasesIn(sentence).find(({ last }) => last === first - 2);
  return (
    COPULA.test(textAt(tokens, first - 1)) && told !== undefined && isAsked(sought, sentence, told)
  );
}

/** Whether it stands right behind a verb, but one by which somebody comes to do something: `they elected Lund`. */
export function isObject(tokens: readonly Token[], first: number): boolean {
  const { pos, text } = tokenAt(tokens, first - 1);
  return pos === 'VERB' && !PUTS.test(text);
}

/** Whether it stands before a passive: `crews were sent`. */
function isDoneTo(tokens: readonly Token[], last: number): boolean {
  const verb = past(HELPING, tokens, last + 1);
  return tokens[verb]?.pos === 'VERB' && isPassive(tokens, verb);
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
function followsVerb(tokens: readonly Token[], by: number, { own, isOwn }: Clause): boolean {
  for (let at = by - 1; at >= by - WHO.byReach; at--) {
    const { pos, text } = tokenAt(tokens, at);
    if (pos === 'VERB' || isParticiple(tokens, at))
      return /[dnt]$/.test(text) && (!own || isOwn(at));
    if (pos === 'NOUN' && isOwn(at)) return true;
  }
  return false;
}

// In: a sentence with several quantities, and a question. Out: which of them stand in a stretch of the sentence that is another's.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { countsAny } from '../counted-things.ts';
import { DETAIL } from '../detail-weights.ts';
import { posAt, type Stretch, textAt, VERBAL } from '../grammar/tokens.ts';
import { holds, holdsAny, strengthOf, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';
import { verbsOf } from './deeds.ts';
import { isOfWhich } from './part-and-whole.ts';

/**
 * What a quantity says as one of a row: the `7` of `Lund sold 12 boats and the guild 7` counts boats too, and
 * `Lund spent 12 dollars and the guild 7` tells two sums. (`Berg 7` would be a name, as `Gate 7` is.)
 */
export function inRow(all: readonly Quantity[], at: number, text: string): Quantity {
  const found = all[at] as Quantity;
  // `12 boats … and nine others`
  const counts = found.counts === 'others' ? null : (found.counts ?? found.countsBefore);
  if (!ROWED.test(found.kind) || counts !== null) return found;
  // `83 of 140 miles` are miles.
  const next = all[at + 1];
  if (next?.kind === found.kind && /^ (?:out )?of $/.test(text.slice(found.end, next.start))) {
    return { ...found, counts: next.counts };
  }
  const like = all
    .slice(0, at)
    .findLast(({ kind, counts }) =>
      found.kind === 'count' ? /money|percent/.test(kind) || counts !== null : kind === found.kind,
    );
  if (!like || !JOINT.test(text.slice(like.end, found.start))) return found;
  return { ...found, kind: like.kind, counts: like.counts };
}

const ROWED = /^(?:count|money|percent)$/;
const JOINT = /[;,]|\b(?:and|but|while|whereas)\b/;

/**
 * Of each candidate (as it is by itself, and as it is `read` in its row), whether a later stretch of the sentence
 * alone names what the question names, and another quantity is in it: the 12 of `Lund sold 12 boats and Berg 7`,
 * where it is asked how many Berg sold. All are out where `the rest` is what is asked for; `null` where no
 * stretch is.
 */
export function inOtherStretch(
  candidates: readonly Quantity[],
  read: readonly Quantity[],
  sought: Sought,
  sentence: IndexedSentence,
): readonly boolean[] | null {
  const rest = sentence.tokens.findIndex(isRest);
  const places = read.map((one) => ({ ...tokensIn(sentence, one), like: likeOf(one) }));
  const stretches = stretchesOf(
    sentence,
    rest < 0 ? places : [...places, { first: rest, last: rest, like: '' }],
  );
  if (stretches.length < 2 || read.some(({ kind }) => kind !== read[0]?.kind)) return null;
  // What one of a row counts, those behind it count too.
  const isShared = (term: Term) =>
    read.some(
      (one, at) =>
        (rest >= 0 || one !== candidates[at]) && countsAny([term], one, sought) >= DETAIL.same,
    );
  const terms = sought.terms.filter((term) => !isShared(term));
  const chosen = namedIn(stretches, terms, sought, sentence);
  return chosen && places.map(({ first }) => first < chosen.first || first > chosen.last);
}

/** What two of a kind have in common. */
const likeOf = ({ kind, counts }: Quantity) => `${kind} ${counts ?? ''}`;

/** The tokens of a quantity. */
interface Place extends Stretch {
  readonly like: string;
}

/**
 * The sentence cut between the candidates where one clause or member of a row ends; what goes before the first
 * clause, `In Tollby, where …`, is said of all.
 */
function stretchesOf({ tokens }: IndexedSentence, places: readonly Place[]): Stretch[] {
  const found: Stretch[] = [];
  const begins = places[0]?.first ?? 0;
  let first = tokens.findLastIndex(({ text }, at) => at < begins && OPENS.test(text)) + 1;
  for (let i = 1; i < places.length; i++) {
    const cut = cutBetween(tokens, places[i - 1] as Place, places[i] as Place);
    if (cut < 0) continue;
    found.push({ first, last: cut - 1 });
    first = cut + 1;
  }
  return [...found, { first, last: tokens.length - 1 }];
}

/** Behind these a clause begins. */
const OPENS = /^(?:[,;:]|and|but|which|that|who|where|when|while)$/i;

/** `private groups the rest` */
function isRest({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  return /^(?:rest|others|remainder)$/i.test(text) && /^the$/i.test(textAt(tokens, at - 1));
}

const JOINTS = [/^;$/, /^(?:and|but|while|whereas|though|although)$/i];
/** `80 boats, including 12 new ones`, `of which 12`, `12 of which`: the part is told with the whole. */
const PART = /^(?:including|which|whom|them)$/i;

/** The 3 of `12 boats (including nine sloops and 3 ketches)`. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  const bracket = tokens.findLastIndex(({ text }, i) => i < at && /^[()]$/.test(text));
  return tokens[bracket]?.text === '(' && PART.test(textAt(tokens, bracket + 1));
}

/** The last joint between two places; -1 where there is none. */
function cutBetween(tokens: readonly Token[], one: Place, other: Place): number {
  const within = (is: (token: Token) => boolean) =>
    tokens.findLastIndex((token, at) => at > one.last && at < other.first && is(token));
  if (within(({ text }) => PART.test(text)) >= 0) return -1;
  if (isIncluded(tokens, other.first) || isOfWhich(tokens, other.last)) return -1;
  for (const joint of JOINTS) {
    const at = within(({ text }) => joint.test(text));
    if (at >= 0) return at;
  }
  // `, the guild 7`, `, up from 7`, but neither `, selling 7` nor `, 7 miles away`.
  const comma = within(({ text }) => text === ',');
  const isClause = tokens
    .slice(comma + 1, other.first)
    .some(({ pos, text }) => pos === 'VERB' && text !== 'compared');
  return isClause || one.like !== other.like ? -1 : comma;
}

/** Where the one stretch is that holds a term. */
interface Only {
  readonly term: Term;
  /** Which of the stretches. */
  readonly at: number;
}

/** The stretch, not the first, that alone has names of the question, or where none has, other words of it. */
function namedIn(
  stretches: readonly Stretch[],
  terms: readonly Term[],
  sought: Sought,
  sentence: IndexedSentence,
): Stretch | null {
  const own = terms.flatMap((term) => onlyIn(term, stretches, sentence) ?? []);
  const verbs = verbsOf(sought);
  for (const [at, stretch] of stretches.entries()) {
    const hasVerb = isDeed(stretch, sentence);
    // "… and Berg 7": the verb before it is his as well, and so may be who did it.
    const mine = hasVerb
      ? own
      : own.filter((one) => !isCarried(one, at, own, stretches, sought, sentence));
    const named = mine.filter(({ term }) => term.isName);
    const done = mine.filter(({ term }) => verbs.includes(term));
    const sort = mine.filter(({ term }) => sought.focus.includes(term));
    const telling =
      named.length > 0 ? named : done.length > 0 && hasVerb ? [...done, ...sort] : mine;
    if (at === 0 || telling.length === 0 || telling.some((one) => one.at !== at)) continue;
    const tells = ({ first, last }: Stretch) => holdsAny(verbs, sentence, first, last);
    return hasVerb && !tells(stretch) && stretches.some(tells) ? null : stretch;
  }
  return null;
}

/** Whether a stretch has a verb of its own, or a noun for one: `and arrest of nine pilots`. */
function isDeed({ first, last }: Stretch, { tokens }: IndexedSentence): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ pos }, i, own) => pos === 'VERB' || (pos === 'NOUN' && countsBehind(own, i)));
}

/** Whether a noun has `of` and a number behind it. */
const countsBehind = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === 'of' && posAt(tokens, at + 2) === 'NUM';

/** Whether a term is the question's verb, or stands before the verb in the question and in its stretch. */
function isCarried(
  { term, at }: Only,
  stretch: number,
  own: readonly Only[],
  stretches: readonly Stretch[],
  sought: Sought,
  { tokens, words, from }: IndexedSentence,
): boolean {
  // "How many Norse boats in Tollby?" goes without one.
  const { asked } = sought.question;
  const verb = verbsOf(sought)[0] ?? (asked === 'count' ? sought.focus.at(-1) : undefined);
  if (!verb) return false;
  if (term === verb) return true;
  const isObject = own.some(
    (one) => one.at === stretch && one.term.tokens.first > verb.tokens.last,
  );
  if (!isObject) return false;
  const { first, last } = stretches[at] as Stretch;
  const deed = tokens.findIndex(({ pos }, i) => i >= first && i <= last && VERBAL.test(pos));
  const isBefore = from.some(({ end }, i) => end < deed && holds(term, words[i] ?? -1));
  return isBefore && term.tokens.last < verb.tokens.first;
}

/** The share of the surest reading from which on another is as good. */
const NEARLY = 0.75;

/** The one stretch that holds a term; `null` where several do, or none. */
function onlyIn(
  term: Term,
  stretches: readonly Stretch[],
  { words, from }: IndexedSentence,
): Only | null {
  const strengths = from.map((_, i) => strengthOf(term, words[i] ?? -1));
  // Beside the word itself another that is only near it in meaning is none.
  const least = Math.max(DETAIL.weak, NEARLY * Math.max(0, ...strengths));
  const places = from.filter((_, i) => (strengths[i] as number) >= least);
  const where = new Set(
    places.map(({ start }) =>
      stretches.findIndex(({ first, last }) => start >= first && start <= last),
    ),
  );
  const [at] = where;
  return where.size !== 1 || at === undefined || at < 0 ? null : { term, at };
}

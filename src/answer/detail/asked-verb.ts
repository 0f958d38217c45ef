// In: a question for who, and a sentence. Out: which of its verbs is the question's, and whether that is another's.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { APPOINTS, HE, HEARS, listed, only, PUTS, SAYS } from '../cue-words.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { isTeller } from '../grammar/saying.ts';
import { beforeVerb } from '../grammar/subject.ts';
import { textAt } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { holdsAny, holdsAsked } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { speaksOfSaying, verbAt } from '../verb.ts';

/** Which verb of the sentence is the question's, whether it puts who is asked for where he then does it, and the one that is as good as it. */
export function askedVerb(sought: Sought, sentence: IndexedSentence, asked: WhoAsked) {
  const put = putAt(sought, sentence, asked) ?? seatedAt(sought, sentence, asked);
  const like = likeAt(sought, sentence, asked.verb);
  const found =
    put ??
    hearsAt(sought, sentence, asked) ??
    ownVerb(sought, sentence, asked) ??
    like ??
    verbAt(sought, sentence, asked.verb);
  return { found, isPut: put !== null, like };
}

/** Where the sentence has the `picked` of "who was picked to lead it?", if it has: whoever was follows it. */
function putAt(
  { terms, question, ...sought }: Sought,
  sentence: IndexedSentence,
  { put }: WhoAsked,
) {
  if (put === null || speaksOfSaying(question.text)) return null;
  const own = terms.filter((term) => term.tokens.first === put);
  const all = { ...sought, question, terms };
  return verbAt({ ...all, terms: own }, sentence) ?? likeAt(all, sentence, put);
}

/** Verbs by which the same people do the same: to put somebody into an office, and to come after him. */
const ALIKE: readonly RegExp[] = [
  APPOINTS,
  only(listed('replac(?:e[sd]?|ing) succeed(?:s|ed|ing)? follow(?:s|ed|ing)?')),
];

/** Where the sentence has another verb like the question's, and not that itself: `appointed` for "picked"; `null` where it has several. */
function likeAt(
  sought: Pick<Sought, 'terms' | 'question'>,
  sentence: IndexedSentence,
  verb: number | null,
): number | null {
  const [at, more] = likesIn(sought, sentence, verb);
  return at === undefined || more !== undefined ? null : at;
}

/** Whether it has several: `it is said that Lund chose Berg, but Dahl chose him`. */
export const isDoneTwice = (sought: Sought, sentence: IndexedSentence, { verb, put }: WhoAsked) =>
  likesIn(sought, sentence, put ?? verb).length > 1;

function likesIn(
  { terms, question }: Pick<Sought, 'terms' | 'question'>,
  sentence: IndexedSentence,
  verb: number | null,
): readonly number[] {
  const { tokens } = sentence;
  const asked = textAt(question.tokens, verb ?? -1);
  // "Who takes over?"
  const isOver = /^over$/i.test(textAt(question.tokens, (verb ?? -1) + 1)) && TAKES.test(asked);
  const like = isOver ? ALIKE[1] : ALIKE.find((verbs) => verbs.test(asked));
  const isOwn = (at: number) => holdsAsked(terms, verb, sentence, at, at);
  if (!like || tokens.some((_, at) => isOwn(at))) return [];
  return tokens.flatMap(({ pos, text }, at) => (pos === 'VERB' && like.test(text) ? [at] : []));
}

const TAKES = only(listed('tak(?:es?|ing|en) took'));

/** Where the sentence has the `named` of `named Lund mayor, replacing Dahl`, where it is asked who replaced Dahl. */
function seatedAt(
  { terms }: Sought,
  sentence: IndexedSentence,
  { part, verb }: WhoAsked,
): number | null {
  if (part === 'patient') return null;
  const { tokens } = sentence;
  const seats = tokens.findIndex(
    ({ text }, at) =>
      /^(?:replacing|succeeding)$/.test(text) && holdsAsked(terms, verb, sentence, at, at),
  );
  const put = tokens.findLastIndex(
    ({ pos, text }, at) => at < seats && pos === 'VERB' && PUTS.test(text),
  );
  return put < 0 ? null : put;
}

/** Where it is asked who was told something: the verb behind which, or before whose passive, they stand. */
function hearsAt({ question }: Sought, { tokens }: IndexedSentence, asked: WhoAsked) {
  const isHeard = HEARS.test(textAt(question.tokens, asked.verb ?? -1));
  if (asked.part !== 'patient' || !isHeard) return null;
  const at = tokens.findIndex(({ text }) => HEARS.test(text));
  return at < 0 ? null : at;
}

/**
 * Of two like `Berg met Lund, who met Dahl`, the one that has what else the question names on its own side: of
 * "who did Lund meet?" the second; `null` where that does not tell.
 */
function ownVerb({ terms }: Sought, sentence: IndexedSentence, asked: WhoAsked): number | null {
  const { tokens } = sentence;
  const verbs = tokens.flatMap(({ pos }, at) =>
    pos === 'VERB' && holdsAsked(terms, asked.verb, sentence, at, at) ? [at] : [],
  );
  if (verbs.length < 2) return null;
  const besides = terms.filter((term) => term.tokens.first !== asked.verb);
  const names = besides.filter(({ isName }) => isName);
  const others = names.length > 0 ? names : besides;
  const isNamed = (from: number, to: number) => holdsAny(others, sentence, from, to);
  const isBefore = (verb: number) => (asked.part === 'patient') !== isPassive(tokens, verb);
  const own = verbs.filter((verb, i) =>
    isBefore(verb)
      ? isNamed((verbs[i - 1] ?? -1) + 1, verb)
      : isNamed(verb, (verbs[i + 1] ?? tokens.length) - 1),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Whether a name of the question only tells it, `Berg said voters left Lund`, where it is asked whom Berg left. */
export function isTellersOnly({ terms }: Sought, sentence: IndexedSentence, verb: number): boolean {
  const { tokens } = sentence;
  if (SAYS.test(textAt(tokens, verb)) || isPronoun(tokens, verb)) return false;
  const names = terms.filter(({ isName }) => isName);
  const named = phrasesIn(sentence).filter(({ first, last }) =>
    holdsAny(names, sentence, first, last),
  );
  return named.length > 0 && named.every((phrase) => isTeller(tokens, phrase));
}

const PRONOUN = only([...HE, 'we', 'I', 'who']);

/** Whether a verb's subject is a pronoun. */
function isPronoun(tokens: readonly Token[], verb: number): boolean {
  return PRONOUN.test(textAt(tokens, beforeVerb(tokens, verb)));
}

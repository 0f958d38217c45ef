// In: a question for who, and a sentence. Out: which of its verbs is the question's.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { HEARS } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { holdsAny, holdsAsked } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { speaksOfSaying, verbAt } from '../verb.ts';

/** Which verb of the sentence is the question's, and whether it puts who is asked for where he then does it. */
export function askedVerb(sought: Sought, sentence: IndexedSentence, asked: WhoAsked) {
  const put = putAt(sought, sentence, asked);
  const found =
    put ??
    hearsAt(sought, sentence, asked) ??
    ownVerb(sought, sentence, asked) ??
    verbAt(sought, sentence, asked.verb);
  return { found, isPut: put !== null };
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
  const others = terms.filter((term) => term.isName && term.tokens.first !== asked.verb);
  const isNamed = (from: number, to: number) => holdsAny(others, sentence, from, to);
  const isBefore = (verb: number) => (asked.part === 'patient') !== isPassive(tokens, verb);
  const own = verbs.filter((verb, i) =>
    isBefore(verb)
      ? isNamed((verbs[i - 1] ?? -1) + 1, verb)
      : isNamed(verb, (verbs[i + 1] ?? tokens.length) - 1),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

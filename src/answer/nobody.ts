// In: a question for who or which, and a noun phrase. Out: whether the phrase names nobody that it asks for.
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Words } from '../search/words.ts';
import { isCountry, isOfCountry } from './countries.ts';
import { ANYONE, anyOf, only, POINTS, TITLE } from './cue-words.ts';
import { governorOf } from './governor.ts';
import { wordsWithin } from './holding.ts';
import { isBody, isPerson } from './noun-kinds.ts';
import { areNames, type Phrase } from './phrases.ts';
import type { Sought } from './sought.ts';
import { isBare } from './vague.ts';
import type { WhoAsked } from './who-question.ts';

const ONE = only(['person', 'one', 'm[ae]n', 'wom[ae]n', 'guys?']);
const ASKS_NAME = anyOf(['which', 'names?']);
const PLACED = only(['in', 'at', 'near', 'within', 'across', 'inside', 'outside', 'throughout']);
/** Tokens in a title within quotation marks. */
const LONGEST_TITLE = 8;
const QUOTE = /^["“”«»]$/;
const JOINS = /^(?:and|or|&|,)$/;

/**
 * Whether a phrase cannot be the answer, though it may be somebody: `that firm` says nothing without
 * the sentence before, `"Songs for Nobody"` is a title, `people` names no leader.
 */
export function isNobody(
  phrase: Phrase,
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
): boolean {
  const { question, words } = sought;
  const { tokens } = sentence;
  const { first, last } = phrase;
  if (POINTS.test(tokens[first]?.text ?? '')) return true;
  const head = question.tokens[question.focus.at(-1) ?? -1]?.text ?? '';
  const noun = tokens[last]?.text ?? '';
  const isName = /^\p{Lu}/u.test(noun);
  const anyone = question.asked === 'who' || asked.person || asked.body;
  if (!anyone) {
    // "Which channel?" is no person.
    const ofThing = question.asked === 'which' && head !== '' && !ANYONE.test(head);
    return ofThing && !isName && isPerson(noun, words) && !isBody(noun, words);
  }
  if (
    (!asked.body && isQuoted(tokens, phrase)) ||
    isJustOne(tokens, phrase) ||
    isBare(tokens, phrase)
  )
    return true;
  if (isPlaced(tokens, phrase, asked) || isAskedAbout(phrase, sought, sentence, asked)) return true;
  const which = head !== '' && (asked.person || asked.body) && ASKS_NAME.test(question.text);
  if (which && !isName && !hasName(tokens, phrase)) return true;
  const named = tokens.slice(first, last + 1).map(({ text }) => text);
  if (asked.body && (isCountry(named.join(' ')) || isTitled(tokens, phrase))) return true;
  if (!asked.person) return false;
  const article = /^an?$/i.test(tokens[first]?.text ?? '');
  if (isName ? article : asked.role !== null || isBody(noun, words)) return true;
  if ((!isName && ANYONE.test(noun)) || isStaff(tokens, phrase)) return true;
  const parts = phrase.pair ? conjunctsOf(tokens, phrase) : [];
  return parts.some((one) => isNoPerson(one, tokens, words));
}

/** `Skerrish firms`, `a council mayor`: of what sort they are, and not which. */
function hasName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    !/^an?$/i.test(tokens[first]?.text ?? '') &&
    tokens
      .slice(first, last)
      .some(({ pos, text }) => pos === 'PROPN' && !isOfCountry(text.toLowerCase()))
  );
}

/** `Erik Lund`, where it is asked whom Lund met: the surname is the question's, and no sort of person or body. */
function isAskedAbout(
  { first, last, pair }: Phrase,
  { terms, focus, words }: Sought,
  sentence: IndexedSentence,
  { role }: WhoAsked,
): boolean {
  const text = sentence.tokens[last]?.text ?? '';
  const name = areNames(sentence.tokens, Math.max(first, last - 1), last);
  if (pair || !name || isBody(text, words) || TITLE.test(text)) return false;
  const others = terms.filter((term) => !focus.includes(term) && term.tokens.first !== role);
  return wordsWithin(sentence, last, last).some(({ id }) =>
    others.some(({ readings }) => /^(?:form|lemma)$/.test(readings.get(id)?.via ?? '')),
  );
}

/** The `Tollby` of `in Tollby`, unless the question ends in that preposition, or `which` tells more of it. */
function isPlaced(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { preposition }: WhoAsked,
): boolean {
  const governor = governorOf(tokens, first) ?? '';
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const relative = /^(?:who|which)$/i.test(tokens[next]?.text ?? '');
  return PLACED.test(governor) && governor !== preposition && !relative;
}

/** `"Opportunities for Towns,"`: what is within quotation marks is a title, if it is short. */
function isQuoted(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const marks = tokens.flatMap(({ text }, at) => (QUOTE.test(text) ? [at] : []));
  const opening = marks.findLastIndex((at) => at < first);
  const [open = 0, close = 0] = [marks[opening], marks[opening + 1]];
  return opening >= 0 && opening % 2 === 0 && close > last && close - open <= LONGEST_TITLE;
}

/** `former President Berg`: a person, where a body is asked for. */
function isTitled(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens
    .slice(first, last)
    .some(({ text }, i) => TITLE.test(text) && areNames(tokens, first + i + 1, last));
}

/** `the person`, of whom nothing more is said. */
function isJustOne(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    last === first + 1 &&
    /^the$/i.test(tokens[first]?.text ?? '') &&
    ONE.test(tokens[last]?.text ?? '')
  );
}

/** `Emboffs`: a title that no name follows. */
function isStaff(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last + 1).every(({ text, pos }) => pos === 'DET' || TITLE.test(text));
}

/** The parts of `the gang and Berg`. */
function conjunctsOf(tokens: readonly Token[], { first, last }: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  let start = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !JOINS.test(tokens[at]?.text ?? '')) continue;
    const proper = tokens.slice(start, at).some(({ pos }) => pos === 'PROPN');
    if (at > start) found.push({ first: start, last: at - 1, proper });
    start = at + 1;
  }
  return found;
}

/** A part that is a body, or no noun for a person. */
function isNoPerson({ last }: Phrase, tokens: readonly Token[], words: Words): boolean {
  const noun = tokens[last]?.text ?? '';
  return /^\p{Ll}/u.test(noun) && !isPerson(noun, words);
}

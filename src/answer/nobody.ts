// In: a question for who or which, and a noun phrase. Out: whether the phrase names nobody that it asks for.
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Words } from '../search/words.ts';
import { only, POINTS, TITLE } from './cue-words.ts';
import { isBody, isPerson } from './noun-kinds.ts';
import type { Phrase } from './phrases.ts';
import type { Sought } from './sought.ts';
import { isBare } from './vague.ts';
import type { WhoAsked } from './who-question.ts';

const ANYONE = only(['persons?', 'people', 'folks?', 'guys?', 'ones?', 'those']);
const ONE = only(['person', 'one', 'm[ae]n', 'wom[ae]n', 'guys?']);
const QUOTE = /^["“”«»]$/;
const JOINS = /^(?:and|or|&|,)$/;

/**
 * Whether a phrase cannot be the answer, though it may be somebody: `that firm` says nothing without
 * the sentence before, `"Songs for Nobody"` is a title, `people` names no leader.
 */
export function isNobody(
  phrase: Phrase,
  { question, words }: Sought,
  { tokens }: IndexedSentence,
  asked: WhoAsked,
): boolean {
  const { first, last } = phrase;
  if (POINTS.test(tokens[first]?.text ?? '')) return true;
  const anyone = question.asked === 'who' || asked.person || asked.body;
  if (anyone && (isQuoted(tokens, phrase) || isJustOne(tokens, phrase))) return true;
  if (anyone && isBare(tokens, phrase)) return true;
  const head = question.tokens[question.focus.at(-1) ?? -1]?.text ?? '';
  const noun = tokens[last]?.text ?? '';
  const isName = /^\p{Lu}/u.test(noun);
  if (asked.person) {
    if (asked.role !== null && !isName) return true;
    if (!isName && ANYONE.test(noun)) return true;
    if (isStaff(tokens, phrase)) return true;
    return (
      phrase.pair === true &&
      conjunctsOf(tokens, phrase).some((one) => isNoPerson(one, tokens, words))
    );
  }
  // "Which channel?" is no person.
  const ofThing = question.asked === 'which' && head !== '' && !asked.body && !ANYONE.test(head);
  return ofThing && !isName && isPerson(noun, words) && !isBody(noun, words);
}

/** `"Opportunities for Towns,"`: what is within quotation marks is a title or what somebody said. */
function isQuoted(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const next = tokens[last + 1]?.text ?? '';
  const closing = /^[,.]$/.test(next) ? (tokens[last + 2]?.text ?? '') : next;
  return QUOTE.test(tokens[first - 1]?.text ?? '') && QUOTE.test(closing);
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

// In: a question for a name, and the best sentence. Out: in which way that names nobody and nothing.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import { isOfCountry, namesOtherCountry } from './countries.ts';
import { anyOf, BODIES, BODY, CALENDAR, NAMED_PLACES, OFFICE, only, PEOPLE } from './cue-words.ts';
import { holds, means, wordsWithin } from './holding.ts';
import type { Sought } from './sought.ts';
import { verbAt } from './verb.ts';
import { OFFICE_OF } from './weights.ts';

/**
 * How a sentence fails a question for a name: it has none that is new, or none beside the office or
 * the sort of thing that is to be named.
 */
export type Unnamed = 'nameless' | 'unnamed' | null;

const PLACE = only(NAMED_PLACES);
const COUNTRY = /^(?:countr(?:y|ies)|nations?)$/i;
const SORT = only(BODIES);

/** "Who is the mayor of Dongguan?", "which firms built it?": needs the name of a mayor, of firms. */
export function unnamedIn(sought: Sought, top: Candidate): Unnamed {
  const sort = namedSort(sought);
  if (!sort) return null;
  const { question } = sought;
  const { sentence, passage } = top;
  const asked = askedTokens(sought, sentence);
  const { form } = sort.word;
  if (COUNTRY.test(form)) {
    const text = passage.paragraph.text.slice(sentence.start, sentence.end);
    const known = sought.terms.flatMap(({ word }) => [word.form, word.lemma]);
    return /\bU\.?S\b/.test(text) || namesOtherCountry(text, known, sought.words)
      ? null
      : 'nameless';
  }
  const isPlace = PLACE.test(form);
  const isNew = (at: number) => !asked.has(at) && isName(sentence.tokens[at], sought, isPlace);
  const met = isPlace ? [] : occurrences(sort, sentence);
  const isOffice = asksForOffice(sought);
  const isBody = !isOffice && !kindOf(sort, sought, PERSONS);
  if (isBody && met.some((at) => isOwnName(sentence, at))) return null;
  if (!sentence.tokens.some((_, at) => isNew(at))) return 'nameless';
  if (met.length === 0) {
    const isMeant = isSpokenOf(sort, passage) || hasKindOf(sort, sentence, sought);
    // "Which firm built the ferry?" is answered by who built it, called a firm or not.
    const isDone = !isOffice && verbAt(sought, sentence) !== null;
    return isPlace || isMeant || isDone ? null : 'nameless';
  }
  if (isOffice && !hasLesser(question.tokens)) {
    // A vice governor is no governor.
    if (met.every(({ start }) => hasLesser(sentence.tokens.slice(start - 1, start))))
      return 'unnamed';
  }
  const others = isOffice ? sought.terms.filter((term) => term !== sort) : [];
  return met.some((at) => isNamed(sentence, at, isNew) && isOf(others, sentence, at))
    ? null
    : 'unnamed';
}

/** `the mayor`, where the question asks who that is, and `firms`, where it asks which ones. */
function namedSort(sought: Sought): Term | null {
  const { question } = sought;
  if (!NAMING.has(question.asked) && !ASKS_NAME.test(question.text)) return null;
  const isOffice = asksForOffice(sought);
  const head = isOffice ? officeAt(question.tokens) : question.focus.at(-1);
  const term = sought.terms.find(({ tokens }) => tokens.first === head);
  if (!term || ANYONE.test(term.word.form)) return null;
  return isOffice || kindOf(term, sought, NAMED) ? term : null;
}

const LESSER = only(['vice', 'deputy', 'acting', 'assistant', 'former']);
const hasLesser = (tokens: readonly Token[]) => tokens.some(({ text }) => LESSER.test(text));

const NAMING: ReadonlySet<Asked | null> = new Set(['who', 'which', 'where']);
const ASKS_NAME = anyOf(['names?', 'called']);
const ANYONE = only(['persons?', 'people', 'm[ae]n', 'guys?', 'wom[ae]n', 'ones?', 'folks?']);
const WHO_IS = /\bwho(?:'s|s| is| was| are| were) (?:the|an?|our)\b/i;

function asksForOffice({ question }: Sought): boolean {
  return WHO_IS.test(question.text.replaceAll('’', "'")) && officeAt(question.tokens) >= 0;
}

/** The noun that ends the phrase after "who is": the `mayor` of "who is the new mayor of Dongguan?" */
function officeAt(tokens: readonly Token[]): number {
  const who = tokens.findIndex(({ text }) => /^who/i.test(text));
  let at = who + 1;
  while (/^(?:is|was|are|were|['’]?s|the|an?|our)$/i.test(tokens[at]?.text ?? '')) at++;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at++;
  return tokens[at]?.pos === 'VERB' ? -1 : at - 1;
}

const PERSONS = [OFFICE, PEOPLE];
const NAMED = [SORT, PLACE, BODY, ...PERSONS];

/** Whether a term, or what WordNet has above it, is one of these words. */
function kindOf({ word }: Term, { words }: Sought, kinds: readonly RegExp[]): boolean {
  const above = words.hypernyms(word.lemma).map((broader) => broader.word);
  return [word.form, ...above].some((form) => kinds.some((kind) => kind.test(form)));
}

/** Where the sentence has the very word; one that stands for it may be the answer (a brother: "which relative?"). */
function occurrences({ readings }: Term, { words, from }: IndexedSentence): Span[] {
  return words.flatMap((id, i) =>
    /^(?:form|lemma)$/.test(readings.get(id)?.via ?? '') ? (from[i] ?? []) : [],
  );
}

/** Whether the passage has the word or one that means it; what is only near in meaning is another. */
function isSpokenOf({ readings }: Term, { sentences }: ReadPassage): boolean {
  return sentences.some(({ words }) => {
    return words.some((id) => {
      const reading = readings.get(id);
      return reading && means(reading, OFFICE_OF.like);
    });
  });
}

/** Whether a noun of the sentence is a kind of it: a brother is a relative. */
function hasKindOf({ word }: Term, { tokens }: IndexedSentence, { words }: Sought): boolean {
  return tokens.some(({ pos, text }) => {
    const nouns = /^(?:NOUN|PROPN)$/.test(pos) ? words.hypernyms(text.toLowerCase()) : [];
    return nouns.some((broader) => broader.word === word.lemma);
  });
}

/** `Department of Education`, even where the question has all of its words. */
function isOwnName({ tokens }: IndexedSentence, { start, end }: Span): boolean {
  const next = /^of$/i.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
  return (
    tokens[end]?.pos === 'PROPN' && [start - 1, next].some((at) => tokens[at]?.pos === 'PROPN')
  );
}

/** Whether half of what the office is of stands near it: the Dongguan of "mayor of Dongguan". */
function isOf(others: readonly Term[], sentence: IndexedSentence, { start, end }: Span): boolean {
  const near = wordsWithin(sentence, start - OFFICE_OF.reach, end + OFFICE_OF.reach);
  const met = others.filter((term) => near.some(({ id }) => holds(term, id)));
  return met.length * 2 >= others.length;
}

/** Whether a token names someone or something: no month, title or, where no place is asked for, country. */
function isName(token: Token | undefined, { words }: Sought, ofPlace: boolean): boolean {
  if (token?.pos !== 'PROPN' || !/^\p{Lu}/u.test(token.text)) return false;
  const form = token.text.toLowerCase();
  if (CALENDAR.test(form) || CURRENCY.test(form)) return false;
  if (ofPlace) return true;
  const isTitle = [form, form.replace(/s$/, '')].some((one) =>
    words.hypernyms(one).some(({ word }) => OFFICE.test(word) || PEOPLE.test(word)),
  );
  return !isTitle && !isOfCountry(form);
}

const CURRENCY = /^(?:usd|us\$|rmb|eur|euros?|cfa|rm)$/;

/** Tokens at which a word of the question begins: their names are known already. */
function askedTokens({ terms }: Sought, { words, from }: IndexedSentence): ReadonlySet<number> {
  const held = from.filter((_, i) => terms.some((term) => holds(term, words[i] ?? -1)));
  return new Set(held.map(({ start }) => start));
}

/** `the Lund firm`, `Mayor Berg`, `Berg, the mayor`, `the mayor of Tollby (Berg)`, `the mayor is Berg`. */
function isNamed(
  { tokens }: IndexedSentence,
  { start, end }: Span,
  isNew: (at: number) => boolean,
): boolean {
  for (let at = end + 1; at <= end + OFFICE_OF.reach; at++) {
    if (isNew(at)) return true;
    if (!leadsToName(tokens[at])) break;
  }
  for (let at = start - 1; at >= start - OFFICE_OF.reach; at--) {
    if (isNew(at)) return true;
    if (!leadsToName(tokens[at])) break;
  }
  return false;
}

const LEADS = anyOf([
  'is',
  'was',
  'are',
  'were',
  'of',
  'named',
  'called',
  'including',
  'such',
  'as',
]);

/** What may stand between an office and who holds it. */
function leadsToName(token: Token | undefined): boolean {
  if (!token || token.text === ';') return false;
  return /^(?:NOUN|PROPN|ADJ|DET|PUNCT|ADV|NUM|PART)$/.test(token.pos) || LEADS.test(token.text);
}

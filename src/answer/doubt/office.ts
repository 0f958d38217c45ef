// In: a question for a name, and the best sentence. Out: in which way that names nobody and nothing.
import type { Span } from '../../cable/cable.ts';
import { madeOnce } from '../../kept.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import type { Words } from '../../search/words.ts';
import {
  ANYONE,
  ASKS_NAME,
  anyOf,
  listed,
  only,
  PLACE_KIND,
  PRESIDING,
  TITLE,
  TITLES,
} from '../cue-words.ts';
import { detailIn } from '../detail/detail.ts';
import { isSayer } from '../detail/likely.ts';
import { asksWhoSays } from '../detail/who-says.ts';
import { isCountry, isOfCountry, namesOtherCountry } from '../grammar/countries.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { isCapital, past, textAt } from '../grammar/tokens.ts';
import {
  askedTokens,
  holds,
  holdsAny,
  isAnyName,
  isVery,
  isWordName,
  textOf,
  tokensIn,
  wordsWithin,
} from '../holding.ts';
import { NAMING } from '../question/asked.ts';
import { NAME_SOME } from '../question/cue-nouns.ts';
import { headOf } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { isLesser, LESSER, UNIT } from './lesser.ts';
import { isName, isNamed, isOwnName, occurrences } from './name-beside.ts';
import { goesWithoutSaying } from './setting.ts';
import { isToldOtherwise, type NamedSort } from './told-otherwise.ts';
import { OFFICE_OF } from './weights.ts';

/**
 * How a sentence fails a question for a name: it has none that is new, or none beside the office or
 * the sort of thing that is to be named.
 */
export type Unnamed = 'nameless' | 'unnamed' | null;

const COUNTRY = /^(?:countr(?:y|ies)|nations?)$/i;

/** "Who is the mayor of Tollby?", "which firms built it?": needs the name of a mayor, of firms. */
export function unnamedIn(sought: Sought, top: Candidate): Unnamed {
  if (isSaidByOfficial(sought, top)) return null;
  const named = namedSort(sought);
  if (!named) return presidesUnnamed(sought, top);
  const { sort, isOffice } = named;
  const { words } = sought;
  const { sentence } = top;
  const { form } = sort.word;
  const text = textOf(top);
  const ofThing = !isOffice && !isSort(sort, words);
  if (ofThing && LISTS.test(text)) return null;
  if (COUNTRY.test(form)) {
    const known = sought.terms.flatMap(({ word }) => [word.form, word.lemma]);
    return /\bU\.?S\b/.test(text) || namesOtherCountry(text, known, words) ? null : 'nameless';
  }
  const ofPlace = PLACE_KIND.test(form);
  const asked = askedTokens(sought.terms, sentence);
  const isCountryAlone = (at: number) => TOWN.test(form) && isAloneCountry(sentence.tokens, at);
  const isNew = (at: number) =>
    !asked.has(at) && isName(sentence.tokens[at], ofPlace) && !isCountryAlone(at);
  const met = ofPlace ? [] : occurrences(sort, sentence, isVery);
  const ofBody = !isOffice && !isPerson(form, words);
  if (ofBody && met.some((at) => isOwnName(sentence, at))) return null;
  if (!sentence.tokens.some((_, at) => isNew(at))) return 'nameless';
  const others = isOffice
    ? saidOf(sort, sought).filter((term) => !goesWithoutSaying(term, sought, top))
    : [];
  const isBelow = (at: Span) => isOffice && isLesser(at, sentence, sought, isOfBody(others));
  if (met.length === 0) {
    return ofPlace || isToldOtherwise(named, sought, top, isNew, isBelow) ? null : 'nameless';
  }
  const isHidden = ({ start }: Span) =>
    [1, 2].some((back) => UNNAMED.test(textAt(sentence.tokens, start - back)));
  if (met.every((at) => isBelow(at) || isHidden(at))) return 'nameless';
  const isTheirs = (at: Span) => isOf(others, sentence, at) && !isOfOther(others, sentence, at);
  if (met.some((at) => isNamed(sentence, at, isNew) && isTheirs(at))) return null;
  return ofThing || ASKS_NAME.test(sought.question.text) ? 'nameless' : 'unnamed';
}

/** `an unnamed foreign envoy` */
const UNNAMED = only(
  listed('unnamed unidentified undisclosed unspecified unknown anonymous nameless'),
);

const TOWN = only(['cit(?:y|ies)', 'towns?', 'villages?', 'municipalit(?:y|ies)']);

/** Whether a token is a country, and no part of a longer name: `Iceland`, but not `Guatemala City`. */
function isAloneCountry(tokens: readonly Token[], at: number): boolean {
  const isPart = [at - 1, at + 1].some((next) => isCapital(textAt(tokens, next)));
  return !isPart && isCountry(textAt(tokens, at));
}

/** In which way a sentence fails "who chairs the guild?": it has nobody with an office, or with a lesser one. */
function presidesUnnamed(sought: Sought, { sentence }: Candidate): Unnamed {
  const { presides, verb } = whoAsked(sought);
  const { asked, tokens } = sought.question;
  // "Who leads the guild?", but not "who managed to escape?"
  const isLed = LEADS.test(textAt(tokens, verb ?? -1)) && textAt(tokens, (verb ?? 0) + 1) !== 'to';
  const leads = asked === 'who' && isLed;
  if (!presides && !leads) return null;
  const offices = sentence.tokens.flatMap(({ text }, at) =>
    OFFICE.test(text) ? { start: at, end: at } : [],
  );
  if (offices.length === 0) return 'unnamed';
  const ofBody = sought.terms.length > 1;
  return offices.every((at) => isLesser(at, sentence, sought, ofBody)) ? 'nameless' : null;
}

/** `the mayor`, where the question asks who that is, and `firms`, where it asks which ones. */
const namedSort = madeOnce((sought: Sought): NamedSort | null => {
  const { question, terms, words } = sought;
  if (!NAMING.has(question.asked) && !ASKS_NAME.test(question.text)) return null;
  if (AMONG.test(question.text)) return null;
  const { role } = whoAsked(sought);
  const isOffice = role !== null;
  const head = role ?? question.focus.at(-1);
  const sort = terms.find(({ tokens }) => tokens.first === head);
  if (!sort || ANYONE.test(sort.word.form)) return null;
  return isOffice || NAMES.test(question.text) || isSort(sort, words) ? { sort, isOffice } : null;
});

/** "Among which group is it the worst?": people who need no name. */
const AMONG = anyOf(['among (?:what|which) (?:\\w+ )?group']);

/** "Which official said so?": nobody is called one where he says it. */
function isSaidByOfficial(sought: Sought, { sentence, passage }: Candidate): boolean {
  if (!asksWhoSays(sought) || !OFFICIAL.test(headOf(sought.question))) return false;
  const found = detailIn(sought, { sentence, passage });
  if (found === null) return false;
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, found);
  const isTitled = tokens.slice(first, last + 1).some(({ text }) => TITLE.test(text));
  return isTitled || isSayer(tokens, { first, last });
}

const OFFICIAL = only(
  listed('officials? officers? politicians? speakers? sources? experts? bosse?s?'),
);

/** Whether a noun is one for what has a name of its own; "which Germans" is told by no `German` beside it. */
function isSort({ word: { form, lemma } }: Term, words: Words): boolean {
  return (
    PLACE_KIND.test(form) ||
    [form, lemma].some(
      (noun) => isBody(noun, words) || (isPerson(noun, words) && !isOfCountry(noun)),
    )
  );
}

const LEADING = listed('leads? led leading runs? ran running manages? managed managing');
const LEADS = only(LEADING);
/** A title, or a verb or noun for being at the head. */
const OFFICE = only([...TITLES, ...PRESIDING, ...LEADING, 'ministers', 'leadership', 'under']);

const NAMES = anyOf(['names', NAME_SOME]);
/** What may name things that are no persons or bodies: `three areas: …`, `"Spring Rain"`. */
const LISTS = /[:"“]/;

/** What leads from an office to what it is of, and what to something else. */
const OF = /^(?:of|for|in|at)$/i;
const APART = /^(?:behind|by|with)$/i;

/** The "vice" and "Tollby" of "vice mayor of Tollby", but nothing of "who spoke of boats". */
function isSaidOf(
  { tokens: office }: Term,
  { tokens: at }: Term,
  tokens: readonly Token[],
): boolean {
  if (at.first === office.first) return false;
  const isBefore = at.last < office.first;
  const between = isBefore
    ? tokens.slice(at.last + 1, office.first)
    : tokens.slice(office.last + 1, at.first);
  if (!isBefore && !OF.test(between[0]?.text ?? '')) return false;
  return between.every(
    ({ pos, text }) => !/^(?:VERB|AUX|PRON|SCONJ|ADV)$/.test(pos) && !APART.test(text),
  );
}

/** Who holds it is new, whatever the sentence says. */
const OF_NOW = only(listed('new newest newly current present latest'));

/** What is said of an office, but what sort of part of a body it is of. */
function saidOf(office: Term, { terms, question }: Sought): readonly Term[] {
  return terms.filter(
    (term) =>
      isSaidOf(office, term, question.tokens) &&
      !UNIT.test(term.word.form) &&
      !isWordName(term) &&
      !OF_NOW.test(term.word.form),
  );
}

/** Whether any of it is more than a deputy's rank. */
const isOfBody = (said: readonly Term[]) => said.some(({ word }) => !LESSER.test(word.form));

/** Whether half of what the office is of stands near it: the Tollby of "mayor of Tollby". */
function isOf(others: readonly Term[], sentence: IndexedSentence, { start, end }: Span): boolean {
  const near = wordsWithin(sentence, start - OFFICE_OF.of, end + OFFICE_OF.of);
  const met = others.filter((term) => near.some(({ id }) => holds(term, id)));
  return met.length * 2 >= others.length;
}

/** Whether it is said to be of another name than the question's: `Clerk of the Pilots Guild`, where that of the Board is asked for. */
function isOfOther(
  others: readonly Term[],
  sentence: IndexedSentence,
  { start, end }: Span,
): boolean {
  const { tokens } = sentence;
  const names = others.filter(isAnyName);
  if (names.length === 0 || !OF.test(textAt(tokens, end + 1))) return false;
  const next = past(/^(?:DET|ADJ|NOUN|PROPN|PART)$/, tokens, end + 2);
  const own = tokens.slice(end + 2, next);
  const isTold =
    holdsAny(names, sentence, start - OFFICE_OF.of, start - 1) ||
    holdsAny(names, sentence, end + 2, end + OFFICE_OF.of);
  return own.some(({ pos }) => pos === 'PROPN') && !isTold;
}

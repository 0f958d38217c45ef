// In: a question for a place, and a sentence. Out: the place.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { anyOf, CHOOSES, listed, NAMED_PLACES, only, or, PLACE_KIND, TITLE } from '../cue-words.ts';
import { DETAIL, PREPOSITION, WHERE } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import { isBody, isPerson, isPlace } from '../grammar/noun-kinds.ts';
import { isNumberOf } from '../grammar/phrases.ts';
import { type Phrase, textAt } from '../grammar/tokens.ts';
import { anyHolds, holdsAny, spanOf, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { verbAt } from '../verb.ts';
import { elsewhereIn, isWhereTownLies, isWithTown } from './elsewhere.ts';
import { type Detail, detailOf } from './found.ts';
import { isNowhere } from './nowhere.ts';
import { bestPhrase } from './phrase-choice.ts';
import { placeInName } from './place-in-name.ts';
import { placesIn, startOfApart } from './place-phrases.ts';
import { withClause } from './vague.ts';

const ASKS_NAMED = anyOf([
  `(?:what|which|(?:name|identify|names? of) (?:the|all|that)) (?:\\w+ )?${or(NAMED_PLACES)}`,
]);
/** Prepositions without which the place would be another one: `near the airport`. */
const RELATIVE = /^(?:near|along|between|outside|beyond|behind|opposite)$/;

/** The place that the question asks for: a phrase after a preposition of place, `between` included. */
export function place(sought: Sought, sentence: IndexedSentence): Detail | null {
  const { tokens } = sentence;
  const named = ASKS_NAMED.test(sought.question.text);
  const places = placesIn(sought, sentence);
  const isElsewhere = elsewhereIn(sought, sentence);
  const withTown = isWithTown(sought, sentence);
  const ofTown = isWhereTownLies(sought, sentence);
  const somewhere = places.filter(
    (phrase) =>
      !isNowhere(phrase, tokens, sought, named) &&
      !isElsewhere(phrase.last) &&
      !withTown(phrase) &&
      !ofTown(phrase),
  );
  return detailOf(placeInName(sought, sentence) ?? bestOf(sought, sentence, somewhere));
}

/** Of some phrases the one that tells the place. */
function bestOf(sought: Sought, sentence: IndexedSentence, places: readonly Phrase[]): Span | null {
  const { tokens } = sentence;
  const found = bestPhrase(sought, sentence, worthIn(sought, sentence, places), places);
  if (!found) return null;
  const before = found.first - 1;
  const relative = RELATIVE.test(lowAt(tokens, before))
    ? before
    : startOfApart(tokens, found.first);
  const first = lowAt(tokens, relative) === 'the' ? relative + 1 : relative;
  const whole = found.proper ? withRegion(sought, sentence, found) : found;
  return spanOf(sentence, first, withClause(tokens, whole).last);
}

function lowAt(tokens: readonly Token[], at: number): string {
  return textAt(tokens, at).toLowerCase();
}

/** What a phrase of the sentence is worth as the place asked for; 0 where it is none. */
function worthIn(sought: Sought, sentence: IndexedSentence, places: readonly Phrase[]) {
  const { tokens } = sentence;
  const { question, words } = sought;
  const verb = verbAt(sought, sentence);
  const named = ASKS_NAMED.test(question.text);
  const from = /\bfrom\b/i.test(question.text);
  const isOrigin = ORIGIN.test(question.text);
  const isChosen = question.tokens.some(({ text }) => CHOOSES.test(text));
  const to = /\bto\W*$|\bto wh(?:ere|at|ich)\b/i.test(question.text);
  return (phrase: Phrase): number => {
    const { first, last, proper } = phrase;
    const preposition = governorOf(tokens, startOfKind(tokens, first)) ?? '';
    const head = textAt(tokens, last);
    const isAsked = (from && preposition === 'from') || (to && preposition === 'to');
    let worth = isAsked ? WHERE.from : (PREPOSITION.get(preposition) ?? 0);
    if (proper && isBracketed(sentence, phrase, named)) worth = WHERE.bracketed;
    if (proper && worth === 0 && named) worth = WHERE.alone;
    if (proper && isNamedAs(sought, sentence, last)) worth = WHERE.namedAs;
    // `chose Gull Bay as …`, where it is asked which bay was picked.
    if (proper && isChosen && CHOOSES.test(textAt(tokens, first - 1))) worth = WHERE.namedAs;
    // `expelled from Norway`: nobody was of it.
    if (isOrigin && preposition === 'from' && isSentFrom(tokens, first)) return 0;
    if (worth === 0) return 0;
    // Not every phrase with a name in it is one: `in Tollby's largest programs`.
    const isNameLast = tokens[last]?.pos === 'PROPN' || isNumberOf(tokens, last);
    if (proper && (isNameLast || isPlace(head, words))) {
      if (isTitled(tokens, phrase)) return 0;
      worth += isNameLast ? WHERE.nameLast : 0;
    } else {
      // Other words are a place where they are said to be one: `in large markets`, not `in 151 cases`.
      const isCounted = tokens.slice(first, last).some(({ pos }) => pos === 'NUM');
      if (named || worth < WHERE.least || isCounted) return 0;
      if (/^(?:to|in|of)$/.test(preposition) && isPerson(head, words)) return 0;
      // Children may be with families; nobody is `in anger` as in a place.
      if (!isPlace(head, words)) {
        if (!isPerson(head, words) && !isBody(head, words)) return 0;
        worth -= WHERE.noPlace;
      }
    }
    // `in Tollby, in the north`: the first is where exactly.
    if (lowAt(tokens, first - 2) === ',' && places.some((wider) => wider.last === first - 3)) {
      worth -= WHERE.wider;
    }
    if (verb === null || first <= verb) return worth;
    return worth + WHERE.afterVerb / (1 + (first - verb - 1) / DETAIL.reach);
  };
}

/** "Where are they from?", "which towns did they come from?" */
const ORIGIN =
  /\b(?:is|are|was|were) (?:he|she|it|they|the|these|those)\b.{0,40}\bfrom\W*$|\bcom(?:e|es|ing) from\b/i;

/** Whether a participle that sends somebody away stands before the `from` of a phrase. */
function isSentFrom(tokens: readonly Token[], first: number): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < first && /^from$/i.test(text));
  return SENT_AWAY.test(textAt(tokens, from - 1));
}

const SENT_AWAY = only(
  listed('expelled deported extradited banned barred evicted ousted removed banished exiled'),
);

/** `chose Gull Bay as a "model harbor"`, where the model harbor is asked for. */
function isNamedAs({ terms }: Sought, sentence: IndexedSentence, last: number): boolean {
  if (lowAt(sentence.tokens, last + 1) !== 'as') return false;
  const said = wordsWithin(sentence, last + 2, last + WHERE.reach);
  return said.some(({ id }) => anyHolds(terms, id));
}

/**
 * `Tollby, Gullshire,`: what it lies in is part of where, unless it is asked which town, or the question has
 * it; not `Tollby, Lund, said to …`.
 */
function withRegion(sought: Sought, sentence: IndexedSentence, found: Phrase): Phrase {
  const { question, words, terms } = sought;
  const at = found.last + 2;
  const [comma, region, closing = { text: '.' }, next] = sentence.tokens.slice(found.last + 1);
  if (comma?.text !== ',' || region?.pos !== 'PROPN' || !isPlace(region.text, words)) return found;
  if (!/^[,.;:)]$/.test(closing.text) || ASKS_NAMED.test(question.text)) return found;
  const goesOn =
    /^(?:PROPN|VERB|AUX|PRON)$/.test(next?.pos ?? '') || /^(?:and|or)$/i.test(next?.text ?? '');
  const isAsked = holdsAny(terms, sentence, at, at);
  return goesOn || isAsked ? found : { ...found, last: at };
}

/** `President Holm` is no place. */
function isTitled(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const named = tokens.slice(first, last + 1).filter(({ pos }) => pos === 'PROPN');
  return named.some(({ text }) => TITLE.test(text));
}

/** Where a place begins with its kind: the `village` of `her own village of Gull`. */
function startOfKind(tokens: readonly Token[], first: number): number {
  const isKind = tokens[first - 1]?.text === 'of' && PLACE_KIND.test(textAt(tokens, first - 2));
  return isKind ? first - 2 : first;
}

/**
 * `four arenas (Tollby and Gull)`; letters alone would be an abbreviation, and behind a name it may be
 * the same in another language, unless a town or the like is asked for.
 */
function isBracketed(
  { tokens }: IndexedSentence,
  { first, last }: Phrase,
  named: boolean,
): boolean {
  const around = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if (!around || (tokens[first - 2]?.pos === 'PROPN' && !named)) return false;
  return tokens.slice(first, last + 1).some(({ text }) => /\p{Ll}/u.test(text));
}

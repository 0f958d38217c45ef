// In: a sentence. Out: names, each with the words that tell who or what it is.
import type { Sentence, Token } from '../../search/language.ts';
import type { Words } from '../../search/words.ts';
import { IS, only, TITLE } from '../cue-words.ts';
import { LONGEST_RUN } from '../weights.ts';
import { endOfSaid, OPENS, pastName } from './apposition.ts';
import { isBody, isPerson } from './noun-kinds.ts';
import { areNames, phrasesIn } from './phrases.ts';
import {
  ADVERB,
  isCapital,
  NOUN,
  type Phrase,
  past,
  type Stretch,
  textAt,
  tokenAt,
} from './tokens.ts';

/** What tells who somebody is, and the name: `Gao Suisheng, director of the department,`. */
export interface Introduction extends Stretch {
  readonly name: Phrase;
}

const OF = /^(?:of|for|at|in|on|to)$/;
const COPULA = only(IS);

/**
 * What is said of the names of a sentence: after a comma (`Gao, director of …`), before one (`the
 * director, Gao Suisheng,`), after a colon (`director: Gao Suisheng`), or with a verb (`Gao is the director`,
 * `the director is Gao`).
 */
export function introductionsIn(sentence: Sentence, words: Words): readonly Introduction[] {
  const { tokens } = sentence;
  const phrases = phrasesIn(sentence);
  return phrases.flatMap((phrase, i) => {
    const { first, last } = phrase;
    if (isRole(tokens, first, words)) {
      // `the envoy on fisheries, Erik Lund`
      let k = i + 1;
      while (isWithin(tokens, phrases[k - 1], phrases[k])) k++;
      const [told, next] = [phrases[k - 1] ?? phrase, phrases[k]];
      const opens = told === phrase || tokens[told.last + 1]?.text === ',';
      const named = next && opens && isNameAfter(tokens, { ...phrase, last: told.last }, next);
      return named ? [{ name: next, first, last: told.last }] : [];
    }
    if (!phrase.proper) return [];
    const next = pastName(tokens, last);
    const opens = OPENS.test(textAt(tokens, next)) || COPULA.test(textAt(tokens, next));
    if (!opens || !isRole(tokens, next + 1, words)) return [];
    return [{ name: phrase, first: next + 1, last: endOfSaid(tokens, next + 1) }];
  });
}

/** Whether nothing but a preposition stands between two phrases. */
function isWithin(tokens: readonly Token[], one?: Phrase, next?: Phrase): boolean {
  return one !== undefined && next?.first === one.last + 2 && OF.test(textAt(tokens, one.last + 1));
}

/** `the director, Gao Suisheng,`, `the director is Gao Suisheng`. */
function isNameAfter(tokens: readonly Token[], { last, proper }: Phrase, name: Phrase): boolean {
  // `the agency responsible (HPA)`
  const bracket = tokens[name.first - 1]?.text === '(' && tokens[name.last + 1]?.text === ')';
  if (bracket) return !proper && name.proper && name.first - last <= 3;
  const full = name.last > name.first && !name.pair;
  const named = areNames(tokens, name.first, name.last);
  const between = tokens.slice(last + 1, name.first).map(({ text }) => text);
  if (!full || between.length !== 1) return false;
  if (COPULA.test(between[0] ?? '')) return tokens[name.last]?.pos === 'PROPN';
  if (between[0] === ':') return named;
  const after = tokens[name.last + 1];
  return named && between[0] === ',' && (!after || /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(after.pos));
}

/**
 * Whether a description at `at` is headed by a noun for a person or body (`currently the president of
 * …`, `one of his supporters`); else it is none, or a name.
 */
function isRole(tokens: readonly Token[], at: number, words: Words): boolean {
  let i = past(ADVERB, tokens, at);
  if (/^one$/i.test(textAt(tokens, i)) && tokens[i + 1]?.text === 'of') i += 2;
  let noun = '';
  for (; i < at + LONGEST_RUN; i++) {
    const { pos, text } = tokenAt(tokens, i);
    if (NOUN.test(pos)) noun = text;
    else if (!/^(?:DET|ADJ|NUM|PART)$/.test(pos) && !isInside(tokens, i)) break;
  }
  // WordNet has famous surnames too: a capital needs a title, or what it is the head of.
  const post = TITLE.test(noun) || OF.test(textAt(tokens, i));
  if (isCapital(noun) && !post) return false;
  return noun !== '' && (isPerson(noun, words) || isBody(noun, words));
}

/** A quotation mark, `anti-trafficking`, or the stroke and hyphen that join two words. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const joins = /^[-/]$/.test(token.text) && tokens[at - 1]?.end === token.start;
  return joins || /^["“”]$|\w-\w/.test(token.text);
}

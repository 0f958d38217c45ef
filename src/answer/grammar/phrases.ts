// In: a sentence. Out: its noun phrases, from which names and places are quoted.
import { madeOnce } from '../../kept.ts';
import type { Sentence, Token } from '../../search/language.ts';
import { CALENDAR, CURRENCY, HEARS } from '../cue-words.ts';
import { LONGEST_RUN } from '../weights.ts';
import { joined, withLists } from './name-lists.ts';
import {
  ADVERB,
  AND,
  AND_OR,
  INSIDE,
  isCapital,
  JOINT,
  NOUN,
  type Phrase,
  past,
  posAt,
  textAt,
  tokenAt,
} from './tokens.ts';

/** Words that the tagger may read so are no names, whatever their capital: `The`, `In`, `He`. */
const GRAMMAR = /^(?:DET|PRON|ADP|SCONJ)$/;
/** In a telegram all in capitals these are taken for names. */
const FUNCTION =
  /^(?:is|are|was|were|be|been|being|has|have|had|does|did|would|could|should|that|which|who|whom|whose|he|she|they|them|his|her|their|its|this|these|those|so|not|and|or|but|to|from|with|by|as)$/i;
/** Small words inside a name: `Department of Women's Rights and Interests at the GDWF`. */
const LINK = /^(?:of|for|at|de|da|do|del|della|di|dos|das|la|du|van|von|&)$/;
/** Those that a person's name has. */
const PARTICLE = /^(?:d[aeiou]|del|della|d[ao]s|l[ae]|l[ao]s|van|von|de[nr])$/;
/** The second one of `Ana de la Vega`, `Jan van der Berg`. */
const SECOND_LINK = /^(?:l[aeo]s?|de[nr]?)$/;

/** The noun phrases of a sentence in order; `a and b`, `a or b` is one, so are names in a list. */
export const phrasesIn: (sentence: Sentence) => readonly Phrase[] = madeOnce(({ tokens }) =>
  withLists(tokens, pairsIn(tokens)),
);

/** Whether the tokens `first` to `last` are nothing but parts of names: `Nelson Mandela`. */
export function areNames(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ pos, text }) => pos === 'PROPN' || PARTICLE.test(text));
}

/** The parts of `the gang, Lund (R-GT) and Berg`, without what is in brackets. */
export function partsOf(tokens: readonly Token[], { first, last }: Phrase): readonly Phrase[] {
  const joints = tokens.flatMap(({ text }, at) =>
    at > first && at < last && JOINT.test(text) ? [at] : [],
  );
  return [...joints, last + 1].flatMap((end, i) => {
    const start = i === 0 ? first : (joints[i - 1] ?? first) + 1;
    const bracket = tokens.findIndex(({ text }, at) => at > start && at < end && text === '(');
    const next = bracket < 0 ? end : bracket;
    const proper = tokens.slice(start, next).some(({ pos }) => pos === 'PROPN');
    return next > start ? [{ first: start, last: next - 1, proper }] : [];
  });
}

function pairsIn(tokens: readonly Token[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i);
    if (!phrase) continue;
    i = phrase.last;
    const before = found.at(-1);
    if (before && areJoined(tokens, before, phrase)) found.splice(-1, 1, joined(before, phrase));
    else found.push(phrase);
  }
  return found;
}

/** Whether nothing but `and`, `or` stands between two phrases of one clause: not in `sank boats and men wept`. */
function areJoined(tokens: readonly Token[], one: Phrase, next: Phrase): boolean {
  const between = textAt(tokens, next.first - 1);
  const another = /^an?$/i.test(textAt(tokens, next.first));
  const after = past(ADVERB, tokens, next.last + 1);
  const ofTwo = tokens[one.first - 1]?.pos === 'VERB' && tokens[after]?.pos === 'VERB';
  return (
    !another &&
    !(ofTwo && /(?:ed|s)$/.test(textAt(tokens, after))) &&
    one.last === next.first - 2 &&
    AND_OR.test(between)
  );
}

/** The phrase that begins at token `first`, else `null`; an article begins one too. */
function phraseAt(tokens: readonly Token[], first: number): Phrase | null {
  let last = -1;
  let proper = false;
  const start = tokens[first]?.pos === 'DET' ? first + 1 : first;
  const end = Math.min(tokens.length, first + LONGEST_RUN);
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    // `Madrid January 10`, `Norway USD 3 million`
    const isOfNumber = CALENDAR.test(token.text) || CURRENCY.test(token.text);
    if (last >= 0 && isOfNumber && tokens[at + 1]?.pos === 'NUM') break;
    // `Berg informed Consul Dahl`: a verb may be read as an adjective.
    if (last >= 0 && token.pos === 'ADJ' && HEARS.test(token.text)) break;
    const within = last >= 0 && last === at - 1 ? isGlue(tokens, at) : isThe(tokens, at);
    const opens = at === 0 && token.pos === 'VERB' && /ing$/.test(token.text);
    if ((!opens && isNoun(token, tokens[at + 1])) || isNumberOf(tokens, at)) {
      last = at;
      proper ||= token.pos === 'PROPN';
    } else if (
      !describes(token) &&
      !within &&
      !(at > start && (isHyphen(tokens, at) || isHyphen(tokens, at - 1)))
    ) {
      break;
    }
  }
  return last >= first ? { first, last, proper } : null;
}

function isNoun({ pos, text }: Token, next: Token | undefined): boolean {
  if (FUNCTION.test(text)) return false;
  // `Guild Goes to Court`
  if (pos === 'VERB' && /s$/.test(text) && next?.pos === 'ADP') return false;
  return NOUN.test(pos) || (isCapital(text) && !GRAMMAR.test(pos));
}

/** The 4 of `Gate 4`. */
export function isNumberOf(tokens: readonly Token[], at: number): boolean {
  return NUMBERED.test(textAt(tokens, at - 1)) && /^\d{1,3}$/.test(textAt(tokens, at));
}

const NUMBERED =
  /^(?:Gate|Pier|Terminal|Hangar|District|Ward|Precinct|Zone|Unit|Building|Camp|Block|Road|Highway|Route)$/;

/** An adjective, a number, `anti-trafficking`. */
function describes({ pos, text }: Token): boolean {
  return (INSIDE.test(pos) && !FUNCTION.test(text)) || /\w-\w/.test(text);
}

/** The `la` of `Ana de la Vega`. */
function opensLast(tokens: readonly Token[], at: number): boolean {
  return SECOND_LINK.test(textAt(tokens, at)) && /^(?:de|van|von)$/.test(textAt(tokens, at - 1));
}

/** The `the` of `Bank of the South`. */
function isThe(tokens: readonly Token[], at: number): boolean {
  if (opensLast(tokens, at)) return tokens[at + 1]?.pos === 'PROPN';
  return (
    /^the$/i.test(textAt(tokens, at)) &&
    LINK.test(textAt(tokens, at - 1)) &&
    tokens[at + 1]?.pos === 'PROPN'
  );
}

/** A hyphen or stroke within a word, not a dash. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    /^[-/]$/.test(token?.text ?? '') &&
    tokens[at - 1]?.end === token?.start &&
    tokens[at + 1]?.start === token?.end
  );
}

/** Right after a noun: `'s`, a hyphen, or a small word between two parts of one name. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  // `the Office of National Parks`
  const isName = (place: number) => {
    const { pos, text } = tokenAt(tokens, place);
    return pos === 'PROPN' || (pos === 'NOUN' && place > 0 && /^\p{Lu}\p{Ll}/u.test(text));
  };
  const text = textAt(tokens, at);
  if (/^['’]s$/.test(text) || isHyphen(tokens, at)) return true;
  // `Socialist Workers' Party`
  if (/^['’]$/.test(text) && /s$/.test(textAt(tokens, at - 1)))
    return NOUN.test(posAt(tokens, at + 1));
  if (!isName(at - 1)) return false;
  if (AND.test(text)) return isName(at + 1) && isName(at + 2);
  const isSecond = /^the$/.test(textAt(tokens, at + 1)) || opensLast(tokens, at + 1);
  return LINK.test(text) && (isName(at + 1) || (isSecond && isName(at + 2)));
}

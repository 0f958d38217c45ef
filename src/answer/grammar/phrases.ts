// In: a sentence. Out: its noun phrases, from which names and places are quoted.
import { madeOnce } from '../../kept.ts';
import type { Sentence, Token } from '../../search/language.ts';
import { CALENDAR } from '../cue-words.ts';
import { LONGEST_RUN } from '../weights.ts';

/** A noun phrase: numbers of its first and last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** True where it holds a name. */
  readonly proper: boolean;
  /** True where it is `a and b`. */
  readonly pair?: boolean;
}

/** Parts of speech that a noun phrase is made of, and that it ends with. */
export const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM)$/;
export const NOUN = /^(?:NOUN|PROPN)$/;
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

/** Joins `the UK`, `France`, `and Germany`: three names or more, of which the last has an `and`. */
function withLists(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const first = phrases[i] as Phrase;
    if (!isPlainName(tokens, first)) {
      found.push(first);
      continue;
    }
    let end = 0;
    let k = i + 1;
    for (; k < phrases.length; k++) {
      if (!isPlainName(tokens, phrases[k] as Phrase)) break;
      const between = textBetween(tokens, phrases[k - 1] as Phrase, phrases[k] as Phrase);
      if (/^,? ?(?:and|or|&)$/.test(between)) {
        end = k > i + 1 ? k : 0;
        break;
      }
      if (between !== ',') break;
      const last = phrases[k] as Phrase;
      if (last.pair || (k > i + 1 && isPair(tokens, last))) {
        end = k;
        break;
      }
    }
    // Where the run of names has no last one, it has none from its second on either.
    if (end > 0) found.push(joined(first, phrases[end] as Phrase));
    else found.push(...phrases.slice(i, k));
    i = end > 0 ? end : k - 1;
  }
  return found;
}

/** `Nelson Mandela`, `the UK`, `Mexico and South Africa`: nothing but names. */
function isPlainName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ pos, text }) => pos === 'PROPN' || /^(?:the|and|or|&)$/i.test(text));
}

/** Whether the tokens `first` to `last` are nothing but parts of names: `Nelson Mandela`. */
export function areNames(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ pos, text }) => pos === 'PROPN' || PARTICLE.test(text));
}

/** The parts of `the gang, Lund and Berg`. */
export function partsOf(tokens: readonly Token[], { first, last }: Phrase): readonly Phrase[] {
  const joints = tokens.flatMap(({ text }, at) =>
    at > first && at < last && /^(?:and|or|&|,)$/.test(text) ? [at] : [],
  );
  return [...joints, last + 1].flatMap((end, i) => {
    const start = i === 0 ? first : (joints[i - 1] ?? first) + 1;
    const proper = tokens.slice(start, end).some(({ pos }) => pos === 'PROPN');
    return end > start ? [{ first: start, last: end - 1, proper }] : [];
  });
}

/** `Mexico and South Africa`: at the end of a list these are two names, whatever they are alone. */
function isPair(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ text }) => /^(?:and|or|&)$/.test(text));
}

function textBetween(tokens: readonly Token[], one: Phrase, next: Phrase): string {
  const between = tokens.slice(one.last + 1, next.first);
  return between.map(({ text }) => text).join(' ');
}

function pairsIn(tokens: readonly Token[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = isBullet(tokens, i) ? null : phraseAt(tokens, i);
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
  const between = tokens[next.first - 1]?.text ?? '';
  const another = /^an?$/i.test(tokens[next.first]?.text ?? '');
  let after = next.last + 1;
  while (tokens[after]?.pos === 'ADV') after++;
  const ofTwo = tokens[one.first - 1]?.pos === 'VERB' && tokens[after]?.pos === 'VERB';
  return (
    !another &&
    !(ofTwo && /(?:ed|s)$/.test(tokens[after]?.text ?? '')) &&
    one.last === next.first - 2 &&
    /^(?:and|or|&)$/.test(between)
  );
}

function joined(one: Phrase, next: Phrase): Phrase {
  return { first: one.first, last: next.last, proper: one.proper || next.proper, pair: true };
}

/** The phrase that begins at token `first`, else `null`; an article begins one too. */
function phraseAt(tokens: readonly Token[], first: number): Phrase | null {
  let last = -1;
  let proper = false;
  const start = tokens[first]?.pos === 'DET' ? first + 1 : first;
  const end = Math.min(tokens.length, first + LONGEST_RUN);
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    // `Madrid January 10`
    if (last >= 0 && CALENDAR.test(token.text) && tokens[at + 1]?.pos === 'NUM') break;
    const within = last >= 0 && last === at - 1 ? isGlue(tokens, at) : isThe(tokens, at);
    if (isNoun(token)) {
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

function isNoun({ pos, text }: Token): boolean {
  if (FUNCTION.test(text)) return false;
  return NOUN.test(pos) || (/^\p{Lu}/u.test(text) && !GRAMMAR.test(pos));
}

/** The `Q` into which a conversion turns the bullet before an item: `Q Mayor Berg …`. */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^Q$/.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[1]?.text ?? '');
}

/** An adjective, a number, `anti-trafficking`. */
function describes({ pos, text }: Token): boolean {
  return (INSIDE.test(pos) && !FUNCTION.test(text)) || /\w-\w/.test(text);
}

/** The `la` of `Ana de la Vega`. */
function opensLast(tokens: readonly Token[], at: number): boolean {
  return (
    SECOND_LINK.test(tokens[at]?.text ?? '') && /^(?:de|van|von)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** The `the` of `Bank of the South`. */
function isThe(tokens: readonly Token[], at: number): boolean {
  if (opensLast(tokens, at)) return tokens[at + 1]?.pos === 'PROPN';
  return (
    /^the$/i.test(tokens[at]?.text ?? '') &&
    LINK.test(tokens[at - 1]?.text ?? '') &&
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
    const { pos = '', text = '' } = tokens[place] ?? {};
    return pos === 'PROPN' || (pos === 'NOUN' && place > 0 && /^\p{Lu}\p{Ll}/u.test(text));
  };
  const text = tokens[at]?.text ?? '';
  if (/^['’]s$/.test(text) || isHyphen(tokens, at)) return true;
  if (!isName(at - 1)) return false;
  if (/^(?:and|&)$/.test(text)) return isName(at + 1) && isName(at + 2);
  const isSecond = /^the$/.test(tokens[at + 1]?.text ?? '') || opensLast(tokens, at + 1);
  return LINK.test(text) && (isName(at + 1) || (isSecond && isName(at + 2)));
}

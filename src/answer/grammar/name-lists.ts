// In: a sentence's tokens and noun phrases. Out: the phrases, with a list of names as one.
import type { Token } from '../../search/language.ts';
import { AND_OR, type Phrase, posAt, VERBAL } from './tokens.ts';

/** Joins `the UK`, `France`, `and Germany`: three names or more, of which the last has an `and`. */
export function withLists(tokens: readonly Token[], all: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  const marks = all.filter((phrase) => isMark(tokens, phrase));
  const phrases = marks.length > 0 ? all.filter((phrase) => !marks.includes(phrase)) : all;
  for (let i = 0; i < phrases.length; i++) {
    const first = phrases[i] as Phrase;
    const last = i === 0 ? endOfSubjects(tokens, phrases) : 0;
    if (last > 0) {
      found.push(joined(first, phrases[last] as Phrase));
      i = last;
      continue;
    }
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
      const next = phrases[k] as Phrase;
      if (next.pair || (k > i + 1 && isPair(tokens, next))) {
        end = k;
        break;
      }
    }
    // Where the run of names has no last one, it has none from its second on either.
    if (end > 0) found.push(joined(first, phrases[end] as Phrase));
    else found.push(...phrases.slice(i, k));
    i = end > 0 ? end : k - 1;
  }
  const alone = marks.filter((mark) => !found.some((one) => contains(one, mark)));
  return alone.length > 0 ? [...found, ...alone].sort((a, b) => a.first - b.first) : found;
}

/** Which phrase ends the list of common nouns that opens a sentence as its subject: `Crews, pilots and the mayor must …`; 0 where none does. */
function endOfSubjects(tokens: readonly Token[], phrases: readonly Phrase[]): number {
  if (phrases[0]?.first !== 0) return 0;
  for (let k = 1; k < phrases.length; k++) {
    const [before, phrase] = [phrases[k - 1] as Phrase, phrases[k] as Phrase];
    if (textBetween(tokens, before, phrase) !== ',') return 0;
    if (phrase.pair) return VERBAL.test(posAt(tokens, phrase.last + 1)) ? k : 0;
  }
  return 0;
}

function contains(one: Phrase, other: Phrase): boolean {
  return one.first <= other.first && other.last <= one.last;
}

/** The `R-GT` of `Lund (R-GT)`. */
function isMark(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    tokens[first - 1]?.text === '(' &&
    tokens[last + 1]?.text === ')' &&
    tokens[first - 2]?.pos === 'PROPN' &&
    tokens.slice(first, last + 1).every(({ text }) => /^(?:\p{Lu}{1,3}|-)$/u.test(text))
  );
}

/** `Nelson Mandela`, `the UK`, `Mexico and South Africa`: nothing but names. */
function isPlainName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ pos, text }) => pos === 'PROPN' || /^(?:the|and|or|&)$/i.test(text));
}

/** `Mexico and South Africa`: at the end of a list these are two names, whatever they are alone. */
function isPair(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ text }) => AND_OR.test(text));
}

function textBetween(tokens: readonly Token[], one: Phrase, next: Phrase): string {
  let from = one.last + 1;
  if (tokens[from]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > from && text === ')');
    if (close > 0 && close < next.first) from = close + 1;
  }
  const between = tokens.slice(from, next.first);
  return between.map(({ text }) => text).join(' ');
}

/** Two phrases and what is between them as one. */
export function joined(one: Phrase, next: Phrase): Phrase {
  return { first: one.first, last: next.last, proper: one.proper || next.proper, pair: true };
}

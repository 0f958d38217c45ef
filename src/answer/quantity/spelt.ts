// In: a number or rank in words alone: `two hundred and five`, `twenty-first`, `21st`. Out: its value.
import { NUMBER_WORDS } from '../../search/word.ts';
import { ORDINAL } from './fractions.ts';

/** 0 where no word is a number. */
export function spelt(words: string): number {
  let [thousands, value] = [0, Number.parseInt(words, 10) || 0];
  for (const word of words.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'hundred') value = (value || 1) * 100;
    else if (word === 'thousand') [thousands, value] = [value * 1_000, 0];
    else value += NUMBER_WORDS.get(word) ?? ORDINAL.get(word) ?? 0;
  }
  return thousands + value;
}

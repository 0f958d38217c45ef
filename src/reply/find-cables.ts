// In: cables, and what a reader typed to find some. Out: those that may be meant, the best first.
import type { Cable } from '../cable/cable.ts';
import { calledSo, catalogueOf, type Entry, keyTyped, spaced, wordsOf } from './catalogue.ts';
import { type DateTyped, dateTyped } from './dates.ts';

/**
 * Cables that what was typed may mean, best first: its whole reference, the beginning of one with
 * or without the year, every word in the subject, every word anywhere; then as they are listed.
 * Words are found from their beginnings. Nothing typed finds all.
 */
export function findCables(cables: readonly Cable[], typed: string): readonly Entry[] {
  if (typed.trim() === '') return catalogueOf(cables).entries;
  if (!/[\p{L}\p{N}]/u.test(typed)) return [];
  const date = dateTyped(spaced(typed));
  const all = typed.trim().split(/\s+/).map(spaced);
  if (!date) return found(cables, typed, told(all).length > 0 ? told(all) : all);
  const then = found(cables, typed, told(date.rest.split(/(?= )/)), date);
  // "A march 1999" may be one of protest.
  return then.length > 0 || date.hasDay ? then : found(cables, typed, all);
}

/** What only leads up to a date, a post or a word. */
const BESIDE = /^ (?:from|in|of|on|by|the|dated|sent)?$/;

function told(words: readonly string[]): string[] {
  return words.filter((word) => !BESIDE.test(word));
}

/** Ranks, the best first. */
const RANKS = { reference: 0, beginning: 1, subject: 2, anywhere: 3, none: 4 };

/**
 * Cables that have all words, or are called so; best first.
 * @param date where it is given, cables of other days are left out, unless they are called so with it
 */
function found(
  cables: readonly Cable[],
  typed: string,
  words: readonly string[],
  date?: DateTyped,
): readonly Entry[] {
  const catalogue = catalogueOf(cables);
  const { entries, byDay } = catalogue;
  const ranks = ranksOf(
    cables,
    words.filter((word) => word !== ''),
  );
  const isThen = new Uint8Array(entries.length).fill(date ? 0 : 1);
  for (const [day, numbers] of date ? byDay : []) {
    if (date?.isOf(day)) for (const number of numbers) isThen[number] = 1;
  }
  // `Lima, March 2009` is rather of Lima than about it; and a file may be called by a date.
  for (const name of [date?.rest ?? '', typed]) {
    const key = keyTyped(name);
    for (const numbers of key === '' ? [] : calledSo(catalogue, key)) {
      for (const number of numbers) {
        const { reference, beginning } = RANKS;
        ranks[number] = entries[number]?.key === key ? reference : beginning;
        if (name === typed) isThen[number] = 1;
      }
    }
  }
  const ranked: Entry[][] = [[], [], [], []];
  for (let number = 0; number < entries.length; number++) {
    if (isThen[number]) ranked[ranks[number] as number]?.push(entries[number] as Entry);
  }
  return ranked.flat();
}

/** By the number of each cable its rank for the words. */
function ranksOf(cables: readonly Cable[], words: readonly string[]): Uint8Array {
  const { entries, starts } = catalogueOf(cables);
  /** How many of the words so far each has, those that lack one being left behind. */
  const [subject, any] = [new Uint16Array(entries.length), new Uint16Array(entries.length)];
  words.forEach((word, before) => {
    const parts = wordsOf(word);
    for (const where of ['subject', 'beside'] as const) {
      for (const numbers of starts[where].beginning(parts.at(-1) ?? '')) {
        for (const number of numbers) {
          if (any[number] !== before && subject[number] !== before) continue;
          // Parts of a word, such as `land-rights`, stand side by side.
          if (parts.length > 1 && !entries[number]?.[where].includes(word)) continue;
          if (where === 'subject' && subject[number] === before) subject[number] = before + 1;
          any[number] = before + 1;
        }
      }
    }
  });
  const ranks = new Uint8Array(entries.length).fill(RANKS.none);
  for (let number = 0; number < entries.length; number++) {
    if (subject[number] === words.length) ranks[number] = RANKS.subject;
    else if (any[number] === words.length) ranks[number] = RANKS.anywhere;
  }
  return ranks;
}

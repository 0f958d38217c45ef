// In: a few lines as everyday.txt and synonyms.txt have them. Out: proof of what the one adds to the other.
import { expect, test } from 'vitest';

// Scripts that are run by hand have no types.
const from = (name: string) =>
  import(new URL(`../../knowledge/words/${name}.mjs`, import.meta.url).href);
const { addEveryday } = await from('everyday');
const { rowsOf, textOf } = await from('rows');

const SENSES = new Map([
  ['dismiss', [1]],
  ['fire', [1, 2, 3, 4]],
  ['ware', [1]],
  ['war', [1, 2]],
]);
const BASES: Readonly<Record<string, string[]>> = { wares: ['ware'], mayors: ['mayor'] };

/** The lines of a table of `rows` when `everyday` has been added. */
function added(everyday: string, ...rows: readonly string[]): string[] {
  const table = rowsOf(`# head\n${rows.join('\n')}\n`);
  addEveryday(everyday, SENSES, (word: string) => BASES[word] ?? [], table);
  return textOf(table).trimEnd().split('\n').slice(1);
}

test('a word and what stands for it stand for each other, the surer the fewer senses they have', () => {
  expect(added('dismiss: fire\n')).toEqual(['dismiss\tfire7', 'fire\tdismiss7']);
});

test('a later sense and a later place are less sure', () => {
  expect(added('sack: dismiss, oust; bag\n')).toEqual([
    'bag\tsack6',
    'dismiss\tsack8',
    'oust\tsack8',
    'sack\tdismiss8 oust8 bag6',
  ]);
});

test('the surer of two sources counts, and what else a row has is kept', () => {
  expect(added('dismiss: oust\n', 'dismiss\toust3 reject2\tdismissal')).toEqual([
    'dismiss\toust9 reject2\tdismissal',
    'oust\tdismiss9',
  ]);
});

test('a plural is meant by its singular, not by another word that it begins with', () => {
  expect(added('goods: wares\n', 'war\tfighting9', 'ware\t\twarehouse')).toEqual([
    'goods\tware9',
    'war\tfighting9',
    'ware\tgoods9\twarehouse',
  ]);
});

test('an expression has a line, and stands in none', () => {
  expect(added("oust: kick out, mayor's end\n")).toEqual(['kick_out\toust9', 'mayor_end\toust9']);
});

test('what is hyphenated is a word, and an expression too', () => {
  expect(added('envoy: go-between\n')).toEqual([
    'envoy\tgo-between9',
    'go-between\tenvoy9',
    'go_between\tenvoy9',
  ]);
});

// In: a few lines as everyday.txt, reports.txt and synonyms.txt have them. Out: proof of what is added to the last.
import { expect, test } from 'vitest';

// Scripts that are run by hand have no types.
const from = (name: string) =>
  import(new URL(`../../knowledge/words/${name}.mjs`, import.meta.url).href);
const { addEveryday } = await from('everyday');
const { addReports } = await from('reports');
const { Pairs } = await from('pairs');
const { rowsOf, textOf } = await from('rows');

const SENSES = new Map([
  ['dismiss', [1]],
  ['fire', [1, 2, 3, 4]],
  ['ware', [1]],
  ['war', [1, 2]],
]);
const BASES: Readonly<Record<string, string[]>> = { wares: ['ware'], mayors: ['mayor'] };

/** The lines of a table of `rows` when `text` has been added. */
function added(text: string, ...rows: readonly string[]): string[] {
  return addedBy(addEveryday, text, rows);
}

function addedBy(add: typeof addEveryday, text: string, rows: readonly string[] = []): string[] {
  const table = rowsOf(`# head\n${rows.join('\n')}\n`);
  add(text, new Pairs(SENSES, (word: string) => BASES[word] ?? [], table));
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

test('what is said for a word is surer than what only goes with it', () => {
  expect(addedBy(addReports, 'oust: kick out, sack | coup, fire\n')).toEqual([
    'coup\toust7',
    'fire\toust5',
    'kick_out\toust9',
    'oust\tsack9 coup7 fire5',
    'sack\toust9',
  ]);
});

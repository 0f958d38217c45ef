// In: cables that introduce abbreviations. Out: which are learned, with what they stand for.
import { describe, expect, test } from 'vitest';
import { type Abbreviation, introducedIn, withGeneral } from '../../src/search/abbreviations.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf } from './made-up-library.ts';

/** Those that every library knows (UN, EU) are left out. */
const known = new Set(withGeneral([]).map(shown));
function shown({ short, long }: Abbreviation): string {
  return `${short}: ${long.join(' ')}`;
}
const introduced = (...paragraphs: string[]) =>
  withGeneral(paragraphs.flatMap(introducedIn))
    .map(shown)
    .filter((text) => !known.has(text));

test('09GUANGZHOU463 introduces two', () => {
  expect(introduced(...(shipped.cables[0]?.paragraphs ?? []).map(({ text }) => text))).toEqual([
    'gdwf: guangdong women federation',
    'psb: public security bureau',
  ]);
});

// After Schwartz and Hearst (2003): letters from right to left, the first at the start of a word.
describe('learned', () => {
  test.each([
    ['The Harbor Pilots Association (HPA) met.', 'hpa: harbor pilots association'],
    ['She saw the World Bank (WB) there.', 'wb: world bank'],
    // Small words may lend a letter or none.
    ['The Department of State (DoS) paid.', 'dos: department state'],
    [
      'The Ministry of Public Works and Transport (MPWT) met.',
      'mpwt: ministry public works transport',
    ],
    // A letter from within a word.
    ['The Guangxi Sailors’ Club (GXSC) met.', 'gxsc: guangxi sailors club'],
    ['The Anti-Smuggling Office (ASO) met.', 'aso: anti-smuggling office'],
    ['The firm of Allen & Marsh (A&M) paid.', 'a&m: allen marsh'],
    // Of what stands before it, only as much as the letters ask for.
    ['It gave boats to the Harbor Pilots Association (HPA).', 'hpa: harbor pilots association'],
  ])('%s', (text, expected) => expect(introduced(text)).toEqual([expected]));

  test('twice with two meanings, but each once', () => {
    expect(
      introduced(
        'The Lake Pilots Union (LPU) met.',
        'The Land Protection Unit (LPU) fined the Lake Pilots Union (LPU).',
      ),
    ).toEqual(['lpu: lake pilots union', 'lpu: land protection unit']);
  });
});

describe('refused', () => {
  test.each([
    'Nobody knows the annex (ABC).',
    'The Central Bank (CBL) paid.',
    'A small boat (U) left.',
    'The harbor (Lusian) froze.',
    'The harbor (hpa) froze.',
    'The Port (PORT) froze.',
    'The Harbor Pilots Association HPA met.',
    'The Pilots Association (2009) met.',
  ])('%s', (text) => expect(introduced(text)).toEqual([]));
});

test('a verb that means little alone is one word with what follows, in any form', () => {
  const { index } = libraryOf('Berg took over in May.', 'Over the years Lund took notes.');
  const id = index.vocabulary.idOf('take over') ?? -1;
  const { starts, ids } = index.postings;
  expect([...ids.slice(starts[id], starts[id + 1])]).toEqual([0]);
});

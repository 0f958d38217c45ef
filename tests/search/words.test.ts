// In: the word tables in knowledge/words/. Out: proof that everyday words lie near State's words.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/search/words.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../knowledge/words/${name}`, import.meta.url));
const vectors = file('vectors.bin');
const synonyms = file('synonyms.txt');
const words = readWords(vectors, synonyms);
const names = (list: readonly { readonly word: string }[]) => list.map(({ word }) => word);

describe('similarity', () => {
  // [the reader's word, State's word, a word of the same cable that has nothing to do with it]
  test.each([
    ['cops', 'police', 'children'],
    ['kids', 'children', 'police'],
    ['dads', 'parents', 'brides'],
    ['jobs', 'employment', 'marriage'],
    ['cash', 'money', 'education'],
    ['press', 'media', 'border'],
    ['leaflets', 'pamphlets', 'judges'],
    ['petrol', 'gasoline', 'women'],
    ['schooling', 'education', 'border'],
    ['swindler', 'fraud', 'parents'],
    ['matrimony', 'marriage', 'police'],
  ])('%s is nearer to %s than to %s', (reader, state, other) => {
    const near = words.similarity(reader, state) as number;
    expect(near).toBeGreaterThan(0.5);
    expect(near).toBeGreaterThan((words.similarity(reader, other) as number) + 0.25);
  });

  // They keep the same company in any text, and yet one is no answer for the other.
  test.each([
    ['two', 'three'],
    ['hundreds', 'thousands'],
    ['monday', 'friday'],
    ['china', 'japan'],
    ['german', 'french'],
  ])('%s is not taken for %s', (one, other) => {
    expect(words.similarity(one, other)).toBeLessThan(0.35);
  });

  test('still joins two names of one country, and a country with its adjective', () => {
    expect(words.similarity('burma', 'myanmar')).toBeGreaterThan(0.5);
    expect(words.similarity('brazil', 'brazilian')).toBeGreaterThan(0.5);
  });

  test('is the same both ways, and 1 for a word and itself', () => {
    expect(words.similarity('cops', 'police')).toBe(words.similarity('police', 'cops'));
    expect(words.similarity('women', 'women')).toBeCloseTo(1, 5);
  });

  test('is null for a word that the table lacks', () => {
    expect(words.similarity('qqzxv', 'police')).toBeNull();
    expect(words.similarity('police', '')).toBeNull();
    expect(words.similarity('police', '26')).toBeNull();
  });

  test('takes the base form of a form that the table lacks', () => {
    expect(words.similarity('mums', 'dad')).toBe(words.similarity('mum', 'dad'));
    expect(words.similarity('swindlers', 'dad')).toBe(words.similarity('swindler', 'dad'));
  });
});

describe('neighbours', () => {
  const known = ['parents', 'children', 'border', 'police', 'women', 'kids'];
  const cable = {
    rows: Uint32Array.from(known, words.row),
    formOf: (at: number) => known[at] as string,
  };
  const near = (word: string, floor: number, most: number) =>
    words.neighbours(word, cable, floor, most).map(({ at }) => known[at]);

  test('are the others above the floor, nearest first', () => {
    expect(near('kids', 0.3, 9)).toEqual(['children', 'parents', 'women']);
    expect(near('kids', 0.7, 9)).toEqual(['children']);
    expect(near('cops', 0.53, 9)).toEqual(['police']);
  });

  test('are as many as asked for at most', () => {
    expect(near('kids', -1, 2)).toEqual(['children', 'parents']);
  });

  test('of an unknown word are none', () => {
    expect(near('qqzxv', -1, 9)).toEqual([]);
  });
});

describe('synonyms and families', () => {
  test('gives synonyms, strongest first', () => {
    expect(words.synonyms('petrol')).toContainEqual({ word: 'gasoline', strength: 0.9 });
    expect(names(words.synonyms('petrol'))).toContain('gas');
    expect(names(words.synonyms('prc'))).toEqual(['cathay', 'china']);
    const strengths = words.synonyms('job').map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  test('gives derived forms apart from synonyms', () => {
    expect(words.related('traffic')).toEqual(['trafficker']);
    expect(words.related('protest')).toContain('protester');
    expect(words.related('employ')).toContain('employment');
    expect(words.related('able')).toEqual(['ability']);
    expect(words.related('genetic')).toContain('gene');
    expect(names(words.synonyms('traffic'))).not.toContain('trafficker');
  });

  test('has what a thesaurus lists, if it is used alike', () => {
    expect(words.synonyms('thief')).toContainEqual({ word: 'racketeer', strength: 0.6 });
    // Moby lists these as well: another sense, and words that are seldom meant.
    expect(names(words.synonyms('boss'))).toContain('chief');
    for (const other of ['bulge', 'knob', 'mountain']) {
      expect(names(words.synonyms('boss'))).not.toContain(other);
    }
  });

  test('has what people say for what reports print, both ways', () => {
    expect(names(words.synonyms('leaflet'))).toContain('handout');
    expect(names(words.synonyms('handout'))).toContain('leaflet');
    // The sense that a report has comes first.
    expect(names(words.synonyms('sack'))).toContain('dismiss');
  });

  test('has expressions, which stand for words and are found by their first', () => {
    expect(names(words.synonyms('set_aside'))).toContain('allocate');
    expect(names(words.synonyms('allocate'))).not.toContain('set_aside');
    expect(words.expressions('fall').get('apart')).toContainEqual(['apart']);
    expect(words.expressions('take').get('into')).toContainEqual(['into', 'custody']);
    expect(words.expressions('qqzxv').size).toBe(0);
    // A word of which an expression only begins with the same letters has none of it.
    expect(words.expressions('fal').size).toBe(0);
  });

  test('gives broader words', () => {
    expect(words.hypernyms('playground')).toContain('area');
    expect(words.hypernyms('police')).toContain('force');
    expect(words.hypernyms('guangzhou')).toContain('city');
    expect(words.hypernyms('guangzhou')).not.toContain('entity');
  });

  test('gives the base of an irregular form only', () => {
    expect(words.irregular('men')).toEqual(['man']);
    expect(words.irregular('children')).toEqual(['child']);
    expect(words.irregular('went')).toEqual(['go']);
    expect(words.irregular('gangs')).toEqual([]);
  });

  test('has nothing on an unknown word, nor on the lines that head the file', () => {
    for (const word of ['qqzxv', '', '#', '# word', '\n', 'police\t']) {
      expect(words.synonyms(word)).toEqual([]);
      expect(words.related(word)).toEqual([]);
      expect(words.hypernyms(word)).toEqual([]);
    }
  });

  test('finds the first word of the file and the last', () => {
    const lines = synonyms
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of [lines[0], lines.at(-1)] as string[]) {
      const [word, same] = line.split('\t') as [string, string];
      expect(names(words.synonyms(word)).length).toBe(same.split(' ').filter(Boolean).length);
      expect(words.synonyms(word).length + words.hypernyms(word).length).toBeGreaterThan(0);
    }
  });
});

describe('rank', () => {
  test('counts from the commonest word on', () => {
    expect(words.rank('the')).toBe(1);
    const ranks = ['police', 'kids', 'trafficking', 'booze', 'swindler'].map(
      words.rank,
    ) as number[];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(words.rank('qqzxv')).toBeNull();
  });
});

describe.each([
  ['everyday.txt', "[a-z](?:[a-z' -]*[a-z])?", '[,;] '],
  ['reports.txt', "[a-z](?:[a-z' -]*[a-z])?", '(?:,| \\|) '],
])('%s', (name, some, between) => {
  const lines = file(name).toString('latin1').trimEnd().split('\n');
  const entries = lines.filter((line) => !line.startsWith('#'));

  test('has a word or expression a line, and what stands for it', () => {
    const form = new RegExp(`^${some}: ${some}(?:${between}${some})*$`);
    expect(entries.filter((line) => !form.test(line))).toEqual([]);
  });

  test('has each once, in order, and none that stands for itself', () => {
    const heads = entries.map((line) => line.split(': ')[0]);
    expect(heads).toEqual([...new Set(heads)].sort());
    const repeated = entries.filter((line) => {
      const [head, ...others] = line.split(/: |, |; | \| /);
      return others.includes(head as string) || new Set(others).size < others.length;
    });
    expect(repeated).toEqual([]);
  });
});

describe('files', () => {
  test('that are something else, or cut short, are refused by name', () => {
    expect(() => readWords(new Uint8Array(0), synonyms)).toThrow('vectors.bin is no table');
    expect(() => readWords(new TextEncoder().encode('x'.repeat(99)), synonyms)).toThrow('PILCROW2');
    expect(() => readWords(vectors.subarray(0, 30), synonyms)).toThrow('vectors.bin is not whole');
    expect(() => readWords(vectors.subarray(0, -1), synonyms)).toThrow('vectors.bin is not whole');
    expect(() => readWords(vectors, new Uint8Array(0))).toThrow('synonyms.txt is not whole');
    expect(() => readWords(vectors, synonyms.subarray(0, -1))).toThrow('synonyms.txt is not whole');
  });

  test('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(vectors.length + 3);
    shifted.set(vectors, 3);
    const moved = readWords(shifted.subarray(3), synonyms);
    expect(moved.similarity('cops', 'police')).toBe(words.similarity('cops', 'police'));
  });

  test('are those whose checksums README.md gives', () => {
    const readme = file('README.md').toString();
    for (const name of ['vectors.bin', 'synonyms.txt', 'everyday.txt', 'reports.txt']) {
      const sum = createHash('sha256').update(file(name)).digest('hex');
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``)) as string;
      expect(row).toContain(`\`${sum}\``);
      expect(row).toContain(` ${file(name).length.toLocaleString('en-US')} `);
    }
  });
});

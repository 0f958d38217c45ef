// In: made-up paragraphs. Out: the counts and postings of an index, beside those counted simply.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cable } from '../../src/cable/cable.ts';
import { introducedIn, phraseEnd, withGeneral } from '../../src/search/abbreviations.ts';
import { buildIndex, type ParagraphIndex } from '../../src/search/paragraph-index.ts';
import { cut, piecesOf } from '../../src/search/scan.ts';
import { readForm, wordsOf } from '../../src/search/word.ts';
import { words } from '../shipped-words.ts';

const indexOf = (texts: readonly string[]) =>
  buildIndex(
    [{ id: '99PILCROW1', paragraphs: texts.map((text) => ({ text })) } as unknown as Cable],
    words,
  );

/** Everything that an index tells of its words, in alphabetical order. */
function told({ vocabulary, postings: { starts, ids }, sentences }: ParagraphIndex) {
  const entries = Array.from({ length: vocabulary.size }, (_, id) => {
    const { form, lemma, stem, ...counts } = vocabulary.entry(id);
    const { sentences: holding, capital, small } = counts;
    const texts = [...ids.subarray(starts[id], starts[id + 1])];
    return { form, lemma, stem, holding, capital, small, texts };
  });
  return { entries, sentences };
}

/** The words and marks of a text, and whether a sentence begins with each. */
function standing(text: string) {
  let opens = true;
  return piecesOf(text).flatMap((piece) => {
    const { text: plain, isWord, stops, opensNext } = cut(piece);
    const word = { text: plain, opens: opens && isWord };
    opens = opensNext ?? opens;
    return [...(plain === '' ? [] : [word]), ...(stops ? [{ text: '.', opens: false }] : [])];
  });
}

/** The same, counted word by word. */
function toldSimply(texts: readonly string[]) {
  const abbreviations = withGeneral(texts.flatMap(introducedIn));
  type Told = ReturnType<typeof told>['entries'][number];
  const entries = new Map<string, Told>();
  let sentences = 0;
  texts.forEach((text, number) => {
    const pieces = standing(text);
    const all = wordsOf(pieces);
    let inSentence = new Set<string>();
    const entryOf = ({ form, lemma, stem }: ReturnType<typeof readForm>) => {
      const none = { holding: 0, capital: 0, small: 0, texts: [] };
      const entry = entries.get(form) ?? { form, lemma, stem, ...none };
      entries.set(form, entry);
      return entry;
    };
    const put = (entry: Told) => {
      if (entry.texts.at(-1) !== number) entry.texts.push(number);
      if (!inSentence.has(entry.form)) entry.holding++;
      inSentence.add(entry.form);
    };
    all.forEach((word, at) => {
      const entry = entryOf(word);
      const piece = pieces[word.token];
      if (!piece?.opens) entry[/^\p{Lu}/u.test(piece?.text ?? '') ? 'capital' : 'small']++;
      else if (all[at - 1]?.token !== word.token) {
        sentences++;
        inSentence = new Set();
      }
      put(entry);
      for (const { short, long } of abbreviations) {
        if (phraseEnd(all, at, long)) put(entryOf(readForm(short)));
      }
    });
  });
  const sorted = [...entries.keys()].sort().map((form) => entries.get(form));
  return { entries: sorted, sentences };
}

describe('an index', () => {
  test('tells how often a word stands, and where', () => {
    const { entries, sentences } = told(indexOf(['Gulls sleep. Two gulls, 1,000 Gulls!', 'Sleep']));
    expect(sentences).toBe(3);
    expect(
      entries.map(({ form, holding, capital, small, texts }) => [
        ...[form, holding, capital, small, texts],
      ]),
    ).toEqual([
      ['1000', 1, 0, 1, [0]],
      ['gulls', 2, 1, 1, [0]],
      ['sleep', 2, 0, 1, [0, 1]],
      ['two', 1, 0, 0, [0]],
    ]);
  });

  test('of any texts tells what counting word by word tells', () => {
    const piece = fc.constantFrom(
      ...[
        'Harbor',
        'harbors',
        'Pilots',
        'pilot',
        'Association',
        '(HPA)',
        'HPA',
        'the',
        'of',
        'U.S.',
      ],
      ...['and', 'anti-gull', '2007-08', '1,250', '%', 'gull’s', 'gulls', 'é', 'UN', 'United'],
      ...['Nations', '.', '?', ':', ',', '"', '-', "don't", 'end.', 'A.', 'constructor', 'Ж'],
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const index = indexOf(texts);
        expect(told(index)).toEqual(toldSimply(texts));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('its vocabulary', () => {
  const { vocabulary } = indexOf(['The gang of gangs ran; runners run. Constructors, café, кафе.']);
  const forms = (ids: readonly number[]) => ids.map((id) => vocabulary.formOf(id));

  test('finds words by form, lemma and stem, in alphabetical order', () => {
    expect(vocabulary.form('gangs')).toMatchObject({ form: 'gangs', lemma: 'gang', stem: 'gang' });
    expect(vocabulary.form('café')?.form).toBe('café');
    expect(vocabulary.form('кафе')?.form).toBe('кафе');
    expect(forms(vocabulary.lemma('gang'))).toEqual(['gang', 'gangs']);
    expect(forms(vocabulary.lemma('run'))).toEqual(['ran', 'run']);
    expect(forms(vocabulary.stem('run'))).toEqual(['run']);
  });

  test('finds nothing else', () => {
    for (const absent of ['', 'gan', 'gangsa', 'constructor', '__proto__']) {
      expect(vocabulary.form(absent)).toBeUndefined();
    }
    expect(vocabulary.lemma('runs')).toEqual([]);
    expect(vocabulary.stem('zebra')).toEqual([]);
  });
});

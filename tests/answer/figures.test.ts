// In: the cable that ships, 09GUANGZHOU463, and a made-up one. Out: all their figures, each with its ¶.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingFigures } from '../../src/answer/figures.ts';
import type { Cable } from '../../src/cable/cable.ts';
import { parseCable } from '../../src/cable/parse-cable.ts';
import { atOnce } from '../../src/steps.ts';

const figuresOf = (cable: Cable) => atOnce(findingFigures(cable.paragraphs));
const read = (text: string, file: string) => parseCable(text, { file, sha256: '' });
const shipped = read(
  readFileSync(new URL('../../knowledge/09GUANGZHOU463.txt', import.meta.url), 'utf8'),
  '09GUANGZHOU463.txt',
);

test('09GUANGZHOU463: every figure, and nothing of its header, page markers or numbering', () => {
  const rows = figuresOf(shipped).map(({ paragraph, kind, text, counts }) => [
    paragraph.number,
    kind,
    text,
    counts,
  ]);
  expect(rows).toEqual([
    [2, 'date', '1954', null],
    [2, 'count', 'three', 'areas'],
    [2, 'share', 'one-fifth', 'the entire migrant worker population'],
    [2, 'count', '140 million', null],
    [2, 'percent', '55 percent', null],
    [3, 'duration', 'the past three years', null],
    [3, 'count', '1,100,000', 'handouts'],
    [3, 'count', 'more than 100,000', 'people'],
    [3, 'count', '32,000', 'people'],
    [3, 'money', 'RMB 180 million', null],
    [3, 'money', 'about US$26 million', null],
    [5, 'count', '1,200', 'schools'],
    [5, 'duration', 'one week', null],
    [5, 'date', 'March', null],
    [6, 'date', '2007-2008', null],
    [6, 'count', '217', 'trafficking in women cases'],
    [6, 'count', '151', 'trafficking in children cases'],
    [6, 'count', '38', 'criminal gangs'],
    [6, 'count', 'approximately four', 'members per gang'],
    [6, 'date', '2009', null],
    [6, 'count', '159', 'trafficking cases'],
    [9, 'age', 'between the ages of three and ten', null],
    [11, 'duration', 'the past several months', null],
    [11, 'count', 'approximately 100', 'parents'],
  ]);
});

test('09GUANGZHOU463: each figure is a stretch of its paragraph, inside its sentence', () => {
  for (const { paragraph, text, counts, sentence, span } of figuresOf(shipped)) {
    expect(paragraph.text.slice(span.start, span.end)).toBe(text);
    expect(sentence).toContain(text);
    expect(sentence).toContain(counts ?? '');
    expect(paragraph.text).toContain(sentence);
  }
});

test('99PILCROW1: ranks, references and list marks are no figures', () => {
  const cable = read(
    `UNCLAS SECTION 01 OF 02 PILCROW 000001

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: THE THIRD REGATTA OF 40 BOATS

REF: A. 98 PILCROW 12

1. (U) For the third time, the fourth largest club sent 12 boats (REF A). The rules, in
paragraph 2 of Decree 1501, ask for: 1) two oars a boat, and 2) sailors over 18 years of age.

PILCROW 00000001  002 OF 002

2. (U) It paid $3,000, a tenth of its 30,000 dollars, on May 5.

SMITH
`,
    '99PILCROW1.txt',
  );
  const rows = figuresOf(cable).map(({ paragraph, kind, text }) => [paragraph.number, kind, text]);
  expect(rows).toEqual([
    [1, 'count', '12'],
    [1, 'count', 'two'],
    [1, 'age', 'over 18 years of age'],
    [2, 'money', '$3,000'],
    [2, 'share', 'a tenth'],
    [2, 'money', '30,000 dollars'],
    [2, 'date', 'May 5'],
  ]);
});

test('09GUANGZHOU463: others have their turn after every paragraph', () => {
  expect([...findingFigures(shipped.paragraphs)]).toHaveLength(shipped.paragraphs.length);
});

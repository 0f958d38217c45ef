// In: a made-up cable as mail and editors save it, each line in a tag or quoted. Out: the cable as of its plain text.
import { expect, test } from 'vitest';
import { HEADER, outline, parse } from './made-up.ts';

const PLAIN = `${HEADER.replace('MADE UP', 'MADE\nUP')}\n1. (U) He met\nLund.\n\nThe Visit\n\n2. (U) He left\nthe port.\n\nDOE`;
const plain = parse(PLAIN);

test.each([
  ['a blank is <br>', '<br>', ''],
  ['a blank is <br>, each on its line', '<br/>', '\n'],
  ['a blank does not break', '&nbsp;', '\n'],
])('a <div> a line; %s', (_, blank, end) => {
  const lines = PLAIN.split('\n').map((line) => `<div dir="ltr">${line || blank}</div>${end}`);
  const cable = parse(`<html><body>${lines.join('')}</body></html>`);
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
  expect([cable.headings, cable.signer]).toEqual([['The Visit'], ['DOE']]);
});

test('a <div> a paragraph, of which none is blank', () => {
  const blocks = PLAIN.split('\n\n').map((block) => `<div>${block.replaceAll('\n', '<br>')}</div>`);
  const cable = parse(`<html><body>${blocks.join('')}</body></html>`);
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
});

test.each([
  ['> ', ''],
  ['>> ', ''],
  ['> > ', ''],
  ['> ', 'Anna wrote:\n\n'],
])('each line behind %j, below %j', (quote, above) => {
  const cable = parse(above + PLAIN.replaceAll(/^/gm, quote));
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
});

test.each([
  ['[code]', '[/code]'],
  ['[quote="Anna"]\n', '\n[/QUOTE]\n'],
  ['[quote]', ''],
])('between the tags of a forum: %j and %j', (opening, closing) => {
  const cable = parse(`${opening}${PLAIN}${closing}`);
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
  expect(cable.signer).toEqual(['DOE']);
});

test('a cable that quotes a few lines keeps their signs', () => {
  expect(outline(parse(`${HEADER}\n1. (U) He wrote:\n> Come.\n> Go.`))).toEqual([
    '1 U He wrote: > Come. > Go.',
  ]);
});

const LIST = Array.from({ length: 300 }, (_, i) => `2010/12/${i}\nEmbassy Lund ${i}`).join('\n');

test('below the lists of a page that was copied as text', () => {
  const cable = parse(`Browse by date\n\n${LIST}\n\nSubjects: A B C\n\n${PLAIN}`);
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
  expect([cable.headings, cable.doubts]).toEqual([plain.headings, plain.doubts]);
  expect(cable.repairs).toContain('Lines 1–605 stand above the cable and were left out.');
  expect(cable.paragraphs[0]?.line).toBe((plain.paragraphs[0]?.line ?? 0) + 605);
});

test('below its own text, which a page prints twice', () => {
  const text = PLAIN.slice(PLAIN.indexOf('1. (U)'));
  const cable = parse(`Show Headers\n${text}\n${PLAIN}`);
  expect([cable.header, outline(cable)]).toEqual([plain.header, outline(plain)]);
  expect(cable.doubts).toEqual(plain.doubts);
});

test.each(['SUBJECT: BOATS', 'UNCLAS LUND 000007', 'R 010917Z JAN 99\nFM AMEMBASSY LUND'])(
  'no cable is what has %j below such lists, and no whole header',
  (lines) => {
    expect(() => parse(`${LIST}\n\n${lines}\n\nHe met Lund.`)).toThrow('none stands here');
  },
);

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

test('a cable that quotes a few lines keeps their signs', () => {
  expect(outline(parse(`${HEADER}\n1. (U) He wrote:\n> Come.\n> Go.`))).toEqual([
    '1 U He wrote: > Come. > Go.',
  ]);
});

// In: bodies of made-up cables. Out: which lines are markers of a page, and which only look like one.
import { expect, test } from 'vitest';
import { HEADER, outline, parse, withBody } from './made-up.ts';

test('page markers in a sentence are known and left out', () => {
  const cable = withBody(
    '1. (U) The mayor\n\nPILCROW 00000001  002 OF 003\n\n\nspoke at PILCROW 00000001 003.2 OF 003 length.',
  );
  expect(outline(cable)).toEqual(['1 U The mayor spoke at length.']);
  expect(cable.pageMarkers).toEqual([
    'PILCROW 00000001 002 OF 003',
    'PILCROW 00000001 003.2 OF 003',
  ]);
});

test('"PAGE 12" that begins a line of prose stays; alone on its line it is a marker', () => {
  const cable = withBody(
    '1. THE BOATS ARE ON\nPAGE 12 OF THE REPORT 2007 OF THE MAYOR, SIGNED ON\nPAGE 3 ALONE.\n\nPAGE 4\n\n2. END.',
  );
  expect(outline(cable)).toEqual([
    '1 - THE BOATS ARE ON PAGE 12 OF THE REPORT 2007 OF THE MAYOR, SIGNED ON PAGE 3 ALONE.',
    '2 - END.',
  ]);
  expect(cable.pageMarkers).toEqual(['PAGE 4']);
});

test.each([
  'PAGE 12 LINE 7 SECRET',
  'PAGE 12 TABLE 1234',
  'PAGE 7 LINE 1234 02 OF 03',
  'page 3 of the secret report',
  'PAGE 12',
  'Page 3 of 7',
  'IN 2007 120 OF 300 BOATS',
  'IN 2007 100/200 BOATS',
  'COURSE 2130 045/012 OFF LUND',
  'OF COURSE 2130 045/012 AND OF EMBTEL 0463 002/003',
  'A LAW, UNSCR 1373 010 OF 015',
])('"%s" in a sentence is words', (words) => {
  expect(outline(withBody(`1. THE MAYOR READ\n${words}\nAND LEFT.`))).toEqual([
    `1 - THE MAYOR READ ${words} AND LEFT.`,
  ]);
});

test('a page in a list opens none: the marking below it is a word', () => {
  const cable = withBody('1. (U) He read:\nPAGE 12\nSECRET\nPAGE 13\nSECRET\n\n2. (U) End.');
  expect(outline(cable)[0]).toBe('1 U He read: PAGE 12 SECRET PAGE 13 SECRET');
});

test('a page below a label is none of its words', () => {
  const cable = withBody('1. (U) One.\n\nCOMMENT:\n\nPage 2 of 3\n\n2. (U) Two.');
  expect([cable.headings, cable.pageMarkers]).toEqual([['COMMENT:'], ['Page 2 of 3']]);
});

test('pages that a colon announces are words', () => {
  const cable = withBody('1. (U) He read:\n\nPAGE 12\n\nPAGE 13\n\n2. (U) End.');
  expect([outline(cable)[0], cable.pageMarkers]).toEqual(['1 U He read: PAGE 12 PAGE 13', []]);
});

test.each([
  'PAGE 02 CAPE T 00097 01 OF 03 182017Z',
  'PAGE 02 PILCRO 00001 SECTION 01 OF 02 182017Z MAR 73',
  'PAGE 02 OF 03 PILCROW 000001',
  'PAGE TWO RUEHPW 0001 UNCLAS',
  'PAGE 2 RUEHPW0001 UNCLAS',
  'PILCROW 000001 002 OF 003',
  'PILCROW 00000001 02 OF 03',
  'PILCROW 00000001 002/003',
])('"%s" is a page marker', (marker) => {
  const cable = withBody(`1. THE MAYOR\n${marker}\nSPOKE OF BOATS.`);
  expect([outline(cable), cable.pageMarkers]).toEqual([
    ['1 - THE MAYOR SPOKE OF BOATS.'],
    [marker],
  ]);
});

test.each([
  ['99PILCROW1', 'The mayor', 'PILCROW 000001 002 OF 003'],
  ['99RIODEJANEIRO1', 'The mayor', 'RIO DE JAN 000001 002 OF 003'],
  ['99RIODEJANEIRO1', 'The mayor said at length', 'RIO DE JAN 00000001 002 OF 003'],
])('the marker of %s stands among words: "%s %s"', (id, before, marker) => {
  const post = id === '99PILCROW1' ? 'PILCROW' : 'RIO DE JANEIRO';
  const header = HEADER.replace('PILCROW 000001', `${post} 000001`);
  const cable = parse(`${header}\n1. (U) ${before}\n${marker} spoke ${marker} twice.`);
  expect([cable.id, outline(cable)]).toEqual([id, [`1 U ${before} spoke twice.`]]);
});

test.each(['PAGE 2', 'Page 2 of 3', '-PAGE 2-'])('"%s" apart is a page marker', (marker) => {
  const cable = withBody(`1. THE MAYOR\n\n${marker}\n\nSPOKE OF BOATS.`);
  expect([outline(cable), cable.pageMarkers]).toEqual([
    ['1 - THE MAYOR SPOKE OF BOATS.'],
    [marker],
  ]);
});

test.each(['Page 12\n\nPage 13', 'Page 12\n\nPage 13\n\nPage 14'])(
  'so are all of them where words go on behind them: %j',
  (pages) => {
    const cable = withBody(`1. (U) He read:\n\n${pages}\n\nand no more.\n\n2. (U) End.`);
    const words = `1 U He read: ${pages.replaceAll('\n\n', ' ')} and no more.`;
    expect([outline(cable)[0], cable.pageMarkers]).toEqual([words, []]);
  },
);

test('a page below a colon, where words go on behind it, is a marker', () => {
  const cable = withBody('1. (U) He saw:\n\nPAGE 2\n\n- boats\n\n2. (U) End.');
  expect([outline(cable)[0], cable.pageMarkers]).toEqual(['1 U He saw: - boats', ['PAGE 2']]);
});

test('the head of an old page inside a line that was unwrapped', () => {
  const cable = withBody('1. THE MAYOR PAGE 02 PILCRO 00001 01 OF 02 182017Z SPOKE OF BOATS.');
  expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE OF BOATS.']);
});

test.each(['TOSEC 12', 'UNCLAS', 'C O N F I D E N T I A L'])(
  'the first line of an old page ends in "%s"',
  (end) => {
    const cable = withBody(`1. THE MAYOR\nPAGE 02 PILCRO 0007 ${end}\nSPOKE OF BOATS.`);
    expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE OF BOATS.']);
    expect(cable.pageMarkers).toEqual([`PAGE 02 PILCRO 0007 ${end}`]);
  },
);

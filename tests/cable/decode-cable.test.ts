// In: the bytes of a text, in several encodings. Out: the text.
import { expect, test } from 'vitest';
import { decodeCable } from '../../src/cable/decode-cable.ts';
import { HEADER, outline, parse } from './made-up.ts';

test('UTF-8, else Windows-1252, each without a byte order mark', () => {
  expect(decodeCable(new TextEncoder().encode('\uFEFF¶1. (U) São'))).toBe('¶1. (U) São');
  expect(decodeCable(Uint8Array.from([0xb6, 0x31, 0x2e, 0x20, 0x93, 0xe3, 0x94]))).toBe('¶1. “ã”');
});

test('UTF-16 with its mark', () => {
  const text = `${HEADER}\n¶1. (U) São.\n\n¶2. (U) Two.`;
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(decodeCable(little)).toBe(text);
  expect(decodeCable(Buffer.from(little).swap16())).toBe(text);
});

test('one byte that is none leaves the rest of UTF-8 as it is, and is doubted', () => {
  const [before, after] = [`${HEADER}\n¶1. (U) The mayor’s “no”: caf`, ' is shut.\n\n¶2. (U) End.'];
  const bytes = Buffer.concat([Buffer.from(before), Buffer.of(0xe9), Buffer.from(after)]);
  const cable = parse(decodeCable(bytes));
  expect(outline(cable)).toEqual(['1 U The mayor’s “no”: caf\uFFFD is shut.', '2 U End.']);
  expect(cable.doubts).toEqual(["Line 17: a letter is lost here, for the file's bytes are none."]);
  const twice = parse(decodeCable(Buffer.concat([bytes, Buffer.of(0xe9), Buffer.from('é “two”')])));
  expect(twice.doubts[0]).toMatch(/^Line 17: a letter is lost here and on 1 more,/);
});

test('a cable in Latin-1 reads as in UTF-8', () => {
  const text = `${HEADER}\n¶1. (U) São.\n\n¶2. (U) Two.`;
  const bytes = Uint8Array.from(text, (each) => each.charCodeAt(0));
  expect(outline(parse(decodeCable(bytes)))).toEqual(outline(parse(text)));
});

// In: the shipped cable and a made-up one. Out: what `check` says of them, as data and as lines.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeCable } from '../../src/cable/decode-cable.ts';
import { parseCable } from '../../src/cable/parse-cable.ts';
import { checkLines, checkRecord } from '../../src/reply/check.ts';

const path = new URL('../../knowledge/09GUANGZHOU463.txt', import.meta.url);
const cable = parseCable(decodeCable(readFileSync(path)), {
  file: '09GUANGZHOU463.txt',
  sha256: '',
});

test('the record has the names that other programs rely on, and nothing else', () => {
  const record = checkRecord(cable) as Record<string, Record<string, unknown>>;
  expect(Object.keys(record)).toEqual([
    'header',
    'headings',
    'paragraphs',
    'pageMarkers',
    'signer',
    'repairs',
    'doubts',
  ]);
  expect(Object.keys(record.header ?? {})).toEqual([
    'transmissionId',
    'messageRef',
    'dtg',
    'date',
    'precedence',
    'classification',
    'section',
    'captions',
    'passLines',
    'eo',
    'tags',
    'refs',
    'subject',
    'classifiedBy',
    'from',
    'to',
    'info',
  ]);
  expect(record.header?.to).toEqual([
    { route: 'RUEHC', name: 'SECSTATE WASHDC', precedence: null, number: '0810' },
  ]);
  expect(record.paragraphs?.[6]).toEqual({
    number: 7,
    printed: '17. (SBU)',
    mark: 'SBU',
    heading: 'The PSB\'s "Special Campaign"',
    text: cable.paragraphs[6]?.text,
  });
});

test('the lines tell header, contents, repairs and doubts of 09GUANGZHOU463', () => {
  const lines = checkLines(cable);
  expect(lines.slice(0, 4)).toEqual([
    '09GUANGZHOU463 (09GUANGZHOU463.txt)',
    'Transmission: VZCZCXRO2999',
    'Date: 2009-08-03T09:17Z (030917Z AUG 09)',
    'Precedence: R',
  ]);
  expect(lines).toContain('Classification: UNCLASSIFIED, SENSITIVE, SIPDIS');
  expect(lines.slice(lines.indexOf('Common Obstacles'), lines.indexOf('Rule of Law?'))).toEqual([
    'Common Obstacles',
    '  ¶8 (sensitive but unclassified; line 68): According to Gao and Liu Lanni, Liason Officer at the GDWF,…',
    '  ¶9 (sensitive but unclassified; line 70): The other main difficulty cited by both the GDWF and PSB is…',
  ]);
  expect(lines).toContain(
    '  ¶7 (sensitive but unclassified, comment; line 62): Comment: Though the Public Security Bureau claimed that…',
  );
  expect(lines.slice(-6)).toEqual([
    'Page markers: 2',
    'Signer: GOLDBECK',
    'Repairs:',
    '  Line 38: the pilcrow was read as the digit 1: "11." to "19." are ¶1–¶9.',
    '  Markdown escapes (such as "\\$") were undone.',
    'Doubts: none',
  ]);
});

test('what a cable does not have is not listed', () => {
  const text = 'UNCLAS PILCROW 000001\nSUBJECT: X\n\nThe mayor spoke.\n';
  const lines = checkLines(parseCable(text, { file: '99PILCROW1.txt', sha256: '' }));
  expect(lines.filter((line) => /^(?:E\.O\.|TAGS|To|Info|Handling)/.test(line))).toEqual([]);
  expect(lines).toContain('  unnumbered (unmarked; line 4): The mayor spoke.');
});

// In: /about on 09GUANGZHOU463. Out: whether the card is the cable's.
import { expect, test } from 'vitest';
import { about } from '../../commands/about.ts';
import { type Block, styled } from '../../src/reply/reply.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';
import { shipped } from './shipped-library.ts';

const plain = (block: Block | undefined) =>
  (block?.kind === 'list' ? block.items : block?.kind === 'line' ? [block.text] : []).map((item) =>
    item.map((piece) => styled(piece).text).join(''),
  );

const reply = about.run(shipped, {});

test('the card', () => {
  expect(plain(reply.blocks[0])).toEqual([
    'Reference: 09GUANGZHOU463',
    'Date: 3 August 2009, 09:17 UTC (030917Z AUG 09)',
    'From: AMCONSUL GUANGZHOU',
    'To: SECSTATE WASHDC',
    "Subject: Trafficking Women and Children: A Perspective from the Guangdong Women's Federation and Public Security Bureau",
    'Classification: UNCLASSIFIED, SENSITIVE, SIPDIS',
    'TAGS: PGOV (internal governmental affairs), KTIP (trafficking in persons), SOCI (social conditions), ELAB (labor sector affairs), CH (China)',
    'Paragraphs: 11, ¶1–¶11',
  ]);
});

test('the contents', () => {
  expect(plain(reply.blocks[2])).toEqual([
    '¶1: Summary',
    '¶2–¶5: Efforts by the GDWF to Combat Trafficking',
    '¶6–¶7: The PSB\'s "Special Campaign"',
    '¶8–¶9: Common Obstacles',
    '¶10: Rule of Law?',
    '¶11: Trafficking Issue Gains Media Attention',
  ]);
});

test('the checksum and Pilcrow’s version', () => {
  expect(plain(reply.blocks[3])).toEqual([
    '09GUANGZHOU463.txt, SHA-256 2341a9e9cf5e. Pilcrow 1.2.3.',
  ]);
});

test('its record holds the lines of the header, to the letter', () => {
  const { record } = reply;
  expect(record.excerpts.map(({ section }) => section)).toEqual(
    record.excerpts.map(() => 'header'),
  );
  const texts = record.excerpts.map(({ text }) => text);
  expect(texts).toContain('FM AMCONSUL GUANGZHOU');
  // The file has Markdown links: `[PGOV](#)`.
  expect(texts.filter((text) => text.startsWith('TAGS'))).toEqual([
    expect.stringMatching(/^TAGS: PGOV,? KTIP/),
  ]);
  expect(texts.join()).not.toMatch(/[\\\][]/);
});

test('99PILCROW1, which has no header to speak of: what is absent is left out', () => {
  const bare = about.run({ ...shipped, cables: [madeUpCable([paragraph(null, 'Text.')])] }, {});
  expect(plain(bare.blocks[0])).toEqual(['Reference: 99PILCROW1', 'Paragraphs: none numbered']);
  expect(plain(bare.blocks[2])).toEqual(['The body, not numbered, unmarked']);
});

test('99PILCROW1 with a summary before ¶1: that is counted and named apart', () => {
  const cable = madeUpCable([
    paragraph(null, 'SUMMARY: Text.', { heading: 'Boats' }),
    paragraph(null, 'More.'),
    paragraph(1, 'Text.', { heading: 'Boats' }),
    paragraph(2, 'Text.'),
  ]);
  const card = about.run({ ...shipped, cables: [cable] }, {});
  expect(plain(card.blocks[0])).toContain('Paragraphs: 2, ¶1–¶2, and 2 not numbered');
  expect(plain(card.blocks[2])).toEqual([
    'Boats',
    'The text before ¶1, not numbered, unmarked',
    '¶1: Boats',
    '¶2: No heading',
  ]);
});

test('99PILCROW1 with forty headings: the rest of the card is had from the line at which it was left', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    paragraph(at + 1, 'Text.', { heading: `Harbor ${at + 1}` }),
  );
  const library = { ...shipped, cables: [madeUpCable(many)] };
  const run = (from: number) => about.run(library, from > 0 ? { from: from + 1 } : {});
  const [facts, , contents] = run(0).blocks;
  const resume = (block: Block | undefined, at: number) =>
    block?.kind === 'list' ? block.resume?.(at).options : null;
  expect(resume(facts, 1)).toEqual({ from: 2 });
  expect(plain(run(1).blocks[0])).toEqual(plain(facts).slice(1));
  const from = Number(resume(contents, 23)?.from) - 1;
  expect(plain(run(from).blocks[1])).toEqual(plain(contents).slice(23));
  expect(resume(run(from).blocks[1], 2)).toEqual({ from: from + 3 });
  expect(run(99).record.reason).toMatch(/^The card has 4\d lines, so there is none from line 100/);
});

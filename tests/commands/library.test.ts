// In: the commands on a library of 98HARBOR7, 99PILCROW1 and 99PILCROW2. Out: whether each answers
// from the cable that is meant, and asks where none is settled.
import { describe, expect, test } from 'vitest';
import { about } from '../../commands/about.ts';
import { ask } from '../../commands/ask.ts';
import { cables } from '../../commands/cables.ts';
import { figures } from '../../commands/figures.ts';
import { commands } from '../../commands/index.ts';
import { paragraph } from '../../commands/paragraph.ts';
import type { Command } from '../../src/command.ts';
import type { Options, Reply } from '../../src/reply/reply.ts';
import { harbor } from './harbor-library.ts';

const ALL = ['98HARBOR7', '99PILCROW1', '99PILCROW2'];
const offered = ({ menu }: Reply) => menu?.choices.map(({ value }) => value);
const from = ({ record }: Reply) =>
  record.excerpts.map(({ cable, paragraph }) => [cable, paragraph]);
const cites = ({ blocks }: Reply) => blocks.flatMap((b) => (b.kind === 'quote' ? b.cite : []));
const run = (question: string, more: Options = {}) => ask.run(harbor, { question, ...more });

describe('where no cable is settled', () => {
  test.each<[Command, Options]>([
    [paragraph, { number: '1' }],
    [figures, {}],
    [figures, { paragraph: '1' }],
    [about, {}],
    [ask, { question: 'who signed it?' }],
    [ask, { question: 'what does paragraph 1 say?' }],
  ])('$name asks which, and a choice repeats what was asked: %j', (command, options) => {
    const reply = command.run(harbor, options);
    expect(reply.record).toMatchObject({
      status: 'refused',
      reason: 'There are 3 cables here, so say which one you mean.',
      excerpts: [],
    });
    expect(offered(reply)).toEqual(ALL);
    expect(reply.menu?.call).toEqual({ command: command.name, options, everyone: true });
    const again = command.run(harbor, { ...options, cable: '99PILCROW1' });
    expect(again.record.status).toBe('answered');
  });

  test('a name that no cable has is asked about, like ones offered', () => {
    const reply = paragraph.run(harbor, { number: '1', cable: 'PILCROW' });
    expect(reply.record.reason).toBe('There is no cable “PILCROW” here.');
    expect(offered(reply)).toEqual(['99PILCROW1', '99PILCROW2']);
    expect(reply.menu?.call.options).toEqual({ number: '1' });
  });
});

describe('/ask', () => {
  test.each([
    ['how many fishing boats are there?', '99PILCROW1', 1],
    ['how large is the lobster quota?', '98HARBOR7', 1],
    ['who painted the lighthouse?', '99PILCROW2', 1],
  ])('%s finds its cable among all and cites it', (question, cable, number) => {
    const reply = run(question);
    expect(from(reply)[0]).toEqual([cable, number]);
    expect(cites(reply)[0]).toMatch(new RegExp(`^${cable} ¶${number}, `));
  });

  test('looks in one cable where that is named, and offers the others when it says nothing', () => {
    const question = 'what did the divers complain about?';
    const reply = run(question, { cable: '99pilcrow2' });
    expect(reply.record.status).toBe('refused');
    expect(reply.record.reason).toMatch(/^99PILCROW2 does not say: /);
    const { call } = reply.buttons.find(({ label }) => label === 'Ask all 3 cables') ?? {};
    expect(call).toEqual({ command: 'ask', options: { question, cable: 'all' } });
    expect(from(ask.run(harbor, call?.options ?? {}))[0]).toEqual(['98HARBOR7', 2]);
  });

  test.each([
    ['who signed 98HARBOR7?', '98HARBOR7', 'MOREAU'],
    ['who signed 98 Harbor 7?', '98HARBOR7', 'MOREAU'],
    ['who signed 1999 PILCROW 000002?', '99PILCROW2', 'OKAFOR'],
  ])('%s names its cable itself, before the one of the option', (question, cable, signer) => {
    for (const option of ['', '99PILCROW1']) {
      const { record } = run(question, { cable: option });
      expect(record.excerpts).toEqual([
        { cable, paragraph: null, section: 'signer', marking: null, text: signer },
      ]);
    }
  });

  test('a header is cited with its cable', () => {
    expect(cites(run('who signed it?', { cable: '98HARBOR7' }))).toEqual([
      '98HARBOR7, the signature',
    ]);
  });
});

test('a reference alone opens its card', () => {
  const reply = ask.run(harbor, { question: '98HARBOR7?' });
  const card = about.run(harbor, { cable: '98HARBOR7' });
  expect(JSON.stringify(reply.blocks)).toEqual(JSON.stringify(card.blocks));
});

test('a question for the contents opens the card, or asks of which cable', () => {
  const card = about.run(harbor, { cable: '98HARBOR7' });
  const reply = ask.run(harbor, { question: 'what are the headings of 98HARBOR7?' });
  expect(JSON.stringify(reply.blocks)).toEqual(JSON.stringify(card.blocks));
  expect(ask.run(harbor, { question: 'how many paragraphs are there?' }).menu?.call).toEqual({
    command: 'ask',
    options: { question: 'how many paragraphs are there?' },
    everyone: true,
  });
});

test('a question for cables lists them, where there are any such', () => {
  const listed = (question: string) => JSON.stringify(ask.run(harbor, { question }).blocks);
  const query = (typed?: string) =>
    JSON.stringify(cables.run(harbor, typed ? { query: typed } : {}).blocks);
  expect(listed('which cables are here?')).toBe(query());
  expect(listed('list all cables about lobster')).toBe(query('lobster'));
  expect(listed('which cables are about zeppelins?')).not.toMatch(/\d cables?/);
});

test('what is asked in private is for who asked alone, a card and paragraphs too', () => {
  for (const question of [
    '98HARBOR7?',
    'how large is the lobster quota?',
    'paragraph 1 of 98HARBOR7',
  ]) {
    expect(run(question).private).toBe(false);
    expect(run(question, { private: true }).private).toBe(true);
  }
});

test('a citation goes before the cable of this place', () => {
  const reply = paragraph.run(harbor, { number: '98 HARBOR 7 ¶2', cable: '99PILCROW1' });
  expect(from(reply)).toEqual([['98HARBOR7', 2]]);
});

describe('/about 99PILCROW2', () => {
  const { buttons, blocks, record } = about.run(harbor, { cable: '99PILCROW2' });

  test('opens the cables that it refers to and the library has', () => {
    expect(buttons).toEqual(
      ['99PILCROW1', '98HARBOR7'].map((cable) => ({
        label: `Open ${cable}`,
        call: { command: 'about', options: { cable } },
      })),
    );
  });

  test('lists its references, those too that are not here', () => {
    expect(blocks[0]).toMatchObject({
      items: expect.arrayContaining([
        [{ soft: 'References: ' }, 'A. PILCROW 1; B. 98 HARBOR 7; C. STATE 1234'],
      ]),
    });
    expect(record.excerpts.map(({ text }) => text)).toContain(
      'REF: A. PILCROW 1 B. 98 HARBOR 7 C. STATE 1234',
    );
  });
});

describe('suggestions', () => {
  const values = (command: Command, option: string, typed: string, given: Options = {}) =>
    command.options
      .find(({ name }) => name === option)
      ?.complete?.(harbor, typed, given)
      .map(({ value }) => value);

  test.each(['ask', 'paragraph', 'figures', 'about'])('/%s has those of cables', (name) => {
    const command = commands.find((one) => one.name === name) as Command;
    expect(values(command, 'cable', 'lob')).toEqual(['98HARBOR7']);
    expect(values(command, 'cable', '15 mar')).toEqual(['99PILCROW2']);
  });

  test('/ask has all of them too', () => {
    expect(values(ask, 'cable', '')).toEqual(['all', ...ALL]);
    expect(values(ask, 'cable', 'al')).toEqual(['all']);
    expect(values(about, 'cable', '')).toEqual(ALL);
  });

  test('of a paragraph name the cable, until that is settled', () => {
    expect(values(paragraph, 'number', 'mayor')).toEqual(['99PILCROW1 2']);
    expect(values(paragraph, 'number', '', { cable: '98HARBOR7' })).toEqual(['1', '2']);
    expect(values(figures, 'paragraph', '2', { cable: '99PILCROW1' })).toEqual(['2']);
  });
});

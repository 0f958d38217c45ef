// In: names of variables and lines of `.env`. Out: whether those that set nothing are told, and no others.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unknownSettings, unsetLines } from '../src/unknown-settings.ts';

test.each([
  ['PILCROW_DEFALT_CABLE', 'is PILCROW_DEFAULT_CABLE meant?'],
  ['PILCROW_TOKEN', 'is DISCORD_TOKEN meant?'],
  ['DISCORD_BOT_TOKEN', 'is DISCORD_TOKEN meant?'],
  ['DISCORD_GUILD', 'is DISCORD_GUILD_ID meant?'],
  ['PILCROW_KNOWLEGDE', 'is PILCROW_KNOWLEDGE meant?'],
  ['PILCROW_COLOUR', '.env.example has them all.'],
  ['PILCROW_', '.env.example has them all.'],
  ['discord_token', 'is DISCORD_TOKEN meant?'],
])('%s is no setting: %s', (name, hint) => {
  expect(unknownSettings([name, 'HOME'])).toEqual([`${name} is set, but is no setting: ${hint}`]);
});

test('what `.env.example` explains is a setting, and each of its lines sets one', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const names = [...example.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
  expect(names).toContain('DISCORD_TOKEN');
  expect(unknownSettings(names)).toEqual([]);
  expect(unsetLines(example)).toEqual([]);
});

test('a line that sets nothing is told by its name, and never by what it holds', () => {
  const text =
    'PILCROW_KNOWLEDGE: folder\nexport DISCORD_TOKEN secret\n#DISCORD_API: x\nPILCROW_CACHE = kept\n' +
    'DISCORD_TOKEN_bG9i_secret\nDISCORD_TOKENbG9i.secret\nDISCORD_TOKNE_bG9i_secret\nPILCROW_CASH';
  expect(unsetLines(text)).toEqual([
    '.env sets no PILCROW_KNOWLEDGE: the line should begin PILCROW_KNOWLEDGE=',
    ...Array(3).fill('.env sets no DISCORD_TOKEN: the line should begin DISCORD_TOKEN='),
    '.env sets nothing by the line that begins DISCORD_TOK: .env.example has them all.',
    '.env sets nothing by the line that begins PILCROW_CA: .env.example has them all.',
  ]);
  expect(unknownSettings(['DISCORD_TOKEN: secret\nPILCROW_CACHE'])).toEqual([]);
});

test.each([
  'set DISCORD_TOKEN=secret',
  '$env:DISCORD_TOKEN="secret"',
  '"DISCORD_TOKEN"="secret"',
  '{"DISCORD_TOKEN": "secret"}',
  '- DISCORD_TOKEN=secret',
])('%s sets nothing in .env, and is told', (line) => {
  expect(unsetLines(`NODE_ENV=production\r\n${line}\r\n`)).toEqual([
    '.env sets no DISCORD_TOKEN: the line should begin DISCORD_TOKEN=',
  ]);
});

test.each([
  'MY_DISCORD_TOKEN: x',
  'NOTE=set DISCORD_TOKEN=x',
  '; # DISCORD_TOKEN=x',
  ' export DISCORD_TOKEN=x',
])('%s is no line that should have set one', (line) => {
  expect(unsetLines(line)).toEqual([]);
});

test.each([
  ['DISCORD_TOKENbG9ic3Rlcg', 'DISCORD_TOKEN…', 'is DISCORD_TOKEN meant?'],
  ['PILCROW_CACHE_FOLDER', 'PILCROW_CACHE…', 'is PILCROW_CACHE meant?'],
  ['DISCORD_BOATS_OF_TOLLBY_AND_LUND', 'DISCORD_BOATS_OF_TOLL…', '.env.example has them all.'],
])('of %s no more is told than %s', (name, shown, hint) => {
  expect(unknownSettings([name])).toEqual([`${shown} is set, but is no setting: ${hint}`]);
});

// In: what Discord refuses. Out: that the loopback Discord refuses it too.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofCallback, ofCommands, ofMessage } from './check.ts';
import { type DiscordServer, startDiscordServer } from './discord-server.ts';

const quiet = { allowed_mentions: { parse: [] } };
const button = (id: string) => ({ type: 2, style: 2, label: 'x', custom_id: id });
const choice = (value: string) => ({ label: value, value });
const menu = (...options: object[]) => ({
  type: 1,
  components: [{ type: 3, custom_id: 'menu', options }],
});
const link = { type: 2, style: 5, label: 'x', url: 'https://example.org' };
const withButton = (one: object) => ({
  ...quiet,
  content: 'x',
  components: [{ type: 1, components: [JSON.parse(JSON.stringify(one))] }],
});
const row = (...ids: string[]) => ({ type: 1, components: ids.map(button) });

describe('messages', () => {
  test('accepts a plain one with buttons', () => {
    expect(ofMessage({ ...quiet, content: 'x', components: [row('a', 'b')] })).toEqual([]);
  });
  test('accepts a link', () => expect(ofMessage(withButton(link))).toEqual([]));
  test('accepts a menu', () => {
    const components = [menu(choice('a'), choice('b')), row('a')];
    expect(ofMessage({ ...quiet, content: 'x', components })).toEqual([]);
  });
  test.each([
    ['of 26 choices', menu(...Array.from({ length: 26 }, (_, at) => choice(`${at}`)))],
    ['of none', menu()],
    ['of one choice twice', menu(choice('a'), choice('a'))],
    ['with a choice too long', menu(choice('a'.repeat(101)))],
    ['beside a button', { type: 1, components: [...menu(choice('a')).components, button('a')] }],
    ['with a button’s custom_id', [menu(choice('a')), row('menu')]],
  ])('refuses a menu %s', (_, components) => {
    expect(ofMessage({ ...quiet, content: 'x', components: [components].flat() })).not.toEqual([]);
  });
  test.each([
    ['too long', { ...quiet, content: 'x'.repeat(2001) }],
    ['empty', { ...quiet, content: ' ' }],
    ['one that may ping', { content: 'x' }],
    [
      'one that pings its author',
      { allowed_mentions: { parse: [], replied_user: true }, content: 'x' },
    ],
    ['one that pings by name', { allowed_mentions: { parse: [], users: ['1'] }, content: 'x' }],
    ['one that pings a role', { allowed_mentions: { parse: [], roles: ['1'] }, content: 'x' }],
    ['an unknown field', { ...quiet, content: 'x', contents: 'y' }],
    ['a link with a custom_id', withButton({ ...link, custom_id: 'a' })],
    ['a link without a url', withButton({ ...link, url: undefined })],
    ['a button with a url', withButton({ ...button('a'), url: link.url })],
    ['a button without a custom_id', withButton({ ...button('a'), custom_id: undefined })],
    [
      'an unknown field of a button',
      {
        ...quiet,
        content: 'x',
        components: [{ type: 1, components: [{ ...button('a'), size: 1 }] }],
      },
    ],
    ['six buttons a row', { ...quiet, content: 'x', components: [row(...'abcdef')] }],
    ['six rows', { ...quiet, content: 'x', components: [...'abcdef'].map((id) => row(id)) }],
    ['one custom_id twice', { ...quiet, content: 'x', components: [row('a', 'a')] }],
    ['a custom_id too long', { ...quiet, content: 'x', components: [row('a'.repeat(101))] }],
    ['ephemeral', { ...quiet, content: 'x', flags: 64 }],
  ])('refuses %s', (_, body) => {
    expect(ofMessage(body)).not.toEqual([]);
  });
});

describe('the text of a message', () => {
  const refused = (content: string) => ofMessage({ ...quiet, content });

  test.each([
    '**¶6, secret**\n> A _note_ and __**38**__ of \\*them\\*.',
    'TO:**SECSTATE** and _so_**on**',
    '-# Small print.\n- _Date:_ 10\\:30\n- 6\\. item',
    'a\\_b, x|y'.replace('|', '\\|'),
  ])('may be set in type, quoted and listed: %j', (content) => {
    expect(refused(content)).toEqual([]);
  });
  test.each([
    ...['6. six', '# head', '## head', '> > quoted', '- - item', '>>> all', '> # head', '+ item'],
    ...['*a*', 'a_b', '~~a~~', '||a||', '`a`', '[a](b)', '** a**', '**a *', '__a__'],
    ...[
      '<@1>',
      '@everyone',
      '<#1>',
      '</ask:1>',
      '<t:1>',
      ':smile:',
      'https://a.b',
      '-# -# a',
      'a\\',
    ],
  ])('holds nothing else that Discord acts on: %j', (content) => {
    expect(refused(content)).not.toEqual([]);
  });
});

describe('answers to interactions', () => {
  const choices = (...all: object[]) => ({ type: 8, data: { choices: all } });
  test.each([
    ['a deferred autocomplete', { type: 5 }, 4],
    ['choices for a command', choices(), 2],
    ['26 choices', choices(...Array(26).fill({ name: 'a', value: 'a' })), 4],
    ['a nameless choice', choices({ name: '', value: 'a' }), 4],
    ['a value too long', choices({ name: 'a', value: 'a'.repeat(101) }), 4],
    ['a number for an option of text', choices({ name: 'a', value: 1 }), 4],
    ['an update in place of a message', { type: 7, data: { ...quiet, content: 'x' } }, 3],
    ['a deferred message', { type: 5 }, 2],
    ['no data', { type: 4 }, 2],
  ])('refuses %s', (_, body, asked) => {
    expect(ofCallback(body, asked)).not.toEqual([]);
  });
});

test.each([
  [3, 'a', 1],
  [4, 1, 'a'],
  [4, 1, 1.5],
  [10, 1.5, '1.5'],
])('a suggestion for an option of type %d is %j and not %j', (option, sound, wrong) => {
  const suggested = (value: unknown) => ({ type: 8, data: { choices: [{ name: 'a', value }] } });
  expect(ofCallback(suggested(sound), 4, option)).toEqual([]);
  expect(ofCallback(suggested(wrong), 4, option)).not.toEqual([]);
});

describe('commands', () => {
  const option = { type: 3, name: 'a', description: 'x' };
  const command = { name: 'ask', description: 'x', options: [option] };
  const whole = { ...option, type: 4 };
  const menu = { type: 3, name: 'Check this' };
  test('accepts a sound one', () => {
    const bounds = {
      ...whole,
      name: 'b',
      min_value: 1,
      max_value: 1,
      choices: [{ name: 'c', value: 1 }],
    };
    const text = { ...option, min_length: 1, max_length: 2, choices: [{ name: 'c', value: 'c' }] };
    const places = { contexts: [0, 1, 2], integration_types: [0, 1] };
    expect(
      ofCommands([command, menu, { ...command, name: 'b', ...places, options: [text, bounds] }]),
    ).toEqual([]);
  });
  test.each([
    ['capitals', [{ ...command, name: 'Ask' }]],
    ['a blank in a name', [{ ...command, name: 'a b' }]],
    ['no description', [{ name: 'ask' }]],
    ['a long description', [{ ...command, description: 'x'.repeat(101) }]],
    ['a name twice', [command, command]],
    [
      'required after optional',
      [{ ...command, options: [option, { ...option, name: 'b', required: true }] }],
    ],
    ['unknown field', [{ ...command, colour: 'red' }]],
    ['a description in the menu of a message', [{ ...command, type: 3 }]],
    ['options there', [{ type: 3, name: 'a', options: [] }]],
    ['the same name there twice', [menu, menu]],
    ['more than five there', [...'abcdef'].map((name) => ({ ...menu, name }))],
    ['a context twice', [{ ...command, contexts: [0, 0] }]],
    ['an install twice', [{ ...command, integration_types: [1, 1] }]],
    [
      'bounds with nothing between',
      [{ ...command, options: [{ ...whole, min_value: 2, max_value: 1 }] }],
    ],
    [
      'lengths with nothing between',
      [{ ...command, options: [{ ...option, min_length: 2, max_length: 1 }] }],
    ],
    [
      'a number to choose for a text',
      [{ ...command, options: [{ ...option, choices: [{ name: 'a', value: 1 }] }] }],
    ],
    [
      'a text to choose for a number',
      [{ ...command, options: [{ ...whole, choices: [{ name: 'a', value: 'a' }] }] }],
    ],
  ])('refuses %s', (_, body) => {
    expect(ofCommands(body)).not.toEqual([]);
  });
});

describe('requests', () => {
  let server: DiscordServer;
  beforeAll(async () => {
    server = await startDiscordServer({ patience: 50 });
  });
  afterAll(() => server.close());
  const request = async (method: string, path: string, body?: object, token = server.token) => {
    const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${server.api}/v10${path}`, init);
    const { code } = (await response.json()) as { code?: number };
    return [response.status, code];
  };

  test('goes wrong once where a test says so, then not', async () => {
    server.fault({ route: /^GET \/users/, status: 429, retryAfter: 1.5 });
    server.fault({ route: /^GET \/users/, status: 500 });
    const me = () => request('GET', '/users/@me');
    expect(await me()).toEqual([429, undefined]);
    expect(await me()).toEqual([500, 0]);
    expect(await me()).toEqual([200, undefined]);
  });

  test('refuses a wrong token, an unknown route, channel and interaction as Discord does', async () => {
    const hello = { ...quiet, content: 'x' };
    expect(await request('GET', '/gateway/bot', undefined, 'wrong')).toEqual([401, 0]);
    expect(await request('GET', '/nowhere')).toEqual([404, 0]);
    expect(await request('POST', '/channels/1/messages', hello)).toEqual([404, 10003]);
    const callback = { type: 4, data: hello };
    expect(await request('POST', '/interactions/1/x/callback', callback)).toEqual([404, 10062]);
    const { general } = server.world.channels;
    expect(await request('POST', `/channels/${general}/messages`, {})).toEqual([400, 50035]);
  });
});

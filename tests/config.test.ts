// In: environments. Out: whether each gives its Config, or an error that names the variable.
import { expect, test } from 'vitest';
import { ConfigError, readConfig, takeSettings } from '../src/config.ts';

test('nothing set is a terminal on the cable that ships', () => {
  const nothing = {
    token: null,
    guild: null,
    api: 'https://discord.com/api',
    askChannels: [],
    shards: null,
    knowledge: null,
    cache: expect.stringMatching(/pilcrow$/),
    watch: true,
    defaultCable: null,
    colour: true,
  };
  expect(readConfig({})).toEqual(nothing);
  expect(readConfig({ TERM: 'dumb' })).toEqual({ ...nothing, colour: false });
  expect(readConfig({ DISCORD_TOKEN: ' ', DISCORD_ASK_CHANNELS: ' , ', NO_COLOR: '' })).toEqual(
    nothing,
  );
});

test('everything set', () => {
  expect(
    readConfig({
      DISCORD_TOKEN: ' abc.DEF-123_4.x ',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      DISCORD_ASK_CHANNELS: '223456789012345678, 323456789012345678;423456789012345678 ,',
      PILCROW_SHARDS: ' 3 ',
      PILCROW_KNOWLEDGE: '/cables',
      PILCROW_CACHE: 'kept',
      INIT_CWD: '/home/reader',
      PILCROW_WATCH: 'OFF',
      PILCROW_DEFAULT_CABLE: ' 99PILCROW1 ',
      NO_COLOR: '1',
    }),
  ).toEqual({
    token: 'abc.DEF-123_4.x',
    guild: '123456789012345678',
    api: 'http://127.0.0.1:8080/api',
    askChannels: ['223456789012345678', '323456789012345678', '423456789012345678'],
    shards: 3,
    knowledge: '/cables',
    cache: '/home/reader/kept',
    watch: false,
    defaultCable: '99PILCROW1',
    colour: false,
  });
});

test('`.env` sets what the environment does not, and its folders start beside it', () => {
  const environment: Record<string, string | undefined> = {
    PILCROW_CACHE: 'kept',
    DISCORD_API: '',
  };
  const file =
    'PILCROW_KNOWLEDGE=cables\nPILCROW_CACHE=cache\nDISCORD_API=x\nDISCORD_TOKEN="abc"\n';
  takeSettings(environment, Buffer.from(file), '/pilcrow');
  expect(environment).toEqual({
    PILCROW_KNOWLEDGE: '/pilcrow/cables',
    PILCROW_CACHE: 'kept',
    DISCORD_API: '',
    DISCORD_TOKEN: 'abc',
  });
});

test.each([
  ['a mark before it', Buffer.from('\uFEFFDISCORD_TOKEN=abc\r\n')],
  ['UTF-16', Buffer.from('\uFEFFDISCORD_TOKEN=abc\r\n', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\uFEFFDISCORD_TOKEN=abc\r\n', 'utf16le').swap16()],
])('.env as Windows writes it, with %s, is taken whole', (_, file) => {
  const environment = {};
  takeSettings(environment, file, '/pilcrow');
  expect(environment).toEqual({ DISCORD_TOKEN: 'abc' });
});

test.each(['; the token', '// the token', 'the token', 'DISCORD_GUILD_ID'])(
  'a line of .env that sets nothing, %s, hides no line below it',
  (line) => {
    const environment = {};
    takeSettings(environment, Buffer.from(`${line}\nexport DISCORD_TOKEN=abc\n`), '/pilcrow');
    expect(environment).toEqual({ DISCORD_TOKEN: 'abc' });
  },
);

test('Discord may say how many shards', () => {
  expect(readConfig({ PILCROW_SHARDS: 'AUTO' }).shards).toBe('auto');
});

test.each([
  ['PILCROW_SHARDS', '0'],
  ['PILCROW_SHARDS', '-2'],
  ['PILCROW_SHARDS', '2.5'],
  ['PILCROW_SHARDS', 'many'],
  ['PILCROW_SHARDS', '10000'],
  ['PILCROW_WATCH', 'maybe'],
  ['DISCORD_TOKEN', 'Bot abc.def'],
  ['DISCORD_TOKEN', '"abc.def"'],
  ['DISCORD_GUILD_ID', 'my server'],
  ['DISCORD_GUILD_ID', '12'],
  ['DISCORD_ASK_CHANNELS', '223456789012345678, general'],
  ['DISCORD_API', 'discord.com/api'],
  ['DISCORD_API', 'file:///etc'],
])('%s=%s is an error that names the variable', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} `));
});

test('a token is never repeated in an error', () => {
  expect(() => readConfig({ DISCORD_TOKEN: 'Bot secret' })).not.toThrow(/secret/);
});

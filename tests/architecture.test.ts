// In: the source files. Out: whether each imports only what its room may, and touches what it may.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What every part of `src/answer` may import. */
const BENEATH_ANSWER = [
  ...['src/cable', 'src/search', 'src/counted.ts', 'src/kept.ts', 'src/steps.ts'],
];
const OF_ANSWER = [
  ...[...BENEATH_ANSWER, 'src/answer/cue-words.ts', 'src/answer/weights.ts'],
  'src/answer/detail-weights.ts',
];
const QUESTION = ['src/answer/grammar', 'src/answer/quantity', 'src/answer/question'];

const DETAIL = [
  ...[...OF_ANSWER, ...QUESTION, 'src/answer/agreement.ts', 'src/answer/holding.ts'],
  ...['src/answer/age-evidence.ts', 'src/answer/counted-things.ts'],
  ...['src/answer/quantity-evidence.ts', 'src/answer/verb.ts'],
];

/**
 * What each room may import, beside itself; `type` marks what it may import as types only. A room
 * within another stands before it.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'src/cable': [],
  'src/counted.ts': [],
  'src/edits.ts': [],
  'src/kept.ts': ['type src/steps.ts'],
  'src/memory.ts': [],
  'src/resting.ts': [],
  'src/steps.ts': [],
  'src/search/language.ts': ['src/search/capital-letters.ts', 'src/search/scan.ts'],
  'src/search': ['src/cable', 'src/edits.ts', 'src/kept.ts', 'src/steps.ts'],
  'src/answer/grammar': OF_ANSWER,
  'src/answer/quantity': OF_ANSWER,
  'src/answer/question': [...OF_ANSWER, ...QUESTION],
  'src/answer/detail': DETAIL,
  'src/answer/doubt': [
    ...[...DETAIL, 'src/answer/detail', 'src/answer/said-before.ts', 'src/answer/speakers.ts'],
    'type src/answer/answer.ts',
  ],
  'src/answer': BENEATH_ANSWER,
  'src/reply': [
    ...['src/cable', 'src/answer', 'src/edits.ts', 'src/kept.ts', 'src/resting.ts'],
    ...['src/counted.ts', 'src/steps.ts', 'type src/command.ts'],
  ],
  'src/command.ts': ['type src/reply', 'type src/search', 'type src/steps.ts'],
  commands: ['src/command.ts', 'src/answer', 'src/reply', 'src/steps.ts'],
  'src/discord': [
    ...['src/command.ts', 'src/reply', 'src/counted.ts', 'src/kept.ts', 'src/resting.ts'],
    'type src/steps.ts',
  ],
  'src/terminal': ['src/command.ts', 'src/reply', 'src/edits.ts', 'src/counted.ts'],
  'src/unknown-settings.ts': ['src/edits.ts'],
  'src/config.ts': ['src/cable/decode-cable.ts', 'src/unknown-settings.ts'],
  'src/library': [
    ...['src/cable', 'src/search', 'src/counted.ts', 'src/kept.ts', 'src/resting.ts'],
  ],
  'src/setup.ts': [
    ...[
      'src/config.ts',
      'src/library/library-error.ts',
      'type src/library',
      'src/reply',
      'type src/search',
      'src/terminal',
    ],
    'src/unknown-settings.ts',
  ],
  'src/serve.ts': [
    ...['commands', 'src/setup.ts', 'type src/config.ts', 'src/discord', 'src/library'],
    ...['src/memory.ts', 'src/reply', 'type src/search'],
  ],
  'src/program.ts': [
    ...['commands', 'src/setup.ts', 'src/serve.ts', 'src/config.ts', 'src/cable', 'src/reply'],
    ...['src/terminal', 'src/library', 'src/memory.ts'],
  ],
  'src/one-piece.ts': [],
  'src/main.ts': ['src/memory.ts', 'src/one-piece.ts'],
  'src/compile.ts': ['src/memory.ts', 'src/one-piece.ts', 'src/unknown-settings.ts'],
};

/**
 * Packages, and what of Node reaches outside the program, with the only place that has each; `type`
 * marks what has it as types only.
 */
const ONLY_IN: Readonly<Record<string, string>> = {
  'wink-nlp': 'src/search/language.ts',
  'wink-eng-lite-web-model': 'src/search/language.ts',
  'discord.js': 'src/discord',
  'node:module': 'src/setup.ts or src/one-piece.ts',
  'node:vm': 'src/one-piece.ts',
  'node:fs': 'src/program.ts or src/one-piece.ts or src/compile.ts or src/setup.ts or src/library',
  'node:fs/promises': 'nowhere',
  'node:process': 'nowhere',
  'node:child_process': 'nowhere',
  'node:http': 'nowhere',
  'node:https': 'nowhere',
  'node:net': 'nowhere',
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** `from '…'`, `import '…'` and `import('…')`; those of `import type` and `export type` apart. */
function importsOf(file: string, text: string): Import[] {
  const code = withoutComments(text);
  const statements = code.matchAll(
    /\b(import|export)(\s+type\b)?(?:[^'";()]*\bfrom)?\s*\(?\s*'([^'\n]+)'/g,
  );
  return [...statements].map(([, , type, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
    typeOnly: type !== undefined,
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, '');
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/** Whether an entry of a table names the place of a file. */
function allows(entry: string, file: string, typeOnly: boolean): boolean {
  return isIn(file, entry.replace(/^type /, '')) && (typeOnly || !entry.startsWith('type '));
}

/** What is wrong with an import, or null. */
function fault({ file, target, typeOnly }: Import): string | null {
  const said = `${file} imports ${target}`;
  if (/^(?:src|commands|tests|knowledge)\//.test(target)) {
    const room = Object.keys(TABLE).find((place) => isIn(file, place));
    if (room === undefined) return `${file} is in no room of the table`;
    const isAllowed = (TABLE[room] ?? []).some((entry) => allows(entry, target, typeOnly));
    return isAllowed || isIn(target, room) ? null : said;
  }
  const place = ONLY_IN[target];
  if (place !== undefined) {
    return place.split(' or ').some((entry) => allows(entry, file, typeOnly)) ? null : said;
  }
  return target.startsWith('node:') || target === '#package'
    ? null
    : `${said}, a package of nobody`;
}

/** Files that are left when those that import none of the others are taken away, again and again. */
function circlesIn(all: readonly Import[]): readonly string[] {
  let left = new Set(all.map(({ file }) => file));
  for (;;) {
    const next = new Set(
      all.filter(({ file, target }) => left.has(file) && left.has(target)).map(({ file }) => file),
    );
    if (next.size === left.size) return [...left];
    left = next;
  }
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));
}

const files = [...sources('src'), ...sources('commands')];
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

describe('the house', () => {
  test('was scanned: every room has files and imports were found', () => {
    for (const room of Object.keys(TABLE)) {
      expect(
        files.filter((file) => isIn(file, room)),
        room,
      ).not.toEqual([]);
    }
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('every import of our own is a file that is there', () => {
    const own = imports.filter(({ target }) => target.endsWith('.ts'));
    expect(own.filter(({ target }) => !existsSync(join(root, target)))).toEqual([]);
  });

  test('memory is seen to before anything else is loaded', () => {
    const firstOf = (own: string) =>
      imports.find(({ file, target }) => file === own && target.startsWith('src/'))?.target;
    for (const own of ['src/main.ts', 'src/compile.ts']) {
      expect(firstOf(own), own).toBe('src/memory.ts');
    }
  });

  test('no room imports what it may not', () => {
    expect(imports.map(fault).filter((said) => said !== null)).toEqual([]);
  });

  test('no files import each other, by whatever way round, types included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('only the program, what it sets up and serves, and what has it compiled touch the process, and nobody the global require or fetch', () => {
    const edges = ['src/program.ts', 'src/serve.ts', 'src/setup.ts', 'src/compile.ts'];
    const outside = files.filter((file) => {
      const code = withoutComments(readFileSync(join(root, file), 'utf8'));
      return !edges.includes(file) && /\bprocess\.|\bfetch\(|\brequire\(|\bconsole\./.test(code);
    });
    expect(outside).toEqual([]);
  });

  test('every file begins by saying what goes in and what comes out', () => {
    const silent = files.filter(
      (file) => !/^\/\/ In: .*(?:\n\/\/ .*)*Out: /.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

describe('the check itself', () => {
  test('finds a circle, and what leads into it', () => {
    const ofLines = (lines: readonly string[]) =>
      lines.flatMap((line) => {
        const [file = '', target = ''] = line.split(' > ');
        return importsOf(`src/cable/${file}.ts`, `import type { b } from './${target}.ts';`);
      });
    expect(circlesIn(ofLines(['a > b', 'b > c', 'c > d']))).toEqual([]);
    expect(circlesIn(ofLines(['a > b', 'b > c', 'c > b']))).toEqual([
      'src/cable/a.ts',
      'src/cable/b.ts',
      'src/cable/c.ts',
    ]);
  });

  test.each([
    ['src/cable/a.ts', "import { b } from '../search/b.ts';"],
    ['src/search/a.ts', "import type { b } from '../answer/b.ts';"],
    ['src/search/language.ts', "import { b } from '../cable/b.ts';"],
    ['src/reply/a.ts', "import { b } from '../command.ts';"],
    ['src/reply/a.ts', "export { b } from '../search/b.ts';"],
    ['src/terminal/a.ts', "const b = await import('../answer/b.ts');"],
    ['src/terminal/a.ts', "import {\n  a, // (it's old)\n  b,\n} from '../cable/b.ts';"],
    ['src/answer/a.ts', "import nlp from 'wink-nlp';"],
    ['src/answer/question/a.ts', "import { b } from '../detail/b.ts';"],
    ['src/answer/grammar/a.ts', "import { b } from '../seek.ts';"],
    ['src/serve.ts', "import { Client } from 'discord.js';"],
    ['src/discord/a.ts', "import { createRequire } from 'node:module';"],
    ['src/reply/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/reply/a.ts', "import 'left-pad';"],
  ])('%s may not say %s', (file, code) => {
    expect(importsOf(file, code).map(fault)).toEqual([expect.stringContaining(file)]);
  });

  test.each([
    ['src/reply/a.ts', "import type { b } from '../command.ts';"],
    ['src/serve.ts', "const { b } = await import('./discord/b.ts');"],
    ['src/search/language.ts', "import nlp from 'wink-nlp';"],
    ['src/discord/a.ts', "import type { Client } from 'discord.js';"],
    ['src/terminal/a.ts', "import { createInterface } from 'node:readline';"],
  ])('%s may say %s', (file, code) => {
    expect(importsOf(file, code).map(fault)).toEqual([null]);
  });
});

// In: hostile texts. Out: that Discord shows them to the letter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/discord/escape.ts';
import { LIVE, shown, unescaped } from '../discord-server/markdown.ts';

describe('text of a cable or a reader', () => {
  test.each([
    ['6. (SBU) Summary', '6\\. (SBU) Summary'],
    ['- an item', '\\- an item'],
    ['+ an item', '\\+ an item'],
    ['# a heading', '\\# a heading'],
    ['### a heading', '\\### a heading'],
    ['-# small print', '\\-# small print'],
    ['> a quotation', '\\> a quotation'],
    ['  6. indented', '  6\\. indented'],
    ['* an item', '\\* an item'],
    ['*a* _b_ __c__ ~~d~~', '\\*a\\* \\_b\\_ \\_\\_c\\_\\_ \\~\\~d\\~\\~'],
    ['`code` and ```fence```', '\\`code\\` and \\`\\`\\`fence\\`\\`\\`'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['[PGOV](#)', '\\[PGOV\\](#)'],
    ['[x](https://example.org)', '\\[x\\](https\\://example.org)'],
    ['<@1> <@!1> <@&1> <#1> <t:1>', '\\<\\@1\\> \\<\\@!1\\> \\<\\@&1\\> \\<#1\\> \\<t\\:1\\>'],
    ['<:a:1> <a:b:2> </ask:3>', '\\<\\:a\\:1\\> \\<a\\:b\\:2\\> \\</ask\\:3\\>'],
    ['@everyone @here', '\\@everyone \\@here'],
    [':smile: 10:30 SUBJECT: x', '\\:smile: 10\\:30 SUBJECT: x'],
    ['a\\b \\*c', 'a\\\\b \\\\\\*c'],
    ['one\n# two\r\n- three', 'one # two - three'],
    ['S//NF, US$26 million, 12-5', 'S//NF, US$26 million, 12-5'],
  ])('%j stands as it is', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
    expect(shown(markdown)).toBe(text.replace(/\r\n|\n/g, ' '));
    expect(unescaped(markdown)).not.toMatch(LIVE);
  });

  test('is shown to the letter and holds nothing live, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '_',
        '~',
        '`',
        '|',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '@',
        '#',
        '-',
        '+',
        '.',
        ':',
      ],
      ...['6', ' ', 'a', 'é', '👮', 'everyone', 'https://', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const markdown = escaped(text);
        expect(shown(markdown)).toBe(text.replaceAll('\n', ' '));
        expect(unescaped(markdown)).not.toMatch(LIVE);
        expect(markdown.length).toBeLessThanOrEqual(2 * text.length + 1);
      }),
    );
  });

  test('is not turned round by marks that reorder text, which no reader sees', () => {
    expect(escaped('\u202eten \u2067boats\u2069 of\u200f Lund')).toBe(' ten  boats  of  Lund');
  });

  test('replaces half a surrogate pair, which is no character, and keeps whole ones', () => {
    expect(escaped('a\uD83D b\uDC6E c👮')).toBe('a\uFFFD b\uFFFD c👮');
  });

  test.each([
    ['['.repeat(300_000), 600_000],
    [' '.repeat(300_000), 300_000],
    ['6'.repeat(300_000), 300_000],
    ['[a](<'.repeat(60_000), 480_000],
    [':'.repeat(300_000), 599_999],
  ])('takes one pass over a long hostile text (%#)', (text, length) => {
    expect(escaped(text)).toHaveLength(length);
  });
});

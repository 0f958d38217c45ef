// In: bodies of made-up cables. Out: roles, comments without a number, the same text in other wrappings.
import { describe, expect, test } from 'vitest';
import { HEADER, numbers, outline, parse, withBody } from './made-up.ts';

describe('summary, comment and action request', () => {
  const roles = (body: string) => withBody(body).paragraphs.map(({ role }) => role);

  test.each([
    ['1. (U) Summary: He came. End summary.\n\n2. (U) He left.', ['summary', null]],
    [
      '1. (U) Summary. He came.\n\n2. (U) He left. End\nsummary.\n\n3. (U) More.',
      ['summary', 'summary', null],
    ],
    ['1. (U) He came. END SUMMARY.\n\n2. (U) He left.', ['summary', null]],
    [
      'SUMMARY\n-------\n\n1. (U) He came.\n\n2. (U) He left.\n\nThe Visit\n---------\n\n3. (U) More.',
      ['summary', 'summary', null],
    ],
    ['1. (U) He came.\n\n2. (C) Comment: Good. End comment.', [null, 'comment']],
    ['1. (U) He came.\n\n2. (C) Comment We doubt it. End comment.', [null, 'comment']],
    ['1. (U) He came.\n\n2. (C) Comment letters came.', [null, null]],
    ['1. (U) He came.\n\n//COMMENT//\n\n2. (C) Good.', [null, 'comment']],
    ['1. (U) This is an action request; see para 2.\n\n2. (U) Please act.', ['action', null]],
    [
      '1. (U) From comments of students he knew.\n\n2. (U) More. (Comment: Good. End comment.)',
      [null, null],
    ],
  ])('%j', (body, expected) => {
    expect(roles(body)).toEqual(expected);
  });

  test.each([
    ...['Begin comment:', 'BEGIN COMMENT.', "Embassy's comment:", 'ConGen/DCM Comment:'],
    ...['Conclusion and comment:', 'Analysis/Outlook & Comment:'],
  ])('"%s" begins a comment', (label) => {
    expect(roles(`1. (U) He came.\n\n2. (C) ${label} Good.`)).toEqual([null, 'comment']);
  });

  test.each(['Request for action:', 'Action:', 'Action items:'])('"%s" asks for one', (label) => {
    expect(roles(`1. (U) He came.\n\n2. (C) ${label} Please act.`)).toEqual([null, 'action']);
  });

  test.each(["The mayor's comment:", 'Questions and comments:', 'Action by the mayor:'])(
    '"%s" does neither',
    (label) => {
      expect(roles(`1. (U) He came.\n\n2. (C) ${label} Good.`)).toEqual([null, null]);
    },
  );
});

describe('a comment without a number, after the last number', () => {
  test('not where a page cuts "End comment."', () => {
    const page = 'PILCROW 00000001  002 OF 002';
    const cable = withBody(`1. (U) One.\n\n2. (C) Comment: Two. End\n\n${page}\n\nComment.\n\nDOE`);
    expect(outline(cable)).toEqual(['1 U One.', '2 C Comment: Two. End Comment.']);
  });

  test.each([
    ['COMMENT: Good. End comment.', ['- - COMMENT: Good. End comment.'], null],
    ['COMMENT\n-------\n\nGood.', ['- - Good.'], 'COMMENT'],
    ['(U) More.', [], null],
  ])('%j', (close, expected, heading) => {
    const cable = withBody(`1. (U) One.\n\n2. (U) Two.\n\n${close}\n\nDOE`);
    const tail = expected.length === 0 ? ` ${close}` : '';
    expect(outline(cable)).toEqual(['1 U One.', `2 U Two.${tail}`, ...expected]);
    if (expected.length > 0) {
      expect(cable.paragraphs[2]).toMatchObject({ role: 'comment', heading });
      expect(cable.doubts[0]).toMatch(/: a comment without a number follows ¶2\.$/);
    }
  });

  test('between two numbers it is part of the paragraph before', () => {
    const cable = withBody('1. (U) One.\n\nCOMMENT: Good.\n\n2. (U) Two.');
    expect(outline(cable)).toEqual(['1 U One. COMMENT: Good.', '2 U Two.']);
  });
});

describe('other wrappings of the same text', () => {
  const text = `${HEADER}\n¶1. (U) One <b> & two.\n\n¶2. (U) Two.\n\nDOE\n`;
  const expected = ['1 U One <b> & two.', '2 U Two.'];

  test('CRLF', () => {
    const cable = parse(text.replaceAll('\n', '\r\n'));
    expect([outline(cable), cable.paragraphs[1]?.line]).toEqual([expected, 19]);
  });

  test('Markdown that breaks each line with a backslash, and escapes dots and rules', () => {
    const lines = '1. (U) One.\n\nThe Visit\n---------\n\n2. (U) Two.\n\nDOE'.split('\n');
    const escaped = lines.map((line) => line.replace(/^(\d)\./, '$1\\.').replace(/^-/, '\\-'));
    const cable = withBody(escaped.map((line) => (line === '' ? line : `${line}\\`)).join('\n'));
    expect([outline(cable), cable.headings]).toEqual([['1 U One.', '2 U Two.'], ['The Visit']]);
    expect(cable.signer).toEqual(['DOE']);
  });

  test('blanks of an HTML page that do not wrap', () => {
    const cable = withBody('\u00a0¶1.\u00a0(U)\u00a0One.\n\n\u00a0¶2.\u00a0(U)\tTwo.\n\nDOE');
    expect(outline(cable)).toEqual(['1 U One.', '2 U Two.']);
  });

  test('a page of an archive with two <pre> blocks, on the lines of the page', () => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const [head = '', body = ''] = escaped.split(/\n(?=¶1)/);
    const links = body.replaceAll('¶', '<a href="#par">¶</a>');
    const page = `<!DOCTYPE html>\n<html><body>\n<p>Ignore me.</p>\n<code><pre>${head}</pre></code>\n<pre>\n${links}</pre></body></html>`;
    const cable = parse(page);
    expect([outline(cable), numbers(cable), cable.signer]).toEqual([expected, [1, 2], ['DOE']]);
    expect(cable.header.subject).toBe('A CABLE THAT WE MADE UP');
    const line = page.split('\n').findIndex((each) => each.includes('(U) Two.')) + 1;
    expect(cable.paragraphs[1]?.line).toBe(line);
  });

  test('a page without <pre>: its paragraphs and line breaks, no head, style or script', () => {
    const shown = text
      .replace('<b>', '&lt;b&gt;')
      .split(/\n\s*\n/)
      .map((block) => `<p>${block.split('\n').join('<br>')}</p>`)
      .join('<script>1 < 2</script>');
    const head = '<head><style>a{}</style><title>SUBJECT: X</title></head>';
    const cable = parse(`<!DOCTYPE html><html>${head}<body><!-- Y -->${shown}</body></html>`);
    expect([outline(cable), numbers(cable), cable.signer]).toEqual([expected, [1, 2], ['DOE']]);
    expect(cable.header.subject).toBe('A CABLE THAT WE MADE UP');
  });

  test('what a page hides in a <pre> block is no text, and lines stay the page’s', () => {
    const head = `<html><head><title>X<body><pre>${HEADER}</pre>\n<!-- <pre>9. (U) Old.</pre> -->\n`;
    const page =
      `${head}<pre>\n1. (U) One <!-- a > b, <i>c</i> -->two.\n<!--\n2. (U) Gone.\n--><style>p{}</style>\n` +
      '2. (U) Two<script>if (1 < 2) x("</pre>")</script>.\n\nDOE</pre></body></html>';
    const cable = parse(page);
    expect([outline(cable), cable.signer]).toEqual([['1 U One two.', '2 U Two.'], ['DOE']]);
    const line = page.split('\n').findIndex((each) => each.includes('(U) Two')) + 1;
    expect(cable.paragraphs[1]?.line).toBe(line);
    const open = `${head}<pre>\n1. (U) A <!-- and &lt;!-- -- &gt; more.\n\n2. (U) Two <script> x.</pre>`;
    expect(outline(parse(open))).toEqual(['1 U A <!-- and <!-- -- > more.', '2 U Two x.']);
  });

  test('the same where the page does not close its paragraphs', () => {
    const open = text
      .replace('<b>', '&lt;b&gt;')
      .replaceAll(/\n\s*\n/g, '<p>')
      .replaceAll('\n', '<br>');
    const cable = parse(`<html><body>${open}</body></html>`);
    expect([outline(cable), numbers(cable), cable.signer]).toEqual([expected, [1, 2], ['DOE']]);
  });

  test('the same where every line of a page ends with <br>, as PHP writes it', () => {
    const broken = text.replace('<b>', '&lt;b&gt;').replaceAll('\n', '<br />\r\n');
    const cable = parse(`<!DOCTYPE html>\n<html><body>\n<p>\n${broken}</p></body></html>`);
    expect([outline(cable), numbers(cable), cable.signer]).toEqual([expected, [1, 2], ['DOE']]);
    expect(cable.header.subject).toBe('A CABLE THAT WE MADE UP');
  });

  test.each([
    [
      'a table',
      '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2007</td><td>1,200</td></tr></table>',
    ],
    ['a list', '<dl><dt>Year</dt><dd>Boats</dd><dt>2007</dt><dd>1,200</dd></dl>'],
  ])('the words of %s are parted', (_, words) => {
    const page = `<html><body><pre>${HEADER}</pre><pre>\n1. (U) The catch:\n${words}</pre></body></html>`;
    expect(outline(parse(page))).toEqual(['1 U The catch: Year Boats 2007 1,200']);
  });

  test('character references are undone as a browser does it, once, in every text', () => {
    const body =
      '&para;1. (U) Jos&eacute;&rsquo;s &ldquo;no&rdquo; &mdash; &euro;5, &#146;s, &#x2019;s, &Omega;&omega;, AT&T; R&amp;amp;D.\n\n&#182;2.&nbsp;(U) End&hellip;';
    const shown = ['1 U José’s “no” — €5, ’s, ’s, Ωω, AT&T; R&amp;D.', '2 U End…'];
    expect(outline(withBody(body))).toEqual(shown);
    expect(outline(parse(`<html><body><pre>${HEADER}\n${body}</pre></body></html>`))).toEqual(
      shown,
    );
  });

  test('the two strokes of a server are no escape', () => {
    const cable = withBody('1. (U) It is on \\\\boats\\nets for US\\$2 at \\#4.\n\n2. (U) End.');
    expect(outline(cable)[0]).toBe('1 U It is on \\\\boats\\nets for US$2 at #4.');
  });

  test('a link keeps its words; where it leads is told', () => {
    const cable = withBody(
      '1. (U) See [PGOV](#) and\n[the port](https://port.example/a).\n\n2. (U) End.',
    );
    expect(outline(cable)[0]).toBe('1 U See PGOV and the port.');
    expect(cable.repairs).toEqual([
      'Line 18: the address of a link was left out: https://port.example/a',
    ]);
  });

  test('Markdown: bold numbers and labels, and a text that is quoted whole', () => {
    const bold = text.replace(/¶(\d)\./g, '**¶$1.**').replace('SUBJECT:', '**SUBJECT:**');
    for (const each of [bold, text.replace(/^/gm, '> ')]) {
      const cable = parse(each);
      expect([outline(cable), numbers(cable), cable.signer]).toEqual([expected, [1, 2], ['DOE']]);
      expect(cable.header.subject).toBe('A CABLE THAT WE MADE UP');
      expect(cable.repairs.at(-1)).toMatch(/^Markdown's marks for bold/);
    }
  });

  test('a row of asterisks stays, and a line that alone begins with ">"', () => {
    const cable = withBody('1. (U) One *** two ****, 2**3**4.\n\n2. (U) Two\n> three.\n\nDOE');
    expect(outline(cable)).toEqual(['1 U One *** two ****, 2**3**4.', '2 U Two > three.']);
  });
});

// In: bodies of made-up cables. Out: headings, page markers, roles, signers: what is no paragraph.
import { describe, expect, test } from 'vitest';
import { HEADER, numbers, outline, parse, withBody } from './made-up.ts';

describe('headings', () => {
  test.each([
    ['under a rule', 'The Visit\n---------'],
    ['between rules', '---------\nThe Visit\n---------'],
    ['over a rule that a blank breaks', 'The Visit\n--------------------- ---'],
    ['with a blank line before its rule', 'The Visit\n\n---------'],
    ['with its rule on the same line', 'The Visit ------------'],
    ['between rules on one line', '---------- The Visit ---------'],
    ['between strokes', '//The Visit//'],
    ['of Markdown', '## The Visit'],
    ['in capitals alone', 'THE VISIT'],
    ['as a title alone', 'The Visit'],
    [
      'cut from its rule by a page marker',
      'The Visit\n\nPILCROW 00000001  002 OF 002\n\n---------',
    ],
    [
      'after a rule and a page marker',
      '---------\nPILCROW 00000001 002 OF 002\n\nThe Visit\n---------',
    ],
  ])('%s', (_, heading) => {
    const cable = withBody(`1. (U) One.\n\n${heading}\n\n2. (U) Two.\n\n3. (U) Three.`);
    expect(cable.headings.map((each) => each.toUpperCase())).toEqual(['THE VISIT']);
    expect(cable.paragraphs.map(({ heading: over }) => over?.toUpperCase())).toEqual([
      undefined,
      'THE VISIT',
      'THE VISIT',
    ]);
    expect(outline(cable)).toEqual(['1 U One.', '2 U Two.', '3 U Three.']);
  });

  test('at the end of an unwrapped paragraph: "... spoke. ----- The Visit -----"', () => {
    const cable = withBody('1. (U) The mayor spoke. -------- The Visit --------\n\n2. (U) Two.');
    expect([cable.headings, outline(cable)]).toEqual([
      ['The Visit'],
      ['1 U The mayor spoke.', '2 U Two.'],
    ]);
  });

  test('in capitals alone above prose, in a paragraph too', () => {
    const prose = 'The mayor spoke at length about the port and the grain.';
    const cable = withBody(`1. (U) Our report:\n\nTHE PORT\n\n${prose}\n\nJANE DOE\n\nSMITH`);
    expect([cable.headings, outline(cable), cable.signer]).toEqual([
      ['THE PORT'],
      [`1 U Our report: THE PORT ${prose} JANE DOE`],
      ['SMITH'],
    ]);
  });

  test('with a portion marking', () => {
    const cable = withBody('1. (U) One.\n\n(SBU) THE VISIT\n---------\n\n2. (U) Two.');
    expect(cable.headings).toEqual(['THE VISIT']);
  });

  test('of two lines', () => {
    const cable = withBody('1. (U) One.\n\nThe Mayor and\nthe Visit\n-------------\n\n2. (U) Two.');
    expect(cable.headings).toEqual(['The Mayor and the Visit']);
  });

  test.each([
    ['a year at its head', '2007 Elections'],
    ['a year at its head, over a rule', '2007 Elections\n--------------'],
    ['a long small word', 'Meeting with the Mayor'],
  ])('with %s', (_, heading) => {
    const cable = withBody(`1. (U) One.\n\n${heading}\n\n2. (U) Two.`);
    expect(cable.headings).toEqual([heading.split('\n')[0]]);
    expect(outline(cable)).toEqual(['1 U One.', '2 U Two.']);
  });

  test('over words without a number, one is told and stays among the words', () => {
    const cable = withBody(
      '1. (U) The offices:\n\nPort: Jane Doe\n--------------\n\nDoe came late.\n\nComment\n-------\n\n2. (U) Two.',
    );
    expect(cable.headings).toEqual(['Port: Jane Doe', 'Comment']);
    expect(outline(cable)).toEqual(['1 U The offices: Port: Jane Doe Doe came late.', '2 U Two.']);
  });

  test('neither "END COMMENT." nor the tail of a paragraph is one', () => {
    const cable = withBody(
      '1. (U) One.\n\nEND COMMENT.\n\n2. (U) It was in\n\nPilcrow on Sunday.\n\n3. (U) Three.',
    );
    expect(cable.headings).toEqual([]);
    expect(outline(cable)).toEqual([
      '1 U One. END COMMENT.',
      '2 U It was in Pilcrow on Sunday.',
      '3 U Three.',
    ]);
  });
});

describe('the machinery of transmission', () => {
  test('page markers in a sentence are known and left out', () => {
    const cable = withBody(
      '1. (U) The mayor\n\nPILCROW 00000001  002 OF 003\n\n\nspoke at PILCROW 00000001 003.2 OF 003 length.',
    );
    expect(outline(cable)).toEqual(['1 U The mayor spoke at length.']);
    expect(cable.pageMarkers).toEqual([
      'PILCROW 00000001 002 OF 003',
      'PILCROW 00000001 003.2 OF 003',
    ]);
  });

  test('pages of old systems, with the classification above and below', () => {
    const cable = withBody(
      '1. THE MAYOR\nUNCLASSIFIED\n\nPAGE 02        PILCRO  00001  01 OF 02  182017Z\n\nSPOKE.\n\nGP-3\nDOE\n\nUNCLASSIFIED\n\nNNNN',
    );
    expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE.']);
    expect(cable.pageMarkers).toEqual(['PAGE 02 PILCRO 00001 01 OF 02 182017Z']);
    expect(cable.signer).toEqual(['DOE']);
  });

  test('SIPDIS inside a sentence', () => {
    const cable = withBody('1. (U) The mayor\n\nSIPDIS\n\nspoke.');
    expect(outline(cable)).toEqual(['1 U The mayor spoke.']);
    expect(cable.repairs).toEqual([
      'Line 19: left out "SIPDIS", a line of the header printed again.',
    ]);
  });

  test('the header printed again for each section', () => {
    const again = HEADER.slice(HEADER.indexOf('UNCLAS')).replace('01 OF 02', '02 OF 02');
    const cable = withBody(`1. (U) The mayor\n\n${again}\nspoke.\n\n2. (U) He left.`);
    expect(outline(cable)).toEqual(['1 U The mayor spoke.', '2 U He left.']);
    expect(cable.header.section).toBe('01 OF 02');
    expect(cable.repairs).toEqual(['Line 19: left out the header, printed again for a section.']);
  });

  test('Markdown and character references are undone, hyphens at line ends stay', () => {
    const cable = withBody('1. (U) US\\$26 for [PGOV](#) &amp; the draft-\nlaw.');
    expect(outline(cable)).toEqual(['1 U US$26 for PGOV & the draft- law.']);
  });
});

describe('the signer', () => {
  const signed = (end: string) => {
    const cable = withBody(`1. (U) One.\n\n2. (U) The mayor spoke.${end}`);
    return [cable.signer, cable.paragraphs.at(-1)?.text];
  };

  test.each([
    ['alone below', '\n\nDOE', 'DOE'],
    ['without a blank line', '\nDOE', 'DOE'],
    ['of two words', '\n\nDE PREE', 'DE PREE'],
    ['in small letters', '\n\nStapleton', 'Stapleton'],
    ['printed twice', '\n\nDOE DOE', 'DOE'],
    ['after the last sentence', ' DOE', 'DOE'],
    ['with what clings to it', '\n\nDOE.##', 'DOE'],
    ['with small letters at its head', '\n\nMcDOE', 'McDOE'],
    ['with NNNN on its line', '\n\nDOE NNNN', 'DOE'],
    ['above NNNN', '\n\nDOE\n\n\nNNNN', 'DOE'],
  ])('%s', (_, end, name) => {
    const text = end === '\n\nDOE.##' ? '\n\nDOE##' : end;
    expect(signed(text)).toEqual([[name], 'The mayor spoke.']);
  });

  test('there is none', () => {
    expect(signed('')).toEqual([[], 'The mayor spoke.']);
    expect(signed(' END COMMENT')).toEqual([[], 'The mayor spoke. END COMMENT']);
    expect(signed('\n\nEND COMMENT.')).toEqual([[], 'The mayor spoke. END COMMENT.']);
  });

  test('lines that an archive put below are left out, and doubted', () => {
    const cable = withBody('1. (U) The mayor spoke.\nDOE\n\nProperty of an archive');
    expect([cable.signer, outline(cable)]).toEqual([['DOE'], ['1 U The mayor spoke.']]);
    expect(cable.doubts).toEqual([
      'Line 20: "Property of an archive" stands after the signer and was left out.',
    ]);
  });
});

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
    ['1. (U) He came.\n\n//COMMENT//\n\n2. (C) Good.', [null, 'comment']],
    ['1. (U) This is an action request; see para 2.\n\n2. (U) Please act.', ['action', null]],
    [
      '1. (U) From comments of students he knew.\n\n2. (U) More. (Comment: Good. End comment.)',
      [null, null],
    ],
  ])('%j', (body, expected) => {
    expect(roles(body)).toEqual(expected);
  });
});

describe('a comment without a number, after the last number', () => {
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
});

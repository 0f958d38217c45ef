// In: bodies of made-up cables. Out: page markers, roles, signers: what is no paragraph.
import { describe, expect, test } from 'vitest';
import { HEADER, numbers, outline, parse, withBody } from './made-up.ts';

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

  test.each([
    'UNCLAS',
    'U N C L A S',
    'U N C L A S S I F I E D',
    'C O N F I D E N T I A L',
    'S E C R E T',
    'TOP SECRET',
    'T O P  S E C R E T',
    'LIMITED OFFICIAL USE',
  ])('"%s" alone on its line inside a sentence', (classification) => {
    const cable = parse(
      `${HEADER.replace('UNCLAS', classification)}\n1. (U) The mayor bought nine boats and sold\n${classification}\ntwo of them.`,
    );
    expect(outline(cable)).toEqual(['1 U The mayor bought nine boats and sold two of them.']);
    expect(cable.repairs).toEqual([
      `Line 18: left out "${classification}", a line of the header printed again.`,
    ]);
  });

  test('a marking that the header has not is a word, but at the edge of a page', () => {
    const list =
      '1. (U) The mayor has three files, marked\nSECRET\nTOP SECRET\n\nNOFORN\n\n2. (U) End.';
    const cable = withBody(list);
    expect(outline(cable)).toEqual([
      '1 U The mayor has three files, marked SECRET TOP SECRET NOFORN',
      '2 U End.',
    ]);
    expect([cable.repairs, cable.signer]).toEqual([[], []]);
    const page = withBody(
      '1. (U) The mayor\n\nSECRET\n\nPILCROW 00000001  002 OF 003\n\nNOFORN\n\nspoke.\nDOE\n\nSECRET',
    );
    expect([outline(page), page.signer]).toEqual([['1 U The mayor spoke.'], ['DOE']]);
    expect(page.repairs.map((each) => each.replace(/^Line \d+: /, ''))).toEqual([
      'left out "SECRET", a marking at the edge of a page.',
      'left out "NOFORN", a marking at the edge of a page.',
      'left out "SECRET", a marking at the edge of a page.',
    ]);
  });

  test('"PAGE 12" that begins a line of prose stays; alone on its line it is a marker', () => {
    const cable = withBody(
      '1. THE BOATS ARE ON\nPAGE 12 OF THE REPORT 2007 OF THE MAYOR, SIGNED ON\nPAGE 3 ALONE.\n\nPAGE 4\n\n2. END.',
    );
    expect(outline(cable)).toEqual([
      '1 - THE BOATS ARE ON PAGE 12 OF THE REPORT 2007 OF THE MAYOR, SIGNED ON PAGE 3 ALONE.',
      '2 - END.',
    ]);
    expect(cable.pageMarkers).toEqual(['PAGE 4']);
  });

  test.each([
    'PAGE 12 LINE 7 SECRET',
    'PAGE 12 TABLE 1234',
    'PAGE 7 LINE 1234 02 OF 03',
    'page 3 of the secret report',
    'PAGE 12',
    'Page 3 of 7',
    'IN 2007 120 OF 300 BOATS',
    'IN 2007 100/200 BOATS',
    'COURSE 2130 045/012 OFF LUND',
    'OF COURSE 2130 045/012 AND OF EMBTEL 0463 002/003',
    'A LAW, UNSCR 1373 010 OF 015',
  ])('"%s" in a sentence is words', (words) => {
    expect(outline(withBody(`1. THE MAYOR READ\n${words}\nAND LEFT.`))).toEqual([
      `1 - THE MAYOR READ ${words} AND LEFT.`,
    ]);
  });

  test('a page in a list opens none: the marking below it is a word', () => {
    const cable = withBody('1. (U) He read:\nPAGE 12\nSECRET\nPAGE 13\nSECRET\n\n2. (U) End.');
    expect(outline(cable)[0]).toBe('1 U He read: PAGE 12 SECRET PAGE 13 SECRET');
  });

  test('pages that a colon announces are words', () => {
    const cable = withBody('1. (U) He read:\n\nPAGE 12\n\nPAGE 13\n\n2. (U) End.');
    expect([outline(cable)[0], cable.pageMarkers]).toEqual(['1 U He read: PAGE 12 PAGE 13', []]);
  });

  test.each([
    'PAGE 02 CAPE T 00097 01 OF 03 182017Z',
    'PAGE 02 PILCRO 00001 SECTION 01 OF 02 182017Z MAR 73',
    'PAGE 02 OF 03 PILCROW 000001',
    'PAGE TWO RUEHPW 0001 UNCLAS',
    'PAGE 2 RUEHPW0001 UNCLAS',
    'PILCROW 000001 002 OF 003',
    'PILCROW 00000001 02 OF 03',
    'PILCROW 00000001 002/003',
  ])('"%s" is a page marker', (marker) => {
    const cable = withBody(`1. THE MAYOR\n${marker}\nSPOKE OF BOATS.`);
    expect([outline(cable), cable.pageMarkers]).toEqual([
      ['1 - THE MAYOR SPOKE OF BOATS.'],
      [marker],
    ]);
  });

  test.each([
    ['99PILCROW1', 'The mayor', 'PILCROW 000001 002 OF 003'],
    ['99RIODEJANEIRO1', 'The mayor', 'RIO DE JAN 000001 002 OF 003'],
    ['99RIODEJANEIRO1', 'The mayor said at length', 'RIO DE JAN 00000001 002 OF 003'],
  ])('the marker of %s stands among words: "%s %s"', (id, before, marker) => {
    const post = id === '99PILCROW1' ? 'PILCROW' : 'RIO DE JANEIRO';
    const header = HEADER.replace('PILCROW 000001', `${post} 000001`);
    const cable = parse(`${header}\n1. (U) ${before}\n${marker} spoke ${marker} twice.`);
    expect([cable.id, outline(cable)]).toEqual([id, [`1 U ${before} spoke twice.`]]);
  });

  test.each(['PAGE 2', 'Page 2 of 3', '-PAGE 2-'])('"%s" apart is a page marker', (marker) => {
    const cable = withBody(`1. THE MAYOR\n\n${marker}\n\nSPOKE OF BOATS.`);
    expect([outline(cable), cable.pageMarkers]).toEqual([
      ['1 - THE MAYOR SPOKE OF BOATS.'],
      [marker],
    ]);
  });

  test.each(['Page 12\n\nPage 13', 'Page 12\n\nPage 13\n\nPage 14'])(
    'so are all of them where words go on behind them: %j',
    (pages) => {
      const cable = withBody(`1. (U) He read:\n\n${pages}\n\nand no more.\n\n2. (U) End.`);
      const words = `1 U He read: ${pages.replaceAll('\n\n', ' ')} and no more.`;
      expect([outline(cable)[0], cable.pageMarkers]).toEqual([words, []]);
    },
  );

  test('a page below a colon, where words go on behind it, is a marker', () => {
    const cable = withBody('1. (U) He saw:\n\nPAGE 2\n\n- boats\n\n2. (U) End.');
    expect([outline(cable)[0], cable.pageMarkers]).toEqual(['1 U He saw: - boats', ['PAGE 2']]);
  });

  test('the head of an old page inside a line that was unwrapped', () => {
    const cable = withBody('1. THE MAYOR PAGE 02 PILCRO 00001 01 OF 02 182017Z SPOKE OF BOATS.');
    expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE OF BOATS.']);
  });

  test.each(['TOSEC 12', 'UNCLAS', 'C O N F I D E N T I A L'])(
    'the first line of an old page ends in "%s"',
    (end) => {
      const cable = withBody(`1. THE MAYOR\nPAGE 02 PILCRO 0007 ${end}\nSPOKE OF BOATS.`);
      expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE OF BOATS.']);
      expect(cable.pageMarkers).toEqual([`PAGE 02 PILCRO 0007 ${end}`]);
    },
  );

  test('a marking that the header has too is a word below a colon, and in a list', () => {
    const list = '1. (U) The files are marked:\n\nSIPDIS\nSECRET\nSIPDIS\n\n2. (U) End.';
    expect(outline(withBody(list))[0]).toBe('1 U The files are marked: SIPDIS SECRET SIPDIS');
    const page =
      '1. (U) He saw:\nSIPDIS\n\nPILCROW 00000001  002 OF 003\n\nSIPDIS\n\nboats.\n\n2. End.';
    expect(outline(withBody(page))[0]).toBe('1 U He saw: boats.');
  });

  test.each(['boats.', '-- boats', '(a) boats', 'boats and nets at the port\nof Lund.'])(
    'a marking apart below a colon, where %j goes on, is none of the words',
    (words) => {
      const cable = withBody(`1. (U) He saw:\n\nSIPDIS\n\n${words}\n\n2. (U) End.`);
      expect(outline(cable)[0]).toBe(`1 U He saw: ${words.replace('\n', ' ')}`);
      expect(cable.repairs).toEqual([
        'Line 19: left out "SIPDIS", a line of the header printed again.',
      ]);
    },
  );

  test.each(['He saw:\nSIPDIS\n\nboats.', 'He saw:\n\nSIPDIS', 'He saw:\n\nSECRET\n\nboats.'])(
    'a marking is what a colon announces: %j',
    (words) => {
      const cable = withBody(`1. (U) ${words}\n\n¶2. (U) End.`);
      expect(outline(cable)[0]).toBe(`1 U ${words.replace(/\n+/g, ' ')}`);
    },
  );

  test('an archive’s line with a reference is left out at the foot alone', () => {
    const line = '2008TOLLBY00007 - FERRY IS SOLD';
    const cable = withBody(`1. (U) He read\n\n${line}\n\n2. (U) End.\n\nDOE\n\n${line}`);
    expect(outline(cable)).toEqual([`1 U He read ${line}`, '2 U End.']);
    expect(cable.repairs).toEqual([
      `Line 25: left out "${line}", a mark of transmission or archive.`,
    ]);
  });

  test('what ends a transmission is left out at its end, and told; in a list it stays', () => {
    const list = 'Name: Anne Lund\nID: 2390\nBT\nEXEMPT\nName: Nils Berg\nID: 2391';
    const cable = withBody(
      `1. (U) Vet these:\n\n${list}\n\n2. (U) End.\n\nGP-3\nDOE\nBT\n#0001\nNNNN\nID: 2390`,
    );
    expect(outline(cable)).toEqual([`1 U Vet these: ${list.replaceAll('\n', ' ')}`, '2 U End.']);
    expect([cable.headings, cable.signer]).toEqual([[], ['DOE']]);
    expect(cable.repairs.map((each) => each.replace(/^Line \d+: /, ''))).toEqual(
      ['GP-3', 'BT', '#0001', 'NNNN', 'ID: 2390'].map(
        (mark) => `left out "${mark}", a mark of transmission or archive.`,
      ),
    );
  });

  test('a classification that goes on is part of its sentence', () => {
    const cable = withBody('1. (U) The mayor called it\nSECRET and left.');
    expect(outline(cable)).toEqual(['1 U The mayor called it SECRET and left.']);
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

  const NAMED = 'UNCLAS SECTION 01 OF 02 PILCROW 000001';
  test.each([
    'UNCLAS FINAL SECTION OF 02 PILCROW 000001',
    'U N C L A S  FINAL SECTION OF TWO PILCROW 000001',
    'UNCLAS SECTION 2/2 PILCROW 000001',
    'UNCLAS PART 02 OF 02 PILCROW 000001',
    'UNCLAS SECTION TWO OF TWO PILCROW 000001',
    'UNCLAS PILCROW 000001 SECTION 02 OF 02',
    'UNCLAS SECTION 02 OF 02',
    'FINAL SECTION OF 02',
    'SECTION 2/2',
    'PART 02 OF 02',
    'SECTION TWO OF TWO',
  ])('a further section begins with "%s"', (line) => {
    const again = HEADER.slice(HEADER.indexOf('UNCLAS')).replace(NAMED, line);
    const short = `${line}\n\nSIPDIS\n\nSTATE FOR EUR\n\nE.O. 12958: N/A\n`;
    for (const below of [again, short, `${line}\n`]) {
      const cable = withBody(`1. (U) The mayor\n\n${below}\nspoke.\n\n2. (U) He left.`);
      expect(outline(cable)).toEqual(['1 U The mayor spoke.', '2 U He left.']);
      expect(cable.header.section).toBe('01 OF 02');
    }
  });

  test.each([
    ['SECTION 2/3', 'of three'],
    ['FINAL SECTION', 'of none'],
    ['SECTION 2/2 OF THE LAW', 'that goes on'],
  ])('"%s" is words: a section %s', (line) => {
    const cable = withBody(`1. (U) The mayor cited\n\n${line}\n\nand spoke.\n\n2. (U) End.`);
    expect(outline(cable)[0]).toBe(`1 U The mayor cited ${line} and spoke.`);
  });

  test('the parts that a text counts itself are its headings; within a paragraph they are words', () => {
    const cable = withBody(
      'PART 1 OF 2\n\n1. (U) The mayor cited\nSECTION 2/2\nof the law.\n\nPART 2 OF 2\n\n2. (U) End.',
    );
    expect(outline(cable)).toEqual(['1 U The mayor cited SECTION 2/2 of the law.', '2 U End.']);
    expect(cable.headings).toEqual(['PART 1 OF 2', 'PART 2 OF 2']);
    const cited = withBody('1. (U) The mayor cited\nSECTION 2/2\nof the law.');
    expect(outline(cited)).toEqual(['1 U The mayor cited SECTION 2/2 of the law.']);
  });

  test('a soft hyphen is nothing, and a control a blank: lines stay the file’s', () => {
    const cable = withBody(
      '1. (U) The traf&shy;fic&#173;king&#10;2. (U) of&#27;boats&#127;.\n\n2. End.',
    );
    expect(outline(cable)).toEqual(['1 U The trafficking 2. (U) of boats .', '2 - End.']);
  });

  test('the same as characters; a text with none but blanks that do not wrap is read as any other', () => {
    const body =
      '\u200b1. (U) The traf\u00adfick\u2060ing\u202fof\u00a0boats.\n\n\u200e2. (U) End.';
    const cable = withBody(body);
    expect(outline(cable)).toEqual(['1 U The trafficking of boats.', '2 U End.']);
    const plain = withBody(
      '1. (U) The mayor\n\nPILCROW 00000001  002 OF 003\n\nspoke.\n\n2. (U) End.',
    );
    const { header, paragraphs, pageMarkers } = parse(plain.source.replaceAll(' ', '\u00a0'));
    expect([header, paragraphs, pageMarkers]).toEqual([
      plain.header,
      plain.paragraphs,
      plain.pageMarkers,
    ]);
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

  test('after a sentence whose last line is short and in capitals', () => {
    const cable = withBody('1. THE MAYOR MET JOHN AND\nSMITH JANE. DOE');
    expect([cable.signer, outline(cable)]).toEqual([
      ['DOE'],
      ['1 - THE MAYOR MET JOHN AND SMITH JANE.'],
    ]);
  });

  test.each([
    ['TOLLBY\nBERG\nLUND', 'TOLLBY BERG LUND', []],
    ['TOLL\nBL\nCiU', 'TOLL BL CiU', []],
    ['TOLLBY\nBERG\n\nDOE', 'TOLLBY BERG', ['DOE']],
    ['BERG\nLUND', 'BERG', ['LUND']],
    ['ANNA LUND\nERIK BERG\nPage 3 of 3', 'ANNA LUND ERIK BERG Page 3 of 3', []],
  ])('an item of a list is none: %j', (list, words, signer) => {
    const cable = withBody(`1. (U) One.\n\n2. (U) The mayor saw:\n\n${list}`);
    expect([outline(cable)[1], cable.signer]).toEqual([`2 U The mayor saw: ${words}`, signer]);
  });

  test.each([
    'Property of an archive',
    '<END>',
    'END OF CABLE',
    '...',
    'Page 3 of 3',
    '=====CABLE ENDS=====',
    'UNCLASSIFIED        2',
    'http://www.lund.example',
  ])('below a colon stands one with a footer, %j, and no list', (footer) => {
    const cable = withBody(`1. (U) One.\n\n2. (U) Visit our site at:\nDOE\n${footer}`);
    expect([cable.signer, outline(cable)[1]]).toEqual([['DOE'], '2 U Visit our site at:']);
  });

  test.each(['http://cables.example/7', '=== CABLE ENDS ===', 'Page 3 of 3', '...', '```'])(
    'above the footer %s it is known in every print, with what stands above it',
    (footer) => {
      expect(signed(`\n\nGP-3\nDOE\n\n${footer}`)).toEqual([['DOE'], 'The mayor spoke.']);
      expect(signed(`\n\nStapleton\n\n${footer}`)).toEqual([['Stapleton'], 'The mayor spoke.']);
      expect(signed(` DOE\n\n${footer}`)).toEqual([['DOE'], 'The mayor spoke.']);
    },
  );

  test('an address that ends the text is a word of it', () => {
    expect(signed(' He reads\nhttp://www.lund.example')[1]).toBe(
      'The mayor spoke. He reads http://www.lund.example',
    );
  });

  test.each(['TOLLBY\nPort of Lund', 'TOLLBY\nBERG: 12 boats', 'TOLLBY\nXXXXXXXX'])(
    'none stands in the list %j',
    (list) => {
      const cable = withBody(`1. (U) One.\n\n2. (U) The mayor saw:\n${list}`);
      expect(outline(cable)[1]).toBe(`2 U The mayor saw: ${list.replace('\n', ' ')}`);
    },
  );

  test('the end of a sentence in capitals is none', () => {
    const cable = withBody('1. THE MAYOR SPOKE OF RYE\n\nAND OF THE PORT.');
    expect([cable.signer, outline(cable)]).toEqual([
      [],
      ['1 - THE MAYOR SPOKE OF RYE AND OF THE PORT.'],
    ]);
  });

  test('there is none', () => {
    expect(signed('')).toEqual([[], 'The mayor spoke.']);
    expect(signed(' He met with\nETA.')).toEqual([[], 'The mayor spoke. He met with ETA.']);
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

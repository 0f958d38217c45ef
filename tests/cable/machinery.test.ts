// In: bodies of made-up cables. Out: sections and captions: what is left out, and what looks like one.
import { describe, expect, test } from 'vitest';
import { HEADER, outline, parse, withBody } from './made-up.ts';

describe('the machinery of transmission', () => {
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

  test('SIPDIS that an archive joined with the words below it; not where it is one of them', () => {
    const long =
      'The mayor of Lund, who had left the port at dawn, said that he was in favour of the best';
    const cable = withBody(`1. (U) ${long} of all\nSIPDIS ships that there were.`);
    expect(outline(cable)).toEqual([`1 U ${long} of all ships that there were.`]);
    expect(cable.repairs).toEqual([
      'Line 18: left out "SIPDIS", a line of the header printed again.',
    ]);
    const named = withBody('1. (U) Please print the\nSIPDIS caption.');
    expect(outline(named)).toEqual(['1 U Please print the SIPDIS caption.']);
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

// In: ends of made-up cables. Out: who signed, and whose name only looks like it.
import { describe, expect, test } from 'vitest';
import { outline, withBody } from './made-up.ts';

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
    ['with accents', '\n\nGARCÍA', 'GARCÍA'],
    ['with accents, in small letters', '\n\nMüller', 'Müller'],
    ['with accents after the last sentence', ' MÜLLER', 'MÜLLER'],
    ['with JR.', '\n\nDOE JR.', 'DOE JR.'],
    ['with a title', '\n\nDOE, CHARGE', 'DOE'],
    ['with a title in full', "\n\nDOE, CHARGE D'AFFAIRES, A.I.", 'DOE'],
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
    const page = 'PILCROW 00000001  002 OF 002';
    const cut = withBody(`1. THE MAYOR, ERIK BERG,\n\n${page}\n\nALREADY LEFT LUND.`);
    expect([cut.signer, outline(cut)]).toEqual([
      [],
      ['1 - THE MAYOR, ERIK BERG, ALREADY LEFT LUND.'],
    ]);
  });

  test('printed twice, one below the other', () => {
    expect(signed('\n\nDOE\nDOE')).toEqual([['DOE'], 'The mayor spoke.']);
    expect(withBody('1. (U) One.\n\nDOE\nDOE').doubts).toEqual([]);
  });

  test('with an archive’s date behind it', () => {
    expect(signed(' DOE 2008-01-08')).toEqual([['DOE'], 'The mayor spoke.']);
    expect(signed('\nDOE 2008-01-08')).toEqual([['DOE'], 'The mayor spoke.']);
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

// In: bodies of made-up cables with headings of every print. Out: the headings, and what is none.
import { describe, expect, test } from 'vitest';
import { HEADER, numbers, outline, withBody } from './made-up.ts';

describe('headings', () => {
  test.each([
    ['under a rule', 'The Visit\n---------'],
    ['between rules', '---------\nThe Visit\n---------'],
    ['over a rule that a blank breaks', 'The Visit\n--------------------- ---'],
    ['with a blank line before its rule', 'The Visit\n\n---------'],
    ['with its rule on the same line', 'The Visit ------------'],
    ['between rules on one line', '---------- The Visit ---------'],
    ['between rules on one line, escaped for Markdown', '\\---------- The Visit ---------'],
    ['between strokes', '//The Visit//'],
    ['between three dashes', '--- The Visit ---'],
    ['between stars', '*** The Visit ***'],
    ['of Markdown', '## The Visit'],
    ['in capitals alone', 'THE VISIT'],
    ['as a title alone', 'The Visit'],
    [
      'cut from its rule by a page marker',
      'The Visit\n\nPILCROW 00000001  002 OF 002\n\n---------',
    ],
    [
      'between rules, cut from the second by a page marker',
      '---------\nTHE VISIT\n\nPILCROW 00000001  002 OF 002\n---------',
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

  test.each(['THE VISIT', 'COMMENT', 'Comment'])(
    '"%s" right between two paragraphs, in a text without blanks',
    (heading) => {
      for (const mark of ['(U) ', '']) {
        const cable = withBody(
          `¶1. ${mark}The mayor came.\n${heading}\n¶2. ${mark}He spoke\nof nets.\n¶3. ${mark}He left.`,
        );
        expect([cable.headings, numbers(cable)]).toEqual([[heading], [1, 2, 3]]);
      }
    },
  );

  test.each(['what the mayor wants', 'what the mayor wants\n--------------------'])(
    'in small letters, after a sentence: %j',
    (heading) => {
      const cable = withBody(`1. (U) One.\n\n${heading}\n\n2. (U) Two.`);
      expect([cable.headings, outline(cable)]).toEqual([
        ['what the mayor wants'],
        ['1 U One.', '2 U Two.'],
      ]);
    },
  );

  test.each([
    '1. (U) He saw boats and\n\nnine old nets',
    '1. (U) He saw two things.\n\nboats\n\nold nets',
  ])('in small letters the rest of a sentence or a list is none: %j', (one) => {
    const cable = withBody(`${one}\n\n2. (U) Two.`);
    expect([cable.headings, numbers(cable)]).toEqual([[], [1, 2]]);
  });

  test('what stands in a table whose columns were lost is none', () => {
    const rows = 'LUND JUNE 1-6 ANNA LUND\n-- -- ERIK BERG\n-- -- 2 CLERKS';
    const cable = withBody(`1. THEY WILL VISIT:\n${rows}\n\n2. END.`);
    expect([cable.headings, numbers(cable)]).toEqual([[], [1, 2]]);
  });

  test.each(['THE MAYOR GOES TO BERG...', 'The Mayor Goes to “Berg...”'])(
    '%s trails off and is one all the same',
    (heading) => {
      expect(withBody(`1. (U) One.\n\n${heading}\n\n2. (U) Two.`).headings).toEqual([heading]);
    },
  );

  test('below a table that a colon opens', () => {
    const rows = '1  Lund        2,300\n2  Berg        1,100\n\nTotal       3,400';
    const cable = withBody(`1. (U) The catch:\n\n${rows}\n\nTHE HARVEST\n\n2. (U) Two.`);
    expect([cable.headings, numbers(cable)]).toEqual([['THE HARVEST'], [1, 2]]);
  });

  test('the last of a list of names and titles, blanks between them, is none', () => {
    const names = ['Anna Lund, Mayor of Berg, 1994', 'Ole Holm, Mayor of Lund, 1997'];
    const cable = withBody(['1. (U) Visitors:', ...names, '2. (U) Two.'].join('\n\n'));
    expect([cable.headings, numbers(cable)]).toEqual([[], [1, 2]]);
    const told = withBody(`1. (U) They ate bread, rye, fish.\n\nBoats, Nets, Lamps\n\n2. (U) Two.`);
    expect(told.headings).toEqual(['Boats, Nets, Lamps']);
    const ruled = withBody(`1. (U) Bread, rye\n\n---------\nBoats, Nets\n\n2. (U) Two.`);
    expect(ruled.headings).toEqual(['Boats, Nets']);
  });

  test.each(['THE VISIT', 'Comment'])(
    '%s right below a sentence, with a blank under it',
    (heading) => {
      const cable = withBody(`1. (U) The mayor spoke.\n${heading}\n\n2. (U) Two.`);
      expect([cable.headings, outline(cable)]).toEqual([
        [heading],
        ['1 U The mayor spoke.', '2 U Two.'],
      ]);
    },
  );

  test('a sentence in capitals above a box is none, though it begins a line with a number', () => {
    const box = '---------\nTHE PORT\n---------';
    const cable = withBody(`1. THE MAYOR SAID ON AUGUST\n02 THAT HE LEFT.\n\n${box}\n\n2. TWO.`);
    expect([cable.headings, outline(cable)]).toEqual([
      ['THE PORT'],
      ['1 - THE MAYOR SAID ON AUGUST 02 THAT HE LEFT.', '2 - TWO.'],
    ]);
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

  test('right below a long line that no stop ends', () => {
    const line =
      'The deputy minister of boats, Erik Berg, the acting director for ports, Anna Lund (notetaker)';
    const cable = withBody(`1. (U) There were:\n${line}\nLUND\n----\nThe mayor.\n\n2. (U) Two.`);
    expect(cable.headings).toEqual(['LUND']);
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

  test('in capitals right above a number, with no blank line between', () => {
    const cable = withBody('SUMMARY\n1. The mayor came.\n\nTHE VISIT\n2. He left.');
    expect(cable.headings).toEqual(['SUMMARY', 'THE VISIT']);
    expect(outline(cable)).toEqual(['1 - The mayor came.', '2 - He left.']);
  });

  test.each(['What the mayor wants', 'Comment.', 'COMMENT:'])(
    '"%s" alone above a number',
    (heading) => {
      const cable = withBody(`1. (U) One.\n\n${heading}\n\n2. (U) Two.`);
      expect([cable.headings, outline(cable)]).toEqual([[heading], ['1 U One.', '2 U Two.']]);
    },
  );

  test('an aside between dashes is none, and no last line of a list', () => {
    const cable = withBody(
      '1. (U) Some grain\n--Such as rye--\ncame: \n\nold rye\n\nD. Oats for the U.S.\n\n2. (U) Two.',
    );
    expect([cable.headings, numbers(cable)]).toEqual([[], [1, 2]]);
  });

  test.each([
    'THE VISIT\n\n{join}The mayor of Lund spoke at length of boats and nets.\n\n2. (U) End.',
    'The Visit\n\n{join}2. (U) End.',
    'The Visit\n{join}---------\n2. (U) End.',
  ])('the header printed again below a heading parts nothing: %j', (body) => {
    const again = `PILCROW 00000001  002 OF 002\n\n\n${HEADER.slice(HEADER.indexOf('UNCLAS')).replace('01 OF', '02 OF')}\n\n\n`;
    const cable = withBody(`1. (U) One.\n\n${body.replace('{join}', again)}`);
    expect(cable.headings.map((each) => each.toUpperCase())).toEqual(['THE VISIT']);
  });

  test('the last item of a list is none, nor the head of a table', () => {
    const cable = withBody(
      '1. (U) The mayor will see:\n\nTollby City Hall\n\nThe Port of Lund\n\nBerg and Sons\n\n2. (U) By year:\n\nYear   Boats\n----   -----\n2007   1,200\n\nNext Steps\n\n3. (U) End.',
    );
    expect(outline(cable)).toEqual([
      '1 U The mayor will see: Tollby City Hall The Port of Lund Berg and Sons',
      '2 U By year: Year Boats 2007 1,200',
      '3 U End.',
    ]);
    expect(cable.headings).toEqual(['Next Steps']);
  });

  test('"[END TEXT]" is none', () => {
    const cable = withBody('1. (U) It says: [BEGIN TEXT]\n\nBoats.\n\n[END TEXT]\n\n2. (U) Two.');
    expect([cable.headings, outline(cable)[0]]).toEqual([
      [],
      '1 U It says: [BEGIN TEXT] Boats. [END TEXT]',
    ]);
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

  test.each(['Anna Lund', 'Anna Lund\nErik Berg', 'Name: Lund\nPort: Berg'])(
    'nor %j below a colon',
    (names) => {
      const cable = withBody(`1. (U) He will meet:\n\n${names}\n\n2. (U) End.`);
      expect(outline(cable)).toEqual([`1 U He will meet: ${names.replace('\n', ' ')}`, '2 U End.']);
    },
  );

  test.each([
    ['The mayor came with nine boats, and asked the', 'Minister of Ports?\n\n2. (U) End.'],
    ['THE MAYOR CAME WITH NINE BOATS, AND ASKED THE', 'MINISTER OF PORTS\n\n2. (U) END.'],
    ['The mayor came with nine boats, and gave the', `PORT OF LUND\n\n${'so much. '.repeat(9)}`],
  ])('nor the rest of a sentence that a page cuts: "%s …"', (words, rest) => {
    const cable = withBody(`1. (U) ${words}\n\nPILCROW 00000001  002 OF 002\n\n${rest}`);
    expect(cable.headings).toEqual([]);
    expect(outline(cable)[0]).toContain(`${words} ${rest.split('\n')[0]}`);
  });
});

// In: REF lines, topics and questions as people write them. Out: which made-up cables they name.
import { describe, expect, test } from 'vitest';
import { namedElsewhere, namedIn, referredTo, soleNamed } from '../../src/reply/references.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const dated = (id: string, date: string | null) => {
  const cable = madeUpCable([paragraph(1, 'Text.')], { id });
  return { ...cable, header: { ...cable.header, date } };
};
const citing = dated('09PILCROW50', '2009-06-01T09:00Z');
const cables = [
  citing,
  dated('09STATE1234', '2009-05-01T09:00Z'),
  dated('08STATE1234', '2008-05-01T09:00Z'),
  dated('08STATE777', '2008-12-01T09:00Z'),
  dated('09STATE777', '2009-09-01T09:00Z'),
  dated('08MADRID98', '2008-02-01T10:58Z'),
  dated('09RIODEJANEIRO12', null),
  dated('05MADRID4308', null),
  dated('09USUNNEWYORK7', null),
  dated('07STATE9', null),
];

test.each([
  ['who signed 09LONDON2770 and 09OSLO1?', ['09LONDON2770', '09OSLO1']],
  ['who signed 09STATE1234?', []],
  ['who signed “09OSLO1”?', ['09OSLO1']],
  ['is “the boats of 09OSLO1 sank off Tollby” in 09LUND2?', ['09LUND2']],
  ['> the boats of 09OSLO1 sank off Tollby', []],
  ['what happened on 03AUG09?', []],
  ['what happened on 03AUGUST2009?', []],
  ['what happened on 03Sept2009?', []],
  ['what happened on 01jan2008?', []],
  ['who signed 09MARSEILLE12?', ['09MARSEILLE12']],
])('a reference to a cable that is not here: %s', (text, expected) => {
  expect(namedElsewhere(cables, text).map(({ reference }) => reference)).toEqual(expected);
});

describe('an entry of a REF line of 09PILCROW50, of June 2009', () => {
  test.each([
    ['A. STATE 1234', '09STATE1234'],
    ['STATE 001234 AND PREVIOUS', '09STATE1234'],
    ['SECSTATE 1234', '09STATE1234'],
    ['SECSTATE WASHDC 1234', '09STATE1234'],
    ['08 STATE 1234', '08STATE1234'],
    ['B. 2008 STATE 1234', '08STATE1234'],
    // 09STATE777 was sent three months later, so the one of the year before is meant.
    ['C. STATE 777', '08STATE777'],
    ['B. 08 MADRID 98', '08MADRID98'],
    ['Madrid 98', '08MADRID98'],
    ['AMEMBASSY MADRID 98', '08MADRID98'],
    ['C. 2005 MADRID 4308', '05MADRID4308'],
    ['D. RIO DE JANEIRO 12', '09RIODEJANEIRO12'],
    ["'08 MADRID98", '08MADRID98'],
    ['USUN NEW YORK 7', '09USUNNEWYORK7'],
  ])('%s is %s', (entry, id) => expect(referredTo(cables, citing, entry)?.id).toBe(id));

  test.each([
    ['MADRID 99, which is not here'],
    ['STATE 9, which would be of two years before'],
    ['09 MADRID 98, of another year'],
    ['KUALA LUMPUR'],
    ['A. EMBASSY DAILY REPORT FOR JANUARY 13'],
    ['B. 2008'],
    ['STATE'],
    [''],
    [`A. ${'A '.repeat(50_000)}`],
    ['PILCROW 50, itself'],
  ])('%s is none', (entry) => expect(referredTo(cables, citing, entry)).toBeNull());
});

describe('a text', () => {
  test.each([
    ['Now reading 08MADRID98 (see the pins)', ['08MADRID98']],
    ['08madrid98: a visit', ['08MADRID98']],
    ['reading 08 Madrid 98, then 09-Rio de Janeiro-0012', ['08MADRID98', '09RIODEJANEIRO12']],
    ['2008 MADRID 000098', ['08MADRID98']],
    ['08MADRID98 and 08MADRID98', ['08MADRID98', '08MADRID98']],
    ['Madrid 98 without its year', []],
    // By its post, where the words say that a cable is meant.
    ['who signed the Madrid cable?', ['05MADRID4308', '08MADRID98']],
    ['who signed the Pilcrow cable?', ['09PILCROW50']],
    ['was the telegram from Rio de Janeiro read?', ['09RIODEJANEIRO12']],
    ['MADRID 000098 page 2', ['08MADRID98']],
    ['Madrid 000098', ['08MADRID98']],
    ['did STATE 1234 say so?', ['08STATE1234', '09STATE1234']],
    ['STATE 777 paragraphs 2-3', ['08STATE777', '09STATE777']],
    // A number that counts something, or behind a town, is no cable's.
    ['what happened in State 777 years ago?', []],
    ['who met in State 777?', []],
    ['WHO MET AT STATE 777 TIMES?', []],
    // Anybody sends messages.
    ['did the Madrid message arrive?', ['05MADRID4308', '08MADRID98']],
    ['when was that Pilcrow message sent?', ['09PILCROW50']],
    ['what was the message of Madrid to ETA?', []],
    ['why did Madrid cable Pilcrow?', []],
    ['was a message from Pilcrow or by Madrid read?', []],
    ['did Madrid message anybody?', []],
    [
      'when was the Pilcrow cable sent and who signed the Rio de Janeiro one?',
      ['09PILCROW50', '09RIODEJANEIRO12'],
    ],
    [
      'is the Rio de Janeiro one older than the cable from Pilcrow?',
      ['09RIODEJANEIRO12', '09PILCROW50'],
    ],
    ['does this cable tell of a visit, and is the Pilcrow one meant?', []],
    ['does the Pilcrow cable say that one Madrid one left?', ['09PILCROW50']],
    // What is quoted is the cable's own words.
    ['is “the boats of 08MADRID98 sank off Tollby” in 09STATE1234?', ['09STATE1234']],
    ['> the boats of 08MADRID98 sank off Tollby\nis it?', []],
    [
      'who signed “08 MADRID 98”, and who “09 RIO DE JANEIRO 12”?',
      ['08MADRID98', '09RIODEJANEIRO12'],
    ],
    ['is it true that "the cable from Madrid was clear"?', []],
    ['who said “as MADRID 000098 tells”?', []],
    ['> the Madrid cable tells\n> so does STATE 1234\nwho said so?', []],
    ['who said so?\n>>> the Madrid cable\nand the Pilcrow cable', []],
    ['the Pilcrow cable says “the Pilcrow cable”, or not?', ['09PILCROW50']],
    ['does the Pilcrow cable name "the Madrid cable"?', ['09PILCROW50']],
    ['MADRID 000099', []],
    ['who was in Madrid in 2008?', []],
    ['09RIODEJANEIRO12 and the Madrid cable', ['09RIODEJANEIRO12']],
    ['08MADRID988, 108MADRID98 and 08MADRID98A', []],
    ['09 people in 08 towns', []],
    ['', []],
  ])('%j names %j', (text, ids) => {
    expect(namedIn(cables, text).map(({ cable }) => cable.id)).toEqual(ids);
  });

  test('is cut where a post is named, with the words around it', () => {
    const cut = (text: string) =>
      namedIn(cables, text).map(({ start, end }) => text.slice(start, end));
    expect(cut('who signed the Pilcrow cable?')).toEqual(['the Pilcrow cable']);
    expect(cut('when was the cable from Pilcrow sent?')).toEqual(['the cable from Pilcrow']);
    const quoting = 'says “the Pilcrow cable” so? The Pilcrow cable!';
    expect(namedIn(cables, quoting).map(({ start }) => start)).toEqual([29]);
  });

  test('names the only cable in the same way', () => {
    for (const text of ['PILCROW 000050 ¶6', "the Pilcrow cable's last paragraph"]) {
      expect(soleNamed([citing], text), text).toBe(citing);
    }
    expect(soleNamed([citing], 'what happened in Pilcrow 50 years ago?')).toBeNull();
  });

  test('is cut where the reference stands', () => {
    const text = '¶ “08 Madrid 98”?';
    expect(namedIn(cables, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '08 Madrid 98',
    ]);
  });

  test('settles on a cable only where it names no other', () => {
    expect(soleNamed(cables, '08MADRID98, again 08 MADRID 98')?.id).toBe('08MADRID98');
    expect(soleNamed(cables, '08MADRID98 or 09STATE1234')).toBeNull();
    expect(soleNamed(cables, 'anything')).toBeNull();
  });
});

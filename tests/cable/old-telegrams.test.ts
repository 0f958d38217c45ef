// In: made-up telegrams as archives print those of the 1970s, and pages of archives. Out: header and paragraphs.
import { describe, expect, test } from 'vitest';
import { numbers, outline, parse } from './made-up.ts';

const RELEASED = 'Anna B. Lund Declassified/Released US Department of State EO Review 20 Mar 2014';
/** The foot of a page, the head of the next, and its second line. */
const PAGE = 'CONFIDENTIAL\nCONFIDENTIAL\nPAGE 02\nPILCROW 000001';
const TOP = `CONFIDENTIAL
PAGE 01
PILCROW 000001
ORIGIN EUR-12
INFO OCT-01 ISO-00 /013 R
DRAFTED BY EUR/LU:JDOE
APPROVED BY EUR:ALUND
S/S-O:EBERG
EB/OT:KRYE (SUBS)
--------------------- 092911
R 071729Z JUN 75
FM AMEMBASSY PILCROW
`;
const NAME = 'C O N F I D E N T I A L PILCROW 000001\n';
const LABELS = 'E.O. 11652: GDS\nTAGS: PFOR, XX\nSUBJECT: BOATS\n';

const telegram = (addresses: string, below: string) =>
  parse(`${TOP}${addresses}\n${NAME}${below}\nLUND\nCONFIDENTIAL\nNNN`);

describe('a telegram of the 1970s', () => {
  test('its addresses go on over a page and a line of the archive', () => {
    const { header, doubts } = telegram(
      `TO AMEMBASSY LUND\nINFO AMEMBASSY BERG\n${PAGE}\nUSMISSION TOLLBY\n${RELEASED}\n${RELEASED}\nUSICA`,
      `${LABELS}1. THE MAYOR SPOKE.\n2. HE LEFT.`,
    );
    expect(header.to.map(({ name }) => name)).toEqual(['AMEMBASSY LUND']);
    expect(header.info.map(({ name }) => name)).toEqual([
      'AMEMBASSY BERG',
      'USMISSION TOLLBY',
      'USICA',
    ]);
    expect(header).toMatchObject({ classification: 'CONFIDENTIAL', messageRef: '75PILCROW1' });
    expect(doubts).toEqual([]);
  });

  test('who cleared it is none that it is passed on to', () => {
    const below = `LUND PASS TO KRYE FOR MS DOE\n${LABELS}1. THE MAYOR SPOKE.`;
    expect(telegram('TO AMEMBASSY LUND', below).header.passLines).toEqual([
      'LUND PASS TO KRYE FOR MS DOE',
    ]);
    expect(telegram('TO AMEMBASSY LUND', `${LABELS}1. HE LEFT.`).header.passLines).toEqual([]);
  });

  test('a page between header and text is no word of the subject', () => {
    const cable = telegram('TO AMEMBASSY LUND', `${LABELS}${PAGE}\n1. THE MAYOR SPOKE.`);
    expect(cable.header.subject).toBe('BOATS');
    expect(outline(cable)).toEqual(['1 - THE MAYOR SPOKE.']);
    expect(cable.signer).toEqual(['LUND']);
  });

  test('a page in the midst of a subject parts none of its words', () => {
    const cable = parse(
      `${TOP}TO AMEMBASSY LUND\n${NAME}E.O. 11652: GDS\nTAGS: PFOR\nSUBJECT: THE HOST\n${PAGE}\nCOUNTRY AGREEMENT\nREF: LUND 7\n1. HE LEFT.`,
    );
    expect(cable.header.subject).toBe('THE HOST COUNTRY AGREEMENT');
    expect(cable.header.refs).toEqual(['LUND 7']);
  });

  test('a line of the archive stands between two paragraphs, and in the midst of one', () => {
    const cable = telegram(
      'TO AMEMBASSY LUND',
      `${LABELS}1. THE MAYOR SPOKE.\n${RELEASED}\n${RELEASED}\n2. HE SAW BOATS AND\n${RELEASED}\nNETS.\n3. HE LEFT.`,
    );
    expect(outline(cable)).toEqual([
      '1 - THE MAYOR SPOKE.',
      '2 - HE SAW BOATS AND NETS.',
      '3 - HE LEFT.',
    ]);
  });

  test('labels may stand on lines of their own', () => {
    const { header } = telegram(
      'TO AMEMBASSY LUND',
      'E.O. 12065: N/A\nTAGS:\nPORG, UNESCO\nSUBJECT:\nBOATS OF THE NORTH\n1. HE LEFT.',
    );
    expect(header).toMatchObject({ tags: ['PORG', 'UNESCO'], subject: 'BOATS OF THE NORTH' });
  });

  test('a text without numbers begins below its subject', () => {
    const cable = telegram(
      'TO AMEMBASSY LUND',
      `${LABELS}FOLLOWING ARE EXCERPTS FROM THE BRIEFING:\nQ: WHO LEFT?\nA: THE MAYOR.`,
    );
    expect(cable.header.subject).toBe('BOATS');
    expect(numbers(cable)).toEqual([null]);
    expect(
      telegram(
        'TO AMEMBASSY LUND',
        `${LABELS.trim()} AND NETS\nFOLLOWING THE ELECTION\n1. HE LEFT.`,
      ).header.subject,
    ).toBe('BOATS AND NETS FOLLOWING THE ELECTION');
  });
});

describe("an archive's own lines above a cable", () => {
  test('are no recipients, and a header printed twice names none', () => {
    const name = 'UNCLAS LUND 000042\nSIPDIS\nTAGS: PGOV\nSUBJECT: BOATS\nREF: BERG 9';
    const { header } = parse(
      `R 010917Z JAN 99\nFM AMEMBASSY LUND\nTO SECSTATE WASHDC\nINFO AMEMBASSY BERG\nThursday, 24 April 2008, 09:01\n${name}\n${name}\n1. (U) He left.`,
    );
    expect(header.info.map((each) => each.name)).toEqual(['AMEMBASSY BERG']);
    expect(header.refs).toEqual(['BERG 9']);
  });

  const BELOW =
    'UNCLAS LUND 000042\n\nSIPDIS\n\nTAGS: PGOV\nSUBJECT: LUND HOPES FOR A PIER\n\n1. (U) He left.';

  test.each([
    ['02LUND42\nLUND HOPES FOR A PIER\nWed Dec 04 00:00:00 +0100 2002\nEmbassy Lund\n', '02LUND42'],
    ['US cable - 02LUND42\n\nIdentifier: 02LUND42\nOrigin: Embassy Lund\n', '02LUND42'],
    ['02LUND43\n', null],
    ['', null],
  ])('name its year, where they name it: %j', (above, reference) => {
    const cable = parse(`${above}${BELOW}`, 'a.txt');
    expect(cable.header).toMatchObject({ messageRef: reference, passLines: [] });
    expect(cable.doubts.some((doubt) => doubt.startsWith('Line 1: "02LUND42"'))).toBe(false);
  });
});

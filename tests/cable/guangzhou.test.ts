// In: the shipped cable, 09GUANGZHOU463. Out: whether every part of it is read as it stands.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeCable } from '../../src/cable/decode-cable.ts';
import { readSpans } from '../../src/cable/read-spans.ts';
import { parse } from './made-up.ts';

const path = new URL('../../knowledge/09GUANGZHOU463.txt', import.meta.url);
const cable = parse(decodeCable(readFileSync(path)), '09GUANGZHOU463.txt');

describe('09GUANGZHOU463', () => {
  test('its header', () => {
    const { to, info, ...fields } = cable.header;
    expect(fields).toEqual({
      transmissionId: 'VZCZCXRO2999',
      messageRef: '09GUANGZHOU463',
      dtg: '030917Z AUG 09',
      date: '2009-08-03T09:17Z',
      precedence: 'R',
      classification: 'UNCLASSIFIED',
      section: '01 OF 03',
      captions: ['SENSITIVE', 'SIPDIS'],
      passLines: ['STATE FOR EAP/CM, G/TIP, DRL'],
      eo: 'N/A',
      tags: ['PGOV', 'KTIP', 'SOCI', 'ELAB', 'CH'],
      refs: [],
      subject:
        "Trafficking Women and Children: A Perspective from the Guangdong Women's Federation and Public Security Bureau",
      classifiedBy: null,
      handling: 'SENSITIVE BUT UNCLASSIFIED -- NOT FOR INTERNET DISTRIBUTION.',
      from: 'AMCONSUL GUANGZHOU',
    });
    expect(to).toEqual([
      { route: 'RUEHC', name: 'SECSTATE WASHDC', precedence: null, number: '0810' },
    ]);
    expect(info.map(({ route, name, number }) => `${route}/${name} ${number}`)).toEqual([
      'RUEHGZ/CHINA POSTS COLLECTIVE 0214',
      'RUEHBJ/AMEMBASSY BEIJING 0626',
      'RUEHGH/AMCONSUL SHANGHAI 0147',
      'RUEHHK/AMCONSUL HONG KONG 0208',
      'RUEHCN/AMCONSUL CHENGDU 0146',
      'RUEHSH/AMCONSUL SHENYANG 0157',
      'RUEHBK/AMEMBASSY BANGKOK 0047',
      'RUEHML/AMEMBASSY MANILA 0017',
      'RUEHHI/AMEMBASSY HANOI 0013',
      'RUEHIN/AIT TAIPEI 0158',
      'RUEAIIA/CIA WASHDC 0201',
      'RUEKJCS/DIA WASHDC 0197',
    ]);
  });

  test('where each part of the header is printed', () => {
    const printed = Object.fromEntries(
      Object.entries(cable.headerSpans).map(([field, spans]) => [
        field,
        readSpans(cable.source, spans),
      ]),
    );
    const { info, subject, ...lines } = printed;
    expect(lines).toEqual({
      transmissionId: 'VZCZCXRO2999',
      precedence: 'R 030917Z AUG 09',
      dtg: 'R 030917Z AUG 09',
      from: 'FM AMCONSUL GUANGZHOU',
      to: 'TO RUEHC/SECSTATE WASHDC 0810',
      classification: 'UNCLAS SECTION 01 OF 03 GUANGZHOU 000463',
      section: 'UNCLAS SECTION 01 OF 03 GUANGZHOU 000463',
      messageRef: 'UNCLAS SECTION 01 OF 03 GUANGZHOU 000463',
      captions: 'SENSITIVE SIPDIS',
      passLines: 'STATE FOR EAP/CM, G/TIP, DRL',
      eo: 'E.O. 12958: N/A',
      tags: 'TAGS: PGOV KTIP SOCI ELAB CH',
      handling: 'SENSITIVE BUT UNCLASSIFIED -- NOT FOR INTERNET DISTRIBUTION.',
    });
    expect(subject).toBe(`SUBJECT: ${cable.header.subject}`);
    expect(info).toMatch(/^INFO RUEHGZ\/CHINA POSTS COLLECTIVE 0214 .* RUEKJCS\/DIA WASHDC 0197$/);
  });

  test('eleven paragraphs, though the pilcrow of the first nine reads as the digit 1', () => {
    expect(
      cable.paragraphs.map(({ number, printed, mark, line }) => [number, printed, mark, line]),
    ).toEqual([
      [1, '11. (SBU)', 'SBU', 38],
      [2, '12. (SBU)', 'SBU', 44],
      [3, '13. (SBU)', 'SBU', 46],
      [4, '14. (SBU)', 'SBU', 50],
      [5, '15. (SBU)', 'SBU', 52],
      [6, '16. (SBU)', 'SBU', 60],
      [7, '17. (SBU)', 'SBU', 62],
      [8, '18. (SBU)', 'SBU', 68],
      [9, '19. (SBU)', 'SBU', 70],
      [10, '¶10. (SBU)', 'SBU', 78],
      [11, '¶11. (SBU)', 'SBU', 84],
    ]);
    expect(cable.repairs).toEqual([
      'Line 38: the pilcrow was read as the digit 1: "11." to "19." are ¶1–¶9.',
      'Markdown escapes (such as "\\$") were undone.',
    ]);
    expect(cable.doubts).toEqual([]);
  });

  test('headings, and the paragraphs under them', () => {
    const under = cable.headings.map((heading) => [
      heading,
      cable.paragraphs.filter((each) => each.heading === heading).map(({ number }) => number),
    ]);
    expect(under).toEqual([
      ['Efforts by the GDWF to Combat Trafficking', [2, 3, 4, 5]],
      ['The PSB\'s "Special Campaign"', [6, 7]],
      ['Common Obstacles', [8, 9]],
      ['Rule of Law?', [10]],
      ['Trafficking Issue Gains Media Attention', [11]],
    ]);
    expect(cable.paragraphs[0]?.heading).toBeNull();
  });

  test('paragraphs 3 and 9 go on after the blank line of a page join', () => {
    expect(cable.paragraphs[2]?.text).toMatch(
      /^The GDWF has launched .* \(about US\$26 million\) to this task\.$/,
    );
    expect(cable.paragraphs[8]?.text).toMatch(
      /report that they have been victimized, said Gao, many kidnapped/,
    );
  });

  test('page markers, signer, summary and comment', () => {
    expect(cable.pageMarkers).toEqual([
      'GUANGZHOU 00000463 002 OF 003',
      'GUANGZHOU 00000463 003 OF 003',
    ]);
    expect(cable.signer).toEqual(['GOLDBECK']);
    expect(readSpans(cable.source, cable.signerSpans)).toBe('GOLDBECK');
    expect(
      cable.paragraphs.flatMap(({ number, role }) => (role === null ? [] : [[number, role]])),
    ).toEqual([
      [1, 'summary'],
      [7, 'comment'],
    ]);
  });

  test('a paragraph is what its spans read', () => {
    for (const { text, spans } of cable.paragraphs)
      expect(readSpans(cable.source, spans)).toBe(text);
  });
});

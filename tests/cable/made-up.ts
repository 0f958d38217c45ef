// In: the body of a made-up cable. Out: the whole cable, or what the parser reads in it.
import type { Cable } from '../../src/cable/cable.ts';
import { parseCable } from '../../src/cable/parse-cable.ts';

/** The header of 99PILCROW1, which no archive holds: we made it up. */
export const HEADER = `VZCZCXRO0001
RR RUEHXX
DE RUEHPW #0001/01 0010917
ZNR UUUUU ZZH
R 010917Z JAN 99
FM AMEMBASSY PILCROW
TO RUEHC/SECSTATE WASHDC 0810

UNCLAS SECTION 01 OF 02 PILCROW 000001

SIPDIS

E.O. 12958: N/A
TAGS: PGOV XX
SUBJECT: A CABLE THAT WE MADE UP
`;

export const parse = (text: string, file = '99PILCROW1.txt'): Cable =>
  parseCable(text, { file, sha256: '0'.repeat(64) });

/** 99PILCROW1 with a body, and with a subject of its own. */
export const withBody = (body: string, subject = 'A CABLE THAT WE MADE UP'): Cable =>
  parse(`${HEADER.replace(/(?<=SUBJECT: ).*/, subject)}\n${body}`);

/** A cable with a header, and two paragraphs below it. */
export const withHeader = (header: string, file?: string): Cable =>
  parse(`${header}\n\n1. (U) Words.\n\n2. (U) More words.\n\nPILCROW\n`, file);

/** Lines of a body, a blank line between them. */
export const say = (lines: readonly string[]): string => lines.join('\n\n');

/** Numbers, markings and words of the paragraphs, a line each: `1 SBU The mayor spoke.` */
export const outline = ({ paragraphs }: Cable): string[] =>
  paragraphs.map(({ number, mark, text }) => `${number ?? '-'} ${mark ?? '-'} ${text}`);

export const numbers = ({ paragraphs }: Cable): (number | null)[] =>
  paragraphs.map(({ number }) => number);

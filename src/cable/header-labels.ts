// In: one line of a header. Out: the labelled parts in it, each with its place.
import type { HeaderField } from './cable.ts';
import { matches } from './matches.ts';
import { PILCROW } from './portion-mark.ts';

/** The fields that a label introduces. */
export type Labelled = Extract<HeaderField, 'eo' | 'tags' | 'subject' | 'refs' | 'classifiedBy'>;

/** A stretch of a header line: a labelled field (its value from `value` on), or plain text. */
export interface Part {
  readonly label: Labelled | null;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** How the labels of a header begin, at a line's start. The last wins nothing: order is free. */
const LABELS: readonly [Labelled, RegExp][] = [
  // "E.O. 12958: N/A", "EO 12958 N/A", "E.o. 12958, as amended: …", "EXEC ORDER 12356: DECL: OADR", "E.O. N/A",
  // and "¶E. O. 12958: N/A", as an archive takes "E." for a letter of a list.
  [
    'eo',
    new RegExp(
      `^(?:${PILCROW}|1)?E(?:\\.?\\s?[O0]\\.?|XEC(?:UTIVE)? ORDER)\\s?[:-]?\\s?` +
        '(?:1\\d{4}\\b(?:,? AS AMENDED\\b| \\(AMENDED\\))?|(?=N/A))\\s?(?:[:;.,]|-(?=\\s))?',
      'i',
    ),
  ],
  // "TAGS: PGOV", "TAGS PREL, PHUM", "TAG PTER"
  ['tags', /^TAGS?(?:\s?[:;]|(?=\s)|$)/i],
  // "SUBJECT: …", "SUBJ: …", and with its first letter lost
  ['subject', /^S?UBJ(?:ECT)?(?:\s?[:;.]|(?=\s))/i],
  // "REF: A. …", "REF A. …", "REF B: …", "Ref(s): A) …", "REFTEL: …"
  ['refs', /^REF(?:ERENCE)?S?(?:TELS?)?(?:\(S\))?(?:\s?[:;.]|\s(?=\(?[A-Z][.):]))/i],
  // "Classified By: …", "(U) CLASSIFIED BY …", "(Classified by …)", "DERIVED FROM: …", "REASON: 1.4 (b)"
  [
    'classifiedBy',
    /^(?:\([A-Z/]{1,6}\)\s?|\()?(?:CLASSIFIED\s{1,3}BY|DERIVED\s{1,3}FROM|REASONS?(?=\s?[:;]))\s?[:;.]?/i,
  ],
];
/** All of them, a group each. */
const LABEL = new RegExp(LABELS.map(([, { source }]) => `(${source})`).join('|'), 'i');

/** What is a word where no colon follows: `subject to approval`, `classified by the mayor`; but `Ref A. LUND 7`. */
const WORD = /^\(?(?:[a-z]|Subj|Tag)[a-z ]*$/;

/** Labels that stand inside a line: `E.O. 12958: N/A TAGS: ASEC`, `… IN RIO Ref(s): A) …`. */
const INSIDE = /\b(?:E\.?O\.? ?1\d{4}\b|TAGS?:|SUBJ(?:ECT)?:|CLASSIFIED BY:)|\bREFS?(?:\(S\))?:/gi;
/** `REF: LUND 7 … Classified by S/CT DAS, J Doe, Reason: 1.4 (B)`. */
const INSIDE_BY = /\bC(?:LASSIFIED BY|lassified [Bb]y) (?=.{5,150}R(?:EASON|eason))/g;
/**
 * The same glued to the word before it: `UK PRIMEREF: A. LONDON 1939`, `DECL: 03/19/2024TAGS: AORC`; and without a
 * colon, `TAGS ECON, EFIN`.
 */
const GLUED = /(?:REF(?:S|\(S\))?|TAGS|SUBJECT):|TAGS(?= [A-Z]{4}, [A-Z]{2,5}\b)/g;
/** What each of these has; most lines of an address block have none. */
const holdsLabel = (text: string): boolean => text.includes(':') || /1\d{4}/.test(text);

/** Which label begins a text, and where its value begins; `null` where none does. */
export function labelAt(text: string): { label: Labelled; value: number } | null {
  const found = LABEL.exec(text.slice(0, 60));
  if (found === null || WORD.test(found[0])) return null;
  const [whole, ...groups] = found;
  const [label] = LABELS[groups.findIndex((group) => group !== undefined)] ?? [];
  return label === undefined ? null : { label, value: whole.length };
}

/** A header line cut before each label in it. */
export function headerParts(text: string): Part[] {
  const cuts = [0];
  if (holdsLabel(text)) {
    for (const pattern of [INSIDE, INSIDE_BY, GLUED]) {
      for (const { index } of matches(text, pattern)) cuts.push(index);
    }
  }
  if (cuts.length === 1) return text === '' ? [] : [part(text, 0, text.length)];
  cuts.sort((a, b) => a - b);
  const parts: Part[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? text.length;
    if (end > start) parts.push(part(text, start, end));
  }
  return parts;
}

function part(text: string, start: number, end: number): Part {
  const found = labelAt(text.slice(start, end));
  return { label: found?.label ?? null, start, end, value: start + (found?.value ?? 0) };
}

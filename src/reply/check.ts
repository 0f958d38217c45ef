// In: a cable as read. Out: what was read in it, as a record and as lines for an operator.
import type { Cable, Recipient } from '../cable/cable.ts';
import { declassificationDate } from '../cable/declassification.ts';
import { classificationOf } from './about.ts';
import { markingInWords } from './marking.ts';

/**
 * What `check FILE --json` prints: the header, headings, paragraphs, page markers, signer, repairs
 * and doubts. What is absent is `null` or an empty list.
 */
export function checkRecord(cable: Cable): object {
  const { handling: _, ...header } = cable.header;
  return {
    header,
    headings: cable.headings,
    paragraphs: cable.paragraphs.map(({ number, printed, mark, heading, text }) => ({
      number,
      printed,
      mark,
      heading,
      text,
    })),
    pageMarkers: cable.pageMarkers,
    signer: cable.signer,
    repairs: cable.repairs,
    doubts: cable.doubts,
  };
}

/** The same for a person: header, contents, paragraphs by their first words, repairs, doubts. */
export function checkLines(cable: Cable): string[] {
  return [
    ...headerLines(cable),
    '',
    ...contentLines(cable),
    '',
    `Page markers: ${cable.pageMarkers.length}`,
    `Signer: ${cable.signer.join(', ') || 'none'}`,
    ...section('Repairs', cable.repairs),
    ...section('Doubts', cable.doubts),
  ];
}

function headerLines({ id, origin, header }: Cable): string[] {
  const facts: [string, string | null][] = [
    ['Transmission', header.transmissionId],
    ['Date', header.date === null ? header.dtg : `${header.date} (${header.dtg})`],
    ['Precedence', header.precedence],
    ['From', header.from],
    ['To', header.to.map(recipientLine).join('; ')],
    ['Info', header.info.map(recipientLine).join('; ')],
    ['Classification', classificationOf(header)],
    ['Section', header.section],
    ['Pass', header.passLines.join('; ')],
    ['E.O.', header.eo],
    ['Declassified on', declassificationDate(header.eo)],
    ['Classified by', header.classifiedBy],
    ['TAGS', header.tags.join(', ')],
    ['References', header.refs.join('; ')],
    ['Subject', header.subject],
    ['Handling', header.handling],
  ];
  return [
    `${id} (${origin.file})`,
    ...facts.flatMap(([name, fact]) => (fact === null || fact === '' ? [] : [`${name}: ${fact}`])),
  ];
}

const recipientLine = ({ name, precedence, number }: Recipient): string =>
  [name, precedence, number].filter((part) => part !== null).join(' ');

/** Enough of a paragraph to know it by. */
const FIRST_WORDS = 60;

function contentLines({ paragraphs }: Cable): string[] {
  let under: string | null = null;
  return paragraphs.flatMap(({ number, mark, heading, role, text, line }) => {
    const title = heading !== null && heading !== under ? [`${heading}`] : [];
    under = heading;
    const cut = text.slice(0, FIRST_WORDS).replace(/\s\S*$/, '');
    const words = text.length > FIRST_WORDS ? `${cut}…` : text;
    const name = number === null ? 'unnumbered' : `¶${number}`;
    const kind = role === null ? '' : `, ${role}`;
    return [...title, `  ${name} (${markingInWords(mark)}${kind}; line ${line}): ${words}`];
  });
}

const section = (title: string, sentences: readonly string[]): string[] =>
  sentences.length === 0
    ? [`${title}: none`]
    : [`${title}:`, ...sentences.map((each) => `  ${each}`)];

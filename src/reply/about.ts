// In: a cable. Out: its card: where it is from, what it is about, what stands where in it.
import type { Cable, HeaderField, Span } from '../cable/cable.ts';
import { partsOf } from './contents.ts';
import { numbersInWords } from './paragraph-numbers.ts';
import { answered } from './record.ts';
import type { ExcerptRecord, Inline, Reply } from './reply.ts';
import { tagInWords } from './tags.ts';

/** The card of one cable; `version` is Pilcrow's own. */
export function aboutReply(cable: Cable, version: string): Reply {
  const { header, origin } = cable;
  const facts: [string, string | null][] = [
    ['Reference', header.messageRef],
    ['Date', dateInWords(header.date, header.dtg)],
    ['From', header.from],
    ['To', header.to.map(({ name }) => name).join('; ') || null],
    ['Subject', header.subject],
    ['Classification', classificationOf(cable)],
    ['TAGS', header.tags.map(tagInWords).join(', ') || null],
    ['Paragraphs', countInWords(cable)],
  ];
  const given = facts.filter((fact): fact is [string, string] => fact[1] !== null);
  return {
    blocks: [
      { kind: 'list', items: given.map(([label, fact]) => labelled(label, fact)), resume: null },
      { kind: 'line', text: ['Contents:'] },
      { kind: 'list', items: contentsOf(cable), resume: null },
      {
        kind: 'line',
        text: [
          { soft: `${origin.file}, SHA-256 ${origin.sha256.slice(0, 12)}. Pilcrow ${version}.` },
        ],
      },
    ],
    buttons: [],
    private: false,
    record: answered(headerRecords(cable)),
  };
}

function countInWords(cable: Cable): string {
  const [first] = cable.paragraphs;
  if (first?.number === null) return 'none numbered';
  return `${cable.paragraphs.length}, ${numbersInWords(cable)}`;
}

function labelled(label: string, fact: string): Inline[] {
  return [{ soft: `${label}: ` }, fact];
}

function classificationOf({ header }: Cable): string | null {
  const parts = [header.classification, ...header.captions].filter((part) => part !== null);
  return parts.join(', ') || null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2009-08-03T09:17Z` → `3 August 2009, 09:17 UTC (030917Z AUG 09)` */
function dateInWords(date: string | null, printed: string | null): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(date ?? '');
  if (!parts) return printed;
  const [, year, month, day, time] = parts;
  const words = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  const moment = time ? `${words}, ${time} UTC` : words;
  return printed ? `${moment} (${printed})` : moment;
}

function contentsOf(cable: Cable): Inline[][] {
  return partsOf(cable).map(({ range, title }) =>
    range === null ? [title] : [{ strong: range }, `: ${title}`],
  );
}

/** What a card is made of, as the cable prints it. */
const ON_THE_CARD: readonly HeaderField[] = [
  'messageRef',
  'dtg',
  'from',
  'to',
  'subject',
  'classification',
  'captions',
  'tags',
];

function headerRecords(cable: Cable): ExcerptRecord[] {
  const seen = new Set<string>();
  const records: ExcerptRecord[] = [];
  for (const field of ON_THE_CARD) {
    const text = foldedText(cable.source, cable.headerSpans[field] ?? []);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    records.push({ cable: cable.id, paragraph: null, section: 'header', marking: null, text });
  }
  return records;
}

function foldedText(source: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => source.slice(start, end).split(/\s+/).join(' ').trim())
    .join(' ');
}

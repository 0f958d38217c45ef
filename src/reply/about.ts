// In: a cable. Out: its card: where it is from, what it is about, what stands where in it.
import type { Cable, Header, HeaderField } from '../cable/cable.ts';
import { readSpans } from '../cable/read-spans.ts';
import { counted } from '../counted.ts';
import { naming } from './cable-option.ts';
import { partsOf } from './contents.ts';
import { dateInWords } from './dates.ts';
import { startAt } from './options.ts';
import { contentsButton } from './paragraph.ts';
import { numbersInWords } from './paragraph-numbers.ts';
import { answered } from './record.ts';
import { referredTo } from './references.ts';
import { refusal } from './refusal.ts';
import type { Block, Button, ExcerptRecord, Inline, Reply } from './reply.ts';
import { tagInWords } from './tags.ts';

/**
 * The card of one cable; `version` is Pilcrow's own.
 * @param from the line to start at, 0-based, counted through the header's facts and the contents
 */
export function aboutReply(
  cables: readonly Cable[],
  cable: Cable,
  version: string,
  from = 0,
): Reply {
  const facts = factsOf(cable);
  const contents = contentsOf(cable);
  const count = facts.length + contents.length;
  if (from >= count) {
    return refusal(
      `The card has ${counted(count, 'line')}, so there is none from line ${from + 1} on.`,
      {
        buttons: [contentsButton(cables, cable)],
      },
    );
  }
  const list = (items: readonly Inline[][], first: number): Block => ({
    kind: 'list',
    items,
    resume: (at) => {
      const options = { ...naming(cables, cable), ...startAt(first + at) };
      return { command: 'about', options };
    },
  });
  const inFacts = Math.min(from, facts.length);
  const { file, sha256 } = cable.origin;
  return {
    blocks: [
      ...(inFacts < facts.length ? [list(facts.slice(inFacts), inFacts)] : []),
      { kind: 'line', text: ['Contents:'] },
      list(contents.slice(from - inFacts), Math.max(from, facts.length)),
      {
        kind: 'line',
        text: [{ soft: `${file}, SHA-256 ${sha256.slice(0, 12)}. Pilcrow ${version}.` }],
      },
    ],
    buttons: referenceButtons(cables, cable),
    private: false,
    record: answered(headerRecords(cable)),
  };
}

function factsOf(cable: Cable): Inline[][] {
  const { header } = cable;
  const facts: [string, string | null][] = [
    ['Reference', header.messageRef],
    ['Date', dateInWords(header.date, header.dtg)],
    ['From', header.from],
    ['To', header.to.map(({ name }) => name).join('; ') || null],
    ['Subject', header.subject],
    ['Classification', classificationOf(header)],
    ['TAGS', header.tags.map(tagInWords).join(', ') || null],
    ['References', header.refs.join('; ') || null],
    ['Paragraphs', countInWords(cable)],
  ];
  return facts.flatMap(([label, fact]) => (fact === null ? [] : [[{ soft: `${label}: ` }, fact]]));
}

/** The card of each cable that this one refers to and the library has. */
function referenceButtons(cables: readonly Cable[], cable: Cable): Button[] {
  const found = new Set(cable.header.refs.flatMap((ref) => referredTo(cables, cable, ref) ?? []));
  return [...found].map(({ id }) => ({
    label: `Open ${id}`,
    call: { command: 'about', options: { cable: id } },
  }));
}

/** `11, ¶1–¶11`; of text before the first number it says that there is some. */
function countInWords(cable: Cable): string {
  const numbered = cable.paragraphs.filter(({ number }) => number !== null).length;
  if (numbered === 0) return 'none numbered';
  const others = cable.paragraphs.length - numbered;
  const more = others > 0 ? `, and ${others} not numbered` : '';
  return `${numbered}, ${numbersInWords(cable)}${more}`;
}

/** `UNCLASSIFIED, SENSITIVE, SIPDIS`; null where the header prints none of these. */
export function classificationOf({ classification, captions }: Header): string | null {
  const parts = [classification, ...captions].filter((part) => part !== null);
  return parts.join(', ') || null;
}

function contentsOf(cable: Cable): Inline[][] {
  return partsOf(cable).map(({ range, title }) =>
    range === null ? [title] : [{ strong: range }, `: ${title}`],
  );
}

/** What a card is made of: the header's lines, read as `/ask` reads them. */
const ON_THE_CARD: readonly HeaderField[] = [
  'messageRef',
  'dtg',
  'from',
  'to',
  'subject',
  'classification',
  'captions',
  'tags',
  'refs',
];

function headerRecords(cable: Cable): ExcerptRecord[] {
  const seen = new Set<string>();
  const records: ExcerptRecord[] = [];
  for (const field of ON_THE_CARD) {
    const text = readSpans(cable.source, cable.headerSpans[field] ?? []);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    records.push({ cable: cable.id, paragraph: null, section: 'header', marking: null, text });
  }
  return records;
}

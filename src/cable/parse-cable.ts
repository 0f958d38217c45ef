// In: the text of a cable and where it came from. Out: the `Cable`, or a `CableError`.
import { textOfPage } from './archive-page.ts';
import { readBody } from './body.ts';
import { bodyPieces } from './body-pieces.ts';
import type { Cable, HeaderField, Origin, Paragraph } from './cable.ts';
import { CableError } from './cable-error.ts';
import { withoutReferences } from './character-references.ts';
import { singleSpaced } from './double-spacing.ts';
import { doubts, repairs } from './findings.ts';
import { readHeader } from './header.ts';
import { walkHeader } from './header-walk.ts';
import { NUMBERED } from './header-zone.ts';
import { fromHeader, headersBelow } from './headers-below.ts';
import { withoutMarkdown } from './markdown.ts';
import { matches } from './matches.ts';
import { wordsIn } from './read-spans.ts';
import { sourceLines } from './source-lines.ts';
import { cutAddresses, cutBeforeFirst, cutBeforeName } from './unwrapped-header.ts';

/** So many signs of a header make a cable; with one, a marked or pilcrowed paragraph must help. */
const SIGNS = 2;
const SIGN_FIELDS: readonly HeaderField[] = [
  'transmissionId',
  'dtg',
  'from',
  'to',
  'messageRef',
  'eo',
  'tags',
  'subject',
  'classifiedBy',
];
const HEADER = 'the header of a cable (such as "FM AMEMBASSY …", "TAGS: …", "SUBJECT: …")';

/** Neither white space nor printed. */
const CONTROL = /[^\t-\r -\uffff]/g;
/** All of them, looked for one by one: a search for a single character is many times as fast. */
const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter(
  (each) => each.trim() !== '',
);

/** A text that has more control characters than one in so many is a program's file. */
const BINARY_SHARE = 50;

/**
 * Where a text turns out to be a program's file: the place of its first control character, or -1.
 * A few such characters are quotation marks that an archive cut short, and do no harm.
 */
function binaryAt(text: string): number {
  const zero = text.indexOf('\0');
  if (zero >= 0) return zero;
  const beginning = text.slice(0, 20_000);
  if (!CONTROLS.some((control) => beginning.includes(control))) return -1;
  // Escape is text in old teletype files.
  const found = matches(beginning, CONTROL).filter(([control]) => control !== '\x1b');
  return found.length * BINARY_SHARE > beginning.length ? (found[0]?.index ?? -1) : -1;
}

/**
 * Reads a cable. Spans count in `cable.source`: the text without what a page or Markdown puts between
 * its words.
 *
 * @throws {CableError} and nothing else, where the text is empty, binary, no cable, or has no body.
 */
export function parseCable(text: string, origin: Origin): Cable {
  const { file } = origin;
  if (text.trim() === '') throw new CableError(file, 1, HEADER, 'the file is empty');
  const binary = binaryAt(text);
  if (binary >= 0) {
    const line = text.slice(0, binary).split('\n').length;
    throw new CableError(file, line, 'the plain text of a cable', 'the file is binary');
  }
  const page = withoutReferences(textOfPage(text));
  const plain = withoutMarkdown(page);
  const source = singleSpaced(plain);
  const read = cutAddresses(cutBeforeFirst(sourceLines(source)));
  const top = walkHeader(read);
  // A page may print the text by itself first, and below it the whole cable.
  const isLow =
    SIGN_FIELDS.every((field) => top.spans[field] === undefined) ||
    top.notes.some(({ text }) => NUMBERED.test(text));
  const whole = isLow ? fromHeader(read) : read;
  const first = isLow ? walkHeader(whole) : top;
  const lines = first.spans.messageRef === undefined ? cutBeforeName(whole) : whole;
  const printed = lines === whole ? first : walkHeader(lines);
  const wordsOf = wordsIn(source);
  const header = readHeader(wordsOf, printed, file);
  const passed = [...(printed.spans.passLines ?? []), ...printed.pageMarkers];
  const noted = new Set([
    ...printed.notes.map((line) => line.text),
    ...passed.map(({ start, end }) => source.slice(start, end)),
  ]);
  const below = headersBelow(wordsOf, lines, printed, header);
  const { pieces, leftOut } = bodyPieces(lines, printed.body, header, noted, below);
  const body = readBody(source, wordsOf, pieces);

  const signs = SIGN_FIELDS.filter((field) => {
    const value = header[field];
    return value !== null && value.length > 0;
  }).length;
  const proven = body.paragraphs.some(({ mark, printed: as }) => mark !== null || as.includes('¶'));
  if (signs < SIGNS && !(signs === 1 && proven)) {
    const line = lines.find((each) => each.text !== '')?.number ?? 1;
    throw new CableError(file, line, HEADER, 'none stands here');
  }
  const another = below.find(({ kind }) => kind === 'another' || kind === 'copy');
  if (another !== undefined) {
    const line = lines[another.start]?.number ?? 1;
    const begins =
      another.kind === 'copy'
        ? 'its header, and ¶1, begin here a second time'
        : `the header of another, ${another.name}, begins here`;
    throw new CableError(file, line, 'one cable', `${begins}: give each a file of its own`);
  }
  if (body.paragraphs.length === 0) {
    const line = lines[printed.body]?.number ?? lines.length;
    throw new CableError(
      file,
      line,
      'a paragraph (such as "¶1. (U) …")',
      'none follows the header',
    );
  }
  const classifying = header.classifiedBy === null ? classifyingParagraph(body.paragraphs) : null;
  const markers = [...printed.pageMarkers, ...body.pageMarkers];
  return {
    id: header.messageRef ?? file.replace(/\.[^.]*$/, ''),
    origin,
    source,
    header: classifying
      ? { ...header, classifiedBy: classifying.text.replace(CLASSIFIED_BY, '') }
      : header,
    headerSpans: classifying
      ? { ...printed.spans, classifiedBy: classifying.spans }
      : printed.spans,
    headings: body.headings,
    paragraphs: body.paragraphs,
    pageMarkers: markers.map((span) => wordsOf([span])),
    signer: body.signer,
    signerSpans: body.signerSpans,
    repairs: [
      ...(whole === read
        ? []
        : [`Lines 1–${(whole[0]?.number ?? 1) - 1} stand above the cable and were left out.`]),
      ...repairs(body, leftOut, source, lines),
      ...(plain === page ? [] : ["Markdown's marks for bold words or quoted lines were left out."]),
      ...(source === plain ? [] : ['The text is in double spacing: lines are counted without it.']),
    ],
    doubts: doubts(body, header, source, lines, printed.notes, below),
  };
}

const CLASSIFIED_BY = /^CLASSIFIED BY\s?:?\s*/i;

/** `1. Classified by Bureau Assistant Secretary …`: a paragraph that tells who classified the text. */
const classifyingParagraph = (paragraphs: readonly Paragraph[]): Paragraph | null =>
  paragraphs.slice(0, 2).find(({ text }) => CLASSIFIED_BY.test(text)) ?? null;

// In: a header and a body as read. Out: what was mended and what is in doubt, a sentence each.
import type { Body } from './body.ts';
import type { LeftOut } from './body-pieces.ts';
import type { Header } from './cable.ts';
import type { HeaderBelow } from './headers-below.ts';
import type { Numbered } from './numbering.ts';
import { linksIn } from './read-spans.ts';
import type { Line } from './source-lines.ts';

/** Below this a second numbering of the text costs nearly as little. */
const CLOSE = 1;

/** `"11." to "19." are ¶1–¶9`: the numbers from which a leading 1 was taken. */
function restoredNumbers(first: Numbered, last: Numbered): string {
  const printed = ({ start }: Numbered): string => start.printed.replace(/\s?\(.*$/, '');
  return first === last
    ? `"${printed(first)}" is ¶${first.number}`
    : `"${printed(first)}" to "${printed(last)}" are ¶${first.number}–¶${last.number}`;
}

/** What was mended; each place by the line on which it stands. */
export function repairs(
  body: Body,
  leftOut: readonly LeftOut[],
  source: string,
  lines: readonly Line[],
): string[] {
  const { paragraphs } = body.numbering;
  const found: string[] = [];
  const restored = paragraphs.filter((numbered) => numbered.restored);
  const [first] = restored;
  if (first !== undefined) {
    const numbers = restoredNumbers(first, restored.at(-1) ?? first);
    found.push(`Line ${first.start.line}: the pilcrow was read as the digit 1: ${numbers}.`);
  }
  const damaged = paragraphs
    .map(({ start }) => start)
    .filter(({ pilcrow }) => pilcrow !== '' && pilcrow !== '¶');
  const [start] = damaged;
  if (start !== undefined) {
    const count = `${damaged.length} paragraph${damaged.length === 1 ? '' : 's'}`;
    found.push(`Line ${start.line}: the pilcrow of ${count} is printed as "${start.pilcrow}".`);
  }
  for (const { number, start } of paragraphs) {
    if (start.bare) {
      found.push(
        `Line ${start.line}: ¶${number} begins inside the line, as it is missing elsewhere.`,
      );
    }
  }
  for (const { line, printed } of body.stray) {
    found.push(`Line ${line}: a damaged pilcrow before "${printed}" was left out.`);
  }
  for (const { line, what } of leftOut) found.push(`Line ${line}: left out ${what}.`);
  if (source.includes('\\') && /\\[$#*_[\]~`|.-]/.test(source))
    found.push('Markdown escapes (such as "\\$") were undone.');
  let number = 1;
  let next = 0;
  for (const { start, address } of linksIn(source)) {
    for (let line = lines[next]; line !== undefined && line.start <= start; line = lines[next]) {
      number = line.number;
      next += 1;
    }
    found.push(`Line ${number}: the address of a link was left out: ${address.slice(0, 200)}`);
  }
  return found;
}

/** "1.", "12.", "13.": ¶1 to ¶3, with a pilcrow read as a 1, or ¶12 and ¶13 of an excerpt? */
function isMixed(paragraphs: readonly Numbered[]): boolean {
  const last = paragraphs.findLastIndex(({ restored }) => restored);
  return paragraphs
    .slice(0, Math.max(last, 0))
    .some(({ restored, start }) => !restored && start.pilcrow === '');
}

/** What stands for bytes that are no letter; before a number or the letter of a list it was a pilcrow. */
const LOST = /\uFFFD(?!\uFFFD{0,2}\s?(?:\d{1,4}|[A-Z])[.)\s])/;

function lostLetters(source: string, lines: readonly Line[]): string[] {
  if (!source.includes('\uFFFD')) return [];
  const [first, ...others] = lines.filter(({ text }) => LOST.test(text));
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and on ${others.length} more`;
  return [`Line ${first.number}: a letter is lost here${more}, for the file's bytes are none.`];
}

/** What a header below the first one may be instead of what it was taken for. */
function headerDoubt({ start, kind, name }: HeaderBelow, lines: readonly Line[]): string[] {
  const { number, text } = lines[start] ?? { number: 1, text: '' };
  const at = `Line ${number}: "${text.slice(0, 60)}"`;
  if (kind === 'misspelt')
    return [`${at} was taken for a header of this cable, though it names ${name}.`];
  return kind === 'doubtful'
    ? [`${at} looks like the header of another cable, and was read as part of this one.`]
    : [];
}

export function doubts(
  body: Body,
  header: Header,
  source: string,
  lines: readonly Line[],
  notes: readonly Line[],
  below: readonly HeaderBelow[],
): string[] {
  const found = [
    ...lostLetters(source, lines),
    ...below.flatMap((each) => headerDoubt(each, lines)),
  ];
  for (const { number, text } of notes) {
    // An archive's own line above it.
    if (text === header.messageRef) continue;
    found.push(
      /partial extract/i.test(text)
        ? `Line ${number}: the text says that it is a partial extract.`
        : `Line ${number}: "${text.slice(0, 60)}" is no known part of a header.`,
    );
  }
  if (header.messageRef === null)
    found.push('Line 1: the text does not give its message reference in full.');
  const marked =
    body.paragraphs.some(({ mark }) => mark !== null) &&
    !/ENTIRE TEXT/i.test(body.paragraphs.find(({ mark }) => mark !== null)?.text ?? '');
  let before = 0;
  for (const { number, line, mark } of body.paragraphs) {
    if (number === null) {
      const what =
        before > 0
          ? `a comment without a number follows ¶${before}`
          : body.paragraphs.length === 1
            ? 'no paragraph is numbered'
            : 'text stands before the first numbered paragraph';
      found.push(`Line ${line}: ${what}.`);
      continue;
    }
    if (before === 0 && number > 1) found.push(`Line ${line}: the first paragraph is ¶${number}.`);
    else if (number === before) found.push(`Line ${line}: ¶${number} is printed twice.`);
    else if (number < before) found.push(`Line ${line}: ¶${number} stands after ¶${before}.`);
    else if (number > before + 1) {
      const missing =
        number === before + 2 ? `¶${before + 1} is` : `¶${before + 1}–¶${number - 1} are`;
      found.push(`Line ${line}: ${missing} not printed before ¶${number}.`);
    }
    if (mark === null && marked) {
      found.push(`Line ${line}: ¶${number} has no portion marking, and others have.`);
    }
    before = number;
  }
  if (body.numbering.margin < CLOSE || isMixed(body.numbering.paragraphs)) {
    found.push(`Line ${body.paragraphs[0]?.line ?? 1}: the numbers could be read in a second way.`);
  }
  for (const { line, printed } of body.wordless) {
    found.push(`Line ${line}: "${printed}" is printed without words and was left out.`);
  }
  for (const { line, text } of body.after) {
    found.push(`Line ${line}: "${text.slice(0, 60)}" stands after the signer and was left out.`);
  }
  return found;
}

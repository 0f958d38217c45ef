// In: a cable and which paragraphs of it. Out: the reply that quotes them whole.
import { type Selection, selectParagraphs } from '../answer/selection.ts';
import type { Cable, Paragraph } from '../cable/cable.ts';
import { listed } from '../counted.ts';
import { naming } from './cable-option.ts';
import { cableName, fullCite, paragraphRecord, rangeOf } from './cite.ts';
import { startAt } from './options.ts';
import { lackingInWords, numbersInWords } from './paragraph-numbers.ts';
import { piecesOf, startsAmong, unitOf } from './pieces.ts';
import { answered } from './record.ts';
import { echoList, refusal } from './refusal.ts';
import type { Block, Button, Call, ExcerptRecord, Options, Reply } from './reply.ts';

/** The call behind the Contents button. */
export function contentsButton(cables: readonly Cable[], cable: Cable): Button {
  return { label: 'Contents', call: { command: 'about', options: naming(cables, cable) } };
}

/** The call that shows a paragraph from one of its sentences (0-based), or pieces of these, on. */
export function paragraphCall(
  cables: readonly Cable[],
  cable: Cable,
  paragraph: Paragraph,
  sentence = 0,
): Call {
  const same = cable.paragraphs.filter((p) => p.number === paragraph.number);
  const before = same.filter((p) => startOf(p) < startOf(paragraph));
  const from = before.reduce((sum, p) => sum + piecesOf(p).length, sentence);
  const number = paragraph.number === null ? 'body' : String(paragraph.number);
  return callFrom(number, from, naming(cables, cable));
}

/** Where it starts in the cable's text. */
function startOf({ spans }: Paragraph): number {
  return spans[0]?.start ?? 0;
}

function callFrom(number: string, from: number, cable: Options): Call {
  return { command: 'paragraph', options: { number, ...startAt(from), ...cable } };
}

/** What of a request is not in the reply to it: paragraphs that are not there, pieces that are no number. */
export function leftOut(
  cables: readonly Cable[],
  cable: Cable,
  { lacking, unread }: Selection,
): Block[] {
  const has = `${cableName(cables, cable)} has ${numbersInWords(cable)}`;
  const some = lacking.some(([low, high]) => low < high) ? 'not all of' : 'there is no';
  const lines = [
    ...(lacking.length > 0 ? [`${has}, so ${some} ${boundsInWords(lacking)}.`] : []),
    ...(unread.length > 0 ? [unreadInWords(unread).trim()] : []),
  ];
  return lines.map((line) => ({ kind: 'line', text: [line] }));
}

/** Why a cable has nothing of what was asked for: `There is no ¶99: the cable has ¶1–¶11.` */
export function noneInWords(
  cables: readonly Cable[],
  cable: Cable,
  { lacking, unread }: Selection,
): string {
  const has =
    lacking.length > 0
      ? lackingInWords(cables, cable, boundsInWords(lacking))
      : `${cableName(cables, cable)} has ${numbersInWords(cable)}.`;
  return [unreadInWords(unread), ...(unread.some(isWord) ? [HOW] : []), has].join('');
}

/** How a paragraph is had of which only a word is known. */
const HOW =
  'To find a word, choose from what is suggested while you type it (in a terminal by Tab), or use /ask. ';

function isWord(typed: string): boolean {
  return /\p{L}/u.test(typed) && !ROLE.test(typed);
}

/** What a paragraph is asked for by where the cable marks one so. */
const ROLE = /^(?:summary|comment)$/i;

/** `¶12, ¶14 or ¶20–¶25`, the first five of many. */
function boundsInWords(bounds: Selection['lacking']): string {
  return listed(bounds.slice(0, 5).map(rangeOf), 'or');
}

/** `No paragraph is marked as a summary. “abc” is no paragraph number. `; empty where all was read. */
function unreadInWords(unread: readonly string[]): string {
  const named = unread.filter((typed) => ROLE.test(typed)).map((role) => role.toLowerCase());
  const roles = [...new Set(named)].map((role) => `a ${role}`);
  const others = unread.filter((typed) => !ROLE.test(typed));
  const are = others.length === 1 ? 'is no paragraph number' : 'are no paragraph numbers';
  return [
    ...(roles.length > 0 ? [`No paragraph is marked as ${listed(roles, 'or')}. `] : []),
    ...(others.length > 0 ? [`${echoList(others, 'and')} ${are}. `] : []),
  ].join('');
}

/**
 * Quotes paragraphs, verbatim and whole.
 * @param typed which ones: `6`, `6-8`, `2,5,9`, `first`, `last`
 * @param from the sentence to start at, 0-based, counted through all the paragraphs asked for
 */
export function paragraphReply(
  cables: readonly Cable[],
  cable: Cable,
  typed: string,
  from: number,
): Reply {
  const selection = selectParagraphs(cable.paragraphs, typed);
  const buttons = [contentsButton(cables, cable)];
  if (selection.paragraphs.length === 0) {
    const none = noneInWords(cables, cable, selection);
    const body = cable.paragraphs.every(({ number }) => number === null);
    return refusal(body ? `${none} “First” gives its whole text.` : none, { buttons });
  }
  const blocks: Block[] = [];
  const excerpts: ExcerptRecord[] = [];
  let first = 0;
  for (const paragraph of selection.paragraphs) {
    const sentences = piecesOf(paragraph);
    const skipped = Math.max(0, from - first);
    const start = first + skipped;
    first += sentences.length;
    const shown = sentences.slice(skipped);
    if (!shown[0]) continue;
    excerpts.push(paragraphRecord(cable, paragraph, paragraph.text.slice(shown[0].start)));
    const cite = fullCite(cables, cable, paragraph);
    const starts = startsAmong(paragraph, shown);
    blocks.push({
      kind: 'quote',
      cite: skipped > 0 ? `${cite}, from ${unitOf(paragraph)} ${skipped + 1}` : cite,
      sentences: shown.map((span) => [paragraph.text.slice(span.start, span.end)]),
      unit: unitOf(paragraph),
      ...(starts.length > 0 && { starts }),
      resume: (at) => callFrom(selection.asked, start + at, naming(cables, cable)),
    });
  }
  if (blocks.length === 0) {
    const unit = selection.paragraphs.map(unitOf).find((one) => one === 'part') ?? 'sentence';
    const count = first === 1 ? `is one ${unit}` : `are ${first} ${unit}s`;
    return refusal(`There ${count} there, so nothing stands from ${unit} ${from + 1} on.`);
  }
  return {
    blocks: [...blocks, ...leftOut(cables, cable, selection)],
    buttons: [],
    private: false,
    record: answered(excerpts),
  };
}

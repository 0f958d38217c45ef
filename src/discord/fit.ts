// In: a reply's blocks. Out: message text within Discord's limit, and the call for what is left.
import { CUT, GAP, type Left, leftInWords, written } from '../reply/edge-words.ts';
import type { Block, Call, Inline } from '../reply/reply.ts';
import { escaped } from './escape.ts';
import { LIMITS } from './limits.ts';
import { clipped, marked } from './markup.ts';

/** A message's text; `next` shows what it leaves out, `null` where nothing is or nothing can. */
export interface Fitted {
  readonly content: string;
  readonly next: Call | null;
}

/** Less room than this is not worth a cut sentence: lines of ours give way first. */
const LEAST = 200;

/** A block as lines of markdown; `units` are its sentences or items, none for a line of ours. */
interface Part {
  readonly block: Block;
  readonly head: string;
  readonly units: readonly (readonly Inline[])[];
  readonly texts: string[];
}

/** The first sentences and items that fit, all our own lines, and a line on what is left. */
export function fit(blocks: readonly Block[]): Fitted {
  const parts = blocks.map(partOf);
  let lines = parts.filter((part) => part.units.length === 0).length;
  let units = mostUnits(parts);
  let fitted = compose(parts, units, lines);
  while (tooLong(fitted) && units > 1) fitted = compose(parts, --units, lines);
  while (tooLong(fitted)) {
    const over = fitted.content.length - LIMITS.content;
    const cut = cutFirst(parts, over + CUT.length + 5);
    if (cut !== null) fitted = compose(cut, units, lines, true);
    else if (lines > 0) fitted = compose(parts, units, --lines);
    else break;
  }
  return fitted;
}

/** How many sentences and items could fit if nothing stood beside them: at least one. */
function mostUnits(parts: readonly Part[]): number {
  let room: number = LIMITS.content;
  let units = 0;
  for (const text of parts.flatMap((part) => part.texts)) {
    room -= text.length + 1;
    if (room < 0) break;
    units += 1;
  }
  return Math.max(units, 1);
}

function tooLong({ content }: Fitted): boolean {
  return content.length > LIMITS.content;
}

function partOf(block: Block): Part {
  if (block.kind === 'line') {
    // A line that is soft throughout is set small; others keep their marks.
    const small = block.text.every((piece) => typeof piece !== 'string' && 'soft' in piece);
    const text = small
      ? [block.text.map((piece) => (piece as { soft: string }).soft).join('')]
      : block.text;
    const head = `${small ? '-# ' : ''}${clipped(text, LIMITS.line)}`;
    return { block, head, units: [], texts: [] };
  }
  const units = block.kind === 'quote' ? block.sentences : block.items;
  const head = block.kind === 'quote' ? clipped([{ strong: block.cite }], LIMITS.cite) : '';
  return { block, head, units, texts: units.map(marked) };
}

/** The parts with the first sentence or item shorter by `over`; null where little would remain. */
function cutFirst(parts: readonly Part[], over: number): Part[] | null {
  const at = parts.findIndex((part) => part.units.length > 0);
  const part = parts[at];
  const room = (part?.texts[0]?.length ?? 0) - over;
  if (part === undefined || room < LEAST) return null;
  const texts = [clipped(part.units[0] ?? [], room), ...part.texts.slice(1)];
  return parts.with(at, { ...part, texts });
}

/** The message with the first `units` sentences and items and the first `lines` of our own. */
function compose(parts: readonly Part[], units: number, lines: number, cut = false): Fitted {
  const left = { sentences: 0, parts: 0, passages: 0, items: 0, lines: 0 };
  let content = '';
  let last: Block['kind'] | null = null;
  let next: Call | null | undefined;
  for (const [at, part] of parts.entries()) {
    const { block, units: all } = part;
    const shown = part.texts.slice(0, units);
    units -= shown.length;
    if (block.kind !== 'line' && shown.length < all.length) {
      if (next === undefined) next = block.resume?.(shown.length) ?? null;
      count(left, block, all.length - shown.length, shown.length > 0);
    }
    if (all.length > 0 && shown.length === 0) continue;
    if (all.length === 0) {
      // A line that stands over what is left out goes with it.
      if (units <= 0 && (parts[at + 1]?.units.length ?? 0) > 0) continue;
      lines -= 1;
      if (lines < 0) {
        left.lines += 1;
        continue;
      }
    }
    // A blank line sets quotations and lists apart from what follows.
    const tight = last === 'line' && block.kind !== 'quote';
    content += (last === null ? '' : tight ? '\n' : '\n\n') + body(part, shown);
    last = block.kind;
  }
  const notes = cut ? [CUT] : [];
  if (Object.values(left).some((number) => number > 0)) {
    notes.push(leftInWords(left, next ? written(next) : null));
  }
  for (const note of notes) content += `\n\n${escaped(note)}`;
  return { content, next: next ?? null };
}

type Counts = { -readonly [K in keyof Left]: number };

function count(
  left: Counts,
  block: Exclude<Block, { kind: 'line' }>,
  number: number,
  begun: boolean,
): void {
  if (block.kind === 'list') left.items += number;
  else if (begun) left[`${block.unit}s`] += number;
  else left.passages += 1;
}

function body({ block, head, units }: Part, texts: readonly string[]): string {
  if (units.length === 0) return head;
  if (block.kind !== 'quote') return texts.map((text) => `- ${text}`).join('\n');
  const gap = marked([GAP]);
  const sentences = texts.map((text, at) => (block.gaps?.includes(at) ? `${gap} ${text}` : text));
  const lines = [0, ...(block.starts ?? [])].map((start, at, all) =>
    sentences.slice(start, all[at + 1]).join(' '),
  );
  return [head, ...lines.filter((line) => line !== '').map((line) => `> ${line}`)].join('\n');
}

// In: a reply. Out: the text that a terminal shows for it.
import type { Block, Inline, Reply } from '../reply/reply.ts';
import { written } from '../reply/rest.ts';
import { type Piece, type Style, wrap } from './wrap.ts';

/** How a reply is to look. */
interface Look {
  readonly colour: boolean;
  readonly width: number;
}

/** A narrower window than this is wrapped as if it were so wide. */
const NARROWEST = 20;

/** A reply as text, without a line break at its end. Nothing is left out. */
export function render(reply: Reply, look: Look): string {
  const width = Math.max(look.width, NARROWEST);
  const show = (pieces: readonly Piece[], indent: string) =>
    wrap(pieces, width, look.colour, indent);
  let text = '';
  let last: Block['kind'] | null = null;
  for (const block of reply.blocks) {
    if (last) text += last === 'quote' || block.kind === 'quote' ? '\n\n' : '\n';
    text += blockText(block, show);
    last = block.kind;
  }
  if (reply.buttons.length === 0) return text;
  const calls = reply.buttons.map(({ label, call }) => `${label}: ${written(call)}`);
  return `${text}\n${show([{ text: calls.join(' · '), style: 'soft' }], '')}`;
}

function blockText(
  block: Block,
  show: (pieces: readonly Piece[], indent: string) => string,
): string {
  switch (block.kind) {
    case 'line':
      return show(block.text.map(pieceOf), '');
    case 'quote': {
      const words = block.sentences.flatMap((s) => [
        ...contextOf(s),
        { text: ' ', style: 'plain' } as const,
      ]);
      return `${show([{ text: block.cite, style: 'strong' }], '')}\n  ${show(words, '  ')}`;
    }
    case 'list':
      return block.items.map((item) => `- ${show(item.map(pieceOf), '  ')}`).join('\n');
  }
}

/** A sentence of a quote; one that is context alone stands in brackets, for want of a colour. */
function contextOf(sentence: readonly Inline[]): Piece[] {
  const pieces = sentence.map(pieceOf);
  if (pieces.length === 0 || pieces.some(({ style }) => style !== 'soft')) return pieces;
  return [{ text: '[', style: 'soft' }, ...pieces, { text: ']', style: 'soft' }];
}

function pieceOf(inline: Inline): Piece {
  if (typeof inline === 'string') return { text: inline, style: 'plain' };
  const [style, text] = Object.entries(inline)[0] as [Style, string];
  return { text, style };
}

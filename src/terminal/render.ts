// In: a reply. Out: the text that a terminal shows for it.
import { GAP, written } from '../reply/edge-words.ts';
import { choose, menuItems } from '../reply/menu.ts';
import { type Block, type Inline, type Menu, type Reply, styled } from '../reply/reply.ts';
import type { Screen } from './screen.ts';
import { type Piece, wrap } from './wrap.ts';

/** A narrower window than this is wrapped as if it were so wide. */
const NARROWEST = 20;

/** The columns of a screen that are filled. */
export function widthOf(screen: Pick<Screen, 'width'>): number {
  return Math.max(screen.width(), NARROWEST);
}

/** Shows pieces as lines; all but the first begin with `indent`. */
type Show = (pieces: readonly Piece[], indent: string) => string;

/** A reply as text, without a line break at its end. Nothing is left out. */
export function render(reply: Reply, screen: Pick<Screen, 'colour' | 'width'>): string {
  const width = widthOf(screen);
  const show: Show = (pieces, indent) => wrap(pieces, width, screen.colour, indent);
  let text = '';
  let last: Block['kind'] | null = null;
  for (const block of reply.blocks) {
    if (last) text += last === 'quote' || block.kind === 'quote' ? '\n\n' : '\n';
    text += blockText(block, show);
    last = block.kind;
  }
  if (reply.menu) text += `\n${menuText(reply.menu, show)}`;
  if (reply.buttons.length === 0) return text;
  const calls = reply.buttons.map(
    ({ label, call }) => `${label}${label.endsWith('?') ? '' : ':'} ${written(call)}`,
  );
  return `${text}\n${show([{ text: calls.join(' · '), style: 'soft' }], '')}`;
}

/** A menu as a numbered list, and how to make a choice in a command. */
function menuText(menu: Menu, show: Show): string {
  const lines = menuItems(menu).map((item, at) => {
    const number = `${at + 1}. `.padStart(4);
    return number + show(item.map(styled), '    ');
  });
  const how = `${menu.title}: ${written(choose(menu, 'REFERENCE'))}`;
  return [...lines, show([{ text: how, style: 'soft' }], '')].join('\n');
}

function blockText(block: Block, show: Show): string {
  switch (block.kind) {
    case 'line':
      return show(block.text.map(styled), '');
    case 'quote': {
      const blank: Piece = { text: ' ', style: 'plain' };
      const sentences = block.sentences.map((sentence, at) => [
        ...(block.gaps?.includes(at) ? [styled(GAP), blank] : []),
        ...contextOf(sentence),
        blank,
      ]);
      const lines = [0, ...(block.starts ?? [])].map((start, at, all) => {
        return `\n  ${show(sentences.slice(start, all[at + 1]).flat(), '  ')}`;
      });
      return show([{ text: block.cite, style: 'strong' }], '') + lines.join('');
    }
    case 'list':
      return block.items.map((item) => `- ${show(item.map(styled), '  ')}`).join('\n');
  }
}

/** A sentence of a quote; one that is context alone stands in brackets, for want of a colour. */
function contextOf(sentence: readonly Inline[]): Piece[] {
  const pieces = sentence.map(styled);
  if (pieces.length === 0 || pieces.some(({ style }) => style !== 'soft')) return pieces;
  return [{ text: '[', style: 'soft' }, ...pieces, { text: ']', style: 'soft' }];
}

// In: a reply. Out: the lines in it that are Pilcrow's own, as plain text.
import { type Reply, styled } from '../../src/reply/reply.ts';

export const linesOf = ({ blocks }: Reply) =>
  blocks.flatMap((block) =>
    block.kind === 'line' ? block.text.map((piece) => styled(piece).text).join('') : [],
  );

// In: nothing. Out: a desk for tests: the real commands over 99PILCROW1, a made-up cable.
import { commands } from '../../commands/index.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import type { Desk } from '../../src/terminal/answer-line.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';
import { words } from '../shipped-words.ts';

const cable = madeUpCable([
  paragraph(1, 'The harbor of Pilcrow has 38 fishing boats. The mayor sold two of them in May.'),
  paragraph(2, 'A hostile cable may hold \u001b[31mred\u001b[0m, a bell \u0007 or \u009b2J.'),
]);

export const desk: Desk = {
  commands,
  library: { cables: [cable], index: buildIndex([cable], words), version: '1.2.3' },
  cable: null,
  warn: (problem) => {
    throw new Error(`nothing was to fail here: ${problem}`);
  },
};

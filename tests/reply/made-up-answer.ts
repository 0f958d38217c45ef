// In: nothing. Out: an answer from ¶6 of the made-up cable 99PILCROW1, and what it is made of.
import type { Cited, Excerpt } from '../../src/answer/answer.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

export const text =
  'The mayor met the fishermen on Monday. He said that 38 boats had been sold. Nobody objected.';
export const six = paragraph(6, text, { mark: 'SBU', heading: 'The Harbor' });
export const cable = madeUpCable([paragraph(1, 'Summary.', { role: 'summary' }), six]);
export const other = madeUpCable([paragraph(1, 'Another text.')], { id: '99PILCROW2' });

/** Where words stand in ¶6. */
export const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const said = at('He said that 38 boats had been sold.');

/** Its second sentence, with the first to be read along. */
export const excerpt: Excerpt = {
  field: null,
  cable,
  paragraph: six,
  section: null,
  whole: text,
  span: said,
  text: text.slice(said.start, said.end),
  strong: [{ start: 13, end: 15 }],
  lines: null,
  before: at('The mayor met the fishermen on Monday.'),
};

export const cited: Cited = {
  status: 'answered',
  excerpts: [excerpt],
  matched: [
    { asked: 'ships', readAs: 'boats', isQuoted: true },
    { asked: 'Sold', readAs: 'sold', isQuoted: true },
  ],
  missing: ['budget'],
  answer: '38',
  unanswered: null,
  wrongPlaces: [],
  otherwise: [],
  unsure: [],
};

/** What was asked. */
export const call = { command: 'ask', options: { question: 'were ships sold?' } };

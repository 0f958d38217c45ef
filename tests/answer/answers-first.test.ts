// In: questions about cables that we made up. Out: which sentence goes first.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { withBody } from '../cable/made-up.ts';
import { words } from '../shipped-words.ts';
import { asker } from './asker.ts';

test('when he joined one body is not told by when he joined another', () => {
  const ask = asker(
    'In 1961 he joined the TPD guild, the oldest in the delta. He led the docks under the Tollby Pilots (TP), and went over to the TP in 1975.',
  );
  expect(ask('When did he join the TP?')).toMatch(/^He led/);
  expect(ask('When did he join the TPD?')).toMatch(/^In 1961/);
});

test('who has a television is not told by who has a radio', () => {
  const ask = asker('Some 80 percent of the households in Tollby own a radio.', 'It froze.');
  expect(ask('What share of households has a TV?')).toMatch(/^(?:no|absent)/);
  expect(ask('What share of households has a radio?')).toMatch(/^Some 80/);
});

test('a summary without a number yields to the paragraph that it sums up', () => {
  const body =
    'SUMMARY: WARDENS SEIZED TWELVE PILOTS. END SUMMARY.\n\n' +
    '1. WARDENS ARRESTED TWELVE PILOTS.\n\n2. NETS WERE MENDED.\n\nGOLDFINCH\n';
  const cable = withBody(body);
  const library = { cables: [cable], index: buildIndex([cable], words), version: '1' };
  const answer = answerQuestion(library, 'how many pilots did the wardens seize?', null);
  expect(answer.status === 'answered' && answer.excerpts[0].paragraph?.number).toBe(1);
});

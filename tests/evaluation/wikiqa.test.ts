// In: a made-up file in the shape of WikiQA's. Out: proof of how its questions are ranked and scored.
import { expect, test } from 'vitest';
import { words } from '../shipped-words.ts';
import { evaluateWiki } from './wikiqa.ts';

const HEAD = 'QuestionID\tQuestion\tDocumentID\tDocumentTitle\tSentenceID\tSentence\tLabel';

test('each question is put to its own candidates, and one without a right one counts for triggering alone', () => {
  const rows = [
    ['Q1', 'who will open the harbor', 'It froze in May.', 0],
    ['Q1', 'who will open the harbor', 'Mayor Lund will open the harbor.', 1],
    ['Q2', 'when did the pilots strike', 'The pilots struck in 1954.', 1],
    ['Q2', 'when did the pilots strike', 'Nets are dear.', 0],
    ['Q3', 'where do gulls breed', 'Nets are dear.', 0],
  ].map(([id, question, sentence, label]) =>
    [id, question, 'D1', 'Harbors', 'D1-0', sentence, label].join('\t'),
  );
  const scores = evaluateWiki([HEAD, ...rows].join('\n'), words);
  expect(scores).toMatchObject({ questions: 3, map: 1, mrr: 1 });
  expect(scores.triggering).toEqual({ precision: 1, recall: 1, f1: 1 });
});

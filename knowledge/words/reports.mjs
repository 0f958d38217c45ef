// In: the text of reports.txt, and where pairs of words go. Out: its pairs there. Used only by make.mjs.
import { entriesOf, LATER } from './everyday.mjs';

/** Times its strength: what readers say for a word, and what only goes with it. */
const SAID = 1.1;
const LOOSER = 0.7;

/**
 * Takes to each word that reports print in which words readers ask for it. Strength is SAID or LOOSER ×
 * √(1/⁴√n × 1/√m × what its place in the list leaves), for a word of n senses and another of m.
 * @param {string} text
 * @param {import('./pairs.mjs').Pairs} pairs
 */
export function addReports(text, pairs) {
  for (const [word, listed] of entriesOf(text)) {
    const [said = '', looser = ''] = listed.split(' | ');
    const own = 1 / pairs.sensesOf(word) ** (1 / 4);
    for (const [words, times] of /** @type {const} */ ([
      [said, SAID],
      [looser, LOOSER],
    ])) {
      for (const [place, other] of words.split(', ').entries()) {
        if (other === '') continue;
        const theirs = 1 / Math.sqrt(pairs.sensesOf(other));
        pairs.put(word, other, times * Math.sqrt(own * theirs * (1 - LATER * place)));
      }
    }
  }
  pairs.addAll();
}

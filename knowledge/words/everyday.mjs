// In: the text of everyday.txt, and where pairs of words go. Out: its pairs there. Used only by make.mjs.

/** What each place further back in a list counts less: the surest come first. */
export const LATER = 0.04;

/** The lines of a table, each as its word and what stands after the colon. */
export function entriesOf(/** @type {string} */ text) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => /** @type {[string, string]} */ (line.split(': ')));
}

/**
 * Takes to each word and expression what everyday.txt has for it. Strength is √(chance that the one
 * is meant so × the same of the other × what its place in the list leaves).
 * @param {string} text
 * @param {import('./pairs.mjs').Pairs} pairs
 */
export function addEveryday(text, pairs) {
  const entries = new Map(
    entriesOf(text).map(([word, senses]) => [
      word,
      senses.split('; ').map((sense) => sense.split(', ')),
    ]),
  );

  /** The chance that a word means what it shares with `other`. */
  function chance(/** @type {string} */ word, /** @type {string} */ other) {
    const listed = entries.get(word) ?? [];
    const at = listed.findIndex((sense) => sense.includes(other));
    // Where its own line does not list the other, WordNet tells how many senses it has.
    if (at < 0) return 1 / Math.sqrt(pairs.sensesOf(word));
    // By Zipf's law; a word of many senses may mean one that no report has.
    const ranks = listed.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    return 1 / (at + 1) / ranks / pairs.sensesOf(word) ** (1 / 4);
  }

  for (const [word, listed] of entries) {
    for (const sense of listed) {
      sense.forEach((other, place) => {
        const left = 1 - LATER * place;
        pairs.put(word, other, Math.sqrt(chance(word, other) * chance(other, word) * left));
      });
    }
  }
  pairs.addAll();
}

// In: the text of everyday.txt, WordNet's senses, the rows of synonyms.txt. Out: the rows with what it lists too. Used only by make.mjs.
import { add } from './rows.mjs';

/** What each place further back in a list of substitutes counts less: the surest come first. */
const LATER = 0.04;

/** By word or expression: its senses, each a list of substitutes. */
function readEveryday(/** @type {string} */ text) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [word, senses] = line.split(': ');
      const listed = senses.split('; ').map((sense) => sense.split(', '));
      return /** @type {const} */ ([word, listed]);
    }),
  );
}

/**
 * Adds to each word and expression what everyday.txt has for it, both ways. Strength is √(chance that
 * the one is meant so × the same of the other × what its place in the list leaves), in tenths.
 * @param {string} text
 * @param {ReadonlyMap<string, readonly unknown[]>} senses WordNet's, by word
 * @param {(word: string) => string[]} forms the base forms of a word
 * @param {import('./rows.mjs').Rows} rows
 */
export function addEveryday(text, senses, forms, rows) {
  const entries = readEveryday(text);
  // A plural is a noun: it has one sense unless WordNet has it as a word of its own.
  const sensesOf = (/** @type {string} */ word) => senses.get(word)?.length ?? 1;

  /** The chance that a word means what it shares with `other`. */
  function chance(/** @type {string} */ word, /** @type {string} */ other) {
    const listed = entries.get(word) ?? [];
    const at = listed.findIndex((sense) => sense.includes(other));
    // Where its own line does not list the other, WordNet tells how many senses it has; an expression one.
    if (at < 0) return 1 / Math.sqrt(sensesOf(word));
    // By Zipf's law; a word of many senses may mean one that no report has.
    const ranks = listed.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    return 1 / (at + 1) / ranks / sensesOf(word) ** (1 / 4);
  }

  /** A plural as its singular, unless it is a word of its own. */
  function baseOf(/** @type {string} */ word) {
    return [word, ...forms(word)].find((base) => rows.fields.has(base)) ?? word;
  }

  /**
   * What a word is looked up by: an expression with its words joined, of `women's` only `women`; a
   * hyphenated word in both ways.
   */
  function keysOf(/** @type {string} */ word) {
    const joined = word.replace(/'s?(?![a-z])/g, '').replace(/[ -]/g, '_');
    if (!joined.includes('_')) return [baseOf(joined)];
    return word.includes(' ') ? [joined] : [word, joined];
  }

  /** @type {Map<string, Map<string, number>>} */
  const found = new Map();
  function put(/** @type {string} */ asked, /** @type {string} */ meant, /** @type {number} */ sure) {
    // The words of a cable are looked up one by one.
    if (meant.includes(' ')) return;
    const [other] = keysOf(meant);
    const tenths = Math.max(1, Math.min(9, Math.round(10 * sure)));
    for (const word of keysOf(asked)) {
      const own = found.get(word) ?? new Map();
      if (word !== other) found.set(word, own.set(other, Math.max(tenths, own.get(other) ?? 0)));
    }
  }

  for (const [word, listed] of entries) {
    for (const sense of listed) {
      sense.forEach((other, place) => {
        const sure = Math.sqrt(chance(word, other) * chance(other, word) * (1 - LATER * place));
        put(word, other, sure);
        put(other, word, sure);
      });
    }
  }
  for (const [word, synonyms] of found) add(rows, word, synonyms);
}

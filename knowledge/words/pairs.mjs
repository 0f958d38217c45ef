// In: pairs of words and how surely the one means the other. Out: the rows of synonyms.txt with them. Used only by make.mjs.
import { add } from './rows.mjs';

/** @typedef {import('./rows.mjs').Rows} Rows */

/** Pairs to be added to rows, both ways. */
export class Pairs {
  #senses;
  #forms;
  #rows;
  /** @type {Map<string, Map<string, number>>} by what is asked, what is meant, with its strength */
  #found = new Map();

  /**
   * @param {ReadonlyMap<string, readonly unknown[]>} senses WordNet's, by word
   * @param {(word: string) => string[]} forms the base forms of a word
   * @param {Rows} rows
   */
  constructor(senses, forms, rows) {
    this.#senses = senses;
    this.#forms = forms;
    this.#rows = rows;
  }

  /** How many senses a word has; an expression has one, and so has a plural that WordNet lacks. */
  sensesOf(/** @type {string} */ word) {
    return this.#senses.get(word)?.length ?? 1;
  }

  /** Takes a pair, with the chance that the one means the other, 0 to 1. */
  put(/** @type {string} */ word, /** @type {string} */ other, /** @type {number} */ sure) {
    this.#putOne(word, other, sure);
    this.#putOne(other, word, sure);
  }

  /** Adds all pairs to the rows, with their strengths in tenths. */
  addAll() {
    for (const [word, synonyms] of this.#found) add(this.#rows, word, synonyms);
  }

  #putOne(/** @type {string} */ asked, /** @type {string} */ meant, /** @type {number} */ sure) {
    // The words of a cable are looked up one by one.
    if (meant.includes(' ')) return;
    const [other] = this.#keysOf(meant);
    const tenths = Math.max(1, Math.min(9, Math.round(10 * sure)));
    for (const word of this.#keysOf(asked)) {
      const own = this.#found.get(word) ?? new Map();
      if (word === other) continue;
      this.#found.set(word, own.set(other, Math.max(tenths, own.get(other) ?? 0)));
    }
  }

  /**
   * What a word is looked up by: an expression with its words joined, of `women's` only `women`; a
   * hyphenated word in both ways.
   */
  #keysOf(/** @type {string} */ word) {
    const joined = word.replace(/'s?(?![a-z])/g, '').replace(/[ -]/g, '_');
    if (!joined.includes('_')) return [this.#baseOf(joined)];
    return word.includes(' ') ? [joined] : [word, joined];
  }

  /** A plural as its singular, unless it is a word of its own. */
  #baseOf(/** @type {string} */ word) {
    return [word, ...this.#forms(word)].find((base) => this.#rows.fields.has(base)) ?? word;
  }
}

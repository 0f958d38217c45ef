// In: Moby's thesaurus, the rows of synonyms.txt and the vectors. Out: the rows with Moby's synonyms too. Used only by make.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { add } from './rows.mjs';

/** Least likeness of two entries: Moby lists loose associations too, and their entries differ. */
const ALIKE = 0.2;
/** Least cosine: a word far off in use is meant in another sense. */
const NEAR = 0.4;
/** Most tenths: a thesaurus has kerosene for petrol, which is near and not the same. */
const MOST = 7;

/** Each entry's words, its phrases among them. */
function readMoby(/** @type {string} */ packages) {
  const text = readFileSync(join(packages, 'moby/words.txt'), 'latin1').toLowerCase();
  /** @type {Map<string, Set<string>>} */
  const entries = new Map();
  for (const line of text.split(/[\r\n]+/)) {
    const [word, ...listed] = line.split(',');
    if (word) entries.set(word, new Set(listed));
  }
  return entries;
}

/** Cosine of two entries as sets, each with its own word in it. */
function alike(
  /** @type {Set<string>} */ one,
  /** @type {Set<string>} */ other,
  /** @type {boolean} */ isMutual,
) {
  let shared = isMutual ? 2 : 1;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.sqrt((one.size + 1) * (other.size + 1));
}

/**
 * Adds to each word what Moby lists for it: words with an entry much like its own and a vector near
 * its own. The digit is that cosine in tenths, `MOST` at most, if WordNet's is not higher.
 * @param {string} packages
 * @param {import('./rows.mjs').Rows} rows
 * @param {(a: string, b: string) => number} cosine 0 where one has no vector
 */
export function addMoby(packages, rows, cosine) {
  const entries = readMoby(packages);
  const isKnown = (/** @type {string} */ word) => /^[a-z]+$/.test(word) && cosine(word, word) > 0;
  const words = new Set([...rows.fields.keys(), ...[...entries.keys()].filter(isKnown)]);
  for (const word of words) {
    const mine = entries.get(word);
    if (!mine) continue;
    const found = new Map();
    for (const other of mine) {
      const theirs = entries.get(other);
      const near = words.has(other) && theirs ? cosine(word, other) : 0;
      if (near < NEAR || other === word) continue;
      if (alike(mine, theirs, theirs.has(word)) < ALIKE) continue;
      found.set(other, Math.min(MOST, Math.round(10 * near)));
    }
    add(rows, word, found);
  }
}

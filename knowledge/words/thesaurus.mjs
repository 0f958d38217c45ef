// In: Moby's thesaurus, the text of synonyms.txt and the vectors. Out: the text with Moby's synonyms too. Used only by make.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * Adds to each line of `synonyms` what Moby lists for its word: words with an entry much like its
 * own and a vector near its own. The digit is that cosine in tenths, `MOST` at most, if WordNet's is not higher.
 * @param {string} packages
 * @param {string} synonyms
 * @param {(a: string, b: string) => number} cosine 0 where one has no vector
 */
export function withMoby(packages, synonyms, cosine) {
  const entries = readMoby(packages);
  const lines = synonyms.trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const line of lines.slice(head.length)) {
    const [word, ...fields] = line.split('\t');
    rows.set(word, fields);
  }
  for (const word of entries.keys()) {
    if (/^[a-z]+$/.test(word) && !rows.has(word) && cosine(word, word) > 0) rows.set(word, []);
  }
  const out = [...rows].map(([word, [own = '', ...rest]]) => {
    const found = new Map(own.split(' ').filter(Boolean).map(parted));
    for (const other of entries.get(word) ?? []) {
      const theirs = entries.get(other);
      const near = rows.has(other) && theirs ? cosine(word, other) : 0;
      if (near < NEAR || other === word) continue;
      const mine = /** @type {Set<string>} */ (entries.get(word));
      if (alike(mine, theirs, theirs.has(word)) < ALIKE) continue;
      const tenths = Math.min(MOST, Math.round(10 * near));
      found.set(other, Math.max(found.get(other) ?? 0, tenths));
    }
    const listed = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [word, listed.map(([other, digit]) => other + digit).join(' '), ...rest]
      .join('\t')
      .trimEnd();
  });
  const kept = out.filter((line) => line.includes('\t')).sort(byWord);
  return `${[...head, ...kept].join('\n')}\n`;
}

/** `gasoline9` → `['gasoline', 9]` */
function parted(/** @type {string} */ entry) {
  return /** @type {[string, number]} */ ([entry.slice(0, -1), Number(entry.slice(-1))]);
}

function byWord(/** @type {string} */ a, /** @type {string} */ b) {
  const [one, other] = [a.slice(0, a.indexOf('\t')), b.slice(0, b.indexOf('\t'))];
  return one < other ? -1 : 1;
}

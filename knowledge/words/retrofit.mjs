// In: word vectors, and which words belong together or apart. Out: vectors moved accordingly. Used only by make.mjs.
// Only + − × ÷ and √ are used, as in spread.mjs, so that every machine gets the same numbers.

/** Weight of a link between forms of one word; a word's own vector from the corpus weighs 1 as well. */
const FORM = 1;
/** Of a link between derived forms. A link between synonyms weighs their strength, .1 to .9. */
const DERIVED = 1;
/** Of a link between a word and a broader one, one step up: less, as it is no substitute. */
const BROADER = 0.3;
/** Most that all links of a word weigh together, lest broad words be drawn in all directions. */
const LINKS = 3;
/** After eight rounds the words hardly move any more; Faruqui et al. take ten. */
const ROUNDS = 8;
/** Cosine down to which words are parted; of GloVe's vectors, spread, 20 in 1,000 pairs pass it. */
const APART = 0.3;

/**
 * Moves each word to the weighted mean of its own vector and those of the words linked to it, round
 * after round. Source: Faruqui et al., "Retrofitting Word Vectors to Semantic Lexicons", NAACL 2015,
 * equation 1; the limit on links is ours.
 * @param {number[][]} vectors
 * @param {Map<number, number>[]} links per vector: the linked ones and their weights
 * @returns {number[][]} vectors of length 1
 */
export function retrofit(vectors, links) {
  const own = vectors.map(unit);
  const moved = [...own];
  for (let round = 0; round < ROUNDS; round++) {
    links.forEach((linked, i) => {
      if (linked.size === 0) return;
      let total = 0;
      for (const weight of linked.values()) total += weight;
      const scale = Math.min(1, LINKS / total);
      const sum = [...own[i]];
      for (const [other, weight] of linked) {
        const vector = moved[other];
        for (let k = 0; k < sum.length; k++) sum[k] += scale * weight * vector[k];
      }
      moved[i] = unit(sum);
    });
  }
  return moved;
}

/**
 * The links that WordNet gives; of two between the same words, the heavier.
 * @param {readonly string[]} words
 * @param {string} synonyms the text of synonyms.txt
 * @param {(word: string) => string[]} forms
 * @param {ReadonlySet<number>} closed places in `words` that are to stay where they are
 */
export function linksOf(words, synonyms, forms, closed) {
  const places = new Map(words.map((word, i) => [word, i]));
  /** @type {Map<number, number>[]} */
  const links = words.map(() => new Map());
  const put = (/** @type {number} */ i, /** @type {number} */ j, /** @type {number} */ weight) => {
    if (!closed.has(i)) links[i].set(j, Math.max(weight, links[i].get(j) ?? 0));
  };
  function link(
    /** @type {string} */ from,
    /** @type {string} */ to,
    /** @type {number} */ weight,
  ) {
    const [i, j] = [places.get(from), places.get(to)];
    if (i === undefined || j === undefined || i === j) return;
    put(i, j, weight);
    put(j, i, weight);
  }

  const isClosed = (/** @type {string} */ word) => closed.has(places.get(word) ?? -1);

  for (const line of synonyms.split('\n').filter((one) => !one.startsWith('#'))) {
    const [word, same = '', derived = '', broader = ''] = line.split('\t');
    for (const entry of same.split(' ')) {
      link(word, entry.slice(0, -1), Number(entry.slice(-1)) / 10);
    }
    for (const other of derived.split(' ')) link(word, other, DERIVED);
    for (const entry of broader.split(' ')) {
      const [above, steps] = [entry.slice(0, -1), entry.slice(-1)];
      // Nor is a broad word drawn to the names and numbers below it.
      if (steps === '1' && !isClosed(word)) link(word, above, BROADER);
    }
  }
  for (const word of words) for (const base of forms(word)) link(word, base, FORM);
  return links;
}

/**
 * Turns the two vectors of each pair away from each other until their cosine is APART, round after
 * round. Source of the idea: Mrkšić et al., "Counter-fitting Word Vectors", NAACL 2016.
 * @param {number[][]} vectors
 * @param {[number, number][]} pairs
 * @returns {number[][]} vectors of length 1
 */
export function part(vectors, pairs) {
  const parted = vectors.map(unit);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, j] of pairs) {
      const [a, b] = [parted[i], parted[j]];
      const half = (dot(a, b) - APART) / 2;
      if (half <= 0) continue;
      parted[i] = unit(a.map((value, k) => value - half * b[k]));
      parted[j] = unit(b.map((value, k) => value - half * a[k]));
    }
  }
  return parted;
}

/** @param {number[]} vector */
function unit(vector) {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

/** @param {number[]} a @param {number[]} b */
export function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

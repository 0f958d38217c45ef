// In: the kept words and WordNet. Out: names and numbers, and which of them must be told apart. Used only by make.mjs.
import { baseForms } from './wordnet.mjs';

/** @typedef {import('./wordnet.mjs').Sense} Sense @typedef {import('./wordnet.mjs').Synset} Synset */

/** WordNet's heads of `one`, `two`, … and of `first`, `second`, … */
const NUMBER_HEADS = ['cardinal', 'ordinal'];
/** `japan` is by .54 a chain of islands, by .32 a country: a sense counts from this chance on. */
const LIKELY = 0.1;

/**
 * Names of places, people, peoples, months and weekdays, and words for numbers, by a word's likeliest
 * sense. Those of one kind keep the same company in the newspapers, so that corpus vectors make
 * `two` and `three`, or `monday` and `tuesday`, all but equal; to a reader they are different answers.
 * @param {readonly string[]} words
 * @param {Map<string, Synset>} synsets
 * @param {Map<string, Sense[]>} senses
 * @param {ReadonlySet<string>} names
 * @param {Map<string, string[]>} irregular
 * @returns {{ closed: Set<number>, apart: [number, number][] }} places in `words`: the members, and
 *   pairs of one kind that do not share a sense, as `burma` and `myanmar` do
 */
export function closedClasses(words, synsets, senses, names, irregular) {
  const target = (/** @type {import('./wordnet.mjs').Pointer} */ p) => synsets.get(p.target);
  const up = (/** @type {Synset} */ synset) =>
    synset.pointers.filter(({ symbol }) => symbol.startsWith('@')).map(target);
  const integer = senses.get('integer')[0].synset;
  const isInteger = (/** @type {Synset} */ synset) =>
    up(synset).some((above) => above === integer || isInteger(above));

  /** What the word is a kind or an instance of, if it is a name or a number. */
  function kindsOf(/** @type {string} */ word, /** @type {Synset} */ synset) {
    const heads = synset.pointers.filter(({ symbol }) => symbol === '&').map(target);
    const cluster = NUMBER_HEADS.find((head) => heads.some((h) => h.words[0] === head));
    if (cluster) return [cluster];
    if (isInteger(synset)) return ['cardinal'];
    if (!names.has(word) && !synset.pointers.some(({ symbol }) => symbol === '@i')) return null;
    // Two steps: Algeria is an African country, Japan an Asian one, both are countries.
    const kinds = (/** @type {Synset} */ s) => up(s).flatMap((kind) => [kind, ...up(kind)]);
    const bases = synset.pointers.filter(({ symbol }) => symbol === '\\').map(target);
    const keys = (/** @type {Synset[]} */ list) => list.map(({ key }) => key);
    // `algerian` and `japanese` pertain to them: adjectives of one kind, but not of the countries' kind.
    return [...keys(kinds(synset)), ...keys(bases.flatMap(kinds)).map((key) => `of ${key}`)];
  }

  const closed = new Set();
  /** @type {Map<string, number[]>} */
  const members = new Map();
  const sensesOf = words.map((word) => {
    const form = baseForms(word, senses, irregular)[0];
    return { form, list: senses.get(form) ?? [] };
  });
  sensesOf.forEach(({ form, list }, i) => {
    if (list.length === 0) return;
    const likeliest = list.reduce((best, sense) => (sense.share > best.share ? sense : best));
    if (kindsOf(form, likeliest.synset) === null) return;
    closed.add(i);
    const likely = list.filter(({ share }) => share >= LIKELY);
    for (const kind of new Set(likely.flatMap(({ synset }) => kindsOf(form, synset) ?? [])))
      members.set(kind, [...(members.get(kind) ?? []), i]);
  });

  const sameSense = (/** @type {number} */ a, /** @type {number} */ b) =>
    sensesOf[a].list.some(({ synset }) => sensesOf[b].list.some((one) => one.synset === synset));
  /** @type {Map<string, [number, number]>} */
  const apart = new Map();
  for (const list of members.values())
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1)) if (!sameSense(a, b)) apart.set(`${a} ${b}`, [a, b]);
  return { closed, apart: [...apart.values()] };
}

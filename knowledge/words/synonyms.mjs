// In: the kept words and WordNet. Out: the text of synonyms.txt, one word a line. Used only by make.mjs.
/** @typedef {import('./wordnet.mjs').Sense} Sense @typedef {import('./wordnet.mjs').Synset} Synset */

/** WordNet orders senses by frequency: beyond the fourth they are rare, and their synonyms mislead. */
const SENSES = 4;
/** Broader words come from the first two senses only: they are many and vague. */
const BROADER_SENSES = 2;
/** A broader word must mean that sense by this chance: a thief may be called a person, hardly a soul. */
const BROADER_SHARE = 0.05;
/** Words this near to WordNet's root (`entity`, `abstraction`, `thing`) say nothing. */
const ROOT_DEPTH = 2;
/** Derivation (+), participle (<), and what an adjective or adverb is formed from (\). */
const RELATED = new Set(['+', '<', '\\']);
/** Hypernym (@), instance of (@i), and the head of the cluster that an adjective belongs to (&). */
const BROADER = new Set(['@', '@i', '&']);

const HEADER = `# Pilcrow synonyms 1. Made by make.mjs; see README.md and LICENSE-wordnet.txt.
# word TAB synonyms TAB related by derivation TAB broader words TAB base forms if irregular
# Digits: a synonym's strength in tenths, a broader word's steps upwards. Sorted by word.
`;

/**
 * @param {ReadonlySet<string>} allowed the words that may appear, if of letters only
 * @param {Map<string, Synset>} synsets
 * @param {Map<string, Sense[]>} senses
 * @param {Map<string, string[]>} irregular
 */
export function makeSynonyms(allowed, synsets, senses, irregular) {
  const keys = new Set([...allowed].filter((word) => /^[a-z]+$/.test(word)));

  /** @type {Map<string, number>} */
  const depths = new Map();
  /** Shortest way to a root; verbs and adjectives have shallow trees or none and are never cut. */
  function depth(/** @type {Synset} */ synset) {
    const known = depths.get(synset.key);
    if (known !== undefined) return known;
    depths.set(synset.key, 99); // In a circle, the way round is not the shortest.
    const ups = synset.pointers.filter((pointer) => pointer.symbol.startsWith('@'));
    const steps = ups.map((pointer) => depth(synsets.get(pointer.target)) + 1);
    const found = steps.length === 0 ? 0 : Math.min(...steps);
    depths.set(synset.key, found);
    return found;
  }

  /** Words of a synset that the tables may hold; `police_force` counts as `force`. */
  function broaderWords(/** @type {Synset} */ synset) {
    if (synset.part === 'n' && depth(synset) <= ROOT_DEPTH) return [];
    return synset.words
      .filter((word) =>
        senses.get(word)?.some((s) => s.synset === synset && s.share >= BROADER_SHARE),
      )
      .map((word) => (synset.part === 'n' ? headWord(word) : word))
      .filter((word) => keys.has(word));
  }

  const lines = [];
  for (const word of [...keys, ...phrasalVerbs(senses, keys)].sort()) {
    /** @type {Map<string, number>} */
    const synonyms = new Map();
    const related = new Set();
    /** @type {Map<string, number>} */
    const broader = new Map();
    for (const sense of senses.get(word) ?? []) {
      const { synset } = sense;
      const place = synset.words.indexOf(word) + 1;
      for (const { symbol, target, from, to } of synset.pointers) {
        if (RELATED.has(symbol) && (from === 0 || from === place)) {
          const other = synsets.get(target).words;
          for (const form of to === 0 ? other : [other[to - 1]])
            if (keys.has(form)) related.add(form);
        }
        // Only from the satellite up to the head: a head has dozens of satellites.
        if (sense.rank > BROADER_SENSES || !BROADER.has(symbol)) continue;
        const up = synsets.get(target);
        if (symbol === '&' && isHead(synset)) continue;
        for (const form of broaderWords(up)) set(broader, form, 1, Math.min);
        for (const above of synset.part === 'n' ? up.pointers : []) {
          if (!above.symbol.startsWith('@')) continue;
          for (const form of broaderWords(synsets.get(above.target)))
            set(broader, form, 2, Math.min);
        }
      }
      if (sense.rank > SENSES) continue;
      for (const other of synset.words) {
        if (!keys.has(other)) continue;
        const share = senses.get(other)?.find((one) => one.synset === synset)?.share ?? 0;
        set(synonyms, other, sense.share * share, (a, b) => a + b);
      }
    }
    synonyms.delete(word);
    related.delete(word);
    broader.delete(word);
    const fields = [
      word,
      [...synonyms]
        .map(([form, chance]) => /** @type {const} */ ([form, tenths(chance)]))
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([form, strength]) => form + strength)
        .join(' '),
      [...related].sort().join(' '),
      [...broader]
        .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
        .map(([form, steps]) => form + steps)
        .join(' '),
      (irregular.get(word) ?? []).filter((base) => keys.has(base)).join(' '),
    ];
    const line = fields.join('\t').trimEnd();
    if (line !== word) lines.push(line);
  }
  return `${HEADER}${lines.join('\n')}\n`;
}

/** `set_up`, `hand_out`: how people say *establish* and *distribute*. They have lines, but stand in none. */
function phrasalVerbs(
  /** @type {Map<string, Sense[]>} */ senses,
  /** @type {Set<string>} */ keys,
) {
  return [...senses].flatMap(([word, own]) => {
    const [verb, particle, ...more] = word.split('_');
    const phrasal = more.length === 0 && PARTICLES.has(particle) && keys.has(verb);
    return phrasal && own.some((sense) => sense.part === 'v') ? [word] : [];
  });
}

const PARTICLES = new Set(
  'about across along apart around aside away back by down forward in into off on out over through together up'.split(' '),
);

/** Both words mean the sense by chance p: the geometric mean of the two chances, in tenths, 1 to 9. */
function tenths(/** @type {number} */ p) {
  return Math.max(1, Math.min(9, Math.round(10 * Math.sqrt(p))));
}

/** `law_enforcement_agency` → `agency`, `head_of_state` → `head`. */
function headWord(/** @type {string} */ word) {
  return word.replace(/_(?:of|in|for|to|on|at|by|from|with)_.*$/, '').replace(/^.*_/, '');
}

/** An adjective with an antonym, or with several similar ones, heads its cluster. */
function isHead(/** @type {Synset} */ synset) {
  const similar = synset.pointers.filter((pointer) => pointer.symbol === '&').length;
  return similar > 1 || synset.pointers.some((pointer) => pointer.symbol === '!');
}

/** @param {Map<string, number>} map @param {string} key @param {number} value @param {(a: number, b: number) => number} join */
function set(map, key, value, join) {
  const old = map.get(key);
  map.set(key, old === undefined ? value : join(old, value));
}

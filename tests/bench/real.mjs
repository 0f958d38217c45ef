// In: the number of a cable. Out: real paragraphs, repeated with changes, the same ones every time.
import { readFileSync } from 'node:fs';
import { readCable } from '../../dist/src/library/load-cables.js';
import { STOP_WORDS } from '../../dist/src/search/stop-words.js';
import { openLexicon } from './lexicon.mjs';
import { randomFrom } from './random.mjs';

/** Of the words that carry a subject so many are others, drawn by Zipf's law from beyond the commonest. */
const OTHERS = 0.3;
/** Of the sentences so many are left out, but never all. */
const LEFT_OUT = 0.2;

const lexicon = openLexicon();
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const originals = [...shipped(), ...quoted()];

/** All paragraphs of the cable that ships. */
function shipped() {
  const file = '09GUANGZHOU463.txt';
  return readCable(file, read(`knowledge/${file}`)).paragraphs.map(({ text }) => text);
}

/** What the question set on other cables quotes of them: real sentences, joined by paragraph. */
function quoted() {
  const paragraphs = new Map();
  for (const line of read('tests/evaluation/other-cables.jsonl').toString().trim().split('\n')) {
    const { cable, paragraphs: numbers, evidence } = JSON.parse(line);
    if (!evidence || numbers.length === 0) continue;
    const id = `${cable} ${numbers[0]}`;
    paragraphs.set(id, (paragraphs.get(id) ?? new Set()).add(`${evidence.replace(/\.$/, '')}.`));
  }
  return [...paragraphs.values()].map((sentences) => [...sentences].join(' '));
}

/** The paragraphs of cable number `at`, so many. */
export function realChanged(at, count) {
  const random = randomFrom(at + 1);
  return Array.from({ length: count }, () =>
    changed(originals[Math.floor(random() * originals.length)], random),
  );
}

function changed(original, random) {
  const sentences = original.trim().split(/(?<=[.?!])\s+(?=[A-Z"])/);
  const kept = sentences.filter(() => random() >= LEFT_OUT);
  const words = [];
  const token = (printed) => {
    const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(printed);
    if (word === '') return printed;
    words.push(otherWord(word, random));
    return `${before}${words.at(-1)}${after}`;
  };
  const text = (kept.length > 0 ? kept : sentences).join(' ').split(/\s+/).map(token).join(' ');
  return { text, words };
}

/** Another word or number, or the same. */
function otherWord(word, random) {
  if (/^\d+$/.test(word)) return String(Math.ceil(2 * random() * Number(word)));
  const carries = /^\p{L}{4,}$/u.test(word) && !STOP_WORDS.has(word.toLowerCase());
  if (!carries || random() >= OTHERS) return word;
  const other = lexicon.word(0.4 + 0.6 * random());
  return /^\p{Lu}/u.test(word) ? `${other[0].toUpperCase()}${other.slice(1)}` : other;
}

// In: the words that ship, by frequency. Out: words drawn by Zipf's law, names and numbers in the tail.
import { readFileSync } from 'node:fs';

/** Different words in all; those beyond the table of English words are made-up names and numbers. */
const RANKS = 200_000;
/**
 * Zipf's law as Mandelbrot has it, 1 / (r + 2.7), holds for the commonest words; beyond some
 * thousand it falls off more steeply (Ferrer i Cancho and Solé, "Two regimes in the frequency of
 * words", 2001).
 */
const SHIFT = 2.7;
const BEND = 8_000;
const STEEP = 1.9;
/** Equal slices of probability: a draw is one look-up. */
const SLICES = 2 ** 22;

/** Two tables: the word of each rank, and a rank for each slice. */
export function openLexicon() {
  const words = englishByRank();
  const ranks = new Uint32Array(SLICES);
  const share = (rank) =>
    rank < BEND ? 1 / (rank + SHIFT) : (BEND / rank) ** STEEP / (BEND + SHIFT);
  let whole = 0;
  for (let rank = 1; rank <= RANKS; rank++) whole += share(rank);
  let sum = 0;
  let slice = 0;
  for (let rank = 1; rank <= RANKS; rank++) {
    sum += share(rank) / whole;
    while (slice < SLICES && (slice + 0.5) / SLICES <= sum) ranks[slice++] = rank;
  }
  return {
    /** The word for a number from 0 to 1. */
    word(at) {
      const rank = ranks[Math.floor(at * SLICES)];
      return words[rank - 1] ?? rare(rank);
    },
  };
}

/** vectors.bin: see src/search/word-vectors.ts. */
function englishByRank() {
  const bytes = readFileSync(new URL('../../knowledge/words/vectors.bin', import.meta.url));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  const ranks = 16 + 4 * (count + 1);
  const letters = ranks + 4 * count;
  const start = (i) => letters + view.getUint32(16 + 4 * i, true);
  return Array.from({ length: count }, (_, i) => ({
    word: bytes.latin1Slice(start(i), start(i + 1)),
    rank: view.getUint32(ranks + 4 * i, true),
  }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

const SYLLABLES =
  'ba chen dor el fa guang hai i jo ka lu mar ning o pe qui ra shi tan ul vo wei'.split(' ');

/** Every fifth is a number, the others are names: `Marningka`. */
function rare(rank) {
  if (rank % 5 === 0) return String(rank % 10_000);
  let name = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name[0].toUpperCase() + name.slice(1);
}

// In: the folder of a library. Out: what is where in it, and its texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its cables, Pilcrow's saved index, and the paragraphs as lines. */
export function placesIn(folder) {
  return {
    cables: join(folder, 'cables'),
    cache: join(folder, 'cache'),
    lines: join(folder, 'paragraphs.txt'),
  };
}

/** The texts of all paragraphs of a library. */
export function textsIn(folder) {
  const bytes = readFileSync(placesIn(folder).lines);
  const texts = [];
  for (let from = 0, to; from < bytes.length; from = to + 1) {
    to = bytes.indexOf(10, from);
    texts.push(bytes.toString('utf8', from, to));
  }
  return texts;
}

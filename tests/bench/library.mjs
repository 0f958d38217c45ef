// In: a kind of texts and how many paragraphs. Out: a folder of cables, and the paragraphs as lines.
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUp } from './made-up.mjs';
import { placesIn } from './places.mjs';
import { realChanged } from './real.mjs';

/** Paragraphs of a cable: as many as the one that ships has, in round numbers. */
const TO_A_CABLE = 10;

/** Where paragraphs come from; each gives those of a cable by its number. */
export const KINDS = { 'made up': madeUp, 'real, changed': realChanged };

/** Paragraph number `id` of a kind: its text and its words. */
export function paragraphAt(kind, id) {
  return KINDS[kind](Math.floor(id / TO_A_CABLE), TO_A_CABLE)[id % TO_A_CABLE];
}

/** The reference of the cable of paragraph number `id`. */
export const cableOf = (id) => `09PILCROW${Math.floor(id / TO_A_CABLE) + 1}`;

/**
 * A library on disk, in a folder that `remove` takes away: `cables` for Pilcrow, a file each, and the
 * same paragraphs for its peers, a line each; `bytes` are those of the cables.
 */
export function writeLibrary(kind, paragraphs) {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const bytes = writeInto(folder, kind, paragraphs);
    return { kind, paragraphs, folder, bytes, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function writeInto(folder, kind, paragraphs) {
  const places = placesIn(folder);
  mkdirSync(places.cables);
  const lines = openSync(places.lines, 'w');
  let bytes = 0;
  for (let at = 0; at * TO_A_CABLE < paragraphs; at++) {
    const { texts, received } = cable(kind, at);
    bytes += received.length;
    writeFileSync(join(places.cables, `${serial(at)}.txt`), received);
    writeSync(lines, `${texts.join('\n')}\n`);
  }
  closeSync(lines);
  return bytes;
}

/** Puts one more cable into a library on disk: number `at` of those beyond it. */
export function addCable({ kind, paragraphs, folder }, at) {
  const number = paragraphs / TO_A_CABLE + at;
  const { received } = cable(kind, number);
  writeFileSync(join(placesIn(folder).cables, `${serial(number)}.txt`), received);
}

const serial = (at) => String(at + 1).padStart(6, '0');

/** Cable number `at` of a kind: the texts of its paragraphs, and all of it as it would be received. */
export function cable(kind, at) {
  const texts = KINDS[kind](at, TO_A_CABLE).map(({ text }) => text);
  const received = Buffer.from(`R 010000Z JAN 09
FM AMEMBASSY PILCROW
TO SECSTATE WASHDC ${serial(at)}

UNCLAS PILCROW ${serial(at)}

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: MADE-UP CABLE ${serial(at)}

${texts.map((text, i) => `${i + 1}. (U) ${text}`).join('\n\n')}
PILCROW
`);
  return { texts, received };
}

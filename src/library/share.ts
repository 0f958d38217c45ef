// In: some files of a folder, in a thread of its own. Out: what they are; then, of some cables, the words.
import { parentPort, workerData } from 'node:worker_threads';
import { decodeCable } from '../cable/decode-cable.ts';
import { parseCable } from '../cable/parse-cable.ts';
import { type Card, cardOf } from '../cable/shelved-cable.ts';
import { type Abbreviation, introducedIn, phrasesOf } from '../search/abbreviations.ts';
import { type Counted, countWords } from '../search/count-words.ts';
import { readerIn, rereaderIn } from './files.ts';
import { FileChanged } from './library-error.ts';
import { readCables } from './load-cables.ts';

/** What a share is told at first. */
export interface ShareOf {
  readonly folder: string;
  readonly files: readonly string[];
}

/** A file: its cable's card with the abbreviations that it introduces, or why there is none. */
export type Surveyed = { readonly file: string } & (
  | { readonly card: Card; readonly introduced: readonly Abbreviation[] }
  | { readonly error: string; readonly isUnread?: true }
);

/** What a share is asked for in the end: the words of these cables. */
export interface Wanted {
  readonly cards: readonly Card[];
  readonly abbreviations: readonly Abbreviation[];
}

/** What a share says. */
export type Said =
  /** Since it last said so: bytes of files, and their paragraphs. */
  | { readonly kind: 'done'; readonly bytes: number; readonly paragraphs: number }
  | { readonly kind: 'surveyed'; readonly surveyed: readonly Surveyed[] }
  /** Which file is another one than it was. */
  | { readonly kind: 'changed'; readonly file: string }
  | {
      readonly kind: 'counted';
      readonly tables: Counted['vocabulary']['tables'];
      readonly postings: Counted['postings'];
      readonly sentences: number;
    };

const { folder, files } = workerData as ShareOf;
const say = (said: Said, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(said, transfer);
const read = readerIn(folder);

/** Milliseconds between two reports. */
const OFTEN = 100;
let last = 0;
let [bytes, paragraphs] = [0, 0];

function report(more: { readonly bytes?: number; readonly paragraphs?: number }, isLast = false) {
  bytes += more.bytes ?? 0;
  paragraphs += more.paragraphs ?? 0;
  if (performance.now() - last < OFTEN && !isLast) return;
  say({ kind: 'done', bytes, paragraphs });
  [bytes, paragraphs, last] = [0, 0, performance.now()];
}

function survey(): Said {
  let size = 0;
  const measured = (file: string) => {
    const received = read(file);
    size = received.length;
    report({ bytes: size });
    return received;
  };
  const surveyed: Surveyed[] = [];
  for (const one of readCables(files, measured)) {
    if ('error' in one) {
      surveyed.push(one);
      continue;
    }
    const { file, cable } = one;
    const card = cardOf(cable, size);
    const introduced = cable.paragraphs.flatMap(({ text }) => introducedIn(text));
    surveyed.push({ file, card, introduced });
    report({ paragraphs: card.paragraphs });
  }
  report({}, true);
  return { kind: 'surveyed', surveyed };
}

function count({ cards, abbreviations }: Wanted) {
  const { vocabulary, postings, sentences } = countWords(textsOf(cards), phrasesOf(abbreviations));
  report({}, true);
  const columns = [...Object.values(vocabulary.tables), ...Object.values(postings)];
  say(
    { kind: 'counted', tables: vocabulary.tables, postings, sentences },
    columns.map(({ buffer }: Uint32Array) => buffer as ArrayBuffer),
  );
}

function* textsOf(cards: readonly Card[]): Generator<string> {
  const readAgain = rereaderIn(folder);
  for (const card of cards) {
    const cable = parseCable(decodeCable(readAgain(card.origin)), card.origin);
    for (const { text } of cable.paragraphs) yield text;
    report(card);
  }
}

parentPort?.once('message', (wanted: Wanted) => {
  try {
    count(wanted);
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error;
    say({ kind: 'changed', file: error.file });
  }
});
say(survey());

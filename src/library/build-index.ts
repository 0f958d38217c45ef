// In: a folder of cables. Out: all that is indexed of it, worked out by threads side by side.
import { Worker } from 'node:worker_threads';
import type { Card } from '../cable/shelved-cable.ts';
import { type Abbreviation, withGeneral } from '../search/abbreviations.ts';
import type { Counted } from '../search/count-words.ts';
import { joinCounts } from '../search/join-counts.ts';
import { keyOf, type SavedIndex } from '../search/saved-index.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { LibraryError, looksOf } from './files.ts';
import { duplicate } from './load-cables.ts';
import type { Said, ShareOf, Surveyed, Wanted } from './share.ts';

/** How far the work is. */
export interface Progress {
  /** Read so far. */
  readonly paragraphs: number;
  /** 0 to 1, of the work. */
  readonly share: number;
}

/**
 * Reads every file twice: to know the abbreviations before the words are counted. What comes out is
 * the same for any number of threads.
 * @param sources what the index depends on besides the files
 * @throws {LibraryError} where a file changes meanwhile
 */
export async function buildLibraryIndex(
  folder: string,
  files: readonly string[],
  threads: number,
  { version, sources }: { readonly version: string; readonly sources: readonly string[] },
  tell: (progress: Progress) => void,
): Promise<SavedIndex> {
  const { sizes, bytes: whole } = looksOf(folder, files);
  // Each of the two times that all is read is half of the work.
  let [half, all, bytes, paragraphs] = [0, whole, 0, 0];
  const shares = sharesOf(files, sizes, threads).map((own) => {
    return new Share({ folder, files: own }, (done) => {
      bytes += done.bytes;
      paragraphs += done.paragraphs;
      tell({ paragraphs, share: half + Math.min(1, bytes / (all || 1)) / 2 });
    });
  });
  try {
    const surveys = await Promise.all(shares.map((share) => share.survey()));
    const { cards, introduced, passedOver } = sifted(surveys.map(({ surveyed }) => surveyed));
    const abbreviations = withGeneral(introduced);
    [half, all, bytes, paragraphs] = [0.5, sum(cards.flat().map((card) => card.bytes)), 0, 0];
    const parts = await Promise.all(
      shares.map(async (share, i) => {
        const own = cards[i] as readonly Card[];
        const texts = sum(own.map((card) => card.paragraphs));
        return { counted: await share.count({ cards: own, abbreviations }), texts };
      }),
    );
    const [only, ...more] = parts;
    const prints = surveys.flatMap((survey) => survey.prints);
    return {
      key: keyOf(version, [...sources, ...prints]),
      cards: cards.flat(),
      passedOver,
      abbreviations,
      counted: only && more.length === 0 ? only.counted : joinCounts(parts),
    };
  } finally {
    for (const share of shares) share.end();
    tell({ paragraphs, share: 1 });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Runs of files, of about as many bytes each. */
function sharesOf(files: readonly string[], sizes: readonly number[], threads: number): string[][] {
  const shares: string[][] = Array.from({ length: threads }, () => []);
  const whole = sum(sizes) + 1;
  let before = 0;
  for (const [i, file] of files.entries()) {
    shares[Math.floor((before / whole) * threads)]?.push(file);
    before += sizes[i] as number;
  }
  return shares.filter((share) => share.length > 0);
}

/** The cables, by share; of two with one reference the first stays. */
function sifted(shares: readonly (readonly Surveyed[])[]) {
  const first = new Map<string, Card>();
  const introduced: Abbreviation[] = [];
  const passedOver: string[] = [];
  const cards = shares.map((share) =>
    share.flatMap((one) => {
      if ('error' in one) {
        passedOver.push(one.error);
        return [];
      }
      const same = first.get(one.card.id);
      if (same) {
        passedOver.push(duplicate(one.card, same));
        return [];
      }
      first.set(one.card.id, one.card);
      introduced.push(...one.introduced);
      return one.card;
    }),
  );
  return { cards, introduced, passedOver };
}

/** A thread that has its share of the files. */
class Share {
  readonly #worker: Worker;
  readonly #done: (done: Said & { kind: 'done' }) => void;

  constructor(workerData: ShareOf, done: (done: Said & { kind: 'done' }) => void) {
    this.#worker = new Worker(new URL('./share.js', import.meta.url), { workerData });
    this.#done = done;
  }

  survey() {
    return this.#said('surveyed');
  }

  async count(wanted: Wanted): Promise<Counted> {
    const said = this.#said('counted');
    this.#worker.postMessage(wanted);
    const { tables, postings, sentences } = await said;
    return { vocabulary: new Vocabulary(tables), postings, sentences };
  }

  end() {
    void this.#worker.removeAllListeners('message').terminate();
  }

  #said<Kind extends Said['kind']>(kind: Kind): Promise<Said & { kind: Kind }> {
    return new Promise((resolve, reject) => {
      const listen = (said: Said) => {
        if (said.kind === 'done') this.#done(said);
        if (said.kind === 'changed') reject(new LibraryError(said.sentence));
        if (said.kind !== kind) return;
        this.#worker.off('message', listen).off('error', reject);
        resolve(said as Said & { kind: Kind });
      };
      this.#worker.on('message', listen).on('error', reject);
    });
  }
}

// In: runs of files. Out: a thread for each, that surveys them and counts the words of cables.
import { Worker } from 'node:worker_threads';
import type { Counted } from '../search/count-words.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { FileChanged } from './library-error.ts';
import type { Said, ShareOf, Wanted } from './share.ts';

/** Runs of items, at most so many, of about as many bytes each; one at least. */
export function runsOf<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  most: number,
): Item[][] {
  const runs: Item[][] = Array.from({ length: most }, () => []);
  const whole = items.reduce((sum, item) => sum + bytesOf(item), 1);
  let before = 0;
  for (const item of items) {
    runs[Math.floor((before / whole) * most)]?.push(item);
    before += bytesOf(item);
  }
  return runs.filter((run, i) => i === 0 || run.length > 0);
}

/** A thread that has its share of the files. */
export class Share {
  readonly #worker: Worker;
  readonly #done: (done: Said & { kind: 'done' }) => void;

  /** @param done is told how much has been read since it was told last */
  constructor(workerData: ShareOf, done: (done: Said & { kind: 'done' }) => void) {
    this.#worker = new Worker(new URL('./share.js', import.meta.url), { workerData });
    this.#done = done;
  }

  /** What its files are. */
  survey() {
    return this.#said('surveyed');
  }

  /**
   * The words of some cables, whoever surveyed them; once, after `survey`.
   * @throws {FileChanged} where the file of one is no longer what it was
   */
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
        if (said.kind === 'changed') reject(new FileChanged(said.file));
        if (said.kind !== kind) return;
        this.#worker.off('message', listen).off('error', reject).off('exit', left);
        resolve(said as Said & { kind: Kind });
      };
      const left = () => reject(new Error('a thread that reads the library has left'));
      this.#worker.on('message', listen).on('error', reject).on('exit', left);
    });
  }
}

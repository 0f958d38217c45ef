// In: how far a library is read, again and again. Out: one line rewritten on a terminal, or log lines.
import { performance } from 'node:perf_hooks';
import { grouped } from '../counted.ts';
import type { Screen } from './screen.ts';

/** How far the work is: paragraphs so far, and the share of the work, 0 to 1. */
interface Progress {
  readonly paragraphs: number;
  readonly share: number;
}

/** Milliseconds between two lines of a log. */
const LOGGED = 10_000;

/** Seconds left are told from this share on: before it they are a guess. */
const TELLING = 0.03;

const CLEAR_LINE = '\r\u001b[K';

/** @param now milliseconds; in tests */
export function progressOn(
  screen: Pick<Screen, 'errors'> & { readonly live: boolean },
  now = () => performance.now(),
): (progress: Progress) => void {
  const { errors, live } = screen;
  let begun: number | null = null;
  let told = 0;
  return (progress) => {
    if (begun === null) {
      begun = now();
      told = begun;
    }
    const text = inWords(progress, now() - begun);
    if (live) errors.write(progress.share < 1 ? `${CLEAR_LINE}${text}` : CLEAR_LINE);
    else if (now() - told >= LOGGED) {
      errors.write(`${text}\n`);
      told = now();
    }
    if (progress.share >= 1) begun = null;
  };
}

function inWords({ paragraphs, share }: Progress, passed: number): string {
  const left = Math.ceil((passed * (1 - share)) / share / 1_000);
  const seconds = share < TELLING ? '' : `, about ${grouped(left)} s left`;
  const what = share < 0.5 ? 'Reading the cables' : 'Indexing their words';
  return `${what}: ${grouped(paragraphs)} paragraphs${seconds}`;
}

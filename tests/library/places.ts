// In: a folder of a test's own. Out: where a library in it is opened from, and what is said meanwhile.
import { join } from 'node:path';
import type { Progress } from '../../src/library/build-index.ts';
import type { Places } from '../../src/library/open-library.ts';
import { root } from '../shipped-words.ts';

/** What is said while a library is opened, and how far it was told to be. */
export function placesIn(home: string, over: Partial<Places> = {}) {
  const said: string[] = [];
  const told: Progress[] = [];
  return {
    folder: join(home, 'archive'),
    words: join(root, 'knowledge/words'),
    cache: join(home, 'cache'),
    version: '1.2.3',
    say: (sentence: string) => void said.push(sentence),
    tell: (progress: Progress) => void told.push(progress),
    ...over,
    said,
    told,
  };
}

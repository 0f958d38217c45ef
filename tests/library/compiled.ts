// In: nothing. Out: what starts threads of its own, as it is compiled: threads run no other.
import { join } from 'node:path';
import { root } from '../shipped-words.ts';

const room = join(root, 'dist/src/library');

export const { buildLibraryIndex } = (await import(
  join(room, 'build-index.js')
)) as typeof import('../../src/library/build-index.ts');

export const { openLibrary, reopenLibrary } = (await import(
  join(room, 'open-library.js')
)) as typeof import('../../src/library/open-library.ts');

export const { Keeper } = (await import(
  join(room, 'keeper.js')
)) as typeof import('../../src/library/keeper.ts');

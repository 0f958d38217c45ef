// In: cables and an index over them. Out: the one value that every command works on.
import type { Cable } from '../cable/cable.ts';
import type { ParagraphIndex } from './paragraph-index.ts';

/** Everything that Pilcrow knows: loaded once, shared by every edge. */
export interface Library {
  /** At least one. */
  readonly cables: readonly Cable[];
  readonly index: ParagraphIndex;
  /** Pilcrow's own version: `0.1.0`. */
  readonly version: string;
}

// In: a library and one of its cables. Out: the index of that cable alone.
import type { Cable } from '../cable/cable.ts';
import { Kept, madeOnce } from '../kept.ts';
import type { Library } from '../search/library.ts';
import { indexing, type ParagraphIndex } from '../search/paragraph-index.ts';
import type { Steps } from '../steps.ts';

/** Indexes of single cables that are kept for each library, the last used: some 200 kB each with what is read of them. */
const alone = madeOnce((_: Library) => new Kept<Cable, ParagraphIndex>(200));

/** The index of one cable, so that it answers the same whatever else is in the library. */
export function* indexAlone(cable: Cable, library: Library): Steps<ParagraphIndex> {
  const { cables, index } = library;
  if (cables.length === 1) return index;
  const kept = alone(library);
  return (
    kept.known(cable) ?? kept.keep(cable, yield* indexing([cable], index.words, index.vocabulary))
  );
}

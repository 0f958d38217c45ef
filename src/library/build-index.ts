// In: a folder of cables, and what was indexed of it earlier. Out: all that is indexed of it now.
import { namesakes } from '../cable/namesakes.ts';
import { withGeneral } from '../search/abbreviations.ts';
import { joinCounts } from '../search/join-counts.ts';
import { commonWords } from '../search/paragraph-index.ts';
import type { Words } from '../search/words.ts';
import { type Earlier, type Found, firstsOf, placesOf } from './earlier.ts';
import { looksOf } from './files.ts';
import type { SavedIndex } from './saved-index.ts';
import { runsOf, Share } from './shares.ts';

/** How far the work is. */
export interface Progress {
  /** Read so far. */
  readonly paragraphs: number;
  /** 0 to 1, of the work. */
  readonly share: number;
}

/** A state that no folder has: of an index for which a file could not be read, to be tried again. */
const UNREAD = '';

/** What an index is made with. */
export interface Means {
  readonly threads: number;
  /** As `makerOf` gives it. */
  readonly maker: string;
  readonly words: Words;
  /** What the same maker indexed of the folder earlier. */
  readonly earlier: Earlier | null;
}

/**
 * Reads the files that are new or look otherwise than earlier, and those that held no cable: to know
 * the abbreviations first, and then to count the words. What comes out is the same for any number of
 * threads, and whatever was there earlier.
 * @throws {FileChanged} where a file changes meanwhile
 */
export async function buildLibraryIndex(
  folder: string,
  files: readonly string[],
  { threads, maker, words, earlier }: Means,
  tell: (progress: Progress) => void,
): Promise<SavedIndex> {
  const { sizes, looks, state } = looksOf(folder, files);
  const all = files.map((file, i) => ({
    file,
    bytes: sizes[i] as number,
    look: looks[i] ?? null,
    known: looks[i] === null ? undefined : earlier?.in(file, looks[i] as string),
  }));
  const unread = all.filter(({ known }) => !known);
  // Each of the two times that files are read is half of the work.
  let [half, whole, bytes, paragraphs] = [0, sum(unread.map((one) => one.bytes)), 0, 0];
  const shareOf = (own: typeof unread) =>
    new Share({ folder, files: own.map(({ file }) => file) }, (done) => {
      bytes += done.bytes;
      paragraphs += done.paragraphs;
      tell({ paragraphs, share: half + Math.min(1, bytes / (whole || 1)) / 2 });
    });
  const shares = runsOf(unread, (one) => one.bytes, threads).map(shareOf);
  try {
    const surveys = await Promise.all(shares.map((share) => share.survey()));
    const surveyed = new Map(surveys.flatMap((one) => one.surveyed.map((its) => [its.file, its])));
    const { found, passedOver } = sifted(
      all.flatMap(({ file, look, known }) => {
        const one = surveyed.get(file);
        return known ?? (one ? { ...one, look: look ?? '' } : []);
      }),
    );
    const cards = found.map(({ card }) => card);
    const abbreviations = withGeneral(found.flatMap(({ introduced }) => introduced));
    const kept = earlier?.keptOf(found, abbreviations, threads) ?? new Set();
    const fresh = cards.filter(({ origin }) => !kept.has(origin.file));
    [half, whole, bytes, paragraphs] = [0.5, sum(fresh.map((card) => card.bytes)), 0, 0];
    const firsts = firstsOf(cards);
    // Where all are counted after all, those who surveyed a few are too few.
    while (kept.size === 0 && shares.length < threads) shares.push(shareOf([]));
    const counting = runsOf(fresh, (card) => card.bytes, shares.length).map(async (own, i) => ({
      counted: await (shares[i] as Share).count({ cards: own, abbreviations }),
      places: placesOf(own, firsts),
    }));
    const unchanged = kept.size > 0 && earlier ? earlier.part(kept, firsts) : null;
    const parts = await Promise.all(counting);
    const counted = joinCounts(unchanged ? [unchanged, ...parts] : parts);
    return {
      maker,
      passedOver,
      abbreviations,
      counted,
      cards,
      state: [...surveyed.values()].some((one) => 'isUnread' in one) ? UNREAD : state,
      behind: sum(cards.map((card) => card.bytes)),
      common: commonWords(counted.vocabulary, words),
      surveys: found.map(({ look, introduced }) => ({ look, introduced })),
    };
  } finally {
    for (const share of shares) share.end();
    tell({ paragraphs, share: 1 });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** The cables, and why other files are passed over. */
function sifted(all: readonly (Found | { readonly error: string })[]) {
  const found: Found[] = [];
  const passedOver: string[] = [];
  const namesakeOf = namesakes();
  for (const one of all) {
    if ('error' in one) {
      passedOver.push(one.error);
      continue;
    }
    const { id, origin } = one.card;
    const why = namesakeOf(id, origin.file);
    if (why) passedOver.push(`${origin.file}: ${why}.`);
    else found.push(one);
  }
  return { found, passedOver };
}

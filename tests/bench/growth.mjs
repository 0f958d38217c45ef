// In: figures at several sizes. Out: with which power of the number of paragraphs they grow.
import { RUNNERS, SAVED } from './search.mjs';
import { exponent } from './statistics.mjs';

/** What grows: how large it is for a runner at a size. */
const FIGURES = {
  question: ({ asked }, name) => asked['6 terms'].find((one) => one.name === name)?.p50,
  build: ({ built }, name) => built[name]?.milliseconds.median,
  // Beyond Node.js and the program; of Pilcrow, once it has been started from what it saved.
  memory: ({ built }, name) => built[name === 'pilcrow' ? SAVED : name]?.grown.median,
};

/** By runner and figure: the points [paragraphs, size], and the exponent, null for a single point. */
export function growthOf(sizes) {
  return RUNNERS.map(({ name }) => {
    const grown = Object.entries(FIGURES).map(([figure, of]) => {
      const points = sizes
        .map((size) => [size.paragraphs, of(size, name)])
        .filter(([, value]) => value > 0);
      return [figure, { points, exponent: points.length > 1 ? exponent(points) : null }];
    });
    return { name, ...Object.fromEntries(grown) };
  });
}

// In: figures at several sizes. Out: with which power of the number of paragraphs they grow.
import { RUNNERS } from './search.mjs';
import { exponent } from './statistics.mjs';

/** By engine: exponents of the time of a 6-term question, of building and of memory. */
export function growthOf(sizes) {
  return RUNNERS.map(({ name }) => {
    const points = (value) =>
      sizes.flatMap((size) => {
        const found = value(size);
        return found === undefined ? [] : [[size.paragraphs, found]];
      });
    const question = points(({ asked }) => asked['6 terms'].find((one) => one.name === name)?.p50);
    const build = points(({ built }) => built[name]?.milliseconds.median);
    const memory = points(({ built }) => built[name]?.grown.median);
    const power = (some) => (some.length > 1 ? exponent(some) : null);
    return {
      name,
      points: question,
      question: power(question),
      build: power(build),
      memory: power(memory),
    };
  });
}

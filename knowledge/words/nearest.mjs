// In: rows of vectors.bin. Out: for each the numbers of those nearest to it. Used only by make.mjs.

/**
 * The cosines are reckoned as `src/search/rows.ts` reckons them, to the last bit: what stands in no
 * list is then no nearer than what ends it. 38,000 rows take some minutes.
 * @param {Int8Array} rows one after another
 * @param {number} dimensions
 * @param {number} many how many of each
 * @returns {Uint16Array} nearest first; equally near ones by their numbers
 */
export function nearest(rows, dimensions, many) {
  const count = rows.length / dimensions;
  const product = (/** @type {number} */ a, /** @type {number} */ b) => {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += rows[a + i] * rows[b + i];
    return sum;
  };
  const scales = Float32Array.from({ length: count }, (_, row) => {
    const at = row * dimensions;
    return 1 / Math.sqrt(product(at, at));
  });
  const numbers = new Uint16Array(count * many);
  const cosines = new Float64Array(many);
  for (let own = 0; own < count; own++) {
    const best = numbers.subarray(own * many, (own + 1) * many);
    let size = 0;
    for (let other = 0; other < count; other++) {
      if (other === own) continue;
      const cosine =
        product(own * dimensions, other * dimensions) * (scales[own] * scales[other]);
      if (size === many && cosine <= cosines[many - 1]) continue;
      let at = size < many ? size++ : many - 1;
      for (; at > 0 && cosine > cosines[at - 1]; at--) {
        cosines[at] = cosines[at - 1];
        best[at] = best[at - 1];
      }
      cosines[at] = cosine;
      best[at] = other;
    }
  }
  return numbers;
}

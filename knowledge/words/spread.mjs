// In: word vectors. Out: the same without what nearly all of them share. Used only by make.mjs.
import { dot } from './retrofit.mjs';

/**
 * Takes away the mean and the strongest direction. In GloVe they tell how common a word is rather
 * than what it means, and make unrelated words look alike. Source: Mu & Viswanath, "All-but-the-Top",
 * ICLR 2018; one direction a hundred dimensions is their rule. Only + − × ÷ and √ are used, which
 * IEEE 754 defines to the last bit, so that every machine gets the same numbers.
 * @param {number[][]} vectors
 * @returns {number[][]}
 */
export function spread(vectors) {
  const places = vectors[0].map((_, j) => j);
  const mean = places.map((j) => vectors.reduce((sum, v) => sum + v[j], 0) / vectors.length);
  const centred = vectors.map((v) => v.map((value, j) => value - mean[j]));
  const covariance = places.map(() => places.map(() => 0));
  for (const v of centred) {
    for (const i of places) for (const j of places) covariance[i][j] += v[i] * v[j];
  }
  const shared = strongest(covariance);
  return centred.map((v) => {
    const along = dot(v, shared);
    return v.map((value, j) => value - along * shared[j]);
  });
}

/** First eigenvector, by power iteration; 500 rounds are far more than it needs. @param {number[][]} matrix */
function strongest(matrix) {
  let vector = matrix.map((_, i) => 1 + i / matrix.length);
  for (let round = 0; round < 500; round++) {
    const next = matrix.map((row) => dot(row, vector));
    const length = Math.sqrt(dot(next, next));
    vector = next.map((value) => value / length);
  }
  return vector;
}

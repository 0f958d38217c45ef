// In: what tsc compiled. Out: dist/src/main.js with most of its modules within, so that it starts sooner.
import { defineConfig } from 'rolldown';

/**
 * What is installed or Node's own; rooms that threads are started from; what is to run first; and what has
 * a state that these rooms and the others share.
 */
const APART = [
  /^[#@\w](?!:)/,
  /[\\/](?:cable|library|search)[\\/][^\\/]+$/,
  /[\\/](?:memory|resting)\.js$/,
];

export default defineConfig({
  input: './dist/src/main.js',
  platform: 'node',
  external: APART,
  output: { file: 'dist/src/main.js', codeSplitting: false },
});

// In: what tsc compiled. Out: dist/src/main.js with most of its modules within, so that it starts sooner.
import { defineConfig } from 'rolldown';

/** What is installed or Node's own; rooms that threads are started from; and what is to run first. */
const APART = [/^[#@\w](?!:)/, /[\\/](?:cable|library|search)[\\/][^\\/]+$/, /[\\/]memory\.js$/];

export default defineConfig({
  input: './dist/src/main.js',
  platform: 'node',
  external: APART,
  output: { file: 'dist/src/main.js', codeSplitting: false },
});

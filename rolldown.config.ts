// In: what tsc compiled. Out: dist/src/pilcrow.cjs, all of it in one piece, with what V8 compiles of it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const FILE = 'dist/src/pilcrow.cjs';

/** A module is where it was: threads are started from files beside it. */
const inItsPlace: Plugin = {
  name: 'in its place',
  transform(code, id) {
    const place = JSON.stringify(relative(dirname(FILE), id).replaceAll('\\', '/'));
    return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
  },
};

/** Pilcrow runs without it, but starts later. */
const compiled: Plugin = {
  name: 'compiled',
  writeBundle() {
    // V8 would go on from what it compiled of another text, and keep it for no other flags than these.
    rmSync(`${FILE}.compiled`, { force: true });
    const env = { ...process.env, NODE_OPTIONS: '' };
    const run = ['dist/src/compile.js'];
    const { status } = spawnSync(process.execPath, run, { env, stdio: 'ignore', timeout: 60_000 });
    if (status !== 0) this.warn('V8 could compile nothing beforehand: Pilcrow will start later.');
  },
};

export default defineConfig({
  input: './dist/src/program.js',
  platform: 'node',
  // The model is read as JSON; the others are what nobody need install.
  external: [/^wink-eng/, /^(?:bufferutil|utf-8-validate|zlib-sync)$/],
  // Only where it is all ASCII does it take a byte a character in memory.
  output: { file: FILE, format: 'cjs', codeSplitting: false, comments: false, charset: 'ascii' },
  plugins: [inItsPlace, compiled],
  // discord.js has an eval, for those who shard by it.
  checks: { eval: false, pluginTimings: false },
});

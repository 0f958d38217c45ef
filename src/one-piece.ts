// In: the program in one piece, and what V8 compiled of it when it was built. Out: a way to run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** As Rolldown wrote it: all in ASCII. */
const FILE = fileURLToPath(new URL('pilcrow.cjs', import.meta.url));

/** What V8 compiled, behind a checksum of it and of the text. */
const COMPILED = `${FILE}.compiled`;
const CHECKSUM = 4;
const checksum = (text: Buffer, compiled: Buffer) => crc32(compiled, crc32(text));

/** Only what is whole: V8 tells what another V8 made, but runs what is damaged, or of another text as long. */
function compiledBefore(text: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(COMPILED);
    const compiled = kept.subarray(CHECKSUM);
    return kept.readUInt32LE() === checksum(text, compiled) ? compiled : undefined;
  } catch {
    // Without it V8 compiles anew, which takes a little longer.
    return undefined;
  }
}

function taken(): Script {
  const text = readFileSync(FILE);
  return new Script(Module.wrap(text.toString('latin1')), {
    // V8 keeps the name too, and a folder may be moved.
    filename: basename(FILE),
    cachedData: compiledBefore(text),
  });
}

/** What was read to make it is held no longer than that takes. */
const script = taken();

/** Runs it, with the arguments and the environment of the process. */
export function run(): void {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(FILE), module, FILE, dirname(FILE));
}

/** Keeps what V8 has compiled of it by now, for a V8 whose flags are what they are now. */
export function keepCompiled(): void {
  const compiled = script.createCachedData();
  const head = Buffer.alloc(CHECKSUM);
  head.writeUInt32LE(checksum(readFileSync(FILE), compiled));
  writeFileSync(COMPILED, Buffer.concat([head, compiled]));
}

// In: the version and the word tables. Out: a checksum of all, but for the cables, that an index is of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './files.ts';
import type { Tables } from './tables.ts';

/** The rooms that read, number and count: an index is of no use to a program that does it otherwise. */
const ROOMS = ['../cable', '../search', '.'];

/** What an index is made by: one that another maker made is of no use. */
export function makerOf(version: string, { vectors, synonyms }: Tables): string {
  return sha256(JSON.stringify([version, programPrint(), sha256(vectors, synonyms)]));
}

/** The SHA-256 of them as they are now: threads that build an index run what is there now. */
function programPrint(): string {
  return sha256(
    ...ROOMS.flatMap((room) => {
      const folder = fileURLToPath(new URL(room, import.meta.url));
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const code = files.filter((file) => /\.[jt]s$/.test(file)).sort();
      return code.flatMap((file) => [`\n${room}/${file}\n`, readFileSync(join(folder, file))]);
    }),
  );
}

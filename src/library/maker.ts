// In: the version and the word tables. Out: a checksum of all, but for the cables, that an index is of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksOf, sha256 } from './files.ts';
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
      return codeIn(room).flatMap((file) => [
        `\n${room}/${file}\n`,
        readFileSync(pathOf(room, file)),
      ]);
    }),
  );
}

/** Another text when the program or its tables are exchanged on disk: threads run what is there then. */
export function ownLook(tables: string): string {
  const states = ROOMS.map((room) => looksOf(pathOf(room, ''), codeIn(room)).state);
  return sha256(...states, looksOf(tables, readdirSync(tables)).state);
}

function codeIn(room: string): string[] {
  const files = readdirSync(pathOf(room, ''), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.[jt]s$/.test(file)).sort();
}

function pathOf(room: string, file: string): string {
  return join(fileURLToPath(new URL(room, import.meta.url)), file);
}

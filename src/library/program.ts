// In: nothing. Out: a checksum of the program's own files that decide what an index holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './files.ts';

/** The rooms that read, number and count: an index is of no use to a program that does it otherwise. */
const ROOMS = ['../cable', '../search', '.'];

/** The SHA-256 of them as they are now: threads that build an index run what is there now. */
export function programPrint(): string {
  return sha256(
    ...ROOMS.flatMap((room) => {
      const folder = fileURLToPath(new URL(room, import.meta.url));
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const code = files.filter((file) => /\.[jt]s$/.test(file)).sort();
      return code.flatMap((file) => [`\n${room}/${file}\n`, readFileSync(join(folder, file))]);
    }),
  );
}

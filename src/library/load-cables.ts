// In: the files of a folder, as bytes. Out: the cables among them, and why others were passed over.
import type { Cable, FileRead } from '../cable/cable.ts';
import { CableError } from '../cable/cable-error.ts';
import { decodeCable } from '../cable/decode-cable.ts';
import { namesakes } from '../cable/namesakes.ts';
import { parseCable } from '../cable/parse-cable.ts';
import { sha256 } from './files.ts';
import { inWords, isFromDisk } from './library-error.ts';

/**
 * One file as a cable.
 * @throws {CableError} where it is none
 */
export function readCable(file: string, bytes: Uint8Array): Cable {
  return parseCable(decodeCable(bytes), { file, sha256: sha256(bytes) });
}

/**
 * Reads file after file. Markdown that is no cable and has no digit in its name, as every message
 * reference has, is a note about the folder (`SOURCE.md`, `README.md`) and left out in silence.
 */
export function* readCables(
  files: readonly string[],
  read: (file: string) => Uint8Array,
): Generator<FileRead> {
  for (const file of files) {
    try {
      yield { file, cable: readCable(file, read(file)) };
    } catch (error) {
      if (error instanceof CableError) {
        if (!isNote(file)) yield { file, error: error.message };
      } else if (isFromDisk(error))
        yield { file, error: `${file}: it cannot be read: ${inWords(error)}.`, isUnread: true };
      else throw error;
    }
  }
}

function isNote(file: string): boolean {
  return /^\D*\.md$/i.test(file);
}

/**
 * The cables of a folder. A file that is none is passed over, and so is one whose name an
 * earlier one has: each with a sentence that begins with its name.
 */
export function loadCables(files: readonly string[], read: (file: string) => Uint8Array) {
  const cables: Cable[] = [];
  const passedOver: string[] = [];
  const namesakeOf = namesakes();
  for (const one of readCables(files, read)) {
    if ('error' in one) {
      passedOver.push(one.error);
      continue;
    }
    const { cable } = one;
    const why = namesakeOf(cable.id, one.file);
    if (why) passedOver.push(`${one.file}: ${why}.`);
    else cables.push(cable);
  }
  return { cables, passedOver };
}

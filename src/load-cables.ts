// In: the files of a folder, as bytes. Out: the cables among them, and why others were passed over.
import { createHash } from 'node:crypto';
import type { Cable } from './cable/cable.ts';
import { CableError } from './cable/cable-error.ts';
import { decodeCable } from './cable/decode-cable.ts';
import { parseCable } from './cable/parse-cable.ts';

/**
 * One file as a cable.
 * @throws {CableError} where it is none
 */
export function readCable(file: string, bytes: Uint8Array): Cable {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parseCable(decodeCable(bytes), { file, sha256 });
}

/**
 * Reads every file. One that is no cable or cannot be read is passed over, and so is one whose
 * reference an earlier one has: each with a sentence that begins with its name.
 */
export function loadCables(files: readonly string[], read: (file: string) => Uint8Array) {
  const cables = new Map<string, Cable>();
  const passedOver: string[] = [];
  for (const file of files) {
    try {
      const cable = readCable(file, read(file));
      const first = cables.get(cable.id);
      if (first) passedOver.push(`${file}: ${cable.id} is in ${first.origin.file} too.`);
      else cables.set(cable.id, cable);
    } catch (error) {
      if (error instanceof CableError) passedOver.push(error.message);
      else if (isFromDisk(error)) passedOver.push(`${file}: ${error.message}`);
      else throw error;
    }
  }
  return { cables: [...cables.values()], passedOver };
}

/** Whether an error is the operating system's: no permission, no such file, a folder. */
export function isFromDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

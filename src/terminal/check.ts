// In: what was read in a cable or a folder. Out: the same as lines of text or as JSON objects.
import { type FileRead, folderCheck } from '../reply/check-folder.ts';
import { toJson } from './one-shot.ts';
import { type Screen, write } from './screen.ts';
import { printable } from './wrap.ts';

/** Prints lines for a reader, or the record for a program where `json` is set. */
export async function printCheck(
  lines: readonly string[],
  record: unknown,
  screen: Screen,
  json: boolean,
): Promise<0> {
  const text = json ? toJson(record) : lines.map(printable).join('\n');
  await write(screen.output, `${text}\n`);
  return 0;
}

/** Prints file after file as it is read, then totals: 1 where one could not be read, or none is. */
export async function printFolderCheck(
  reads: Iterable<FileRead>,
  screen: Screen,
  json: boolean,
): Promise<0 | 1> {
  const { totals, add, lastLines } = folderCheck();
  for (const read of reads) {
    const { lines, record } = add(read);
    await printCheck(lines, record, screen, json);
  }
  if (!json) await printCheck(lastLines(), null, screen, json);
  return totals.cables > 0 && totals.unread === 0 ? 0 : 1;
}

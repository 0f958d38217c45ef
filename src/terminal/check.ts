// In: what was read in a cable. Out: the same as lines of text or as one JSON object.
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

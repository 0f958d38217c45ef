// In: a stream of bytes. Out: its lines, one after the other.
import type { Readable } from 'node:stream';

/**
 * Lines as `\n` ends them (with or without `\r`), so that as many come out as other programs count:
 * node:readline also breaks at U+2028. A last line without an end is a line. Bytes that are no
 * UTF-8 read as U+FFFD.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of input) {
    const text: string =
      typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    open.push(parts[0] as string);
    for (const part of parts.slice(1)) {
      yield open.join('').replace(/\r$/, '');
      open = [part];
    }
  }
  open.push(decoder.decode());
  const last = open.join('');
  if (last !== '') yield last.replace(/\r$/, '');
}

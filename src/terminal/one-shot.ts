// In: a question, or lines of questions. Out: text or JSON, and the exit code of the process.
import type { Reply } from '../reply/reply.ts';
import { answerLine, type Desk, LEAVE } from './answer-line.ts';
import { linesOf } from './lines.ts';
import { render } from './render.ts';
import { type Screen, write } from './screen.ts';

/** Answers one question or `/command`: 0 where it was answered, 2 where it was refused. */
export async function answerOnce(
  desk: Desk,
  line: string,
  screen: Screen,
  json: boolean,
): Promise<0 | 2> {
  const reply = answerLine(desk, line);
  const text = json ? jsonLine(line, reply) : render(reply, screen);
  await write(screen.output, `${text}\n`);
  return reply.record.status === 'answered' ? 0 : 2;
}

/** Answers each line of the input with one JSON object a line, in order. */
export async function answerStream(desk: Desk, screen: Screen): Promise<0> {
  for await (const line of linesOf(screen.input)) {
    await write(screen.output, `${jsonLine(line, answerLine(desk, line))}\n`);
  }
  return 0;
}

const NOTHING_PIPED =
  'Nothing was asked: neither a terminal nor a question is on standard input. ' +
  'To run on Discord, set DISCORD_TOKEN.\n';

/** Answers each line of the input that holds anything, up to `exit`, an empty line after each answer; 1 where none does. */
export async function answerPiped(desk: Desk, screen: Screen): Promise<0 | 1> {
  let asked = false;
  for await (const line of linesOf(screen.input)) {
    if (line.trim() === '') continue;
    asked = true;
    if (LEAVE.has(line.trim().toLowerCase())) break;
    await write(screen.output, `${render(answerLine(desk, line), screen)}\n\n`);
  }
  // A service started without its token would otherwise end without a word, and as if all were well.
  if (!asked) await write(screen.errors, NOTHING_PIPED);
  return asked ? 0 : 1;
}

/** The record of a reply with its question before it, on one line. */
function jsonLine(question: string, { record }: Reply): string {
  return toJson({ question, ...record });
}

/** JSON in which no character is left that a terminal obeys: DEL and C1 are escaped too. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

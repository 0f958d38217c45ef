// In: a terminal and what to answer from. Out: a conversation, until the reader leaves.
import { createInterface } from 'node:readline';
import { answerLine, type Desk } from './answer-line.ts';
import { render } from './render.ts';
import { type Screen, write } from './screen.ts';
import { printable } from './wrap.ts';

const PROMPT = '¶ ';

/** Talks until Ctrl-D or Ctrl-C; plain text asks, `/…` runs a command, Tab completes. */
export async function chat(desk: Desk, screen: Screen): Promise<0> {
  await write(screen.output, `${greeting(desk)}\n\n`);
  const reader = createInterface({
    input: screen.input,
    output: screen.output,
    terminal: true,
    prompt: PROMPT,
    completer: (line: string) => complete(desk, line),
  });
  reader.on('line', (line) => {
    if (line.trim() !== '') {
      const look = { colour: screen.colour, width: screen.width() };
      screen.output.write(`${render(answerLine(desk, line), look)}\n\n`);
    }
    reader.prompt();
  });
  reader.on('SIGINT', () => reader.close());
  reader.prompt();
  await new Promise((resolve) => reader.once('close', resolve));
  await write(screen.output, '\n');
  return 0;
}

/** Three lines: what this is, what it has read, how to go on. */
function greeting({ library }: Desk): string {
  const [first, ...more] = library.cables;
  const paragraphs =
    first?.paragraphs.length === 1 ? '1 paragraph' : `${first?.paragraphs.length} paragraphs`;
  const one = `the cable ${printable(first?.id ?? '')}, ${paragraphs}; /about says on what`;
  return [
    `Pilcrow ${library.version} quotes cables; it never makes up an answer.`,
    `It has read ${more.length === 0 ? one : `${library.cables.length} cables`}.`,
    'Ask in plain words, or try /about, /paragraph 1, /figures, /help. Ctrl-D leaves.',
  ].join('\n');
}

/** Completes a command's name, then its first option where the command has suggestions for it. */
function complete({ commands, library }: Desk, line: string): [string[], string] {
  const [name = '', ...typed] = line.split(' ');
  if (!name.startsWith('/')) return [[], line];
  if (typed.length === 0) {
    const names = [...commands.map((command) => `/${command.name} `), '/help'];
    return [names.filter((known) => known.startsWith(name)), name];
  }
  const command = commands.find((known) => `/${known.name}` === name);
  const option = command?.options[0]?.name ?? '';
  const word = typed.join(' ');
  const values = command?.complete?.(library, option, word).map(({ value }) => value) ?? [];
  return [values.filter((value) => value.startsWith(word)), word];
}

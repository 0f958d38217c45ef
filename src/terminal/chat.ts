// In: a terminal and what to answer from. Out: a conversation, until the reader leaves.
import { createInterface } from 'node:readline';
import { counted } from '../counted.ts';
import { beyond, choose } from '../reply/menu.ts';
import type { Menu, Reply } from '../reply/reply.ts';
import { answerCall, answerLine, type Desk, LEAVE } from './answer-line.ts';
import { complete } from './complete.ts';
import { render, widthOf } from './render.ts';
import { type Screen, write } from './screen.ts';
import { printable, wrap } from './wrap.ts';

const PROMPT = '¶ ';

/**
 * Talks until Ctrl-D, Ctrl-C or `exit`; plain text asks, `/…` runs a command, Tab completes, and a
 * number alone chooses from the menu above it.
 */
export async function chat(desk: Desk, screen: Screen): Promise<0> {
  const width = () => widthOf(screen);
  const plain = (line: string) => wrap([{ text: line, style: 'plain' }], width(), false, '');
  await write(screen.output, `${greeting(desk).map(plain).join('\n')}\n\n`);
  const reader = createInterface({
    input: screen.input,
    output: screen.output,
    terminal: true,
    prompt: PROMPT,
    completer: (line: string) => {
      const { ends, typed, offers } = complete(desk, line);
      if (offers.length > 0) {
        screen.output.write(
          `\n${offers.map((offer) => `  ${cut(offer, width() - 2)}\n`).join('')}`,
        );
        // The line as far as it is typed, on a new line below.
        reader.prompt(true);
      }
      return [ends, typed];
    },
  });
  let menu: Menu | undefined;
  reader.on('line', (line) => {
    const word = line.trim().toLowerCase();
    if (LEAVE.has(word)) return reader.close();
    if (word !== '') {
      const reply = chosen(desk, menu, line) ?? answerLine(desk, line);
      menu = reply.menu;
      const hint = menu ? 'Type a number to choose.\n' : '';
      screen.output.write(`${render(reply, screen)}\n${hint}\n`);
    }
    reader.prompt();
  });
  // Back from Ctrl-Z: readline has paused the input, and an input that rests would end the program.
  reader.on('SIGCONT', () => reader.prompt(true));
  reader.prompt();
  await new Promise((resolve) => reader.once('close', resolve));
  await write(screen.output, '\n');
  return 0;
}

/** What a number alone chooses from the menu that stands above it, if there is one; a year asks. */
function chosen(desk: Desk, menu: Menu | undefined, line: string): Reply | null {
  const number = /^\s*(\d{1,3})\.?\s*$/.exec(line)?.[1];
  if (!menu || !number) return null;
  const choice = menu.choices[Number(number) - 1];
  return choice ? answerCall(desk, choose(menu, choice.value)) : beyond(menu, Number(number));
}

/** One line of a screen: a suggestion is a reminder, no quotation. */
function cut(text: string, columns: number): string {
  const letters = [...printable(text)];
  return letters.length > columns ? `${letters.slice(0, columns - 1).join('')}…` : letters.join('');
}

/** Three lines: what this is, what it has read, how to go on. */
function greeting({ library, cable }: Desk): string[] {
  const [first, ...more] = library.cables;
  const paragraphs = counted(first?.paragraphs.length ?? 0, 'paragraph');
  const one = `the cable ${first?.id}, ${paragraphs}; /about says on what`;
  const meant = cable === null ? '' : `; where none is named, ${cable} is meant`;
  const several = `${library.cables.length} cables; /cables lists them${meant}`;
  return [
    `Pilcrow ${library.version} quotes cables; it never makes up an answer.`,
    `It has read ${more.length === 0 ? one : several}.`,
    'Ask in plain words, or try /about, /paragraph 1, /figures, /help. Ctrl-D leaves.',
  ];
}

// In: a line as typed. Out: the command that it calls, with its options by name.
import type { Command, Option } from '../command.ts';
import { plainRequest } from './plain-request.ts';
import type { Call } from './reply.ts';

/**
 * `/paragraph 6-8 from:3` → the command with `number` and `from`; a line without a slash is a
 * question for `/ask`, unless it asks for a command in plain words. What follows the name goes to the first option; the others are given as
 * `name:value`, where a text runs to the next `name:`, or is one word where the first option is yet
 * to come (`/ask cable:09X who signed it?`), or a post and its number (`cable:TOLLBY 000012`). A value that fits no type stays text, for the command
 * to refuse.
 */
export function parseLine(line: string, commands: readonly Command[]): Call {
  const [name, rest] = splitName(line.trim());
  if (name === null) {
    return plainRequest(rest, commands) ?? { command: 'ask', options: { question: rest } };
  }
  const options = commands.find((command) => command.name === name)?.options ?? [];
  return { command: name, options: readOptions(rest, options) };
}

/** Only a letter after the slash makes a command: `/ what` and `//` are questions. */
function splitName(line: string): [string | null, string] {
  const slash = /^\/([a-z][^\s:]*)/i.exec(line);
  if (!slash) return [null, line];
  const name = slash[1] as string;
  return [name.toLowerCase(), line.slice(name.length + 1).trim()];
}

function readOptions(rest: string, options: readonly Option[]): Call['options'] {
  const given: Record<string, string | number | boolean> = {};
  const words = rest === '' ? [] : rest.split(/(?<=\s)(?=\S)/);
  const [first] = options;
  let current = first;
  let typed = '';
  let oneWord = false;
  const store = () => {
    const text = typed.trim();
    if (current && text !== '') given[current.name] ??= text;
    typed = '';
  };
  for (const word of words) {
    const colon = word.indexOf(':');
    const named = colon > 0 ? options.find(({ name }) => name === word.slice(0, colon)) : undefined;
    if (!named) {
      const isNumber = PADDED.test(word) && POST.test(typed);
      if (oneWord && typed.trim() !== '' && !isNumber) {
        store();
        current = first;
        oneWord = false;
      }
      typed += word;
    } else if (named.type === 'string') {
      store();
      current = named;
      oneWord = named !== first && given[first?.name ?? ''] === undefined;
      typed = word.slice(colon + 1);
    } else {
      given[named.name] = typedValue(named, word.slice(colon + 1).trim());
    }
  }
  store();
  return given;
}

/** `TOLLBY`, and `000012` behind it. */
const POST = /^\s*\p{L}+\s+$/u;
const PADDED = /^0\d+\s*$/;

function typedValue({ type }: Option, text: string): string | number | boolean {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false|yes|no)$/i.test(text)) return /^[ty]/i.test(text);
  return text;
}

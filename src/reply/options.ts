// In: a command's options as they arrive. Out: a refusal that says what is accepted, or nothing.
import type { Command, Option } from '../command.ts';
import { grouped } from '../counted.ts';
import { refusal } from './refusal.ts';
import type { Options, Reply } from './reply.ts';

/** Checks what arrived against what the command declares; null where all is well. */
export function badOption(
  command: Pick<Command, 'name' | 'options' | 'onMessage'>,
  given: Options,
): Reply | null {
  const known = new Set(command.options.map((option) => option.name));
  if (Object.keys(given).some((name) => !known.has(name))) {
    return refusal(`/${command.name} takes ${namesOf(command.options)} and nothing else.`);
  }
  for (const option of command.options) {
    const value = given[option.name];
    if (value === undefined) {
      if (option.required) return refusal(lacking(command.name, option));
      continue;
    }
    const wrong = faultOf(option, value);
    if (!wrong) continue;
    // It may have been said in a message, or be one that is checked.
    const isSaid = option.name === command.onMessage?.option;
    const what = isSaid ? 'What is asked' : `/${command.name}: “${option.name}”`;
    // A long message to others is none of Pilcrow's.
    return refusal(`${what} ${wrong}.`, { idle: true });
  }
  return null;
}

/** `/paragraph needs “number”: a number (6), …` */
function lacking(command: string, { name, description }: Option): string {
  const what = description.charAt(0).toLowerCase() + description.slice(1);
  return `/${command} needs “${name}”: ${what}${/[.?!]$/.test(what) ? '' : '.'}`;
}

function faultOf(option: Option, value: string | number | boolean): string | null {
  const max = option.maxLength ?? Number.POSITIVE_INFINITY;
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= (option.min ?? 0)
        ? null
        : `must be a whole number from ${option.min ?? 0} up`;
    case 'string':
      if (typeof value !== 'string') return 'must be text';
      return value.length > max
        ? `can be ${grouped(max)} characters long, not ${grouped(value.length)}`
        : null;
  }
}

function namesOf(options: readonly Option[]): string {
  return options.map((option) => `“${option.name}”`).join(', ');
}

/** A text option's value, empty where it was not given. For options that passed `badOption`. */
export function textOf(given: Options, name: string): string {
  return String(given[name] ?? '');
}

/** The 0-based place at which a `from` option (1-based) starts. */
export function startOf(given: Options): number {
  return Number(given.from ?? 1) - 1;
}

/** The option `from` of what starts at that place; none at the beginning. */
export function startAt(at: number): Options {
  return at > 0 ? { from: at + 1 } : {};
}

/** The 0-based page of a `page` option (1-based). */
export function pageOf(given: Options): number {
  return Number(given.page ?? 1) - 1;
}

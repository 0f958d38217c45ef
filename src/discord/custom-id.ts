// In: a call, or the `custom_id` of a pressed button. Out: the one as the other, checked.
import type { Command, Option } from '../command.ts';
import type { Call, Options } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';

/**
 * `<version>|<command>|<value>|<value>…`, values in the order of the command's options, absent
 * ones empty, `%` and `|` in texts as `%25` and `%7C`; a `!` after the version is for `everyone`.
 * So short that a question of 70 characters still fits, with the cable's reference. The version is made
 * from the command's options: change them, and old buttons say so instead of doing something else.
 */
const FORMAT = '1';
const EVERYONE = '!';

/** The call as a `custom_id`; null where it is no call of these commands or is too long. */
export function encode(call: Call, commands: readonly Command[]): string | null {
  const command = commands.find(({ name }) => name === call.command);
  if (command === undefined) return null;
  const values = command.options.map(({ name }) => text(call.options[name]));
  const made = version(command) + (call.everyone ? EVERYONE : '');
  const id = [made, command.name, ...values].join('|').replace(/\|{1,25}$/, '');
  // Whatever cannot be read back as the same call is not worth a button.
  const read = id.length <= LIMITS.customId ? decode(id, commands) : null;
  return read !== null && same(read.options, call.options) ? id : null;
}

/** The call that a `custom_id` holds; null where this version did not make it. */
export function decode(id: string, commands: readonly Command[]): Call | null {
  if (id.length > LIMITS.customId) return null;
  const [made = '', name, ...values] = id.split('|');
  const everyone = made.endsWith(EVERYONE);
  const command = commands.find((one) => one.name === name);
  if (command === undefined || made !== version(command) + (everyone ? EVERYONE : '')) return null;
  if (values.length > command.options.length) return null;
  const options: Record<string, string | number | boolean> = {};
  for (const [at, option] of command.options.entries()) {
    const given = values[at] ?? '';
    if (given === '') {
      if (option.required) return null;
      continue;
    }
    const value = read(given, option);
    if (value === null) return null;
    options[option.name] = value;
  }
  return { command: command.name, options, ...(everyone && { everyone }) };
}

function text(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value ?? '').replace(/[%|]/g, (live) => (live === '%' ? '%25' : '%7C'));
}

function read(given: string, option: Option): string | number | boolean | null {
  if (option.type === 'boolean') return given === '1' ? true : given === '0' ? false : null;
  if (option.type === 'integer') {
    const whole = /^-?\d{1,15}$/.test(given) ? Number(given) : null;
    return whole !== null && whole >= (option.min ?? whole) ? whole : null;
  }
  const value = given.replace(/%25|%7C/g, (escaped) => (escaped === '%25' ? '%' : '|'));
  return value.length <= (option.maxLength ?? value.length) ? value : null;
}

function same(one: Options, other: Options): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

/** Format and a 16-bit sum (FNV-1a, folded) of the options' names and types: `1k3f`. */
function version(command: Command): string {
  let sum = 0x811c9dc5;
  for (const char of command.options.map(({ name, type }) => `${name}:${type}`).join()) {
    sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return FORMAT + ((sum >>> 16) ^ (sum & 0xffff)).toString(36);
}

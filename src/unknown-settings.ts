// In: the names of variables, the text of `.env`. Out: those that look like settings and are none.
import { distance } from './edits.ts';

/** Every setting of our own, as `.env.example` explains them. */
const NAMES = [
  ...['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_ASK_CHANNELS', 'DISCORD_API'],
  ...['PILCROW_SHARDS', 'PILCROW_KNOWLEDGE', 'PILCROW_CACHE', 'PILCROW_WATCH'],
  'PILCROW_DEFAULT_CABLE',
];

const OURS = /^(?:PILCROW|DISCORD)_/;

/** Of a line that is no setting, `.env` may make a name of all that stands before the next `=`. */
const NAME = /^\w+$/;

/** A sentence for each variable that is named like a setting and is none: nothing of what it holds. */
export function unknownSettings(names: readonly string[]): string[] {
  const unknown = names.filter(
    (name) => OURS.test(name) && NAME.test(name) && !NAMES.includes(name),
  );
  return unknown.map((name) => {
    const meant = NAMES.find((own) => isSlip(name, own));
    const hint = meant ? `is ${meant} meant?` : '.env.example has them all.';
    return `${name} is set, but is no setting: ${hint}`;
  });
}

/** A sentence for each line of `.env` that names a setting and sets nothing: `PILCROW_CACHE: kept`. */
export function unsetLines(text: string): string[] {
  const lines = text.matchAll(/^[ \t]*(?:export[ \t]+)?((?:PILCROW|DISCORD)_\w+)(?![ \t]*=|\w)/gm);
  return [...lines].map(([, name]) => `.env sets no ${name}: the line should begin ${name}=`);
}

/** `DEFALT_CABLE`, `GUILD`: with slips, or a part of it too few or too many. */
function isSlip(typed: string, own: string): boolean {
  const [slipped, meant] = [typed.replace(OURS, ''), own.replace(OURS, '')];
  if (slipped.includes(meant) || (slipped !== '' && meant.startsWith(slipped))) return true;
  return distance(slipped, meant) <= Math.max(1, meant.length / 4);
}

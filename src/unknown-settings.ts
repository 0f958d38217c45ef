// In: the names of variables, the text of `.env`. Out: those that look like settings and are none.
import { distance } from './edits.ts';

/** Every setting of our own, as `.env.example` explains them. */
export const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_ASK_CHANNELS',
  'DISCORD_API',
  'PILCROW_SHARDS',
  'PILCROW_KNOWLEDGE',
  'PILCROW_CACHE',
  'PILCROW_WATCH',
  'PILCROW_DEFAULT_CABLE',
];

const LONGEST = Math.max(...SETTINGS.map((own) => own.length));

const OURS = /^(?:PILCROW|DISCORD)_/i;

/** Of a line that is no setting, `.env` may make a name of all that stands before the next `=`. */
const NAME = /^\w+$/;

/** A sentence for each variable that is named like a setting and is none. */
export function unknownSettings(names: readonly string[]): string[] {
  const unknown = names.filter(
    (name) => OURS.test(name) && NAME.test(name) && !SETTINGS.includes(name),
  );
  return unknown.map((name) => {
    const meant = SETTINGS.find((own) => isSlip(name.toUpperCase(), own));
    const hint = meant ? `is ${meant} meant?` : '.env.example has them all.';
    return `${shown(name)} is set, but is no setting: ${hint}`;
  });
}

/** Of a line of `.env` that names a setting and sets nothing: `PILCROW_CACHE: kept`. */
const UNSET = /^\s*(?:export\s+)?((?:PILCROW|DISCORD)_\w+)(?!\s*=|\w)/;

/** The same where something stands before the name, and no comment: `set PILCROW_CACHE=kept`. */
const BEHIND = new RegExp(
  `^(?!\\s*(?:export\\s+)?\\w+\\s*=)[^#=]*\\b(${SETTINGS.join('|')})\\b[^\\w\\s]?\\s*[=:]`,
);

/** A sentence for each line of `.env` that names a setting and sets nothing. */
export function unsetLines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name] = UNSET.exec(line) ?? BEHIND.exec(line) ?? [];
    if (!name) return [];
    const own = knownIn(name);
    return own
      ? `.env sets no ${own}: the line should begin ${own}=`
      : `.env sets nothing by the line that begins ${upToSlip(name)}: .env.example has them all.`;
  });
}

/** The setting that a name begins with: where `=` was forgotten, what it holds may stand behind. */
function knownIn(name: string): string | undefined {
  return SETTINGS.find((own) => name.toUpperCase().startsWith(own));
}

/** A name that is no setting, less what may be a secret. */
function shown(name: string): string {
  const start = knownIn(name) ?? name.slice(0, LONGEST);
  return start.length === name.length ? name : `${start}…`;
}

/** What a name that begins with no setting has in common with the likest one. */
function upToSlip(name: string): string {
  const slips = SETTINGS.map((own) => [...own].findIndex((letter, at) => letter !== name[at]));
  return name.slice(0, Math.max(...slips));
}

/** `DEFALT_CABLE`, `GUILD`: with slips, or a part of it too few or too many. */
function isSlip(typed: string, own: string): boolean {
  const [slipped, meant] = [typed.replace(OURS, ''), own.replace(OURS, '')];
  if (slipped.includes(meant) || (slipped !== '' && meant.startsWith(slipped))) return true;
  return distance(slipped, meant) <= Math.max(1, meant.length / 4);
}

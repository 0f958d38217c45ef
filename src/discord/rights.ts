// In: Discord's code for a right that is missing, and where. Out: which permission to give the bot there.
import { type Channel, RESTJSONErrorCodes as Code } from 'discord.js';

const LACKING: Readonly<Record<number | string, string>> = {
  [Code.MissingAccess]: 'View Channel',
  [Code.MissingPermissions]: 'Send Messages',
};

/** One sentence for the operator; null where the code is of no right, or the place of no server. */
export function rightToGive(code: number | string, where: Channel | null): string | null {
  const lacking = LACKING[code];
  if (!lacking || !where || where.isDMBased()) return null;
  const permission =
    code === Code.MissingPermissions && where.isThread() ? `${lacking} in Threads` : lacking;
  const { guild } = where;
  return (
    `Give the bot the permission “${permission}” in the channel ${named(where)} ` +
    `of the server ${named(guild)}.`
  );
}

/** By name and id; a name may hold what a terminal obeys, and a server that is out of reach has none. */
function named({ name, id }: { readonly name: string | undefined; readonly id: string }): string {
  return name ? `“${name.replace(/\p{Cc}/gu, ' ')}” (${id})` : id;
}

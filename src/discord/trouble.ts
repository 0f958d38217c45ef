// In: an error of discord.js or of ours. Out: what the operator, and who asked, are told.
import {
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { AUTOMOD, FAILED } from '../reply/edge-words.ts';
import type { Asked, Edge } from './edge.ts';
import { rightToGive } from './rights.ts';
import { Late } from './turns.ts';

/** Answers that Discord no longer takes, or not from us, which no reader can be told about. */
const BEYOND_HELP = new Set<number | string>([
  Code.UnknownChannel,
  Code.UnknownGuild,
  Code.UnknownMessage,
  // It expires after 3 s.
  Code.UnknownInteraction,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.ChannelSendRateLimit,
  Code.InteractionHasAlreadyBeenAcknowledged,
  Code.MissingAccess,
  Code.CannotSendMessagesToThisUser,
  Code.MissingPermissions,
  Code.InvalidActionOnArchivedThread,
  Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Code.ThreadLocked,
]);

/** Words of the answer are kept back by the server's AutoMod, or its links: ours may not be. */
const KEPT_BACK = new Set<number | string>([
  Code.MessageWasBlockedByAutomaticModeration,
  Code.MessageBlockedByHarmfulLinksFilter,
]);

/** Whether a message cannot be replied to for want of the permission Read Message History. */
export function maySeeNoMessage(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === Code.CannotReplyWithoutPermissionToReadMessageHistory
  );
}

/** Said of an interaction that was answered already. */
const TWICE = 'If this is said often, another Pilcrow runs with the same token: end one of them.';

/** Runs the handler of one event. Nothing that it throws gets past here, nor to a reader. */
export async function guarded(edge: Edge, asked: Asked, handle: () => Promise<unknown>) {
  try {
    await handle();
  } catch (error) {
    await tellOf(error, edge, asked).catch((failure) => {
      edge.log.warn(`${asked.what}: nor could that be said: ${failure?.message}`);
    });
  }
}

async function tellOf(error: unknown, { log }: Edge, { what, where, tell }: Asked) {
  const code = error instanceof DiscordAPIError ? error.code : '';
  const isKeptBack = KEPT_BACK.has(code);
  if (error instanceof DiscordAPIError && (isKeptBack || BEYOND_HELP.has(code))) {
    const said = `Discord says "${error.message}" (${code})`;
    const advice =
      code === Code.InteractionHasAlreadyBeenAcknowledged ? TWICE : rightToGive(code, where);
    log.warn(`${what}: not answered, ${said}${advice ? `. ${advice}` : ''}`);
    if (isKeptBack) await tell(AUTOMOD);
    return;
  }
  if (error instanceof Late) {
    log.warn(
      `${what}: not answered in the 3 seconds that Discord gives: so much was asked at once.`,
    );
    return;
  }
  log.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  await tell(FAILED);
}

const TOKEN =
  'Discord refused the token. Set DISCORD_TOKEN to the token on the Bot page of your application ' +
  '(https://discord.com/developers/applications); "Reset Token" there makes a new one.';

const INTENTS =
  'Discord refused the Message Content intent, which DISCORD_ASK_CHANNELS needs. Switch it on ' +
  'under "Privileged Gateway Intents" on the Bot page of your application ' +
  '(https://discord.com/developers/applications), or leave DISCORD_ASK_CHANNELS empty.';

const SHARDS =
  'Discord wants the bot’s servers shared out otherwise. Set PILCROW_SHARDS to auto, to have it say how.';

const OLD = 'Discord no longer takes what this version of Pilcrow says. Install a newer one.';

/** Close codes of the gateway after which it takes no new connection. */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidShard]: SHARDS,
  [GatewayCloseCodes.ShardingRequired]: SHARDS,
  [GatewayCloseCodes.InvalidAPIVersion]: OLD,
  [GatewayCloseCodes.InvalidIntents]: OLD,
  [GatewayCloseCodes.DisallowedIntents]: INTENTS,
};

/** Why the gateway closed for good, for an operator. */
export function closed(code: number): Error {
  return new Error(CLOSED[code] ?? `Discord closed the connection for good (code ${code}).`);
}

/** Discord was not there, which may pass; whatever else `explained` says lasts. */
class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** What an operator can do about a failed login or registration; `api` is where Discord was. */
export function explained(error: unknown, api: string): Error {
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (refused) return new Error(TOKEN, { cause: error });
  if (error instanceof DiscordAPIError && error.status === 404) {
    return new Error(`Discord is not at ${api} (status 404). Check DISCORD_API if you set it.`, {
      cause: error,
    });
  }
  if (error instanceof HTTPError || isNetworkError(error)) {
    return new Unreachable(
      `Discord cannot be reached at ${api}: ${error.message}. Check the network, and DISCORD_API ` +
        'if you set it.',
      { cause: error },
    );
  }
  if (error instanceof DiscordAPIError) {
    return new Error(`Discord says "${error.message}" (${error.code}).`, { cause: error });
  }
  // Discord would have been understood.
  if (error instanceof SyntaxError || error instanceof TypeError) {
    return new Error(
      `What answers at ${api} is not Discord: ${error.message}. Check DISCORD_API if you set it, and ` +
        'what the network has between.',
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** Errors of the system (`ECONNREFUSED`, `ENOTFOUND`) and of undici (`UND_ERR_…`). */
function isNetworkError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E[A-Z_]|UND_ERR)/.test(error.code)
  );
}

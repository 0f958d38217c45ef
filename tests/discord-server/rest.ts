// In: REST requests of bots. Out: what Discord answers, and what each answer was to.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Books, Fault, Pending } from './books.ts';
import { ofCallback, ofCommands, ofMessage } from './check.ts';
import type { Gateway } from './gateway.ts';
import { type Limited, limitedBy } from './rate-limits.ts';
import { type Json, message, snowflake } from './world.ts';

/** What requests know of the gateway. */
interface Heard extends Pick<Gateway, 'send'> {
  readonly url: string;
  readonly shards: number;
}

class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, text: string) {
    super(text);
    this.status = status;
    this.code = code;
  }
}

const invalid = (books: Books, problems: string[]) => {
  if (problems.length === 0) return;
  books.problems.push(...problems);
  throw new Refusal(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);
};

/** Handles one request; `gateway` is the address that GET /gateway/bot gives. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  books: Books,
  gateway: Heard,
): Promise<void> {
  const at = performance.now();
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.replace(/^\/api(?=\/)/, '').replace(/^\/v10(?=\/)/, '');
  const route = `${request.method} ${path}`;
  const { headers, limited } = books.count(request.method ?? '', path);
  response.setHeaders(new Map(Object.entries(headers)));
  if (limited) {
    books.limited += 1;
    return refuse(response, limited);
  }
  try {
    const fault = books.faults.findIndex((one) => one.route.test(route));
    if (fault >= 0) {
      const [one] = books.faults.splice(fault, 1) as [Fault];
      const { delay = 0, status, code = 0, retryAfter = 0, scope = 'user', raw, done, reset } = one;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (done) respond(route, JSON.parse(text), books, gateway, at);
      if (reset) return void request.socket.destroy();
      if (raw !== undefined) return void response.writeHead(status ?? 200).end(raw);
      if (status === 429) return refuse(response, limitedBy(scope, retryAfter));
      if (status !== undefined) throw new Refusal(status, code, `Refused with ${code}`);
    }
    const body = text === '' ? undefined : JSON.parse(text);
    const open = path.startsWith('/interactions/');
    if (!open && request.headers.authorization !== `Bot ${books.token}`) {
      throw new Refusal(401, 0, '401: Unauthorized');
    }
    const answer = respond(route, body, books, gateway, at);
    if (answer === undefined) throw new Refusal(404, 0, '404: Not Found');
    send(response, answer === null ? 204 : 200, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.message === '404: Not Found') books.problems.push(`no such route: ${route}`);
    send(response, error.status, { message: error.message, code: error.code });
  }
}

function refuse(response: ServerResponse, { headers, body }: Limited) {
  // Of its own limit a route says nothing then.
  if (body.global) for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(new Map(Object.entries(headers)));
  send(response, 429, body);
}

function send(response: ServerResponse, status: number, body: Json) {
  if (body === null) response.writeHead(status).end();
  else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

/** The answer's body, null for none, undefined for an unknown route. */
function respond(route: string, body: Json, books: Books, gateway: Heard, at: number): Json {
  const { world } = books;
  if (route === 'GET /gateway/bot') {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
    return { url: gateway.url, shards: gateway.shards, session_start_limit: limit };
  }
  if (route === 'GET /users/@me') return world.bot;
  if (route === 'GET /users/@me/guilds') return [{ id: world.guild, name: 'Study group' }];
  if (route === 'GET /applications/@me' || route === 'GET /oauth2/applications/@me') {
    return { id: world.application, name: 'Pilcrow', description: '', flags: 0, bot: world.bot };
  }
  const commands = /^(GET|PUT) \/applications\/(\d+)\/((?:guilds\/(\d+)\/)?commands)$/.exec(route);
  if (commands !== null) {
    const [, verb, application, where = '', guild] = commands;
    if (application !== world.application) throw new Refusal(404, 10002, 'Unknown Application');
    if (guild !== undefined && guild !== world.guild) {
      throw new Refusal(403, 50001, 'Missing Access');
    }
    if (verb === 'PUT') {
      invalid(books, ofCommands(body));
      books.puts += 1;
      books.commands.set(
        where,
        body.map((one: Json) => stored(one, world.application, guild)),
      );
    }
    return books.commands.get(where) ?? [];
  }
  const named = /^GET \/channels\/(\d+)$/.exec(route)?.[1];
  if (named !== undefined) {
    if (Object.values(world.channels).includes(named)) return { id: named, type: 0 };
    throw new Refusal(404, 10003, 'Unknown Channel');
  }
  const callback = /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/.exec(route);
  if (callback !== null) return acknowledge(books, callback[1] ?? '', callback[2] ?? '', body, at);
  const channel = /^POST \/channels\/(\d+)\/messages$/.exec(route);
  if (channel !== null) return post(books, gateway, channel[1] ?? '', body, at);
  return undefined;
}

/** A command as Discord gives it back: what is false or empty left out, its own fields added. */
function stored(command: Json, application: string, guild: string | undefined): Json {
  const options = (command.options ?? []).map((option: Json) =>
    Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
  );
  return {
    ...(guild !== undefined && { guild_id: guild }),
    id: snowflake(),
    application_id: application,
    version: snowflake(),
    type: command.type ?? 1,
    default_member_permissions: null,
    nsfw: false,
    name: command.name,
    name_localizations: null,
    description: command.description ?? '',
    description_localizations: null,
    contexts: guild === undefined ? (command.contexts ?? null) : null,
    integration_types: command.integration_types ?? [0],
    ...(options.length > 0 && { options }),
  };
}

function acknowledge(books: Books, id: string, token: string, body: Json, at: number): null {
  const pending = books.pending.get(id);
  if (pending?.asked == null || pending.token !== token) {
    throw new Refusal(404, 10062, 'Unknown interaction');
  }
  if (at - pending.sentAt > books.due) {
    books.late += 1;
    throw new Refusal(404, 10062, 'Unknown interaction');
  }
  if (pending.isAnswered) {
    throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
  }
  invalid(books, ofCallback(body, pending.asked, pending.option));
  pending.ephemeral = ((body.data?.flags ?? 0) & 64) !== 0;
  pending.isAnswered = true;
  settle(pending, body.type, body.data, at);
  return null;
}

function post(books: Books, gateway: Heard, channel: string, body: Json, at: number): Json {
  const { group, abroad, ...others } = books.world.channels;
  if ([group, abroad].includes(channel)) throw new Refusal(403, 50001, 'Missing Access');
  if (!Object.values(others).includes(channel)) throw new Refusal(404, 10003, 'Unknown Channel');
  invalid(books, ofMessage(body));
  const to = body.message_reference?.message_id;
  const pending = books.pending.get(to);
  if (to !== undefined && pending === undefined && body.message_reference.fail_if_not_exists) {
    invalid(books, ['message_reference: unknown message']);
  }
  const same = body.enforce_nonce && books.nonces.get(body.nonce);
  if (same) return same;
  const made = message(books.world, channel, books.world.bot, body.content);
  if (body.enforce_nonce) books.nonces.set(body.nonce, made);
  books.posts.push({ channel, ...body });
  // Bots hear of their own messages as of others'.
  gateway.send('MESSAGE_CREATE', made, made.guild_id === undefined);
  if (pending !== undefined) settle(pending, null, body, at);
  return made;
}

function settle(pending: Pending, type: number | null, body: Json, at: number) {
  const components: Json[] = (body.components ?? []).flatMap((row: Json) => row.components);
  pending.settle({
    type,
    body,
    content: body.content ?? '',
    ephemeral: pending.ephemeral,
    buttons: components.filter((one) => one.type === 2),
    menu: components.find((one) => one.type === 3) ?? null,
    latency: at - pending.sentAt,
  });
}

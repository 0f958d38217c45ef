// In: requests, one after the other. Out: the headers that count each, and Discord's refusal of one too many.
// Source: https://discord.com/developers/docs/topics/rate-limits
import { createHash } from 'node:crypto';

export interface Limits {
  /** So many requests to one route of one channel, or server in so many seconds. */
  readonly requests: number;
  readonly seconds: number;
  /** So many a second to all routes, but for those of interactions. */
  readonly global: number;
}

/** Whose limit it is: of the bot on a route, of the bot on all, of a channel or server for all bots. */
export type Scope = 'user' | 'global' | 'shared';

/** A refusal: its headers and its body. */
export interface Limited {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { message: string; retry_after: number; global: boolean };
}

interface Bucket {
  used: number;
  /** In milliseconds since 1970. */
  until: number;
}

/** Gives of each request its headers, and where it is one too many the refusal. */
export function counting({ requests, seconds, global }: Limits) {
  const buckets = new Map<string, Bucket>();
  const taken = (name: string, lasting: number): Bucket => {
    const now = Date.now();
    const before = buckets.get(name);
    const bucket = before && before.until > now ? before : { used: 0, until: now + lasting * 1000 };
    bucket.used += 1;
    buckets.set(name, bucket);
    return bucket;
  };
  return (method: string, path: string): { headers: Limited['headers']; limited?: Limited } => {
    const all = isOfInteraction(path) ? null : taken('', 1);
    if (all && all.used > global) return { headers: {}, limited: limitedBy('global', left(all)) };
    const bucket = taken(`${method} ${majorOf(path)} ${templateOf(path)}`, seconds);
    const headers = {
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-remaining': String(Math.max(0, requests - bucket.used)),
      'x-ratelimit-reset': (bucket.until / 1000).toFixed(3),
      'x-ratelimit-reset-after': left(bucket).toFixed(3),
      'x-ratelimit-bucket': createHash('md5')
        .update(method + templateOf(path))
        .digest('hex'),
    };
    return bucket.used > requests
      ? { headers, limited: limitedBy('user', left(bucket)) }
      : { headers };
  };
}

/** The refusal of a request that may be sent again after so many seconds. */
export function limitedBy(scope: Scope, after: number): Limited {
  const what = scope === 'shared' ? 'The resource is' : 'You are';
  return {
    headers: {
      'retry-after': String(Math.ceil(after)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
      ...(scope === 'user' && {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': after.toFixed(3),
      }),
    },
    body: {
      message: `${what} being rate limited.`,
      retry_after: after,
      global: scope === 'global',
    },
  };
}

const left = ({ until }: Bucket): number => Math.max(0, until - Date.now()) / 1000;

/** Interaction endpoints are not bound to the global limit. */
function isOfInteraction(path: string): boolean {
  return /^\/interactions\//.test(path);
}

/** What is limited apart: a channel, a server or an interaction with its token. */
function majorOf(path: string): string {
  const major = /^\/(?:(?:channels|guilds)\/\d+|interactions\/\d+\/[^/]+)/;
  return major.exec(path)?.[0] ?? '';
}

function templateOf(path: string): string {
  return path.replace(majorOf(path), majorOf(path).split('/')[1] ?? '').replace(/\d{9,}/g, 'id');
}

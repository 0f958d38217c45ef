// In: the library's cables. Out: the same, prepared once to be found by what a reader types.
import type { Cable } from '../cable/cable.ts';
import { keyOf } from '../cable/namesakes.ts';
import { resting } from '../resting.ts';
import { dateTyped, dayInWords, fullYear } from './dates.ts';
import { tagInWords } from './tags.ts';

/** A cable with all that it is found by and listed as, so that a keystroke costs no more than a scan. */
export interface Entry {
  readonly cable: Cable;
  /** `09GUANGZHOU463, 3 August 2009`; the reference alone where there is no date. */
  readonly name: string;
  /** Its reference in capital letters and digits alone. */
  readonly key: string;
  /** `key` without its year: `GUANGZHOU463`. */
  readonly post: string;
  /** The subject in small letters, a blank before each word. */
  readonly subject: string;
  /** When it was sent, in milliseconds; of an undated one the year of its reference, if it has one. */
  readonly sent: number;
  /** Reference in parts, date, sender, TAGS and subject, in the same way, each after a `|`. */
  readonly all: string;
}

interface Catalogue {
  readonly entries: Entry[];
  readonly byKey: Map<string, Cable>;
  /** By the post alone, and by post and number: `GUANGZHOU`, `GUANGZHOU463`. */
  readonly byPost: Map<string, Cable[]>;
}

const known = new WeakMap<readonly Cable[], Catalogue>();

/** Prepares all cables, other events having their turn, before a reader's first keystroke needs them. */
export async function prepareCatalogue(cables: readonly Cable[]): Promise<void> {
  let count = 0;
  for await (const _ of resting(cables)) preparedTo(++count, cables);
}

/** Every cable, by its date, then by its reference; one of no known year last. */
export function entriesOf(cables: readonly Cable[]): readonly Entry[] {
  return catalogueOf(cables).entries;
}

/**
 * The cable of a reference, in whatever letters and with whatever blanks and zeros it is typed; without
 * its year, `GUANGZHOU 000463`, where one cable alone has that number.
 */
export function cableOf(cables: readonly Cable[], reference: string): Cable | undefined {
  const { byKey } = catalogueOf(cables);
  const cable = byKey.get(keyOf(reference)) ?? byKey.get(keyTyped(reference));
  if (cable || !/^\D*\d+\W*$/.test(reference)) return cable;
  const [only, ...others] = cablesFrom(cables, reference);
  return others.length === 0 ? only : undefined;
}

/** The cables of a post, or of a post and a number: `Guangzhou`, `GUANGZHOU 000463`. */
export function cablesFrom(cables: readonly Cable[], post: string): readonly Cable[] {
  return catalogueOf(cables).byPost.get(keyTyped(post)) ?? [];
}

/** `99 PILCROW 000002` as a header prints it, or `1999 Pilcrow 2`, as `99PILCROW2`. */
function keyTyped(reference: string): string {
  return keyOf(reference).replace(/^(?:(?:19|20)?(\d\d))?(\p{Lu}{2,30})0{0,6}(?=\d*$)/u, '$1$2');
}

/**
 * Cables that what was typed may mean, best first: its whole reference, the beginning of one with
 * or without the year, every word in the subject, every word anywhere; then as they are listed.
 * Words are found from their beginnings. Nothing typed finds all.
 */
export function findCables(cables: readonly Cable[], typed: string): readonly Entry[] {
  const { entries } = catalogueOf(cables);
  if (typed.trim() === '') return entries;
  if (!/[\p{L}\p{N}]/u.test(typed)) return [];
  const date = dateTyped(spaced(typed));
  const all = typed.trim().split(/\s+/).map(spaced);
  if (!date) return found(entries, typed, told(all).length > 0 ? told(all) : all);
  // A file may be called by a date.
  const isCalled = ({ key }: Entry) => key.startsWith(keyTyped(typed));
  const then = entries.filter((entry) => date.isOf(entry.cable.header.date) || isCalled(entry));
  const ofDate = found(then, date.rest, told(date.rest.split(/(?= )/)));
  // "A march 1999" may be one of protest.
  return ofDate.length > 0 || date.hasDay ? ofDate : found(entries, typed, all);
}

/** What only leads up to a date, a post or a word. */
const BESIDE = /^ (?:from|in|of|on|by|the|dated|sent)?$/;

function told(words: readonly string[]): string[] {
  return words.filter((word) => !BESIDE.test(word));
}

/** Entries that what was typed may mean, its words too; best first. */
function found(all: readonly Entry[], typed: string, words: readonly string[]): readonly Entry[] {
  const key = keyTyped(typed);
  const ranked: Entry[][] = [[], [], [], []];
  for (const entry of all) ranked[rankOf(entry, key, words)]?.push(entry);
  return ranked.flat();
}

/** The rank of an entry, 0 the best; past the last rank where it is not meant. */
function rankOf({ key, post, subject, all }: Entry, typed: string, words: readonly string[]) {
  if (key === typed) return 0;
  if (key.startsWith(typed) || post.startsWith(typed)) return 1;
  if (words.every((word) => subject.includes(word))) return 2;
  return words.every((word) => all.includes(word)) ? 3 : 4;
}

function catalogueOf(cables: readonly Cable[]): Catalogue {
  return preparedTo(cables.length, cables);
}

/** The catalogue with `count` cables at least. */
function preparedTo(count: number, cables: readonly Cable[]): Catalogue {
  const catalogue: Catalogue = known.get(cables) ?? {
    entries: [],
    byKey: new Map(),
    byPost: new Map(),
  };
  known.set(cables, catalogue);
  const { entries, byKey, byPost } = catalogue;
  for (const cable of cables.slice(entries.length, count)) {
    const entry = entryOf(cable);
    entries.push(entry);
    byKey.set(entry.key, cable);
    for (const post of new Set([entry.post, entry.post.replace(/\d+$/, '')])) {
      const others = byPost.get(post) ?? [];
      byPost.set(post, others);
      others.push(cable);
    }
    if (entries.length === cables.length) entries.sort(bySent);
  }
  return catalogue;
}

/** By date; of one date, or of none, by the reference, its number as a number. */
function bySent(one: Entry, other: Entry): number {
  const apart = Number(Number.isNaN(one.sent)) - Number(Number.isNaN(other.sent));
  return apart || one.sent - other.sent || (padded(one) < padded(other) ? -1 : 1);
}

/** The reference with a number as long as any. */
const padded = ({ key }: Entry) => key.replace(/\d+$/, (number) => number.padStart(8, '0'));

function entryOf(cable: Cable): Entry {
  const { id, header } = cable;
  const day = dayInWords(header.date);
  const [, year = '', post = '', number = ''] = /^(\d\d)(\D+)(\d+)$/.exec(keyOf(id)) ?? [];
  const subject = spaced(header.subject ?? '');
  const parts = [id, String(yearOf(cable) ?? ''), year, post, number, header.date ?? '', day ?? ''];
  const places = [header.dtg ?? '', header.from ?? '', ...header.tags.map(tagInWords)];
  return {
    cable,
    name: day ? `${id}, ${day}` : id,
    key: keyOf(id),
    post: post + number,
    sent: Date.parse(header.date ?? String(yearOf(cable) ?? '')),
    subject,
    all: [...parts, ...places, header.subject ?? ''].map(spaced).join(' |'),
  };
}

/** The year in which a cable was sent, by its date or else by its reference: `2009`. */
export function yearOf({ id, header }: Cable): number | null {
  const printed = /^(\d{4})-/.exec(header.date ?? '')?.[1];
  const short = /^(\d\d)[A-Z]/i.exec(id)?.[1];
  const year = printed ?? short;
  return year ? fullYear(year) : null;
}

/** `"Fishing" Rights` → ` fishing rights` */
function spaced(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/^ +/, ' ').trimEnd();
}

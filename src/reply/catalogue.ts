// In: the library's cables. Out: the same, prepared once to be found by what a reader types.
import type { Cable } from '../cable/cable.ts';
import { keyOf } from '../cable/namesakes.ts';
import { madeInSteps } from '../kept.ts';
import { resting } from '../resting.ts';
import { atOnce, inOrder, type Steps } from '../steps.ts';
import { dayInWords, fullYear } from './dates.ts';
import { tagInWords } from './tags.ts';
import { WordStarts } from './word-starts.ts';

/** A cable with what it is listed as. */
export interface Entry {
  readonly cable: Cable;
  /** `09GUANGZHOU463, 3 August 2009`; the reference alone where there is no date. */
  readonly name: string;
  /** Its reference in capital letters and digits alone. */
  readonly key: string;
  /** `key` without its year: `GUANGZHOU463`. */
  readonly post: string;
  /** `key` with a number as long as any. */
  readonly padded: string;
  /** The subject in small letters, a blank before each word. */
  readonly subject: string;
  /** In the same way all else that it is found by, each after a `|`: reference in parts, date, sender, TAGS. */
  readonly beside: string;
  /** When it was sent: `2009-08-03`; '' where that is not known. */
  readonly day: string;
  /** The same in milliseconds; of an undated one the year of its reference, if it has one. */
  readonly sent: number;
}

/** All cables, ready to be found: a keystroke in a library of a quarter of a million takes no longer than what it finds. */
interface Catalogue {
  /** As they are listed; below, a number is a place among them. */
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Cable>;
  /** By the name of the post: `GUANGZHOU`. */
  readonly byPost: ReadonlyMap<string, readonly number[]>;
  /** By day: `2009-08-03`. */
  readonly byDay: ReadonlyMap<string, readonly number[]>;
  readonly keys: WordStarts;
  /** By the words of these. */
  readonly starts: Readonly<Record<'subject' | 'beside', WordStarts>>;
}

const catalogueIn = madeInSteps(cataloguing);

/** Prepares all cables, other events having their turn, before a reader's first keystroke needs them. */
export async function prepareCatalogue(cables: readonly Cable[]): Promise<void> {
  for await (const _ of resting(catalogueIn(cables)));
}

/** What is not prepared yet is now. */
export function catalogueOf(cables: readonly Cable[]): Catalogue {
  return atOnce(catalogueIn(cables));
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
  const { entries, byPost } = catalogueOf(cables);
  const [, name = '', number = ''] = POST.exec(keyTyped(post)) ?? [];
  const own = (byPost.get(name) ?? []).map((at) => entries[at] as Entry);
  const meant = number === '' ? own : own.filter((entry) => entry.post === name + number);
  return meant.map(({ cable }) => cable);
}

const POST = /^(\D+)(\d*)$/;

/** The cables whose reference begins so, with or without its year: `09GUANG`, `GUANGZHOU46`. */
export function* calledSo(
  { entries, byPost, keys }: Catalogue,
  key: string,
): Generator<readonly number[]> {
  yield* keys.beginning(key);
  const [, name = '', number = ''] = POST.exec(key) ?? [];
  for (const [post, own] of name === '' ? [] : byPost) {
    if (number === '' && post.startsWith(name)) yield own;
    else if (post === name) yield own.filter((at) => entries[at]?.post.startsWith(key));
  }
}

/** `99 PILCROW 000002` as a header prints it, or `1999 Pilcrow 2`, as `99PILCROW2`. */
export function keyTyped(reference: string): string {
  return keyOf(reference).replace(/^(?:(?:19|20)?(\d\d))?(\p{Lu}{2,30})0{0,6}(?=\d*$)/u, '$1$2');
}

function* cataloguing(cables: readonly Cable[]): Steps<Catalogue> {
  const unordered: Entry[] = [];
  const byKey = new Map<string, Cable>();
  for (const cable of cables) {
    const entry = entryOf(cable);
    unordered.push(entry);
    byKey.set(entry.key, cable);
    yield;
  }
  const entries = yield* inOrder(unordered, bySent);
  const byDay = new Map<string, number[]>();
  const byPost = new Map<string, number[]>();
  const keys = new WordStarts();
  const starts = { subject: new WordStarts(), beside: new WordStarts() };
  for (const [number, { key, post, day, subject, beside }] of entries.entries()) {
    if (day) put(byDay, day, number);
    keys.put(key, number);
    if (post !== '') put(byPost, post.replace(/\d+$/, ''), number);
    for (const word of wordsOf(subject)) starts.subject.put(word, number);
    for (const word of wordsOf(beside)) starts.beside.put(word, number);
    yield;
  }
  return { entries, byKey, byPost, byDay, keys, starts };
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** By date; of one date, or of none, by the reference, its number as a number. */
function bySent(one: Entry, other: Entry): number {
  const apart = Number(Number.isNaN(one.sent)) - Number(Number.isNaN(other.sent));
  return apart || one.sent - other.sent || (one.padded < other.padded ? -1 : 1);
}

function entryOf(cable: Cable): Entry {
  const { id, header } = cable;
  const day = dayInWords(header.date);
  const key = keyOf(id);
  const [, year = '', post = '', number = ''] = /^(\d\d)(\D+)(\d+)$/.exec(key) ?? [];
  const parts = [id, String(yearOf(cable) ?? ''), year, post, number, header.date ?? '', day ?? ''];
  const places = [header.dtg ?? '', header.from ?? '', ...header.tags.map(tagInWords)];
  return {
    cable,
    name: day ? `${id}, ${day}` : id,
    key,
    post: post + number,
    padded: key.replace(/\d+$/, (digits) => digits.padStart(8, '0')),
    day: header.date?.slice(0, 10) ?? '',
    sent: Date.parse(header.date ?? String(yearOf(cable) ?? '')),
    subject: spaced(header.subject ?? ''),
    beside: [...parts, ...places].map(spaced).join(' |'),
  };
}

/** The year in which a cable was sent, by its date or else by its reference: `2009`. */
export function yearOf({ id, header }: Cable): number | null {
  const printed = /^(\d{4})-/.exec(header.date ?? '')?.[1];
  const short = /^(\d\d)[A-Z]/i.exec(id)?.[1];
  const year = printed ?? short;
  return year ? fullYear(year) : null;
}

/** ` fishing rights` → `['fishing', 'rights']` */
export function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '' && word !== '|');
}

/** `"Fishing" Rights` → ` fishing rights` */
export function spaced(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/^ +/, ' ').trimEnd();
}

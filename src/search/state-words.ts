// In: nothing. Out: what the State Department calls what everybody else calls otherwise.
import { CAPITALS } from './capitals.ts';

/**
 * Everyday words for words of cables: abbreviations and titles that diplomats use without
 * explaining them, from the Department's own usage.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  amcit: 'american citizen',
  amembassy: 'embassy',
  amb: 'ambassador',
  charge: 'ambassador envoy',
  codel: 'congressmen delegation senators',
  conoff: 'consul officer official',
  dcm: 'deputy',
  econoff: 'economist officer official diplomat embassy',
  emboff: 'officer official diplomat embassy',
  fm: 'minister',
  fsn: 'employee staff',
  goc: 'government',
  hmg: 'government british',
  idp: 'refugee displaced',
  ipr: 'copyright piracy patent',
  legatt: 'fbi',
  mfa: 'ministry foreign minister',
  mod: 'ministry defense military army',
  moi: 'ministry interior police',
  ngo: 'charity group organization',
  pm: 'premier minister',
  polcouns: 'officer official diplomat embassy',
  poloff: 'officer official diplomat embassy',
  post: 'embassy consulate diplomat mission',
  prc: 'china chinese',
  psb: 'police cop officer',
  tip: 'trafficking slavery',
  usg: 'american usa government',
};

const byWord = new Map<string, Set<string>>();
function join(one: string, other: string): void {
  byWord.set(one, (byWord.get(one) ?? new Set()).add(other));
  byWord.set(other, (byWord.get(other) ?? new Set()).add(one));
}
for (const [own, words] of Object.entries(EVERYDAY)) {
  for (const word of words.split(' ')) join(own, word);
}
for (const [capital, words] of Object.entries(CAPITALS)) {
  const all = [capital, ...words.split(' ')];
  all.forEach((one, i) => {
    for (const other of all.slice(i + 1)) join(one, other);
  });
}

/** What a word in small letters may stand for on the other side, both ways. */
export function counterparts(word: string): readonly string[] {
  return [...(byWord.get(word) ?? [])];
}

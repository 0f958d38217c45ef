// In: nothing. Out: what the State Department calls what everybody else calls otherwise.
import { CAPITALS } from './capitals.ts';

/**
 * Everyday words for words of cables: abbreviations and titles that diplomats use without
 * explaining them, from the Department's own usage.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  amcit: 'american citizen',
  amembassy: 'embassy',
  airatt: 'attache',
  amb: 'ambassador',
  armatt: 'attache',
  aussie: 'australian',
  brit: 'british briton',
  brits: 'british britons',
  charge: 'ambassador envoy',
  adm: 'admiral',
  amconsul: 'consulate',
  capt: 'captain',
  cdr: 'commander',
  codel: 'congressmen delegation senators',
  col: 'colonel',
  conoff: 'consul officer official',
  dcm: 'deputy',
  defatt: 'attache',
  dob: 'born birth birthday birthplace',
  drc: 'congo congolese',
  england: 'british britain uk',
  eastern: 'east',
  econoff: 'economist officer official diplomat embassy',
  emboff: 'officer official diplomat embassy',
  fm: 'minister',
  fonmin: 'foreign minister',
  fonoff: 'foreign office ministry',
  fsn: 'employee staff',
  gen: 'general',
  gi: 'soldier serviceman',
  gis: 'soldiers servicemen',
  goc: 'government',
  hmg: 'government british',
  holland: 'netherlands dutch',
  idp: 'refugee displaced',
  ipr: 'copyright piracy patent',
  legatt: 'fbi',
  lt: 'lieutenant',
  maj: 'major',
  mfa: 'ministry foreign minister',
  mod: 'ministry defense military army',
  moi: 'ministry interior police',
  mp: 'parliamentarian legislator lawmaker deputy',
  navatt: 'naval navy attache',
  ngo: 'charity group organization',
  northern: 'north',
  para: 'paragraph',
  paras: 'paragraphs',
  pars: 'paragraphs',
  pm: 'premier minister',
  primin: 'premier prime minister',
  polcouns: 'officer official diplomat embassy',
  poloff: 'officer official diplomat embassy',
  post: 'embassy consulate diplomat mission',
  prc: 'china chinese',
  psb: 'police cop officer',
  sgt: 'sergeant',
  southern: 'south',
  tip: 'trafficking slavery',
  rmb: 'yuan',
  western: 'west',
  usd: 'dollar dollars',
  usg: 'american usa government',
  yank: 'american',
  yanks: 'american americans',
};

const byWord = new Map<string, Set<string>>();
function lead(from: string, to: string): void {
  if (from !== to) byWord.set(from, (byWord.get(from) ?? new Set()).add(to));
}
for (const [own, words] of Object.entries(EVERYDAY)) {
  for (const word of words.split(' ')) {
    lead(own, word);
    lead(word, own);
  }
}
for (const [capital, words] of Object.entries(CAPITALS)) {
  const country = words.split(' ');
  for (const one of country) {
    lead(capital, one);
    for (const other of country) lead(one, other);
  }
}
// Of Belgium's capital, more is said as that of the Union.
for (const union of ['eu', 'european']) lead('brussels', union);

/**
 * What a word in small letters may stand for on the other side: both ways, except that a capital
 * may be its country, and a country is never its capital ("beans in Peru" are no Lima beans).
 */
export function counterparts(word: string): readonly string[] {
  return [...(byWord.get(word) ?? [])];
}

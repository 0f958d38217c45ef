// In: nothing. Out: what the State Department calls what everybody else calls otherwise.
import { CAPITALS } from './capitals.ts';

/**
 * Everyday words for words of cables: abbreviations and titles that diplomats use without
 * explaining them, from the Department's own usage.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  adm: 'admiral',
  airatt: 'attache',
  amb: 'ambassador',
  amcit: 'american citizen',
  amconsul: 'consulate',
  amembassy: 'embassy',
  armatt: 'attache',
  aussie: 'australian',
  brit: 'british briton',
  brits: 'british britons',
  capt: 'captain',
  cdr: 'commander',
  charge: 'ambassador envoy',
  codel: 'congressmen delegation senators',
  col: 'colonel',
  conoff: 'consul officer official',
  dcm: 'deputy',
  defatt: 'attache',
  dept: 'department',
  dob: 'born birth birthday birthplace',
  dprk: 'korea korean',
  drc: 'congo congolese',
  eastern: 'east',
  econ: 'economic economy',
  econoff: 'economist officer official diplomat embassy',
  emboff: 'officer official diplomat embassy',
  england: 'british britain uk',
  fm: 'minister',
  fonmin: 'foreign minister',
  fonoff: 'foreign office ministry',
  fsn: 'employee staff',
  gdr: 'east eastern',
  gen: 'general',
  gi: 'soldier serviceman',
  gis: 'soldiers servicemen',
  gitmo: 'guantanamo',
  goc: 'government',
  govt: 'government',
  gtmo: 'guantanamo',
  hmg: 'government british',
  holland: 'netherlands dutch',
  idp: 'refugee displaced',
  ied: 'bomb',
  intl: 'international',
  ipr: 'copyright piracy patent',
  legatt: 'fbi',
  lt: 'lieutenant',
  maj: 'major',
  mfa: 'ministry foreign minister',
  mod: 'ministry defense military army',
  moi: 'ministry interior police',
  mp: 'parliamentarian legislator lawmaker deputy',
  natl: 'national',
  navatt: 'naval navy attache',
  ngo: 'charity group organization',
  northern: 'north',
  para: 'paragraph',
  paras: 'paragraphs',
  pars: 'paragraphs',
  pm: 'premier minister',
  polcouns: 'officer official diplomat embassy',
  poloff: 'officer official diplomat embassy',
  post: 'embassy consulate diplomat mission',
  prc: 'china chinese',
  primin: 'premier prime minister',
  psb: 'police cop officer',
  rmb: 'yuan',
  rok: 'korea korean',
  sgt: 'sergeant',
  southern: 'south',
  staffdel: 'staff delegation aides',
  // "Those who left"
  those: 'people person persons folk folks',
  tip: 'trafficking slavery',
  uae: 'emirates',
  usd: 'dollar dollars',
  usg: 'american usa government',
  ussr: 'soviet russia russian',
  western: 'west',
  wmd: 'weapons',
  yank: 'american',
  yanks: 'american americans',
};

/** Names of old, or in another spelling, of what is called otherwise now. */
const FORMER: Readonly<Record<string, string>> = {
  bombay: 'mumbai',
  burma: 'myanmar',
  burmese: 'myanmar',
  calcutta: 'kolkata',
  ceylon: 'sri lanka',
  constantinople: 'istanbul',
  czar: 'tsar',
  czarist: 'tsar tsarist',
  czechoslovakia: 'czech slovakia',
  dahomey: 'benin',
  kampuchea: 'cambodia',
  kiev: 'kyiv',
  leningrad: 'petersburg',
  leopoldville: 'kinshasa',
  macao: 'macau',
  madras: 'chennai',
  peking: 'beijing',
  persia: 'iran',
  rangoon: 'yangon',
  rhodesia: 'zimbabwe',
  shia: 'shiite',
  siam: 'thailand',
  swaziland: 'eswatini',
  usama: 'osama',
  zaire: 'congo',
};

const byWord = new Map<string, Set<string>>();
function lead(from: string, to: string): void {
  if (from !== to) byWord.set(from, (byWord.get(from) ?? new Set()).add(to));
}
for (const [own, words] of [...Object.entries(EVERYDAY), ...Object.entries(FORMER)]) {
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

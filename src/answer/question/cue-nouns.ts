// In: nothing. Out: words by which readers name what they ask for: sums, shares, measures, people, places.
import { BODIES, listed, only, or } from '../cue-words.ts';

/** What is paid for something, or to somebody. */
export const PRICES = or(listed('prices? costs? salar(?:y|ies) fees? wages? budget'));
/** What is a sum of money: "the amount of the fine". */
export const SUMS = or([
  PRICES,
  ...listed('fines? payments? grants? loans? donations? pledges? ransoms? bribes? investments?'),
]);
/** Before "value", makes it a sum: others are of use. */
export const VALUED = or(
  listed('market street cash total estimated monetary resale insured dollar'),
);
/** Behind "what", asks for a sum. */
export const PAYING = `(?<!\\babout )${or(listed('spend spent pay paid earn'))}`;
/** Behind "how much", asks for a sum. */
export const PAYS = or(
  listed(
    'costs? costing pay pays paid paying spend spent spending worth dollars funding',
    'hand(?:ed)?.over fork(?:ed)?.out cough(?:ed)?.up shell(?:ed)?.out',
    'allocated? donated? contribut\\w+ earn\\w*',
  ),
);
/** Money by its name. */
export const CURRENCY = or(listed('dollars bucks euros pounds yuan rmb yen'));
/** What has a measure. */
export const MEASURED = or([
  ...listed('tonnage capacity rate size amount quantity volume weight height'),
  ...listed('length distance population total ranking edition estimates?'),
  ...listed('turnout attendance unemployment inflation limit toll margin growth deficit debt'),
  // Somebody's rank is a title.
  'rank(?= (?:of|among|in)\\b)',
]);
/** A word of `MEASURED` alone. */
export const IS_MEASURED = only([MEASURED]);
/** `name me two of`, but not `Lund names two` */
export const NAME_SOME = '(?:name|names? (?:me|us)) (?:one|two|three|any|some|all)';
/** What is said of a number that counts, and not of one that names. */
export const OF_NUMBERS = or(
  listed('highest lowest exact latest actual total real precise overall final'),
);
/** What a number names, and does not count. */
export const NAMED_BY_NUMBER = or(
  listed('passports? phones? flights? accounts? licen[cs]es? service prison(?:er)?s?'),
);
/** Behind "how", asks for an amount. */
export const ADJECTIVES = or([
  ...listed('much big large small high tall deep wide heavy fast hot cold'),
  'far(?! back\\b)',
]);
/** Who or what body has a name. */
export const WHO = or([
  ...listed('persons? people man woman guy officials? officers? ministers? governor director'),
  ...listed('president leaders? ambassador chief author'),
  ...BODIES,
]);
/** A word of `WHO` alone. */
export const IS_WHO = only([WHO]);
/** What tells that words are asked for. */
export const TALKING = or(
  listed(
    'say said claim argue respond response reply answer think tell suggest warn promise repeat',
    'repeating mention assert indicate emphasi[sz]e insist point(?= out)',
  ),
);
/** Where somebody can be, but what may be asked for itself: "which hotel burned?" */
export const SITES = or(
  listed(
    'buildings? hotels? bases? palaces? halls? stations? campus sites? streets? camps? prisons? ports? harbou?rs? airports? coasts? beach(?:es)? stadiums? markets?',
  ),
);
/** How a number is asked for most often. */
export const HOW = 'how (?:many|much|old|long|big|often)';

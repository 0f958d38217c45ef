// In: texts. Out: the abbreviations that they introduce, with what each stands for.
import { LIGHT_VERBS, PARTICLES } from './phrasal-verbs.ts';
import { scan } from './scan.ts';
import { formOf, type Word } from './word.ts';

/** `Guangdong Women's Federation (GDWF)` */
export interface Abbreviation {
  /** Its form: `gdwf`. */
  readonly short: string;
  /** Forms of the words it stands for, in order, without "of", "the" and the like. */
  readonly long: readonly string[];
}

/** A long form, or the end of one, two words at least. */
export interface Phrase {
  readonly short: string;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** Phrases by their first words, those of an abbreviation together, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const SMALL_WORDS = /^(?:of|the|and|for|in|on|to|a|an|'s)$/i;

/** `(GDWF)` and what stands before it, as far as a long form can reach. */
const IN_BRACKETS = /\(([A-Z][A-Za-z&-]{1,9})\)/g;
const LONGEST = 120;

/** What diplomats and readers shorten without saying so. */
const GENERAL: readonly Abbreviation[] = [
  { short: 'un', long: ['united', 'nations'] },
  { short: 'eu', long: ['european', 'union'] },
  { short: 'usa', long: ['united', 'states'] },
  { short: 'uk', long: ['united', 'kingdom'] },
  { short: 'mep', long: ['member', 'european', 'parliament'] },
  { short: 'pr', long: ['public', 'relations'] },
  { short: 'tip', long: ['trafficking', 'persons'] },
];

/** `took over` is the word "take over", as a question asks for it: apart both carry grammar alone. */
const PHRASAL: readonly Abbreviation[] = Object.entries(LIGHT_VERBS).flatMap(([verb, forms]) =>
  forms.flatMap((form) =>
    PARTICLES.map((particle) => ({ short: `${verb} ${particle}`, long: [form, particle] })),
  ),
);

const keyOf = ({ short, long }: Abbreviation) => `${short} ${long.join(' ')}`;
const general = new Map([...GENERAL, ...PHRASAL].map((one) => [keyOf(one), one]));

/** Those that are not general, each pair once. */
function special(further: readonly Abbreviation[]): readonly Abbreviation[] {
  const pairs = new Map(further.map((one) => [keyOf(one), one]));
  return [...pairs].filter(([key]) => !general.has(key)).map(([, one]) => one);
}

/** The general abbreviations and further ones, each pair once. */
export function withGeneral(further: readonly Abbreviation[]): Abbreviation[] {
  return [...general.values(), ...special(further)];
}

/** The abbreviations that a text introduces, in order. */
export function introducedIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const { 0: bracket, 1: short = '', index } of text.matchAll(IN_BRACKETS)) {
    if (!/[A-Z].*[A-Z]/.test(short)) continue;
    const before = scan(text.slice(Math.max(0, index - LONGEST), index));
    const long = longForm(before.slice(-2 * bracket.length), short);
    if (long.length > 1) found.push({ short: formOf(short), long });
  }
  return found;
}

/**
 * Prepares abbreviations to be met in a text.
 * @param phrases those of others, to which they are added
 */
export function phrasesOf(
  abbreviations: Iterable<Abbreviation>,
  phrases = new Map<string, Phrase[]>(),
): Map<string, Phrase[]> {
  for (const { short, long } of abbreviations) {
    for (let from = 0; from + 2 <= long.length; from++) {
      const words = long.slice(from);
      const first = words[0] as string;
      const same = phrases.get(first) ?? [];
      phrases.set(first, same);
      same.push({ short, words, isWhole: from === 0 });
    }
  }
  return phrases;
}

const generally = phrasesOf(general.values());

/** Prepares the general abbreviations and further ones: the general once for all. */
export function phrasesWithGeneral(further: readonly Abbreviation[]): Phrases {
  const phrases = new Map(Array.from(generally, ([first, own]) => [first, [...own]]));
  return phrasesOf(special(further), phrases);
}

/** The whole of what the abbreviations stand for, but for the general ones. */
export function introducedAmong(phrases: Phrases): Phrase[] {
  return [...phrases.values()]
    .flat()
    .filter(({ short, words, isWhole }) => isWhole && !general.has(keyOf({ short, long: words })));
}

/** The word on which `phrase` ends if it begins at `words[at]`, small words passed over. */
export function phraseEnd<W extends Pick<Word, 'form'>>(
  words: readonly W[],
  at: number,
  phrase: readonly string[],
): W | null {
  let i = at;
  for (let k = 0; k < phrase.length; k++, i++) {
    while (k > 0 && SMALL_WORDS.test(words[i]?.form ?? '')) i++;
    if (words[i]?.form !== phrase[k]) return null;
  }
  return words[i - 1] as W;
}

/**
 * The words before the bracket that the abbreviation's letters are found in, from right to left,
 * its first letter at the start of a word (Schwartz and Hearst, "A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text", 2003).
 */
function longForm(before: readonly string[], short: string): string[] {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  let left = letters.length - 1;
  for (let i = before.length - 1; i >= 0; i--) {
    const word = (before[i] as string).toLowerCase();
    if (/^[.;:()"]$/.test(word)) return [];
    for (let j = word.length - 1; j >= 0 && left >= 0; j--) {
      if (word[j] !== letters[left] || (left === 0 && j > 0)) continue;
      left--;
    }
    if (left < 0) {
      return before
        .slice(i)
        .filter((token) => !SMALL_WORDS.test(token) && /\p{L}/u.test(token))
        .map(formOf);
    }
  }
  return [];
}

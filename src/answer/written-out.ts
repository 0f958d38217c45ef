// In: what a reader typed. Out: the same with its grammar words written out: "b4" as "before".
import { listed, or } from './cue-words.ts';

/**
 * How grammar words are cut short on a phone; in small letters, as capitals are an abbreviation's own.
 * Nouns are none of them: those are read as what they stand for, as typed (`SHORT_FORMS` of word.ts).
 */
const SHORT: Readonly<Record<string, string>> = {
  abt: 'about',
  agst: 'against',
  b4: 'before',
  bc: 'because',
  'b/c': 'because',
  btwn: 'between',
  'b/w': 'between',
  cos: 'because',
  cuz: 'because',
  hw: 'how',
  n: 'and',
  r: 'are',
  smth: 'something',
  sth: 'something',
  theres: 'there is',
  tho: 'though',
  thru: 'through',
  ur: 'your',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  wat: 'what',
  wich: 'which',
};
/** A letter may be part of a name before these, and `bc` is an age behind a number: `n korea`, `300 bc`. */
const NAMED = or(
  listed('korea\\w* ireland africa\\w* yemen vietnam carolina dakota bank germany virginia bush'),
);
const LONGEST_FIRST = Object.keys(SHORT).toSorted((a, b) => b.length - a.length);
const SHORT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}_.&/'’-])(?<!\\d )${or(LONGEST_FIRST)}(?![\\p{L}\\p{N}_&/'’-]|\\.(?! *$)| ${NAMED}\\b)`,
  'gu',
);

/** Words behind which a 2 is "to" and a 4 "for", as a number seldom stands there. */
const TO = or(
  listed(
    'wants? wanted going try tries tried trying need needs needed able used like how hopes? plans?',
  ),
);
const FOR = or(
  listed(
    'picked chosen pay pays paid wait waited waiting look looking ask asked asking used blamed',
  ),
);
/** `want 2 buy`, `got picked 4 the job`, `y did it sink`, `I'm`, `what % of` but not `55%`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=\\b${TO} )2(?= [a-z])`, 'gi'), 'to'],
  [new RegExp(`(?<=\\b${FOR} )4(?= [a-z])`, 'gi'), 'for'],
  [/^y(?= \p{L})/iu, 'why'],
  [/\bi['’]m\b/gi, 'I am'],
  [/%\s?age\b/gi, ' percentage'],
  [/(?<!\d\s?)%/g, ' percent '],
];

/** Writes them out; the first word may have a capital, unless it is a letter alone. */
export function writtenOut(typed: string): string {
  const words = typed
    .replace(/^\p{Lu}\p{Ll}+(?= )/u, (first) => SHORT[first.toLowerCase()] ?? first)
    .replace(SHORT_WORD, (short) => SHORT[short] ?? short);
  return SOUNDS.reduce((text, [sound, word]) => text.replace(sound, word), words);
}

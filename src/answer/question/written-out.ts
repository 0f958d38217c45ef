// In: what a reader typed. Out: the same with its grammar words written out: "b4" as "before".

import { TENS } from '../../search/word.ts';
import { HELPERS, IS, listed, or } from '../cue-words.ts';
import { bySound } from './by-sound.ts';
import { inFigures } from './in-figures.ts';
import { timesWrittenOut } from './times-written-out.ts';

/** Two letters of a grammar word that change places make these, which are words of their own. */
const OWN_WORDS = new Set(listed('form three dose odes'));
/** Slips of the fingers in grammar words, which are too short to be told by their letters alone. */
const SLIPS: Readonly<Record<string, string>> = Object.fromEntries([
  ...listed(
    'what when where which whose many much there that this with from have does their they were about because until',
  ).flatMap((word) =>
    Array.from(
      word,
      (letter, at) => `${word.slice(0, at)}${word.charAt(at + 1)}${letter}${word.slice(at + 2)}`,
    )
      .filter((slip) => slip.length === word.length && slip !== word && !OWN_WORDS.has(slip))
      .map((slip) => [slip, word]),
  ),
  ...Object.entries({
    the: 'teh hte',
    and: 'adn',
    how: 'hwo ohw',
    who: 'woh',
    why: 'wyh',
    was: 'wsa',
    did: 'ddi',
    many: 'meny manny',
    where: 'wher',
    were: 'wer',
    there: 'ther',
    would: 'wuld woud wud',
    could: 'culd coud cud',
    should: 'shuld shoud shud',
    before: 'befor bfore',
    because: 'becasue becuse becaus',
    until: 'untill',
  }).flatMap(([word, slips]) => slips.split(' ').map((slip) => [slip, word])),
]);

/**
 * How grammar words are cut short on a phone; in small letters, as capitals are an abbreviation's own.
 * Nouns are none of them: those are read as what they stand for, as typed (`SHORT_FORMS` of word.ts).
 */
const SHORT: Readonly<Record<string, string>> = {
  ...SLIPS,
  abt: 'about',
  agst: 'against',
  b4: 'before',
  bc: 'because',
  'b/c': 'because',
  btwn: 'between',
  'b/w': 'between',
  bcos: 'because',
  bcoz: 'because',
  becuz: 'because',
  coz: 'because',
  cus: 'because',
  cuz: 'because',
  dat: 'that',
  dey: 'they',
  gonna: 'going to',
  gotta: 'have to',
  howmany: 'how many',
  howmuch: 'how much',
  hows: 'how is',
  hw: 'how',
  mch: 'much',
  mny: 'many',
  msg: 'message',
  smth: 'something',
  sth: 'something',
  theres: 'there is',
  tho: 'though',
  thru: 'through',
  ur: 'your',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  wanna: 'want to',
  wat: 'what',
  whens: 'when is',
  wheres: 'where is',
  whn: 'when',
  whr: 'where',
  wht: 'what',
  whut: 'what',
  whys: 'why is',
  wich: 'which',
  wot: 'what',
  wut: 'what',
  // `whatdid`, `whois`
  ...Object.fromEntries(
    listed('who what where when why how').flatMap((asks) =>
      [...IS, ...listed('did do does')].map((verb) => [`${asks}${verb}`, `${asks} ${verb}`]),
    ),
  ),
};
/** A letter may be part of a name before these, and `bc` is an age behind a number: `n korea`, `300 bc`. */
const NAMED = or(
  listed('korea\\w* ireland africa\\w* yemen vietnam carolina dakota bank germany virginia bush'),
);
/** `boats n nets`, `how r they`: the other letters may be anything. */
const BETWEEN: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<=\\p{Ll} )(?<!\\b(?:in|of|from|to|did|does) )n(?! ${NAMED}\\b)(?= \\p{Ll})`,
      'gu',
    ),
    'and',
  ],
  [/(?<=\b(?:how|what|where|who|why|they|we|you|there|these|those) )r(?= \p{Ll})/giu, 'are'],
  [/(?<=\p{Ll} )r(?= (?:the|they|there|these|those|you|we)\b)/gu, 'are'],
  [
    /(?<=\b(?:[Cc]an|[Cc]ould|[Dd]o|[Dd]id|will|[Ww]ould|if|when|have|are|tell) )u(?= \p{Ll})/gu,
    'you',
  ],
  [/(?<=\p{Ll} )u(?= (?:can|could|have|know|need|want|get|think)\b)/gu, 'you'],
];
/** Any that may be one of them: letters, then a 4 or a stroke. */
const SHORT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}_.&/'’-])(?:(?<!\\d )|(?=w/))[a-z]+(?:4|/[a-z]?)?(?![\\p{L}\\p{N}_&/'’-]|\\.(?! *$)| ${NAMED}\\b)`,
  'gu',
);

/** What is counted or asked for by "year"; elsewhere "yr" may be "your". */
const OF_YEARS = or(listed('what which many few some each every per last this that same in \\d+'));
/** What stands before a year cut short, `'98`; other numbers may stand in quotation marks. */
const OF_YEAR = or(
  listed(
    'in since of until till from by before after early late summer spring fall autumn winter and',
  ),
);
/** `y did it sink`, `I'm`, `what % of` but not `55%`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^y(?= \\p{L})|^Y(?= ${or([...IS, ...HELPERS])}\\b)`, 'u'), 'why'],
  // "Wen was there" is of somebody.
  [new RegExp(`^wen(?= ${or([...IS, ...HELPERS])}\\b)`), 'when'],
  [new RegExp(`(?<=\\b${OF_YEARS} )yr(s?)\\b`, 'gi'), 'year$1'],
  [/\bacc\.?(?= to\b)/gi, 'according'],
  // `1.1m`, `$26m`, `USD 26 m`, but not `1.8 m`, which are metres.
  ...(['million', 'billion'] as const).map((size): readonly [RegExp, string] => [
    new RegExp(`(?<=\\d\\.\\d{1,3}|(?:[$€£]|\\b[A-Z]{3} ?)\\d{1,3} ?)${size.charAt(0)}n?\\b`, 'g'),
    ` ${size}`,
  ]),
  [/\b(\d{1,3})k\b/gi, '$1,000'],
  // "200+ boats", "30-odd", "thirty something"; "40ish"
  [/(?<![\p{L}\d.,+-])(\d[\d,.]*)(?:\+|[ -](?:odd|something))(?= \p{L}|\W*$)/giu, 'over $1'],
  [
    new RegExp(`\\b(${or(TENS.split(' '))})[ -](?:odd|something)(?= \\p{L}|\\W*$)`, 'giu'),
    'over $1',
  ],
  [/(?<![\p{L}\d.,+-])(\d[\d,.]*)[ -]?ish\b/giu, 'about $1'],
  [/\bnr\.?(?= of\b)/gi, 'number'],
  [/\bhrs\b/g, 'hours'],
  // A full stop would end a sentence there.
  [/\b(approx|avg|dept|esp|govt|hours|incl|max|min|mins|yrs)\.(?= \p{Ll})/giu, '$1'],
  [/\b(par(?:a|as)?)\.(?= ?\d)/gi, '$1'],
  ...inFourFigures(`(?<=\\b${OF_YEAR} )['’]`, "(?![\\p{L}\\p{N}'’])"),
  // The COS is an office.
  [/(?<=\p{L} )(?<!\b(?:the|an?|our|of|to|as|is) )cos(?= \p{L})/gu, 'because'],
  // "Back in 65"
  ...inFourFigures('(?<=\\bback in )', '(?=\\W*$|[,.?!;])'),
  // "Shed been there", but not "the shed been burned"
  [
    /(?<!\b(?:the|an?|this|that|his|her|their|our|has|had|have) )\b(s?he|they|you|who|we)d(?= been\b)/gi,
    '$1 had',
  ],
  // "The '65 attempt", but not "the '65 boats' plan".
  ...inFourFigures("(?<=\\bthe )['’]", "(?= \\p{L}+(?!.*['’](?!\\p{L})))"),
  // Each of the years is one that a sentence has to have.
  [
    /(?<=\b(?:in|during|between) )((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)(?![\p{L}\p{N}/-])/giu,
    '$1 and $2',
  ],
  [/(?<=\b(?:in|since|until) )(0\d)(?= and 0\d\b)/gi, '20$1'],
  [/(?<=\b(?:in|since|until) (?:200\d and )?)(0\d)(?![\d:./-])/gi, '20$1'],
  [/\bi['’]m\b/gi, 'I am'],
  [/%\s?age\b/gi, ' percentage'],
  [/(?<!\d\s?)%/g, ' percent '],
];

/** A year cut short, between two patterns: of the last century from 30 on. */
function inFourFigures(before: string, after: string): readonly (readonly [RegExp, string])[] {
  return [
    [new RegExp(`${before}([3-9]\\d)${after}`, 'giu'), '19$1'],
    [new RegExp(`${before}([0-2]\\d)${after}`, 'giu'), '20$1'],
  ];
}

/** Writes them out; the first word may have a capital. */
export function writtenOut(typed: string): string {
  const words = typed
    .replace(/^\p{Lu}\p{Ll}+(?= )/u, (first) => inFull(first.toLowerCase(), first))
    .replace(SHORT_WORD, (short) => inFull(short, short));
  const said = saidSo(inFigures(bySound(words)), BETWEEN);
  return saidSo(timesWrittenOut(said), SOUNDS);
}

function saidSo(typed: string, sounds: readonly (readonly [RegExp, string])[]): string {
  return sounds.reduce((text, [sound, word]) => text.replace(sound, word), typed);
}

/** No "constructor" is one. */
const inFull = (short: string, typed: string): string =>
  Object.hasOwn(SHORT, short) ? (SHORT[short] as string) : typed;

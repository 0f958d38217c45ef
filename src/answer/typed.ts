// In: what a reader typed. Out: the question in it: plain letters, words in full, nothing said aside.
import { anyOf, listed, or } from './cue-words.ts';

/**
 * How grammar is cut short on a phone, and what cables do not cut so: in small letters, as capitals are
 * an abbreviation's own. Others are read as what they stand for wherever they are (`SHORT_FORMS` of
 * word.ts).
 */
const SHORT: Readonly<Record<string, string>> = {
  abt: 'about',
  agst: 'against',
  amt: 'amount',
  b4: 'before',
  bc: 'because',
  btwn: 'between',
  cuz: 'because',
  cos: 'because',
  gov: 'government',
  hw: 'how',
  n: 'and',
  natl: 'national',
  org: 'organization',
  orgs: 'organizations',
  r: 'are',
  smth: 'something',
  sth: 'something',
  theres: 'there is',
  thru: 'through',
  tho: 'though',
  ur: 'your',
  w: 'with',
  wat: 'what',
  wich: 'which',
};

const WHOLE_WORD = new RegExp(`(?<![\\w.&/'’-])${or(Object.keys(SHORT))}(?![\\w.&/'’-])`, 'g');
/** "got picked 4 the job", "want 2 buy", "y did it sink", "I'm" */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} )4(?= (?:the|an?|this|that|his|her|its|their|my|our|us|me)\b)/giu, 'for'],
  [/(?<=\p{L} )2(?= (?:be|do|go|get|make|have|buy|see|say|pay|help|stop|the)\b)/giu, 'to'],
  [/^\s*y(?= \p{L})/u, 'why'],
  [/\bi['’]m\b/gi, 'I am'],
];
const PERCENT = /(?<![\d\s]\s?)%|(?<=\D\s)%/g;

const KNOW = or([
  ...listed('recall remember know see learn understand'),
  ...['find(?: out)?', 'figure out', 'work out'],
]);
const SOMEONE = or(listed('you u someone somebody anyone anybody'));
const POLITE = or(listed('please pls plz kindly'));
/** What is said beside a question, between stops. */
const BESIDE = or([
  ...listed('forgot curious question thanks thx ty cheers sorry asap urgent btw anyone anybody'),
  ...['(?:just )?(?:curious|wondering)', 'out of (?:interest|curiosity)', 'quick question'],
  ...['(?:many )?thanks in advance', 'by the way', 'i forgot', POLITE],
  `for my ${or(listed('notes essay homework report class thesis paper seminar'))}`,
]);
const TAG = or([
  ...listed('right correct true yes no yeah eh huh innit'),
  "(?:is|was|did|does|do|are|were|has|have)(?:n['’]?t)? (?:it|they|he|she|there)",
]);

/** What a reader says while thinking, to be polite, or at the end to be told that it is so. */
const ASIDES: readonly RegExp[] = [
  anyOf(
    [
      `i(?:['’]m| am| was|['’]ve been| have been)? ${or(listed('trying hoping curious wondering keen'))}(?: to ${KNOW})?`,
      `i (?:can ?not|can['’]?t|do not|don['’]?t) (?:quite |really )?${KNOW}`,
      'i (?:seem to |vaguely )?(?:remember|recall|forget|forgot|have forgotten|wonder)(?: that)?',
      `if (?:i|memory) ${or(listed('remember recall read serves'))}(?: it| me)?(?: correctly| right(?:ly)?| well)?`,
      `(?:do(?:es)? )?any(?:one|body) (?:${KNOW}|have (?:any |an )?idea)`,
      '(?:any|no) (?:idea|clue)',
      `(?:could|can|would|will) ${SOMEONE}(?: ${POLITE})* (?:tell|remind|show)(?: me| us)?`,
      `(?:could|can|would|will) ${SOMEONE}(?: ${POLITE})* (?:confirm|check|verify)(?: (?:it|this|that)(?= *[?.!]|$))?`,
      `i(?:['’]d| would)? (?:really )?(?:love|like|want) to ${KNOW}`,
      `i (?:always |just )?(?:think|thought|believe|guess|suppose|assume|assumed|heard)(?: that)?`,
      'i am (?:pretty |quite |fairly |not )?sure(?: that| it says| it said)?',
      "(?:as|that is|that['’]?s what) i (?:remember|recall|understand)(?: it| this)?",
      'there (?:is|was) something about',
      '(?:is|was) (?:that|this|it) (?:right|correct|true|so)(?= *\\?)',
      'or (?:am|did|was) i\\b[^.?!]*',
      '(?:true or (?:not|false)|yes or no|right or wrong)',
      '(?:please )?quote (?:me )?the (?:passage|paragraph|sentence)',
    ],
    'gi',
  ),
  new RegExp(`(?:^|[.?!,;:–—-]\\s*)${BESIDE}(?=\\s*(?:[.?!,;:–—-]|$))`, 'gi'),
  new RegExp(`[,;–—-]\\s*${TAG}(?=\\W*$)`, 'gi'),
  new RegExp(`^\\W*(?:${POLITE} )?list(?: me| us)?(?= )`, 'i'),
  new RegExp(`[,;–—-]\\s*list(?: them)?(?: ${POLITE})?(?=\\W*$)`, 'i'),
];

/**
 * The question as if it had been written out: invisible characters and mentions of members out,
 * ligatures and full-width letters as plain ones, "ppl" as "people", no "does anyone know".
 */
export function questionIn(typed: string): string {
  const whole = typed
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/<@[!&]?\d+>|@(?:everyone|here)\b/g, ' ')
    .replace(WHOLE_WORD, (short) => SHORT[short] ?? short)
    .replace(PERCENT, ' percent ');
  const plain = SOUNDS.reduce((rest, [sound, word]) => rest.replace(sound, word), whole);
  const asked = ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), plain);
  // Who only thinks aloud is taken at his word.
  return /\p{L}{3}/u.test(asked) ? asked : plain;
}

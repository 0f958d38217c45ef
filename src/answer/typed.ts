// In: what a reader typed. Out: the question in it: plain letters, words in full, nothing said aside.
import { STOP_WORDS } from '../search/stop-words.ts';
import { listed, or } from './cue-words.ts';

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
  'b/c': 'because',
  btwn: 'between',
  'b/w': 'between',
  cos: 'because',
  cuz: 'because',
  hw: 'how',
  n: 'and',
  natl: 'national',
  org: 'organization',
  orgs: 'organizations',
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
const LONGEST_FIRST = Object.keys(SHORT).toSorted((a, b) => b.length - a.length);
const SHORT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}_.&/'’-])${or(LONGEST_FIRST)}(?![\\p{L}\\p{N}_&/'’-]|\\.(?!\\s*$))`,
  'gu',
);

/** A number there is one: `the 2`, `gangs of 4`, `paragraph 2`. */
const NUMBERED = or(listed('of the which these those all do para paragraph section page'));
/** `got picked 4 the job`, `want 2 buy`, `y did it sink`, `I'm`, `what % of` but not `55%`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<!\\b${NUMBERED} )(?<=\\p{L} )4(?= ${or(listed('the an? this that his her its their my our us me'))}\\b)`,
      'giu',
    ),
    'for',
  ],
  [
    new RegExp(
      `(?<!\\b${NUMBERED} )(?<=\\p{L} )2(?= ${or(listed('be do go get make have buy see say pay help stop the'))}\\b)`,
      'giu',
    ),
    'to',
  ],
  [/^\s*y(?= \p{L})/iu, 'why'],
  [/\bi['’]m\b/gi, 'I am'],
  [/%\s?age\b/gi, ' percentage'],
  [/(?<!\d\s?)%/g, ' percent '],
];

const RECALL = or(listed('know remember recall'));
const LEARN = or([RECALL, 'see', 'learn', 'understand', 'find(?: out)?', 'figure out', 'work out']);
const TELL = or(
  listed('tell remind show give explain say name list find check confirm verify quote'),
);
const SOMEONE = or(listed('someone somebody anyone anybody'));
const POLITE = or(listed('please pls plz kindly'));
/** Words that a reader may ask for, or go on to ask by. */
const ASKING = or(listed('who whom whose what which when where why how if whether about'));
/** In small letters, as capitals may be asked about. */
const CHATTER = new RegExp(
  `(?<![\\p{L}\\p{N}"“])${or(listed('lol ngl imo imho tbh iirc afaik fyi omg hmm um umm uh erm btw'))}(?![\\p{L}\\p{N}"”])`,
  'gu',
);

/** What begins a clause, and may go before its question. */
const OPENING = or([
  `${SOMEONE} (?:else )?${RECALL}`,
  `do(?:es)? any(?:one|body) (?:${RECALL}|have (?:any |an )?idea)`,
  '(?:any|no) (?:idea|clue)',
  `(?:could|can|would|will) (?:you|u)(?: ${POLITE})* ${TELL}(?: me| us)?(?: (?:this|that|it)(?= *[?.!]|$))?`,
  `(?:could|can|would|will) ${SOMEONE}(?: ${POLITE})* ${TELL}(?: me\\b| us\\b|(?= ${ASKING}\\b))`,
  `(?:${POLITE} )?quote (?:me )?the (?:passage|paragraph|sentence)`,
  `(?:${POLITE} )?list(?: of| me| us|(?= ${or(listed('the all some any every their his her its names? two three four \\d+'))}\\b))`,
  `${POLITE}(?= (?:name|identify|indicate|specify|state)\\b)`,
  '(?:is|was) (?:that|this|it) (?:right|correct|true|so)(?= *\\?)',
]);

/** What a reader says of himself, wherever it stands. */
const THINKING = or([
  `i(?: am| was|['’]ve been| have been)? ${or(listed('trying hoping curious wondering keen'))}(?: to ${LEARN})?`,
  `i (?:can ?not|can['’]?t|do not|don['’]?t) (?:quite |really )?${LEARN}`,
  'i (?:seem to |vaguely )?(?:remember|recall|forget|forgot|have forgotten|wonder)(?: that)?',
  `i(?:['’]d| would)? (?:really )?(?:love|like|want) to ${LEARN}`,
  `i (?:would|should) be (?:grateful|glad|obliged|happy|interested) (?:to ${LEARN}|for)`,
  `i (?:always |just )?${or(listed('think thought believe guess suppose assume assumed heard'))}(?: that)?`,
  'i am (?:pretty |quite |fairly |not )?sure(?: that| it says| it said)?',
  "(?:as|that is|that['’]?s what) i (?:remember|recall|understand)(?: it| this)?",
  `if (?:i|memory) ${or(listed('remember recall read serves understand understood'))}(?: it| me)?(?: correctly| right(?:ly)?| well)?`,
  'i (?:have )?(?:understood|got)(?: it| that| this)?(?: correct(?:ly)?| right(?:ly)?)(?: that)?',
  ...['if i may ask', 'if i am not mistaken', 'there (?:is|was) something about'],
]);

/** What stands between two stops. */
const BESIDE = or([
  ...listed('forgot question thanks thx ty cheers sorry asap urgent anyone anybody'),
  ...['(?:just )?(?:curious|wondering)', 'out of (?:interest|curiosity)', 'quick question'],
  ...['(?:many )?thanks in advance', 'by the way', 'i forgot', POLITE],
  `for my ${or(listed('notes essay homework report class thesis paper seminar'))}`,
]);

/** What stands at the end, to be told that it is so. */
const TAG = or([
  ...listed('right correct true yes no yeah eh huh innit'),
  ...[
    '(?:am|was) i (?:right|wrong|correct)',
    'true or (?:not|false)',
    'yes or no',
    'right or wrong',
    `list(?: them)?(?: ${POLITE})?`,
  ],
  "(?:is|was|did|does|do|are|were|has|have)(?:n['’]?t)? (?:it|they|he|she|there)",
]);

const STOP = '[.?!,;:–—-]';
/** Words in quotation marks are another's, and stay. */
const QUOTED = '["“][^"”]{0,300}["”]';
const ASIDES: readonly RegExp[] = [
  `(?:(?<=^\\W*|${STOP}\\s*)|(?<=\\b(?:hi|hey|hello|ok|okay|so|and|but)\\s+))${OPENING}\\b`,
  `(?:,\\s*)?(?<![\\p{L}\\p{N}])${THINKING}(?![\\p{L}\\p{N}])(?:\\s*,)?`,
  `(?:^|${STOP}\\s*)${BESIDE}(?=\\s*(?:${STOP}|$))(?:\\s*,)?`,
  `[,;–—-]\\s*${TAG}(?=\\W*$)`,
  '(?:,\\s*)?or (?:am|did|was) i\\b[^,.?!]*(?=\\W*$)',
].map((aside) => new RegExp(`(${QUOTED})|${aside}`, 'giu'));

/**
 * The question as if it had been written out: invisible characters and mentions of members out,
 * ligatures and full-width letters as plain ones, "b4" as "before", no "does anyone know".
 */
export function questionIn(typed: string): string {
  const whole = typed
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/<@[!&]?\d+>|@(?:everyone|here)\b/g, ' ')
    .replace(/^\s*\p{Lu}\p{Ll}*(?= )/u, (first) => SHORT[first.trim().toLowerCase()] ?? first)
    .replace(SHORT_WORD, (short) => SHORT[short] ?? short)
    .replace(CHATTER, ' ');
  const plain = SOUNDS.reduce((text, [sound, word]) => text.replace(sound, word), whole);
  const asked = ASIDES.reduce(
    (text, aside) => text.replace(aside, (_, quoted?: string) => quoted ?? ' '),
    plain,
  );
  // Who only thinks aloud is taken at his word.
  return (hasSubject(asked) ? asked : plain).replace(/\s+/g, ' ').trim();
}

/** Whether any word carries one. */
function hasSubject(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !STOP_WORDS.has(word));
}

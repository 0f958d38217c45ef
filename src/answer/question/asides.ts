// In: a question's text. Out: the text without what a reader says beside the question.
import { NUMBER_WORDS } from '../../search/word.ts';
import { listed, MONTHS, or } from '../cue-words.ts';
import { ASKING } from './begins.ts';
import { IM_ONE, OF_MYSELF, withoutOwnWords, withoutTale } from './own-tale.ts';
import { LEARN, LEAVE, OPENING, POLITE, SOMEBODY } from './requests.ts';
import { hasSubject } from './subjects.ts';

/** In small letters, as capitals may be asked about. */
const CHATTER = new RegExp(
  `(?<![\\p{L}\\p{N}"“])${or(listed('lol ngl imho tbh iirc afaik fyi omg hm+ u+[hm]+ erm+ btw'))}(?![\\p{L}\\p{N}"”])`,
  'gu',
);

const GREETING =
  /^\W*good (?:morning|afternoon|evening|night|day)(?: (?:everyone|everybody|all|folks|guys|there))?(?=\W*(?:[,.!:–-]|$))\W*/i;

const NEEDED = or(listed('name number date year figure quote title'));
/** What a reader says of himself, wherever it stands. */
const THINKING = or([
  `i(?: am| was|['’]ve been| have been)? ${or(listed('trying hoping curious wondering keen'))}(?: to ${LEARN})?`,
  `i (?:can ?not|can['’]?t|do not|don['’]?t) (?:quite |really )?${LEARN}`,
  'i (?:seem to |vaguely )?(?:remember|recall|forget|forgot|have forgotten|wonder)(?: that)?',
  `i(?:['’]d| would)? (?:really )?(?:love|like|want) to ${LEARN}`,
  `i (?:would|should) be (?:grateful|glad|obliged|happy|interested|thankful) (?:to ${LEARN}|for)`,
  '(?:as )?i (?:believe|think|thought|guess) i (?:read|saw|heard)(?: (?:somewhere|here|there|it))?',
  `(?:as )?i (?:always |just |never )?${or(listed('think thought believe guess suppose assume assumed heard bet claim knew'))}(?: that)?`,
  '(?:i am |im )?(?:(?:pretty|quite|fairly) |(?<=\\b(?:am|im) )(?:not )?)(?:sure|certain)(?: that| it says| it said)?',
  'i (?:have |once )?(?:read|saw|noticed)(?: (?:somewhere|here|there|it))? that',
  "(?:as|that is|that['’]?s what) i (?:remember|recall|understand)(?: it| this)?",
  `if (?:i|memory) ${or(listed('remember recall read serves understand understood'))}(?: it| me)?(?: correctly| right(?:ly)?| well)?`,
  'i (?:have )?(?:understood|got)(?: it| that| this)?(?: correct(?:ly)?| right(?:ly)?)(?: that)?',
  `my \\w+ (?:wants|would like|asked(?: me)?) to ${LEARN}`,
  `(?:just )?wondering(?= ${ASKING}\\b)`,
  `i (?:just |only |really )?need (?:the|an?) (?:exact )?${NEEDED}(?=[.!]*\\s*$)`,
  `i (?:just |only |really )?need(?= (?:the|an?) (?:exact )?${NEEDED}\\b)`,
  ...[
    'if i may ask',
    '(?<=[,–—-] ?)i mean',
    '(?<!\\b(?:do|did) )i mean(?=\\W*$)',
    'if i am not mistaken',
    'there (?:is|was) something about',
  ],
]);

/** Behind what was asked; the mark first, as it is rarer than what stands before it. */
const AFTERWARDS = `[,;–—-](?<=^\\W*${ASKING}s?\\b[^.?!]*)\\s*`;
/** "How many …, I think 40": his guess. */
const GUESS = `${AFTERWARDS}i (?:think|thought|guess|remember|recall|believe)(?: (?:it (?:was|is)|there were))?(?: (?:about|around|like|in|on|early|mid|late))* (?:\\d[\\d.,]*|${or([...NUMBER_WORDS.keys(), ...MONTHS])})(?: \\d{1,4})?(?=\\W*$)`;

/** "What are boats for, two things": how much he wants to be told. */
const SO_MANY = `${AFTERWARDS}${or(listed('two three four five both 2 3 4 5'))} things(?=\\W*$)`;

/** What stands between two stops. */
const BESIDE = or([
  ...listed('forgot question thanks thx ty cheers asap urgent anyone anybody'),
  ...['sorry(?: to (?:bother|ask|trouble)(?: you)?)?', 'no rush'],
  ...['(?:just )?(?:curious|wondering)', 'out of (?:interest|curiosity)'],
  `(?:(?:an?|one|my) )?(?:more )?${or(listed('quick genuine serious honest dumb silly stupid random basic simple last next other another follow-up'))} (?:question|q)`,
  'to settle (?:an?|an old|this|our) (?:bet|argument|debate|dispute)',
  ...['point of (?:information|order)', 'fact[- ]?check(?:ing)?'],
  ...[LEAVE, 'if you please', 'y ?/ ?n', 't ?/ ?f', 'yes ?/ ?no', 'yes or no', 'true or false'],
  ...['(?:many )?thanks in advance', 'by the way', 'i forgot', POLITE],
  `for (?:my|our) (?:[\\w-]+ ){0,2}?${or(listed('notes essay homework report class thesis paper seminar overview summary article lecture lesson presentation speech'))}`,
]);

const ODD = or(
  listed('weird odd strange funny interesting surprising shocking crazy cool much high low'),
);
/** How a reader was struck by it: "…? I thought that was weird", "… seemed a lot to me". */
const STRUCK = or([
  `i (?:thought|found) (?:that|this|it)(?: was| is)? (?:(?:so|very|really|quite|pretty|a bit) )?${ODD}`,
  `(?:(?:it|that|this|which) )?(?:seems?|seemed|sounds?|sounded)(?: (?:so|very|really|quite|pretty|a bit|rather))? (?:${ODD}|a lot|too (?:much|many))(?: to me)?`,
]);

const SURE = or(listed('right correct true yes no yeah eh huh innit agreed ok okay'));
/** What stands at the end, to be told that it is so. */
const TAG = or([
  SURE,
  ...['(?:am|was) i (?:right|wrong|correct)', 'true or (?:not|false)', 'yes or no'],
  ...['right or wrong', `list(?: them)?(?: ${POLITE})?`],
  "(?:is|was|did|does|do|are|were|has|have)(?:n['’]?t)? (?:it|they|he|she|there)",
]);
/** "38 gangs were involved, not 40": what it is not, a number or a name, is no part of what it is said to be. */
const NOT_THAT = new RegExp(
  `[,;–—]\\s*(?:and )?[Nn]ot (?!${or(listed('only just yet even until'))}\\b)` +
    `(?=[^.,;:?!]*(?:\\d|\\p{Lu}|\\b${or([...NUMBER_WORDS.keys()])}\\b))[^\\s,.;:?!]+(?: [^\\s,.;:?!]+){0,3}(?=\\W*$)`,
  'u',
);

/** Behind these somebody else thinks: "who said I think …" */
const SAYING = or(listed('say says said thinks told whether'));

/** What "my" may stand before that claims nothing: "my question is who said …". */
const NOBODY = or([
  ...listed('who what when where why how which if whether is was question query point notes?'),
  ...listed('understanding impression view idea guess reading copy text translation'),
]);
const CLAIMS = or([
  ...listed('claims? claimed says said swears? swore thinks? thought insists? insisted reckons?'),
  ...listed('believes? believed argues? argued'),
  ...['(?:wrote|posted) that', 'told (?:me|us)', 'keeps? (?:saying|claiming|insisting)'],
  'is (?:sure|convinced|certain)',
]);
const OUR_ROOM = or(listed('chat channel group thread class seminar server room'));
/** "My old teacher claims that", "someone here said": whose claim it is goes without saying, unless it is asked who. */
const CLAIMED = `${or([
  `my (?:(?!${NOBODY}\\b)\\w+ ){1,4}?`,
  `${SOMEBODY} (?:(?:else|here|upthread|above|in (?:the|this|our) ${OUR_ROOM}) ){0,2}`,
  `an?(?:other)? ${or(listed('friend colleague classmate teammate member'))} (?:of mine |here )?`,
])}(?:just |always |once |still )?${CLAIMS}(?: that)?\\b(?! (?:yes|no|so|otherwise)\\b)(?![^]*[.?!;:,]\\s*(?:(?:and|so|but) )?who(?:m|se)?\\b)`;

/** "Q7.", "12)", "Exam question 3:" before what is asked; after a pilcrow it is a paragraph. */
const LABEL =
  '^[\\s"“(]*(?:(?:(?:[\\p{L}]+ ){0,3}?(?:q|question) ?)?#?\\d{1,3} ?(?:[.):/](?=\\s+\\p{L})|\\)(?=\\s+\\d))' +
  `|(?:#\\d{1,3}|[a-h][.)]|[ivx]{1,4}\\))(?=\\s+${ASKING}\\b))`;

/** A hyphen is one only with a blank before it: not in "far-right". */
const STOP = '(?:[.?!,;:–—]|(?<=\\s)-)';
/** Words in quotation marks are another's, and stay. */
const QUOTED = '["“][^"“”]{0,300}["”]';
const ASIDES: readonly RegExp[] = [
  LABEL,
  // The bot itself, hailed: "hey Pilcrow, …"
  `(?<=^\\W*)(?:(?:hi|hey|hello|ok|okay|yo|dear)\\W+@?pilcrow\\b|@pilcrow\\b|pilcrow(?=\\s*[,:!–-]|\\s+${ASKING}\\b))\\s*[,:!–-]?(?=\\s+\\S)`,
  `(?:(?<=^\\W*|${STOP}\\s*)|(?<=\\b(?:hi|hey|hello|ok|okay|so|and|but)\\s+))${OPENING}\\b`,
  `(?<=^\\W*|[.?!;:]\\s+)${CLAIMED}`,
  `(?:^|${STOP}\\s*)${BESIDE}(?=\\s*(?:${STOP}|$))(?:\\s*,)?`,
  GUESS,
  SO_MANY,
  `(?<=[.?!,;–-]\\s*)${STRUCK}(?=\\W*$)`,
  `(?:,\\s*)?(?<![\\p{L}\\p{N}])(?<!\\b${SAYING} )${THINKING}(?![\\p{L}\\p{N}])(?:\\s*,)?`,
  `(?:[,;–—]|(?<=\\s)-)\\s*${TAG}(?=\\W*$)`,
  `[.!]\\s*(?:${SURE}|am i (?:right|wrong|correct))(?=\\W*$)`,
  `(?<=\\w)\\s+${POLITE}(?=\\W*$)`,
  `(?<=${STOP}\\s*)asking for a friend\\b[^.?!]*(?=\\W*$)`,
  `(?<=^\\W*)asking for a friend\\s*${STOP}`,
  '(?:,\\s*)?(?<![\\p{L}\\p{N}])or (?:am|did|was) i\\b[^,.?!]*(?=\\W*$)',
  // "…, nets or what?"
  '(?:,\\s*[\\p{L}-]+(?: [\\p{L}-]+)?)?\\s+or (?:what|whatever|something|so)(?=\\W*$)',
  OF_MYSELF,
  IM_ONE,
].map((aside) => new RegExp(`(${QUOTED})|${aside}`, 'giu'));

/** Leaves them out, but for words in quotation marks. Who only thinks aloud is taken at his word. */
export function withoutAsides(text: string): string {
  const asked = withoutTale(text.replace(GREETING, '').replace(CHATTER, ' ').replace(NOT_THAT, ''));
  const rest = withoutOwnWords(
    ASIDES.reduce(
      (left, aside) => left.replace(aside, (_, quoted?: string) => quoted ?? ' '),
      asked,
    ),
  );
  return hasSubject(rest) ? rest : asked;
}

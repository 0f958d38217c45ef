// In: a question's text. Out: the text without what a reader says beside the question.
import { NUMBER_WORDS } from '../../search/word.ts';
import { HELPERS, IS, listed, or, WH } from '../cue-words.ts';
import { hasSubject, subjectsIn } from './subjects.ts';

const RECALL = or(listed('know remember recall'));
const LEARN = or([RECALL, 'see', 'learn', 'understand', 'find(?: out)?', 'figure out', 'work out']);
const TELL = or([
  ...listed('tell remind show give explain say name list find check confirm verify quote'),
  ...['look(?: up| for)?', 'pull(?: up| out)?'],
]);
const SOMEBODY = or(listed('someone somebody anyone anybody'));
const NEEDED = or(listed('name number date year figure quote'));
const POLITE = or(listed('please pls plz kindly'));
/** Words that a reader may ask for, or go on to ask by. */
const ASKING = or([...WH, ...listed('if whether about')]);
const ASKS = new RegExp(`\\b${ASKING}\\b`, 'i');
/** In small letters, as capitals may be asked about. */
const CHATTER = new RegExp(
  `(?<![\\p{L}\\p{N}"“])${or(listed('lol ngl imho tbh iirc afaik fyi omg hm+ u+[hm]+ erm+ btw'))}(?![\\p{L}\\p{N}"”])`,
  'gu',
);

const GREETING =
  /^\W*good (?:morning|afternoon|evening|night|day)(?: (?:everyone|everybody|all|folks|guys|there))?(?=\W*(?:[,.!:–-]|$))\W*/i;

/** "Could you please tell me" */
const REQUEST = `(?:could|can|would|will) (?:you|u)(?: ${POLITE})* ${TELL}(?: me| us)?`;
/** "May I ask" */
const LEAVE = `(?:may|might|could|can) (?:i|we)(?: (?:just|${POLITE}))? (?:ask|inquire|enquire|know)`;

/** What begins a clause, and may go before its question. */
const OPENING = or([
  `${SOMEBODY} (?:else )?${RECALL}`,
  `do(?:es)? any(?:one|body) (?:${RECALL}|have (?:any |an )?idea)`,
  '(?:any|no) (?:idea|clue)',
  `do we (?:${RECALL}|have (?:any |an )?idea)`,
  `${REQUEST}(?: (?:this|that|it)(?= *[?.!]|$))?`,
  `${LEAVE}(?: you)?(?= ${ASKING}\\b)`,
  `(?:could|can|would|will) ${SOMEBODY}(?: ${POLITE})* ${TELL}(?: me\\b| us\\b|(?= ${ASKING}\\b))`,
  `(?:${POLITE} )?quote (?:me )?the (?:passage|paragraph|sentence)`,
  'am i (?:right|correct|wrong)(?: that| in (?:thinking|saying|assuming)(?: that)?)(?= \\w)',
  ...['are you sure(?: that)?(?= \\w)', 'you (?:said|told us|claimed)(?: that)?(?= \\w)'],
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
  `i (?:would|should) be (?:grateful|glad|obliged|happy|interested|thankful) (?:to ${LEARN}|for)`,
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
  ...['if i may ask', 'if i am not mistaken', 'there (?:is|was) something about'],
]);

/** What stands between two stops. */
const BESIDE = or([
  ...listed('forgot question thanks thx ty cheers asap urgent anyone anybody'),
  ...['sorry(?: to (?:bother|ask|trouble)(?: you)?)?', 'no rush'],
  ...['(?:just )?(?:curious|wondering)', 'out of (?:interest|curiosity)'],
  `(?:(?:an?|one|my) )?(?:more )?${or(listed('quick genuine serious honest dumb silly stupid random basic simple last next other another follow-up'))} (?:question|q)`,
  ...['point of (?:information|order)', 'fact[- ]?check(?:ing)?'],
  ...[LEAVE, 'if you please', 'y ?/ ?n', 't ?/ ?f', 'yes ?/ ?no', 'yes or no', 'true or false'],
  ...['(?:many )?thanks in advance', 'by the way', 'i forgot', POLITE],
  `for (?:my|our) (?:[\\w-]+ ){0,2}?${or(listed('notes essay homework report class thesis paper seminar overview summary article lecture lesson presentation speech'))}`,
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

/** "I live in Tollby.", a sentence by itself that asks nothing, before one that does. */
const OF_MYSELF = `(?<=^\\W*|[.!?,]\\s*)(?:i(?:['’]m| am)(?= (?!told|sure|wrong|right|correct))|i (?:live|come|work|study|teach)|my name is)\\b(?![^.?!]*\\b${ASKING}\\b)[^.?!]{0,80}[.!](?=\\s[^]*(?:\\?|\\b${ASKING}\\b))`;

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
  `(?:,\\s*)?(?<![\\p{L}\\p{N}])(?<!\\b${SAYING} )${THINKING}(?![\\p{L}\\p{N}])(?:\\s*,)?`,
  `(?:[,;–—]|(?<=\\s)-)\\s*${TAG}(?=\\W*$)`,
  `[.!]\\s*(?:${SURE}|am i (?:right|wrong|correct))(?=\\W*$)`,
  `(?<=\\w)\\s+${POLITE}(?=\\W*$)`,
  `(?<=${STOP}\\s*)asking for a friend\\b[^.?!]*(?=\\W*$)`,
  `(?<=^\\W*)asking for a friend\\s*${STOP}`,
  '(?:,\\s*)?(?<![\\p{L}\\p{N}])or (?:am|did|was) i\\b[^,.?!]*(?=\\W*$)',
  OF_MYSELF,
].map((aside) => new RegExp(`(${QUOTED})|${aside}`, 'giu'));

const OWN_OPENING = or([
  ...listed('i my that this it we you our asking doing because cause'),
  ...["can['’]?t", 'cannot', 'need it', '(?:and|so|also) i', 'just (?:asking|curious|checking)'],
  ...['let me know', 'tell me(?=\\W*$)', '(?:makes?|made|gives?|gave|breaks?|broke) (?:me|my)'],
]);
/** In these he tells what he takes the answer to be, or asks for more. */
const TELLING = or([
  ...listed('mean meant guess(?:ed)? thought assumed expected heard'),
  ...['only (?:want|need)', 'need to know', "i(?:['’]ve| have)? read (?:that|in|of|about)"],
]);
/**
 * A sentence or bracket behind a question in which a reader speaks of himself: "How much was it? I want to
 * quote the figure." It begins as such do, and has no name, no year and nothing asked.
 */
const OWN_WORDS = new RegExp(
  `(?<=\\?["”)]*\\s+)(?=\\(|${OWN_OPENING}\\b)(?=[^.?!]*\\b(?:i|me|my)\\b)(?![^.?!]*\\b(?:${TELLING}|[12]\\d{3})\\b)[^.?!"“]{1,160}[.!]?\\s*(?:[:;]-?[()D])?\\s*$`,
  'i',
);
/** What is no question about the cable: "Ready?", "can you help me?" */
const NO_QUESTION =
  /^\W*(?:(?:can|could|may|will|would) (?:you|u|i|we)\b|ready|anyone|anybody|got a \w+)/i;

/**
 * Before a request a long tale of the reader's own: "I read this last night and forgot it, so could you tell me
 * who …?" Before a question a sentence of it: "Reading this for class."
 */
const OWN_TALE = new RegExp(
  `^(?!\\W*${ASKING}\\b)(?=[^.?!]*\\b(?:i|me|my|reading|cable|class)\\b)[^.?!"“\\d]{1,200}` +
    `(?:[,;:] (?:so |and |but )?${REQUEST}(?= ${ASKING}\\b)|(?<!\\babout [^.?!]{1,80})[.!](?=\\s+${or([ASKING, ...IS, ...HELPERS])}\\b))`,
  'i',
);
/** "Quick one for my flashcards: who …?" */
const OWN_LABEL = new RegExp(
  `^(?!\\W*${ASKING}\\b)[^.?!:"“\\d]{0,60}\\b(?:my|our)\\b[^.?!:"“\\d]{1,40}:(?=\\s+${ASKING}\\b)`,
  'i',
);
/** What points back at what was said before. */
const LEANS =
  /\b(?:it|its|they|them|their|he|she|him|his|her|there|these|this|that(?= (?:is|was|right|so)\b))\b/i;
const NAMES = /\s(?!I\b)\p{Lu}/u;

/** Leaves them out, but for words in quotation marks. Who only thinks aloud is taken at his word. */
export function withoutAsides(text: string): string {
  const plain = text
    .replace(GREETING, '')
    .replace(CHATTER, ' ')
    .replace(NOT_THAT, '')
    .replace(OWN_TALE, (own, at: number, all: string) =>
      withoutTale(own, all.slice(at + own.length)),
    )
    .replace(OWN_LABEL, (own) => (NAMES.test(own) ? own : ' '));
  const rest = ASIDES.reduce(
    (left, aside) => left.replace(aside, (_, quoted?: string) => quoted ?? ' '),
    plain,
  );
  const asked = rest.replace(OWN_WORDS, (own, at: number) => {
    const before = rest.slice(0, at);
    const isBesides = !NO_QUESTION.test(before) && hasSubject(before);
    return !isBesides || NAMES.test(own) || ASKS.test(own) ? own : ' ';
  });
  return [asked, rest].find(hasSubject) ?? plain;
}

/** What is said before a question that can stand alone, and has a name in it, stays; so does what the question leans on. */
function withoutTale(own: string, question: string): string {
  return NAMES.test(own) || LEANS.test(question) || subjectsIn(question).length < 2 ? own : ' ';
}

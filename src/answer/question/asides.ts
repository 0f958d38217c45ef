// In: a question's text. Out: the text without what a reader says beside the question.
import { STOP_WORDS } from '../../search/stop-words.ts';
import { listed, or } from '../cue-words.ts';

const RECALL = or(listed('know remember recall'));
const LEARN = or([RECALL, 'see', 'learn', 'understand', 'find(?: out)?', 'figure out', 'work out']);
const TELL = or([
  ...listed('tell remind show give explain say name list find check confirm verify quote'),
  ...['look(?: up| for)?', 'pull(?: up| out)?'],
]);
const SOMEONE = or(listed('someone somebody anyone anybody'));
const NEEDED = or(listed('name number date year figure quote'));
const POLITE = or(listed('please pls plz kindly'));
/** Words that a reader may ask for, or go on to ask by. */
const ASKING = or(listed('who whom whose what which when where why how if whether about'));
const ASKS = new RegExp(`\\b${ASKING}\\b`, 'i');
/** In small letters, as capitals may be asked about. */
const CHATTER = new RegExp(
  `(?<![\\p{L}\\p{N}"“])${or(listed('lol ngl imho tbh iirc afaik fyi omg hmm um umm uh erm btw'))}(?![\\p{L}\\p{N}"”])`,
  'gu',
);

/** What begins a clause, and may go before its question. */
const OPENING = or([
  `${SOMEONE} (?:else )?${RECALL}`,
  `do(?:es)? any(?:one|body) (?:${RECALL}|have (?:any |an )?idea)`,
  '(?:any|no) (?:idea|clue)',
  `do we (?:${RECALL}|have (?:any |an )?idea)`,
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
  `i (?:would|should) be (?:grateful|glad|obliged|happy|interested|thankful) (?:to ${LEARN}|for)`,
  `(?:as )?i (?:always |just )?${or(listed('think thought believe guess suppose assume assumed heard'))}(?: that)?`,
  'i am (?:pretty |quite |fairly |not )?sure(?: that| it says| it said)?',
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
  ...['(?:many )?thanks in advance', 'by the way', 'i forgot', POLITE],
  `for (?:my|our) (?:[\\w-]+ ){0,2}?${or(listed('notes essay homework report class thesis paper seminar overview summary article lecture lesson presentation speech'))}`,
]);

/** What stands at the end, to be told that it is so. */
const TAG = or([
  ...listed('right correct true yes no yeah eh huh innit'),
  ...['(?:am|was) i (?:right|wrong|correct)', 'true or (?:not|false)', 'yes or no'],
  ...['right or wrong', `list(?: them)?(?: ${POLITE})?`],
  "(?:is|was|did|does|do|are|were|has|have)(?:n['’]?t)? (?:it|they|he|she|there)",
]);

/** Behind these somebody else thinks: "who said I think …" */
const SAYING = or(listed('say says said thinks told whether'));

const ACQUAINTANCE = or([
  ...listed('teacher professor tutor boss colleague coworker friend classmate teammate flatmate'),
  ...listed('roommate neighbou?r partner wife husband mother father mum mom dad sister brother'),
  ...listed('cousin uncle aunt son daughter student pupil textbook book'),
]);
/** "My teacher claims that", "someone here said": whose claim it is goes without saying, unless it is asked who. */
const CLAIMED = `${or([
  `my (?:(?!who|what|when|where|why|how|which)\\w+ ){0,2}?${ACQUAINTANCE} (?:(?:on|at|from) \\w+ )?`,
  `${SOMEONE} (?:${or(['else', 'here', 'upthread', 'above', `in (?:the|this|our) ${or(listed('chat channel group thread class seminar server room'))}`])} ){0,2}`,
  `an?(?:other)? ${or(listed('friend colleague classmate teammate'))} (?:of mine |here )?`,
])}(?:just |always |once |still )?${or([
  ...listed('claims? claimed says said swears? swore thinks? thought insists? insisted reckons?'),
  ...listed('believes? believed argues? argued'),
  ...['told (?:me|us)', 'keeps? (?:saying|claiming|insisting)', 'is (?:sure|convinced|certain)'],
])}(?: that)?\\b(?! (?:yes|no|so|otherwise)\\b)(?![^]*\\bwho(?:m|se)?\\b)`;

/** "Q7.", "12)", "Exam question 3:" before what is asked; after a pilcrow it is a paragraph. */
const LABEL = '^[\\s"“(]*(?:(?:[\\p{L}]+ ){0,3}?(?:q|question) ?)?#?\\d{1,3} ?[.):](?=\\s+\\p{L})';

/** "I live in Tollby.", a sentence by itself that asks nothing, before one that does. */
const OF_MYSELF = `(?<=^\\W*|[.!?,]\\s*)(?:i(?:['’]m| am)(?= (?!told|sure|wrong|right|correct))|i (?:live|come|work|study|teach)|my name is)\\b(?![^.?!]*\\b${ASKING}\\b)[^.?!]{0,80}[.!](?=\\s[^]*(?:\\?|\\b${ASKING}\\b))`;

/** A hyphen is one only with a blank before it: not in "far-right". */
const STOP = '(?:[.?!,;:–—]|(?<=\\s)-)';
/** Words in quotation marks are another's, and stay. */
const QUOTED = '["“][^"”]{0,300}["”]';
const ASIDES: readonly RegExp[] = [
  LABEL,
  `(?:(?<=^\\W*|${STOP}\\s*)|(?<=\\b(?:hi|hey|hello|ok|okay|so|and|but)\\s+))${OPENING}\\b`,
  `(?<=^\\W*|[.?!;:]\\s+)${CLAIMED}`,
  `(?:^|${STOP}\\s*)${BESIDE}(?=\\s*(?:${STOP}|$))(?:\\s*,)?`,
  `(?:,\\s*)?(?<![\\p{L}\\p{N}])(?<!\\b${SAYING} )${THINKING}(?![\\p{L}\\p{N}])(?:\\s*,)?`,
  `(?:[,;–—]|(?<=\\s)-)\\s*${TAG}(?=\\W*$)`,
  '(?:,\\s*)?(?<![\\p{L}\\p{N}])or (?:am|did|was) i\\b[^,.?!]*(?=\\W*$)',
  OF_MYSELF,
].map((aside) => new RegExp(`(${QUOTED})|${aside}`, 'giu'));

/**
 * Behind a question what a reader says of himself: "How much was it? I want to quote the figure." It is
 * kept where it gives a name or a number, or asks: "I need to know …".
 */
const OWN_WORDS =
  /(?<=\?["”)]*\s+)(?=\(|(?:i|my|that|this|it)\b)(?=[^.?!]*\b(?:i|me|my)\b)(?![^.?!]*\b(?:mean|meant|only (?:want|need)|need to know|guess(?:ed)?|thought|assumed|expected|heard|read)\b)[^.?!"“\d]{1,160}[.!]?\s*$/i;
/** A question that can stand alone: "Which boats?", "did they sink?", but not "can you help me?" */
const QUESTION_BEFORE = new RegExp(
  `\\b${or(listed('who whom whose what which when where why how'))}\\b|^\\W*(?:is|are|was|were|do|does|did|has|have|had|will|would|should|can|could)\\b(?! (?:you|u|i|we)\\b)`,
  'i',
);

/** Before a request a long tale of the reader's own: "I read this last night and forgot it, so could you tell me who …?" */
const OWN_TALE = new RegExp(
  `^(?!\\W*${ASKING}\\b)(?=[^.?!]*\\b(?:i|me|my)\\b)[^.?!"“\\d]{1,200}[,;:] (?:so |and |but )?(?:could|can|would|will) (?:you|u)(?: ${POLITE})* ${TELL}(?: me| us)?(?= ${ASKING}\\b)`,
  'i',
);
const NAMES = /\s(?!I\b)\p{Lu}/u;

/** Leaves them out, but for words in quotation marks. Who only thinks aloud is taken at his word. */
export function withoutAsides(text: string): string {
  const plain = text
    .replace(CHATTER, ' ')
    .replace(OWN_TALE, (own) => (NAMES.test(own) ? own : ' '));
  const rest = ASIDES.reduce(
    (left, aside) => left.replace(aside, (_, quoted?: string) => quoted ?? ' '),
    plain,
  );
  const asked = rest.replace(OWN_WORDS, (own, at: number) => {
    const isBesides = QUESTION_BEFORE.test(rest.slice(0, at)) && hasSubject(rest.slice(0, at));
    return !isBesides || NAMES.test(own) || ASKS.test(own) ? own : ' ';
  });
  return [asked, rest].find(hasSubject) ?? plain;
}

/** Whether any word carries one. */
function hasSubject(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !STOP_WORDS.has(word));
}

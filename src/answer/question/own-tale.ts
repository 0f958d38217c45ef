// In: a question's text. Out: the text without what its reader tells of himself, before the question or behind it.
import { HELPERS, IS, listed, or } from '../cue-words.ts';
import { ASKING, HAS_ASKING, WH_WORD } from './begins.ts';
import { REQUEST } from './requests.ts';
import { hasSubject, subjectsIn } from './subjects.ts';

const ASKS_ON = or([ASKING, ...IS, ...HELPERS]);
/** "I read this last night and forgot it, so could you tell me who …?" */
const BEFORE_REQUEST = `[,;:] (?:so |and |but )?(?:${REQUEST}(?= ${ASKING}\\b)|tell me,?(?= ${ASKS_ON}\\b))`;
/** "Reading this for class. Who …?" */
const BEFORE_QUESTION = `(?<!\\babout [^.?!]{1,80})(?:\\.{1,3}|!)(?=\\s+${ASKS_ON}\\b)`;
/** "Excuse my English, who …?", "I am new here, but who …?", "My pupils will ask: who …?", "Retired pilot here, who …?" */
const BEFORE_WH = `(?:(?<=^\\W*(?:excuse|forgive|pardon|speaking)\\b[^,]*),|,? but|:)(?=\\s+${WH_WORD}\\b)|(?:(?<=\\bhere)[,:–-]|(?:, so)?:)(?=\\s+${ASKS_ON}\\b)`;
const OWN = or(
  listed('i me my we our reading cable class excuse forgive pardon here').concat('speaking as'),
);
const TALE = new RegExp(
  `^(?!\\W*${ASKING}\\b)(?=[^.?!]*\\b${OWN}\\b)[^.?!"“\\d]{1,200}?` +
    `(?:${BEFORE_REQUEST}|${BEFORE_QUESTION}|${BEFORE_WH})`,
  'i',
);
/** "Pupil, grade 11 here. Who …?" */
const HERE = new RegExp(
  `^(?!\\W*${ASKING}\\b)(?!.*?\\b(?:only|just|meant|\\d{3,})\\b.*?\\bhere)[^.?!:"“]{1,60}\\bhere(?:[,:–-]|\\.{1,3}|!)(?=\\s+${ASKS_ON}\\b)`,
  'i',
);
/** "Haven't read it yet, who …?", "only skimmed the summary - how many …?", "just got here, …" */
const UNREAD = new RegExp(
  `^\\W*(?:i(?: am| have|['’]m|['’]ve)? )?(?:${or(["have(?:n['’]?t)?", "did(?:n['’]?t)?", ...listed('not only just never still barely am')])} )*` +
    `(?:read(?! out)|skimmed|skim-read|joined|got here|new here|catching up)\\b[^.?!:"“\\d]{0,40}?(?:,|;|\\s[–—-]|,? but)(?=\\s+${ASKS_ON}\\b)`,
  'i',
);
/** "Quick one for my flashcards: who …?" */
const LABEL = new RegExp(
  `^(?!\\W*${ASKING}\\b)[^.?!:"“\\d]{0,60}\\b(?:my|our)\\b[^.?!:"“\\d]{1,40}:(?=\\s+${ASKING}\\b)`,
  'i',
);
/** What points back at what was said before, … */
const POINTS =
  /\b(?:it|they|them|he|she|him|(?<!\b(?:is|are|was|were|over|out|down|up) )there|these|this|that(?= (?:is|was|right|so)\b))\b/i;
/** … and what may point at somebody of the same clause: "why did the parents hide their children?" */
const OWNED = /\b(?:its|their|his|her)\b/i;
/** A name … */
const NAMES = /\s(?!I\b)\p{Lu}/u;
/** … that is told of may be what the question is about: "I read about Lund". */
const TOLD_OF = new RegExp(
  `\\b${or(listed('read reading hear heard see saw know knew remember recall think thought believe told say says said claims? claimed learn\\w* mention\\w* about cable'))}\\b`,
  'i',
);

/** Whether a question needs what stands before it: its first clause has an "it", or less than two words for a subject. */
function leansBack(question: string): boolean {
  const [clause = ''] = question.split(/[,;?]/);
  const [before = clause] = clause.split(OWNED);
  return POINTS.test(clause) || subjectsIn(OWNED.test(clause) ? before : question).length < 2;
}

/** What is said before a question that can stand alone, and tells of a name, stays; so does what the question leans on. */
export function withoutTale(text: string): string {
  return [TALE, HERE]
    .reduce(
      (left, tale) =>
        left.replace(tale, (own, at: number) => {
          const isNeeded = leansBack(left.slice(at + own.length));
          return isNeeded || (NAMES.test(own) && TOLD_OF.test(own)) ? own : ' ';
        }),
      text,
    )
    .replace(UNREAD, (own) => (NAMES.test(own) ? own : ' '))
    .replace(LABEL, (own) => (NAMES.test(own) ? own : ' '));
}

/** "I live in Tollby.", a sentence by itself that asks nothing, before one that does. */
export const OF_MYSELF = `(?<=^\\W*|[.!?,]\\s*)(?:i(?:['’]m| am)(?= (?!told|sure|wrong|right|correct))|i (?:live|come|work|study|teach)|my name is)\\b(?![^.?!]*\\b${ASKING}\\b)[^.?!]{0,80}[.!](?=\\s[^]*(?:\\?|\\b${ASKING}\\b))`;

/** "im american," right before what asks, and speaks of nothing said there. */
export const IM_ONE = `(?<=^\\W*)i(?:['’]?m| am) (?!told|sure|wrong|right|correct)(?:(?:an?|from) (?:[\\p{L}-]+ ?){1,3}|[\\p{L}-]+),(?=\\s(?:${ASKING}|wh\\w+s|hows)\\b(?!.*\\b(?:it|its|they|them|their|he|she|there)\\b))`;

const OPENS = or([
  ...listed('i my that this it we you our asking doing because cause'),
  ...["can['’]?t", 'cannot', 'need it', '(?:and|so|also) i', 'just (?:asking|curious|checking)'],
  ...[
    'let me know',
    'tell me(?=\\W*$)',
    '(?:in|over|after) my',
    '(?:makes?|made|gives?|gave|breaks?|broke) (?:me|my)',
  ],
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
  `(?<=\\?["”)]*\\s+)(?=\\(|${OPENS}\\b)(?=[^.?!]*\\b(?:i|me|my)\\b)(?![^.?!]*\\b(?:${TELLING}|[12]\\d{3})\\b)[^.?!"“]{1,160}[.!]?\\s*(?:[:;]-?[()D])?\\s*$`,
  'i',
);
/** "…, as I have mislaid my notes": why he asks. */
const OWN_REASON = new RegExp(
  `(?:,? (?:as|since|because|cause|cos)|;) i(?= |['’])(?![^.?!]*(?:\\d|\\b${TELLING}\\b))[^.?!"“]{1,100}[.!]?\\s*$`,
  'i',
);
/** What is no question about the cable: "Ready?", "can you help me?" */
const NO_QUESTION =
  /^\W*(?:(?:can|could|may|will|would) (?:you|u|i|we)\b|ready|anyone|anybody|got a \w+)/i;

/** What is said behind a question that is one about the cable. */
export function withoutOwnWords(text: string): string {
  return [OWN_WORDS, OWN_REASON].reduce(
    (left, words) =>
      left.replace(words, (own, at: number) => {
        const question = left.slice(0, at);
        const isBesides = !NO_QUESTION.test(question) && hasSubject(question);
        return !isBesides || NAMES.test(own) || HAS_ASKING.test(own) ? own : ' ';
      }),
    text,
  );
}

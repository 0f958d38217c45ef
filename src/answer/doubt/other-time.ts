// In: a question for what will be, or for who was before, and a sentence. Out: whether it tells of no such time.
import { anyOf, MONTHS, or } from '../cue-words.ts';
import type { Within } from '../holding.ts';
import { quantitiesOf } from '../quantity-evidence.ts';
import type { Asked } from '../question/asked.ts';
import type { Question } from '../question/question.ts';

const WILL = /^(?:will|shall|['’]ll)$/i;

/** "Until which year must they pay?", "date of the next meeting?", "when is it supposed to be over?" */
const UNTIL =
  /\b(?:(?:until|by|till) (?:when|what|which)\b.*\b(?:must|need|ha(?:s|ve) to)|date of the next|who(?:['’]?s| is| are) going to (?!be\b)|when (?:is|are)\b.*\b(?:going|expected|scheduled) to (?!school|work|have\b)|when (?:is|are)\b.*\b(?:due|supposed|set) to (?:be (?:over|done|finished|completed)|end|stop|finish|close|expire|conclude))\b/i;

const DEADLINE = anyOf(['deadline']);
const LATEST = anyOf([
  ...[
    'deadlines?',
    'due',
    'until',
    'till',
    'by',
    'before',
    'latest',
    'than',
    'expir\\w*',
    'cut-?off',
  ],
  ...['last', 'ends?', 'must', 'limit', 'within'],
]);

/** "Since when does the guild exist?", "since when is there one?" */
const ASKS_BEGINNING =
  /\bsince when\b(?:.*\b(?:exist(?:s|ed)?|been around)\b|.{0,12}\b(?:is|are|been) there\b|.{0,12}\bthere (?:is|are|been)\b)/i;
const BEGINNING = anyOf([
  ...['establish\\w*', 'found(?:ed|ing)', 'creat\\w+', 'set up', 'form(?:ed|ation)', 'exist\\w*'],
  ...['beg[aiu]n\\w*', 'start\\w*', 'launch\\w*', 'open(?:ed|ing)', 'inaugurat\\w+'],
  ...['introduc\\w+', 'since', 'in place', 'inception', 'born', 'incorporated', 'old'],
]);

/** "When did the strike end?", but not "by the end of when". */
const ASKS_END =
  /\bwhen (?:did|does|do|will|is|was|are|were)\b.*\b(?:end|ended|finish|finished|stop|stopped|over|expire|conclude|concluded)\W*$/i;
const END = anyOf([
  ...['end(?:s|ed|ing)?', 'finish\\w*', 'stop\\w*', 'over', 'expir\\w*', 'conclu\\w*', 'clos\\w*'],
  ...[
    'complet\\w*',
    'terminat\\w*',
    'ceas\\w*',
    'halt\\w*',
    'through',
    'until',
    'till',
    'to',
    'by',
  ],
  ...['last(?:s|ed)?', 'final\\w*', 'lifted', 'cancel\\w*', 'suspend\\w*', 'abandon\\w*'],
]);

/** "When does the trial open?", but not "when does it date from?" */
const NOW =
  /(?<!\bsince )\bwhen do(?:es)?\b(?!.*\b(?:dates?|say|says|said|mention|claim|think|come|stem)\b)/i;
/** "When's the trial supposed to open?" */
const DUE =
  /\bwhen(?:['’]?s| is| are)\b.*\b(?:supposed|due|scheduled|expected|planned|going) to\b(?! have\b)/i;

/** Words that look ahead; a date or a number may be of what was, or is. */
const AHEAD = anyOf([
  ...['will', 'would', 'shall', 'should', 'may', 'might', 'could', 'll', 'wo'],
  ...['plan(?:s|ned|ning)?', 'intend\\w*', 'expect\\w*', 'schedul\\w*', 'aim\\w*', 'hope\\w*'],
  ...['propos\\w*', 'agree\\w*', 'promis\\w*', 'pledg\\w*', 'target\\w*', 'want\\w*', 'seek\\w*'],
  ...['must', '(?:decision|decided|decides) to', 'chose to'],
  ...['consider(?:s|ed|ing)?', 'set to', 'to be', 'going to', 'until', 'deadline', 'starting'],
  ...['beginning', 'from now', 'due', 'upcoming', 'forthcoming', 'next', 'later', 'future'],
  ...['pending', 'soon', 'budget'],
]);

/** What is asked of the future and of the past in the same words. */
const TOLD: ReadonlySet<Asked | null> = new Set(['who', 'which', 'where', 'date']);

const YEAR = /\b(?:19|20)\d\d\b/g;
const MONTH = new RegExp(`\\b${or(MONTHS.flatMap((name) => [name, name.slice(0, 3)]))}\\b`, 'gi');
/** Where nothing tells when the cable was sent, no date is after it. */
const LAST = '9999';

/** "Who was the mayor before Lund?", "who was his predecessor?" */
const ASKS_BEFORE =
  /\bwho (?:was|were|had been|held|had)\b.*\b(?:before (?:him|her|them|\p{Lu})|predecessors?)|\bwho (?:did \S+ (?:replace|succeed)|preceded)\b/iu;
/** "Who follows Lund as mayor?", "who took over from him?" */
const ASKS_AFTER =
  /\bwho(?:['’]?s| is| has| had)? (?:(?:follow(?:s|ed|ing)|replac(?:es|ed|ing)|succeed(?:s|ed|ing)) |(?:takes?|took|taken|taking) over (?:for|from) )/i;
const AFTER = anyOf([
  ...['(?:replac|succe|follow)\\w+', 'former(?:ly)?', 'new(?:ly)?', 'next', 'predecessors?'],
  ...['incoming', 'over', 'after', 'inherit\\w*', 'becom\\w+', 'became', '(?:re)?elect\\w*'],
  ...['(?:named|appoint\\w*|nominat\\w*|install\\w*|chosen|picked|designat\\w*)', 'heirs?'],
]);
const BEFORE = anyOf([
  ...['former(?:ly)?', 'previous(?:ly)?', 'predecessors?', 'ex', 'late', 'then', 'outgoing'],
  ...['before', 'after', 'until', 'once', 'earlier', '(?:replac|succe|preced)\\w+', 'followed'],
  ...['(?:left|leaving|resign\\w*|retir\\w+|depart\\w+|dismiss\\w+|oust\\w+)', 'took over', 'from'],
]);

/**
 * "Who will succeed the mayor?" is not answered by whom the mayor was, "who was it before Lund?" and "who follows
 * Lund?" by who is, nor a deadline by any day.
 */
export function isOfOtherTime(
  { asked, text, tokens }: Question,
  { passage: { cable, paragraph }, sentence }: Within,
): boolean {
  if (!TOLD.has(asked)) return false;
  const lacks = (told: RegExp) => !told.test(paragraph.text.slice(sentence.start, sentence.end));
  if (ASKS_AFTER.test(text)) return lacks(AFTER);
  if (ASKS_BEFORE.test(text)) return lacks(BEFORE);
  if (ASKS_BEGINNING.test(text)) return lacks(BEGINNING);
  if (asked === 'date' && DEADLINE.test(text)) return lacks(LATEST);
  if (asked === 'date' && ASKS_END.test(text) && lacks(END)) return true;
  const isAhead =
    UNTIL.test(text) || tokens.some(({ text, pos }) => WILL.test(text) && pos === 'AUX');
  const isNow = !isAhead && asked === 'date' && NOW.test(text);
  const isDue = !isAhead && asked === 'date' && DUE.test(text);
  if (!isAhead && !isNow && !isDue) return false;
  // With a capital it is the month.
  const words = sentence.tokens.map(({ text }) => (text === 'May' ? '' : text));
  if (AHEAD.test(words.join(' '))) return false;
  const sent = cable.header.date ?? LAST;
  const dates = quantitiesOf(sentence, paragraph.text).filter(({ kind }) => kind === 'date');
  const told = dates.map((date) => monthOf(date.text));
  if (isAhead) {
    return asked !== 'date' || !told.some((month) => month > sent.slice(0, month.length));
  }
  // What happens in the present tense may have happened in the year of the cable.
  const precise = (month: string) => (isDue ? month : month.slice(0, 4));
  const isPast = (month: string) => month !== '' && month < sent.slice(0, month.length);
  return told.length > 0 && told.map(precise).every(isPast);
}

/** `September 2006` as `2006-09`, `in 2006` as `2006`, of two the latter; nothing without a year. */
function monthOf(date: string): string {
  const year = date.match(YEAR)?.at(-1);
  if (!year) return '';
  const name = date.match(MONTH)?.at(-1)?.slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((each) => each.startsWith(name ?? ' '));
  return month < 0 ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
}

// In: a question on one line. Out: the same without the words that follow it.
import { NUMBER_WORDS } from '../../search/word.ts';
import { IS, listed, or, WHETHER } from '../cue-words.ts';
import { ASKED, WH_WORD } from './begins.ts';

const CABLE = or(listed('cable text doc document telegram message'));
/** "According to the cable" */
export const BY = `(?:according to|going by|(?:as )?per) (?:the|this) ${CABLE}`;
/** "In this text" */
export const IN = `(?:in|from|by) (?:the|this) ${CABLE}`;
const BEFORE = '(?:[,.?!;]\\s*|\\s+)';
/** "Thx", "haha", "do we know", "according to the cable" behind it; in small letters some, as capitals may be a name. */
const CHATTER = or([
  ...listed(
    'eli5 ELI5 TIA tia kthx(?:bye)? thankyou thx tx ty tysm tyvm rn fr idk lmao+ lmfao rofl xd+ xD smh tho bro',
  ),
  'ha(?:ha)+',
]);
const CLOSING = or([
  '(?<!\\b(?:gives?|gave|given|says?|said|sends?|sent|his|her|their|of) )[Tt]hanks?(?: you| u)?(?: (?:so|very) much| a lot| all)?',
  ...['in the first place', 'to begin with', 'over the years', 'all told'],
  ...['actually', 'exactly', 'really', 'though', 'by the way', BY],
  ...['(?:back )?(?:at th(?:e|at) time|in those days)', 'back then', 'all in all'],
  ...['(?:does )?any(?:one|body)(?: else)? know', 'do (?:we|you) know'],
  ...[
    '(?:you|u|ya) know',
    "[iI](?: don| do no)['’]?t (?:get|understand) it",
    "[iI]['’]?m (?:lost|confused)",
  ],
  ...['any help (?:is |much )?appreciated', 'appreciate it', 'pretty please'],
  'for (?:my|our) (?:essay|homework|class)',
  ...[
    'if (?:you|anyone) knows?',
    "it['’]?s urgent",
    'need (?:it )?asap',
    'just checking',
    'much appreciated',
  ],
  ...[
    '(?:please|pls|plz) (?:help|quote)(?: me)?(?: out)?',
    '(?:help|(?:with )?(?:an? )?quote) (?:pls|plz|please)',
    "i can(?:not|['’]?t) find it(?: anywhere)?",
  ],
  ...['\\(?just (?:curious|wondering|asking)\\)?', 'asking for a friend', 'cc @\\w+'],
  '(?:i )?need (?:it|this) for (?:(?:my|our) |(?!(?:my|our)\\b))\\w+',
]);
/** These only behind a stop: "they met anyone", "the three guys", "had any clues", "a hand in this cable". */
const APART = or([
  ...listed('guys folks dude'),
  ...['any(?:one|body)', 'help me(?: out)?', 'any (?:help|ideas?|clues?)', IN],
  ...['(?:(?:for )?(?:my|the|our)|for) (?:essay|homework|class)', 'for a friend'],
  ...[
    'in (?:one|an?|a single) (?:sentence|line|word|nutshell)',
    '(?:in )?brief(?:ly)?',
    'in short',
  ],
  'in (?:(?:a few|simple|plain|your own) )(?:words|terms|english)',
]);
const BEHIND = new RegExp(
  `(?:${BEFORE}(?:${CHATTER}|${CLOSING})|[,?!]\\s*${APART})+(?=\\W*$)`,
  'u',
);
/** A guess at what is asked for, "(40?)", "? like 40?", ", over forty?", and how exactly it is to be told; a year may be when. */
const NUMBER = `(?!(?:19|20)\\d\\d\\b)(?:\\d[\\d.,]*%?|${or([...NUMBER_WORDS.keys()])}(?:-[a-z]+)?|an? ${or(listed('dozen hundred thousand'))}\\b)`;
const GUESSING = or([
  ...listed('maybe like about around over almost nearly'),
  ...['a guess:?', 'was it', 'is it', 'i (?:guess|think|thought|bet)(?: it (?:was|is))?'],
  ...['(?:more|less|fewer) than', 'at (?:least|most)'],
]);
const GUESS = `(?:${GUESSING} )*${NUMBER}(?: or ${NUMBER})?(?: ${or(listed('million billion percent years? months? weeks? days?'))})?(?: or so)?`;
const TOLD = or([
  '(?:in )?(?:names?|numbers?|figures)',
  'approx(?:imately)?\\.?',
  'roughly',
  'if any',
  'serious',
]);
const GUESSED = new RegExp(
  `\\s*(?:\\((?:${GUESS}\\?|(?:maybe|a guess:?|about) ${NUMBER}|${TOLD})\\)|(?<=\\?\\s*)${GUESS}\\?*)(?=[\\s.!?]*$)`,
  'iu',
);
/** "How many boats, 40?" */
const GUESSED_COUNT = new RegExp(`\\s*(?:[,;–—]|\\s-)\\s*${GUESS}(?=[\\s.!?]*$)`, 'iu');
/** "How many … in total?" */
const IN_TOTAL = new RegExp(
  `\\s+${or(['in total', 'in all', ...listed('overall approx approximately roughly precisely'), 'more or less', 'or so'])}(?=\\W*$)`,
  'i',
);
const WH_FIRST = new RegExp(`^\\W*${ASKED}\\b`, 'i');
const COUNTS = /^\W*how (?:many|much|long|old|often)\b/i;
/** Behind what asks for a yes or a no, and lists nothing: "found, or not" is all. */
const OR_NOT = /\s+or (?:not|what)(?=\W*$)/;
const ASKS_WHETHER = new RegExp(`^\\W*${WHETHER}\\b[^,]*$`, 'i');
/** "…, does it say?", but not "what percent did they say?" */
const SAYS = new RegExp(
  `(?<!\\b${WH_WORD}(?: [\\p{L}\\p{N}]+)?)[,?!.;]?\\s+(?:does (?:it|the cable) say(?: so)?|did (?:it|they) say)(?=\\W*$)`,
  'u',
);
/** "… in this cable": of its parts or makers it would be the subject. */
const IN_CABLE = new RegExp(
  `(?<!\\b(?:${or([...IS, 'be', 'been'])}|(?:had|have|has) an? [\\p{L}]+|parts?|words?|paragraphs?|part|role|hand))\\s+in th(?:is|e) (?:cable|telegram|text|doc)(?=\\W*$)`,
  'u',
);

/** So many characters from the end are looked at each time: a long run of such words is taken off bit by bit. */
const TAIL = 120;

const QUOTATION_LAST = /["”]\W*$/;

/** Any other text comes as it is. */
export function withoutEnd(text: string): string {
  if (QUOTATION_LAST.test(text.slice(-TAIL))) return text;
  const from = Math.max(0, text.length - TAIL);
  const ends = [
    ...[BEHIND, SAYS, IN_CABLE],
    ...(ASKS_WHETHER.test(text) ? [OR_NOT] : []),
    ...(WH_FIRST.test(text) ? [GUESSED] : []),
    ...(COUNTS.test(text) ? [GUESSED_COUNT, IN_TOTAL] : []),
  ];
  return ends.reduce(
    (left, end) =>
      left.slice(0, from) +
      left.slice(from).replace(end, (own) => (own.startsWith('?') ? '?' : '')),
    text,
  );
}

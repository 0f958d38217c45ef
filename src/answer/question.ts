// In: what a reader typed. Out: its words, and what kind of answer it asks for.
import { analyse, type Token } from '../search/language.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { type Word, wordsOf } from '../search/word.ts';

/** What would answer a question. */
export type Asked =
  | 'count'
  | 'amount'
  | 'money'
  | 'percent'
  | 'age'
  | 'duration'
  | 'date'
  | 'who'
  | 'which'
  | 'where'
  | 'why'
  | 'meaning'
  | 'speech';

/** A question as understood. */
export interface Question {
  readonly text: string;
  readonly asked: Asked | null;
  /** Words that carry the subject, in order. */
  readonly words: readonly Word[];
  /** All of its tokens; `words` say by number which they are read from. */
  readonly tokens: readonly Token[];
  /** Tokens that name what is counted, or what sort of thing is asked for; the head is the last. */
  readonly focus: readonly number[];
}

const PLACE =
  'cit(?:y|ies)|countr(?:y|ies)|towns?|villages?|provinces?|states?|regions?|places?|areas?|districts?|locations?|capital|river|spots?|continent|county|island';
const BODY =
  'persons?|people|man|woman|guy|officials?|officers?|bureaus?|compan(?:y|ies)|firms?|agenc(?:y|ies)|ministr(?:y|ies)|departments?|associations?|organi[sz]ations?|groups?|part(?:y|ies)|banks?|outfit|office|unions?|institutes?|ministers?|governor|director|president|leaders?|ambassador|chief|body|teams?|committee|court|school|university|newspaper|author';

/** What a question word asks for. The first in the text decides; of two at one place, the first here. */
const KINDS: readonly (readonly [RegExp, Asked])[] = [
  [/\bhow old\b|\b(?:what|which) ages?\b/g, 'age'],
  [/\bhow long\b|\bhow many (?:\w+ )?(?:years|months|weeks|days|hours|minutes)\b/g, 'duration'],
  [
    /\b(?:what|which|whats) (?:is |was |'s )?(?:the )?(?:\w+ )?(?:per ?cent(?:age)?|pct|share|proportion|fraction)\b|\b(?:percent(?:age)?|share|proportion) of\b/g,
    'percent',
  ],
  [
    /\bhow much (?:money|cash|funding)\b|\b(?:what|whats|what's)(?: is| was| were)?(?: the)? (?:price|cost|salary|fee)\b|\bhow (?:many|much) (?:us |american )?(?:dollars|euros|pounds|yuan|rmb|yen)\b|\bhow much .{0,60}\b(?:cost|pay|paid|spend|spent|worth|dollars|fund|funding|allocated?|donated?|contribut\w+|receive[ds]?)\b/g,
    'money',
  ],
  [/\bhow (?:many|often)\b|\bnumber of\b|\bhead ?count\b|\bhow many\b/g, 'count'],
  [
    /\bhow (?:much|big|large|small|far|high|tall|deep|wide|heavy|fast|hot|cold)\b|\b(?:size|total|average|avg|max|maximum|minimum)\b/g,
    'amount',
  ],
  [
    /\b(?:what|which) (?:\w+ )?(?:years?|months?|dates?|days?|times?|century|decade)\b|\b(?:since |by |until |till |from )?when\b/g,
    'date',
  ],
  [
    /\bwhy\b|\bhow come\b|\b(?:what|which)(?: is| was| were|'s)? (?:the )?reasons?\b|\bwhat (?:caused|led)\b|\bwhat made\b/g,
    'why',
  ],
  [new RegExp(`\\bwhere\\b|\\b(?:what|which) (?:\\w+ )?(?:${PLACE})\\b`, 'g'), 'where'],
  [
    new RegExp(
      `\\bwho(?:se|m|'s|s)?\\b|\\b(?:what|which) (?:\\w+ ){0,2}?(?:${BODY})\\b|\\bnames? of\\b|\\bwhat(?:'s|s| is| was) (?:the )?name\\b`,
      'g',
    ),
    'who',
  ],
  [
    /\bwhat (?:did|does|do|has|have|was|is) .{0,80}\b(?:say|said|claim|argue|respond|response|reply|answer|think|tell|suggest|warn|promise|repeat|repeating|mention)\b|\bhow did .{0,80}\b(?:respond|react|reply|answer)\b/g,
    'speech',
  ],
  [/\bwhich\b/g, 'which'],
  [
    /\b(?:what|whats)(?:'s| is| are| was| were)?\b(?! (?:did|does|do|has|have|would|will|can|could))|\bdefin(?:e|ition)\b|\bwhat does .{0,60}\bmean\b/g,
    'meaning',
  ],
];

/** Reads a question. Any text is one; what carries no subject gives no words. */
export function readQuestion(text: string): Question {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const tokens = analyse(text).flatMap((sentence) => sentence.tokens);
  const cue = cueIn(plain, tokens);
  const words = wordsOf(tokens).filter((word) => !STOP_WORDS.has(word.form));
  const focus = cue ? focusAfter(plain, cue.start, tokens) : [];
  return { text, asked: cue?.asked ?? null, words, tokens, focus };
}

interface Cue {
  readonly asked: Asked;
  readonly start: number;
}

function cueIn(plain: string, tokens: readonly Token[]): Cue | null {
  let first: Cue | null = null;
  for (const [pattern, asked] of KINDS) {
    for (const match of plain.matchAll(pattern)) {
      if (first && match.index >= first.start) break;
      if (isRelative(plain, match.index, tokens)) continue;
      first = { asked, start: match.index };
      break;
    }
  }
  return first;
}

/** "people who know", "cities where": a question word right after a noun asks nothing. */
function isRelative(plain: string, start: number, tokens: readonly Token[]): boolean {
  if (!/^(?:who|which|where|when|that|whose|whom)\b/.test(plain.slice(start, start + 6)))
    return false;
  const before = tokens.findLast((token) => token.end <= start);
  return (
    before !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(before.pos) &&
    !/^(?:ok|hi|hey|hello|know|please|and|me)$/i.test(before.text)
  );
}

/** The nouns, with what describes them, that follow "how many", "which", "what", "number of". */
function focusAfter(plain: string, start: number, tokens: readonly Token[]): number[] {
  const cue =
    /^(?:in |by )?(?:how (?:many|much)|number of|which|whats?(?:'s)?(?: is| are| was| were| the)*|percent(?:age)? of|share of|names? of)\b/.exec(
      plain.slice(start),
    );
  if (!cue) return [];
  const from = start + cue[0].length;
  const focus: number[] = [];
  for (let i = tokens.findIndex((token) => token.start >= from); i >= 0 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (focus.length === 0 && /^(?:DET|ADP)$/.test(token.pos)) continue;
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && !token.text.includes('-')) break;
    focus.push(i);
  }
  return focus;
}

// In: what a reader typed. Out: its words, and what kind of answer it asks for.
import { analyse, type Token } from '../search/language.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import type { AskedWord } from '../search/terms.ts';
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
  readonly words: readonly AskedWord[];
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
    /\bhow much (?:money|cash|funding)\b|\b(?:what|whats|what's)\b.{0,60}\b(?:prices?|costs?|salar(?:y|ies)|fees?|wages?|spend|spent|pay|paid|earn|budget)\b|\bhow (?:big|large|high|much) .{0,40}\b(?:budget|price|fee|salary|fine)\b|\bhow (?:many|much) (?:us |american )?(?:dollars|euros|pounds|yuan|rmb|yen)\b|\bhow much .{0,60}\b(?:costs?|pay|pays|paid|spend|spent|worth|dollars|funding|allocated?|donated?|contribut\w+|earn\w*)\b/g,
    'money',
  ],
  [/\bhow (?:many|often)\b|\bnumber of\b|\bhead ?count\b|\bhow many\b/g, 'count'],
  [
    /\bhow (?:much|big|large|small|far|high|tall|deep|wide|heavy|fast|hot|cold)\b|\b(?:what|whats|which)(?:'s| is| was)? (?:the )?(?:\w+ ){0,2}?(?:tonnage|capacity|rate|size|amount|quantity|volume|weight|height|length|distance|population|total|ranking|rank|edition)\b|\b(?:size|total|average|avg|max|maximum|minimum|ranking)\b/g,
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
      `\\bwho(?:se|m|'s|s)?\\b|\\bwhich (?:\\w+ ){0,2}?(?:${BODY})\\b|\\bwhat (?:${BODY})\\b|\\bnames? of\\b|\\bwhat(?:'s|s| is| was) (?:the )?name\\b`,
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
  const sentences = analyse(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const asking = sentences.filter((sentence) => sentence.tokens.at(-1)?.text === '?');
  const aside = (start: number) =>
    asking.length > 0 &&
    !asking.some((sentence) => start >= sentence.start && start < sentence.end);
  const cue = cueIn(plain, tokens, aside);
  const measure = measureWords(tokens);
  const words = wordsOf(tokens)
    .filter((word) => !STOP_WORDS.has(word.form) && !measure.has(word.token))
    .map((word) => {
      const token = tokens[word.token] as Token;
      return {
        ...word,
        share: aside(token.start) ? ASIDE : 1,
        named: isNamed(token, text),
        phrasals: phrasalsAt(word, tokens),
      };
    });
  const focus = cue ? focusAfter(plain, cue.start, tokens) : [];
  return { text, asked: cue?.asked ?? null, words, tokens, focus };
}

const PARTICLE =
  /^(?:about|across|along|apart|around|aside|away|back|by|down|forward|in|into|off|on|out|over|through|together|up)$/i;
/** Tokens in which a particle follows its verb: "talk the parents out of it". */
const REACH = 4;

/** The phrasal verbs that a word may begin: `set_up` in "set the school up". */
function phrasalsAt({ form, lemma, token }: Word, tokens: readonly Token[]): string[] {
  const particles = tokens
    .slice(token + 1, token + 1 + REACH)
    .filter(({ text }) => PARTICLE.test(text));
  const verbs = new Set([form, lemma]);
  return particles.flatMap(({ text }) => [...verbs].map((verb) => `${verb}_${text.toLowerCase()}`));
}

/** The "old" of "how old", the "long" of "how long": they ask, and stand in no answer. */
function measureWords(tokens: readonly Token[]): Set<number> {
  const measure =
    /^(?:old|long|big|large|small|far|high|tall|deep|wide|often|soon|fast|heavy|recent|recently)$/i;
  return new Set(
    tokens.flatMap(({ text }, i) =>
      measure.test(text) && /^how$/i.test(tokens[i - 1]?.text ?? '') ? [i] : [],
    ),
  );
}

/** Whether a word has a capital that its place does not explain; `TV` and the like name nothing. */
function isNamed({ text: word, start }: Token, text: string): boolean {
  if (!/^\p{Lu}/u.test(word) || /^[A-Z]{2}$|\$/.test(word) || text === text.toUpperCase())
    return false;
  return start > 0 && !/[.?!:;–-]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** What a word counts in a sentence that asks nothing, beside one that does: "I guess not. Who …?" */
const ASIDE = 0.5;

interface Cue {
  readonly asked: Asked;
  readonly start: number;
}

function cueIn(
  plain: string,
  tokens: readonly Token[],
  aside: (start: number) => boolean,
): Cue | null {
  let first: Cue | null = null;
  for (const [pattern, asked] of KINDS) {
    for (const match of plain.matchAll(pattern)) {
      if (first && match.index >= first.start) break;
      if (aside(match.index) || isRelative(plain, match.index, tokens)) continue;
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
  if (!cue) {
    // "How big is the federation's budget?": the last noun is measured.
    const last = tokens.findLastIndex((token) => token.pos === 'NOUN');
    return /^how (?:big|large|high|long|old)\b/.test(plain.slice(start)) && last >= 0 ? [last] : [];
  }
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

// In: a word of a question. Out: how it is looked for and what it counts, or that it carries no subject.
import type { Token } from '../../search/language.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { AskedWord } from '../../search/terms.ts';
import { readForm, type Word } from '../../search/word.ts';
import { ANYONE, ASKS_OUTRIGHT, HELPERS, IS, listed, only, or, PART } from '../cue-words.ts';
import { ADVERB, isCapital, NOUN, past, posAt, textAt } from '../grammar/tokens.ts';
import { QUESTION } from '../weights.ts';
import { type Asked, NAMING } from './asked.ts';
import type { Cue } from './cue.ts';
import type { FoundExpression } from './expressions.ts';
import { becoming, isFate } from './fate.ts';

/** What of a question tells which of its words carry its subject. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it asks nothing, and says that something is so. */
  readonly claims: boolean;
  readonly cue: Cue | null;
  readonly isAside: (start: number) => boolean;
  readonly expressions: readonly FoundExpression[];
}

/** A word, or the expression that it begins, with what it counts; `null` where it carries no subject. */
export function askedWord(
  word: Word,
  { text, tokens, cue, claims, isAside, expressions }: Read,
): AskedWord | null {
  const token = tokens[word.token] as Token;
  const own = expressions.filter((each) => each.tokens.includes(word.token));
  const grammar = own.find((each) => each.isGrammar && each.tokens[0] === word.token);
  if (grammar) return asWord(grammar);
  // "I bet it was 50": how many there were is what he asks.
  if (isAside(token.start) && /^\d{1,3}$/.test(word.lemma)) return null;
  // Few say it in such words: it counts little beside whom it happens to.
  if (isFate(tokens, word.token)) {
    return { ...asWord(becoming(word.token)), share: QUESTION.sort };
  }
  const isRest = own.some((each) => each.isGrammar);
  const isGrammar = STOP_WORDS.has(word.form) && !isStranded(tokens, word.token);
  if (isRest || isGrammar || onlyAsks(tokens, word.token)) return null;
  if (cue?.asked === 'count' && isNumberOf(tokens, word.token)) return null;
  // The "year" of "in which year"; a place is a word to find one by.
  const isAsking = /^(?:what|which)$/i.test(textAt(tokens, word.token - 1));
  const mayStay = NAMING.has(cue?.asked ?? null) || cue?.asked === 'percent';
  if (isAsking && !mayStay && shareOf(word, cue) < 1) return null;
  const named = isNamed(token, text) || (claims && isSpeaker(tokens, word.token));
  const isSubject = SUBJECT_NEXT.test(textAt(tokens, word.token - 1));
  return {
    ...word,
    last: word.token,
    share: shareAt(word, tokens, cue),
    named,
    expressions: own,
    where: isLiteral(tokens, word.token),
    certain: isCertain(tokens, word.token),
    slip: !named && cue?.asked !== 'who' && !isSubject,
  };
}

function shareAt(word: Word, tokens: readonly Token[], cue: Cue | null): number {
  const isLesser = goesUnsaid(word, tokens, word.token) || isWish(tokens, word.token);
  return isLesser ? QUESTION.sort : shareOf(word, cue);
}

/** The "want" of "do they want to leave?": it says of what is done, as "would" does, and is no deed itself. */
function isWish(tokens: readonly Token[], at: number): boolean {
  const next = past(ADVERB, tokens, at + 2);
  return (
    WISH.test(textAt(tokens, at)) &&
    /^to$/i.test(textAt(tokens, at + 1)) &&
    /^(?:VERB|AUX)$/.test(posAt(tokens, next))
  );
}
const WISH = only(listed('want(?:s|ed|ing)?'));

function shareOf({ lemma }: Word, cue: Cue | null): number {
  return cue && SORT[cue.asked]?.test(lemma) ? QUESTION.sort : 1;
}

/** Nouns that say once more what sort of answer is asked for: "which person", "what place". */
const SORT: Partial<Record<Asked, RegExp>> = {
  who: ANYONE,
  which: ANYONE,
  where: only(['place', 'location', 'spot', 'area']),
  date: only(['time', 'date', 'day', 'moment', 'year', 'month']),
  duration: only(['year', 'month', 'week', 'day', 'hour', 'minute']),
  percent: only([PART]),
  why: only(['reason', 'cause']),
  meaning: only(['thing', 'kind', 'sort', 'type']),
};

/** The "2" of "the 2 big towns" and of "wife no. 2", the "six" of "the first six months": they go without saying. */
function goesUnsaid({ lemma }: Word, tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  const most = /\d/.test(textAt(tokens, at)) ? QUESTION.known : QUESTION.knownInWords;
  return /^\d+$/.test(lemma) && Number(lemma) <= most && KNOWN.test(before.join(' '));
}
const KNOWN = new RegExp(
  `(?:^| )(?:${or(listed('the these those first last next past other what which number no\\. nr\\.?(?: \\.)?'))}|#)$`,
  'i',
);

const BETWEEN = only(listed('between among near beyond behind beside against along'));

/** The "between" of "which cities does it lie between?". */
function isStranded(tokens: readonly Token[], at: number): boolean {
  return BETWEEN.test(textAt(tokens, at)) && (tokens[at + 1]?.pos ?? 'PUNCT') === 'PUNCT';
}

/** What stands before whom a question is about, who may be named in small letters. */
const SUBJECT_NEXT = only([...IS, ...HELPERS]);

/** What stands before a place. */
const WHERE = only(listed('in at near around outside inside'));
/** Whose are in a capital, and a country's: "the government in Beijing". */
const RULERS = only(listed('governments? authorities leaders? leadership rulers? regime'));

/** The Beijing of "in Beijing" and of "the Beijing Harbor Office". */
function isLiteral(tokens: readonly Token[], at: number): boolean {
  const isWhere = WHERE.test(textAt(tokens, at - 1));
  return (
    (isWhere && !RULERS.test(textAt(tokens, at - 2))) ||
    /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at + 1))
  );
}

/** The "guild" of "what does the guild do?", but not of "which guild", "the pilots' guild". */
function isCertain(tokens: readonly Token[], at: number): boolean {
  return at === 0 || CERTAIN.test(textAt(tokens, at - 1));
}
const CERTAIN = only(listed('the this that our their its'));

/** An expression of words that carry no subject each by itself, as a word. */
function asWord(expression: FoundExpression): AskedWord {
  const { key, tokens, isJoined } = expression;
  const [token, last] = [tokens[0] as number, tokens.at(-1) as number];
  const word = { ...readForm(key.replaceAll('_', ' ')), token, last };
  const expressions = [expression];
  const share = isJoined ? 1 : QUESTION.grammar;
  return { ...word, expressions, share, named: false, where: false, certain: false, slip: false };
}

const OUTRIGHT = only(ASKS_OUTRIGHT);
/** What stands before a name and is none of it. */
const ADDRESS = only(['(?:mr|mrs|ms|dr|prof|mme)\\.?', ...listed('mister sir madame?')]);
const MEASURE = only(
  listed('old long big large small far high tall deep wide often soon fast heavy recent recently'),
);

const IS_IT =
  /^(?:\W|so )*(?:(?:is|was)(?: ?n['’]?t| not)? it|(?:it|that) ?(?:is|was|['’]s))(?: (?:really|actually|simply|just|also|not|n['’]t|a|the)){0,2}$/i;

/** The "old" of "how old", the "far" of "so far", the "place" of "take place": they ask, and stand in no answer. */
function onlyAsks(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [textAt(tokens, at - 1), textAt(tokens, at)];
  // "Mrs Lund"; the DR may be a country.
  if (ADDRESS.test(own)) return /^(?:PROPN|NOUN|ADJ)$/.test(posAt(tokens, at + 1));
  // "What does it stand for?", "what does it refer to?"
  if (/^(?:stands? for|refers? to)$/i.test(`${own} ${textAt(tokens, at + 1)}`)) {
    return tokens.slice(at + 2).every(({ pos }) => pos === 'PUNCT');
  }
  // "What was it called?"
  const isEnd = ({ pos, text }: Token) => pos === 'PUNCT' || text === 'again';
  if (/^(?:called|named)$/i.test(own) && tokens.slice(at + 1).every(isEnd)) return true;
  // "Name the mayor": the first word asks.
  if (at === 0 && OUTRIGHT.test(own)) return /^(?:DET|PRON|NUM)$/.test(posAt(tokens, 1));
  // "Is it true that …?", "isn't it true the …?"
  if (/^(?:(?:un)?true|right|(?:in)?correct|wrong|false|fact|case|lie|nonsense)$/i.test(own)) {
    const opening = tokens.slice(0, at).map(({ text }) => text);
    const isClaim =
      /^that$/i.test(textAt(tokens, at + 1)) ||
      /^(?:DET|PRON|NUM|PROPN)$/.test(posAt(tokens, at + 1));
    return IS_IT.test(opening.join(' ')) && isClaim;
  }
  // "In front of the harbor"
  if (/^front$/i.test(own)) return /^in$/i.test(before) && /^of$/i.test(textAt(tokens, at + 1));
  if (/^place$/i.test(own)) return /^(?:takes?|took|taken|taking)$/i.test(before);
  return MEASURE.test(own) && (/^how$/i.test(before) || (own === 'far' && /^so$/i.test(before)));
}

/** The "number" of "what is the exact number of boats", but not of "the passport number of Lund", "the number of the shop". */
function isNumberOf(tokens: readonly Token[], at: number): boolean {
  const phrase = `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`;
  const isOne = /^(?:DET|PRON)$/.test(posAt(tokens, at + 2));
  return /^numbers? of$/i.test(phrase) && !NOUN.test(posAt(tokens, at - 1)) && !isOne;
}

/** "Lund said": in a claim a capital at the beginning is a name's where that does something. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const isFirst = tokens.slice(0, at).every(({ pos }) => pos === 'PUNCT');
  const doing = posAt(tokens, past(ADVERB, tokens, at + 1));
  return isFirst && posAt(tokens, at) === 'PROPN' && /^(?:VERB|AUX|PROPN)$/.test(doing);
}

/** Whether a word has a capital that its place does not explain; `TV` and the like name nothing. */
function isNamed({ text: word, start }: Token, text: string): boolean {
  if (!isCapital(word) || /^[A-Z]{2}s?$|\$/.test(word)) return false;
  const shouted = text === text.toUpperCase();
  return start > 0 && !shouted && !/[.?!:;–-]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

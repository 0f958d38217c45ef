// In: what a reader typed. Out: its words, and what kind of answer it asks for.
import type { Span } from '../../cable/cable.ts';
import { analyse, type Sentence, type Token } from '../../search/language.ts';
import type { AskedWord } from '../../search/terms.ts';
import { wordsOf } from '../../search/word.ts';
import type { Words } from '../../search/words.ts';
import { listed, only } from '../cue-words.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { textAt } from '../grammar/tokens.ts';
import { BEFORE_MONTH } from '../quantity/day-and-month.ts';
import type { Asked } from './asked.ts';
import { askedWord } from './asked-word.ts';
import { isClaim } from './claim.ts';
import { cueIn } from './cue.ts';
import { expressionsIn } from './expressions.ts';
import { focusAfter } from './focus.ts';
import { withoutStress } from './stressed.ts';
import { writersIn } from './writer.ts';

/** A question as understood. */
export interface Question {
  readonly text: string;
  /** The same as typed, of the same length: it may be in other capitals. */
  readonly typed: string;
  /** Words of it that are slips of the fingers, by what they are read as. */
  readonly slips: ReadonlyMap<string, string>;
  readonly asked: Asked | null;
  /** Whether it asks nothing, and says that something is so. */
  readonly claims: boolean;
  /** Words that carry the subject, in order. */
  readonly words: readonly AskedWord[];
  readonly sentences: readonly Sentence[];
  /** All of its tokens; `words` say by number which they are read from. */
  readonly tokens: readonly Token[];
  /** Tokens that name what is counted, or what sort of thing is asked for; the head is the last. */
  readonly focus: readonly number[];
  /** Whether it asks what the cable's writers think. */
  readonly ofWriters: boolean;
}

/** The noun for what is counted or sought: the `boats` of "how many old boats?"; empty where none is. */
export function headOf({ tokens, focus }: Question): string {
  return textAt(tokens, focus.at(-1) ?? -1);
}

/** Reads a question. Any text is one; what carries no subject gives no words. */
export function readQuestion(
  typed: string,
  tables: Words,
  slips: Question['slips'] = new Map(),
): Question {
  const text = withoutStress(typed, tables);
  const sentences = analyse(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const isAside = asidesOf(sentences);
  const plain = text.replaceAll('’', "'");
  const asking = cueIn(plain, tokens, isAside, (noun) => isSomebody(noun, tables));
  // " ?" is left of "…, right?"
  const claims = isClaim(text.replace(/(?:\s*[,–-]\s*|\s+)\?+$/, ''), sentences, asking);
  const cue = claims ? null : asking;
  const expressions = expressionsIn(tokens, tables);
  const read = { text, tokens, cue, claims, isAside, expressions };
  const words = wordsOf(tokens.map(asMonth)).flatMap((word) => askedWord(word, read) ?? []);
  const focus = cue ? focusAfter(plain, cue, tokens) : [];
  // "Who took over?" alone asks about anything; "when was he let out?" does not, and a go-between is a subject.
  const isAbout =
    OF_TIME.has(cue?.asked ?? null) ||
    words.some(({ token, last }) => token === last || tokens[token + 1]?.text === '-');
  const writers = writersIn(text);
  const about = isAbout ? words.filter(({ token }) => !isWithin(tokens[token], writers)) : [];
  // Of a word or two, one that nobody knows may be somebody's name, unless a name stands there: "louis mazel?"
  const asked = cue?.asked ?? null;
  const isNameless = !about.some(({ named }) => named);
  const isShort = about.length <= 2 && isNameless && (asked === null || asked === 'meaning');
  return {
    ...{ text, typed, slips, asked, sentences, tokens, focus, ofWriters: !!writers },
    claims,
    words: isShort ? about.map((word) => ({ ...word, slip: false })) : about,
  };
}

/** Nouns for bodies, and for those who do something, in whose other senses no name is asked for. */
const NO_NAME = only(listed('stuff posts? trades? business religions?'));
/** Nouns that are for a person by their form; others may be for something else: `type`. */
const DOER = /(?:er|or|ian|ist|man)s?$/i;

/** What is told by a quantity of its own: "when was he let out?" */
const OF_TIME: ReadonlySet<Asked | null> = new Set(['date', 'age', 'duration']);

/** Whether "what" before a noun asks for a name. */
function isSomebody(noun: string, tables: Words): boolean {
  const isOne = DOER.test(noun);
  return !NO_NAME.test(noun) && (isBody(noun, tables) || (isOne && isPerson(noun, tables)));
}

function isWithin(token: Token | undefined, span: Span | null): boolean {
  return !!token && !!span && token.start >= span.start && token.end <= span.end;
}

/** A month that is typed in small letters: "in march", "3 march", but not "the (last) march". */
function asMonth(token: Token, at: number, tokens: readonly Token[]): Token {
  if (!/^march$/i.test(token.text)) return token;
  const [before, after] = [textAt(tokens, at - 1), textAt(tokens, at + 1)];
  if (/^the$/i.test(textAt(tokens, at - 2))) return token;
  // "This march" is one that was spoken of.
  const follows = BEFORE_MONTH.has(before.toLowerCase()) && !/^this$/i.test(before);
  const isMonth = follows || [before, after].some((one) => /^\d/.test(one));
  return isMonth ? { ...token, text: 'March' } : token;
}

/** Tells of a place in the text whether its sentence asks nothing, where another one does. */
function asidesOf(sentences: readonly Sentence[]): (start: number) => boolean {
  const asking = sentences.filter(({ tokens }) => tokens.length > 1 && tokens.at(-1)?.text === '?');
  return (at) => asking.length > 0 && !asking.some(({ start, end }) => at >= start && at < end);
}

// In: a question for who, and a sentence. Out: the verb beside which who is asked for stands, and its clause.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { asidesIn } from '../grammar/set-apart.ts';
import { subjectOf } from '../grammar/subject.ts';
import { type Phrase, textAt } from '../grammar/tokens.ts';
import {
  isDescribing,
  isFiniteVerb,
  isPassive,
  mainVerb,
  relativeBefore,
} from '../grammar/verb-shape.ts';
import { holdsAny, holdsAsked } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { askedVerb } from './asked-verb.ts';

/** The clause of the question's verb. */
export interface Clause {
  /** The verb, or of `met Berg to offer it` the one before; `null` where the sentence has none of the question. */
  readonly verb: number | null;
  /** It is asked who does it, and not whom it is done to. */
  readonly agent: boolean;
  readonly passive: boolean;
  /** Whether the verb is the question's to the word. */
  readonly own: boolean;
  /** Whether a token is for the question's verb. */
  readonly isOwn: (at: number) => boolean;
  /** The `who` or `which` before it. */
  readonly relative: number | null;
  /** Its subject, unless the question names that. */
  readonly subject: Phrase | null;
  /** Whether the question names its subject: then whoever takes part stands behind `with`. */
  readonly isAcross: boolean;
  /** Whether a token is set apart from the clause. */
  readonly isAside: (at: number) => boolean;
  /** So many tokens stand between two, but for those that are set apart. */
  readonly apart: (from: number, to: number) => number;
}

/** Reads it. */
export function clauseOf(sought: Sought, sentence: IndexedSentence, asked: WhoAsked): Clause {
  const { tokens } = sentence;
  const { found, isPut, like } = askedVerb(sought, sentence, asked);
  const isOwn = (at: number) =>
    at === like || holdsAsked(sought.terms, asked.verb, sentence, at, at);
  const agent = asked.part === 'agent' && !isPut;
  const held = found !== null && isSinkingOf(tokens, found) ? null : found;
  const verb = held !== null && agent ? mainVerb(tokens, held) : held;
  const before = asidesIn(tokens, verb !== null);
  const isAside = (at: number) => before[at] !== before[at + 1];
  const apart = (from: number, to: number) =>
    Math.max(0, to - from - ((before[to] ?? 0) - (before[from] ?? 0)));
  const passive = verb !== null && (isPassive(tokens, verb) || isDescribing(tokens, verb));
  const own = verb !== null && isOwn(verb);
  const relative = verb === null || (passive && agent) ? null : relativeBefore(tokens, verb);
  const isHeld = own || (held !== null && isOwn(held));
  const stands =
    verb !== null && isHeld && relative === null && agent !== passive && isFiniteVerb(tokens, verb);
  const told = stands ? subjectOf(tokens, phrasesIn(sentence), verb, isAside) : null;
  const isAcross = told !== null && isAsked(sought, sentence, told);
  const subject = isAcross ? null : told;
  return { verb, agent, passive, own, isOwn, relative, subject, isAcross, isAside, apart };
}

/** Whether the question has a word of a phrase: it may ask for the other side. */
export function isAsked(
  { terms }: Sought,
  sentence: IndexedSentence,
  { first, last }: Phrase,
): boolean {
  return holdsAny(terms, sentence, first, last);
}

/** `the sinking of boats`: no verb, and they are sunk. */
export function isSinkingOf(tokens: readonly Token[], at: number): boolean {
  return /ing$/.test(textAt(tokens, at)) && tokens[at + 1]?.text === 'of';
}

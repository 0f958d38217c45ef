// In: the tokens of a question and the tables. Out: the everyday expressions in it, each with its tokens.
import { LIGHT_VERBS, PARTICLES } from '../../search/phrasal-verbs.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { Expression } from '../../search/terms.ts';
import { formOf, readForm } from '../../search/word.ts';
import type { Words } from '../../search/words.ts';
import { listed, only } from '../cue-words.ts';
import { QUESTION } from '../weights.ts';

/** An expression of a question. */
export interface FoundExpression extends Expression {
  /** Whether none of its words carries a subject by itself: "took over". */
  readonly isGrammar: boolean;
  /** Whether its two words are joined by a hyphen: `go-between`. */
  readonly isJoined: boolean;
}

/** The expressions among the tokens. */
export function expressionsIn(
  tokens: readonly { readonly text: string }[],
  words: Words,
): readonly FoundExpression[] {
  const read = tokens.map(({ text }) => {
    const form = formOf(text);
    return { text, form, forms: new Set([form, readForm(form).lemma]), isEdge: EDGE.test(text) };
  });
  const found: FoundExpression[] = [];
  read.forEach(({ forms }, at) => {
    for (const first of forms) {
      const rests = words.expressions(first);
      if (rests.size === 0) continue;
      const next = new Set<string>();
      for (const token of read.slice(at + 1, at + 1 + QUESTION.expression)) {
        for (const word of token.forms) if (rests.has(word)) next.add(word);
      }
      for (const rest of [...next].sort().flatMap((word) => rests.get(word) ?? [])) {
        const own = foundAt(at, rest, read);
        if (!own) continue;
        const isJoined = isHyphenated(own, read);
        const isGrammar = own.every((each) => isStopWord(read[each], isJoined));
        if (isGrammar && !isJoined && !isPhrasal([first, ...rest], own, read)) continue;
        // "Were they short of money?" is shown as "short of money".
        const shown = first === 'be' ? own.slice(1) : own;
        found.push({ key: [first, ...rest].join('_'), tokens: shown, isGrammar, isJoined });
      }
    }
  });
  return found.filter((each) => !found.some((other) => isWithin(each, other, read)));
}

/** Whether one reads on past the particle of another: "put on together" is no "put together". */
function isWithin(each: FoundExpression, other: FoundExpression, read: readonly ReadToken[]) {
  const [verb, next] = each.tokens;
  const [same, particle] = other.tokens;
  return (
    other.tokens.length === 2 &&
    verb === same &&
    particle === (verb as number) + 1 &&
    (next as number) > particle &&
    AWAY.test(read[particle]?.form ?? '')
  );
}

interface ReadToken {
  readonly text: string;
  readonly form: string;
  /** With its lemma. */
  readonly forms: ReadonlySet<string>;
  /** Whether no expression goes across it. */
  readonly isEdge: boolean;
}

/** "Who set it? Up there." */
const EDGE = /^(?:[.,;:?!]+|which|what|how|that|who|whom|whose|when|where|why|is|are|was|were)$/i;

/** Numbers of the tokens of an expression, `first` and the `rest`, if they follow each other closely. */
function foundAt(
  first: number,
  rest: readonly string[],
  read: readonly ReadToken[],
): readonly number[] | null {
  const own = [first];
  for (const word of rest) {
    let next = (own.at(-1) as number) + 1;
    const end = Math.min(read.length, next + QUESTION.expression);
    while (next < end && !read[next]?.forms.has(word)) {
      if (read[next]?.isEdge) return null;
      next++;
    }
    if (next === end) return null;
    own.push(next);
  }
  return own;
}

const LIGHT = only(Object.keys(LIGHT_VERBS));
/** In a cable "on" says mostly where or of what, in a question "put on" is one word. */
const AWAY = only([...PARTICLES, 'on']);
const BETWEEN = /^(?:it|them|him|her)?$/i;

/**
 * Of words without a subject only a verb and what gives it another sense is an expression, "took it over",
 * and what is said twice: "again and again".
 */
function isPhrasal(
  [verb = '', particle = '', ...more]: readonly string[],
  own: readonly number[],
  read: readonly ReadToken[],
): boolean {
  if (particle === 'and' && more.length === 1 && more[0] === verb) return true;
  const isClose = more.length === 0 && BETWEEN.test(textBetween(own, read));
  if (verb === 'put' && particle === 'on' && isOnIt(own, read)) return false;
  return isClose && LIGHT.test(verb) && AWAY.test(particle);
}

/** Whether what is put is asked for, and "on" says where: "what did they put on the wall?" */
function isOnIt(own: readonly number[], read: readonly ReadToken[]): boolean {
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const isAsked = read.slice(0, first).some(({ form }) => ASKS_WHAT.test(form));
  return isAsked && THING_NEXT.test(read[last + 1]?.form ?? '');
}
const ASKS_WHAT = only(['what', 'which']);
const THING_NEXT = only(listed('the a an their his her its our my your'));

/** What stands between the first two words of an expression. */
function textBetween([first = 0, second = 0]: readonly number[], read: readonly ReadToken[]) {
  const tokens = read.slice(first + 1, second);
  return tokens.map(({ text }) => text).join(' ');
}

/** Whether two words are joined to one: `go-between`, but not the `up-to` of `up-to-date`. */
function isHyphenated(own: readonly number[], read: readonly ReadToken[]): boolean {
  const [first = 0, last = 0] = own;
  const isHyphen = (at: number) => read[at]?.text === '-';
  return (
    own.length === 2 &&
    last === first + 2 &&
    isHyphen(first + 1) &&
    ![first - 1, last + 1].some(isHyphen)
  );
}

/** Whether a word carries grammar alone; where two are joined so does its plural: `go-betweens`. */
function isStopWord(token: ReadToken | undefined, isJoined: boolean): boolean {
  const form = token?.form ?? '';
  return STOP_WORDS.has(form) || (isJoined && STOP_WORDS.has(form.replace(/s$/, '')));
}

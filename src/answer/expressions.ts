// In: the tokens of a question and the tables. Out: the everyday expressions in it, each with its tokens.
import { STOP_WORDS } from '../search/stop-words.ts';
import type { Expression } from '../search/terms.ts';
import { formOf, readForm } from '../search/word.ts';
import type { Words } from '../search/words.ts';
import { listed, only } from './cue-words.ts';
import { QUESTION } from './weights.ts';

/** An expression of a question. */
interface FoundExpression extends Expression {
  /** Whether none of its words carries a subject by itself: "took over". */
  readonly isGrammar: boolean;
}

/** The expressions among the tokens. */
export function expressionsIn(
  tokens: readonly { readonly text: string }[],
  words: Words,
): readonly FoundExpression[] {
  const forms = tokens.map(({ text }) => {
    const form = formOf(text);
    return [...new Set([form, readForm(form).lemma])];
  });
  const all = new Set(forms.flat());
  return forms.flatMap((firsts, at) =>
    firsts.flatMap((first) =>
      words.expressions(first).flatMap((rest) => {
        if (!rest.every((word) => all.has(word))) return [];
        const own = foundAt(at, rest, forms);
        if (!own) return [];
        const isGrammar = own.every((each) => STOP_WORDS.has(forms[each]?.[0] ?? ''));
        if (isGrammar && !(isAdverbial(first, rest) && own[1] === at + 1)) return [];
        // "Were they short of money?" is shown as "short of money".
        const tokens = first === 'be' ? own.slice(1) : own;
        return [{ key: [first, ...rest].join('_'), tokens, isGrammar }];
      }),
    ),
  );
}

/** Numbers of the tokens of an expression, `first` and the `rest`, if they follow each other closely. */
function foundAt(
  first: number,
  rest: readonly string[],
  forms: readonly (readonly string[])[],
): readonly number[] | null {
  const own = [first];
  for (const word of rest) {
    const after = (own.at(-1) as number) + 1;
    const near = forms.slice(after, after + QUESTION.expression);
    const next = near.findIndex((some) => some.includes(word));
    if (next < 0) return null;
    own.push(after + next);
  }
  return own;
}

const LIGHT = only(listed('come get give go let make put take'));
const AWAY = only(listed('across along apart around aside away back down off out over through up'));

/** Of words without a subject only a verb and what gives it another sense are an expression. */
function isAdverbial(verb: string, rest: readonly string[]): boolean {
  return LIGHT.test(verb) && rest.length === 1 && AWAY.test(rest[0] as string);
}

// In: a name and a sentence. Out: whether "this project" there stands for it: `"Spring Rain", a program that …`.
import type { Token } from '../search/language.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Words } from '../search/words.ts';
import { OPENS } from './apposition.ts';
import { holds } from './holding.ts';
import { ALIKE } from './weights.ts';

/** The rest of a name, and a quotation mark, before what is said of it. */
const REST_OF_NAME = 3;

/** Whether an earlier sentence of the passage says of the name that it is what follows "this". */
export function isSaidBefore(
  name: Term,
  { passage, sentence }: Pick<Candidate, 'passage' | 'sentence'>,
  words: Words,
): boolean {
  const kinds = kindsIn(sentence.tokens);
  if (kinds.length === 0) return false;
  const isSuch = ({ pos, text }: Token) =>
    pos === 'NOUN' && kinds.some((kind) => isAlike(kind, text.toLowerCase(), words));
  return passage.sentences
    .slice(0, passage.sentences.indexOf(sentence))
    .some(({ tokens, words: ids, from }) =>
      ids.some((id, i) => {
        const at = from[i];
        if (!at || !holds(name, id)) return false;
        return saidOf(tokens, at.end).some(isSuch);
      }),
    );
}

/** What is said of a name of which `end` is a token, after its mark and up to the next. */
function saidOf(tokens: readonly Token[], end: number): readonly Token[] {
  const mark = tokens.slice(end + 1, end + 1 + REST_OF_NAME).find(({ pos }) => pos === 'PUNCT');
  if (!mark || !OPENS.test(mark.text)) return [];
  const said = tokens.slice(tokens.indexOf(mark) + 1);
  const length = said.findIndex(({ text }) => /^[,;:.)]$/.test(text));
  return said.slice(0, length < 0 ? said.length : length);
}

/** The nouns of "this project", "these new rules". */
function kindsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }, at) => {
    if (!/^th(?:is|ese)$/i.test(text)) return [];
    const noun = tokens.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN');
    return noun?.text.toLowerCase() ?? [];
  });
}

function isAlike(kind: string, noun: string, words: Words): boolean {
  return kind === noun || (words.similarity(kind, noun) ?? 0) >= ALIKE;
}

// In: a name and a sentence that says "this project". Out: the one before that says that it is: `"Spring Rain," a program`.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Words } from '../search/words.ts';
import { isCapital, textAt } from './grammar/tokens.ts';
import { holds, type Within } from './holding.ts';
import { ALIKE } from './weights.ts';

/** The earlier sentence of the passage that says of a name that it is what follows "this". */
export function saidBefore(
  name: Term,
  { passage, sentence }: Within,
  words: Words,
): IndexedSentence | undefined {
  const kinds = kindsIn(sentence.tokens);
  if (kinds.length === 0) return undefined;
  return passage.sentences
    .slice(0, passage.sentences.indexOf(sentence))
    .findLast(({ tokens, words: ids, from }) =>
      ids.some((id, i) => {
        const at = from[i];
        const said = at && holds(name, id) ? saidToBe(tokens, at)?.text.toLowerCase() : undefined;
        return said !== undefined && kinds.some((kind) => isAlike(kind, said, words));
      }),
    );
}

const QUOTE = /^["“”']$/;

/**
 * The noun by which a name, of whose tokens one is `at`, is said to be something: the program of
 * `"Spring Rain," another city program in …`. A name that a preposition governs is no subject.
 */
function saidToBe(tokens: readonly Token[], { start, end }: Span): Token | undefined {
  const isOfName = (at: number) => QUOTE.test(textAt(tokens, at)) || isNameWord(tokens[at]);
  let first = start;
  while (isOfName(first - 1) || tokens[first - 1]?.pos === 'DET') first--;
  let mark = end + 1;
  while (isOfName(mark)) mark++;
  if (tokens[first - 1]?.pos === 'ADP' || !/^[,(–-]$/.test(textAt(tokens, mark))) return undefined;
  const from = QUOTE.test(textAt(tokens, mark + 1)) ? mark + 2 : mark + 1;
  if (tokens[from]?.pos !== 'DET') return undefined;
  const said = tokens.slice(from);
  const length = said.findIndex(({ pos, text }) => /^(?:ADP|AUX|PRON)$/.test(pos) || text === ',');
  return said.slice(0, length < 0 ? said.length : length).findLast(({ pos }) => pos === 'NOUN');
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token.text) && /^(?:PROPN|NOUN)$/.test(token.pos);
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

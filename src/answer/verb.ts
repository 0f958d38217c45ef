// In: a question and a sentence. Out: where the sentence has the question's verb.
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { anyOf, SAYS } from './cue-words.ts';
import { textAt } from './grammar/tokens.ts';
import { isParticiple } from './grammar/verb-shape.ts';
import { holds, strengthOf } from './holding.ts';
import type { Sought } from './question/sought.ts';
import { MAIN_VERB } from './weights.ts';

/**
 * The token of the question's verb: who did it stands next to that. `null` where it has none.
 * @param main the token of the question that is its verb, where it is known: it goes before others
 */
export function verbAt(
  { terms, question }: Sought,
  { tokens, words, from }: IndexedSentence,
  main: number | null = null,
): number | null {
  const finite = tokens.findIndex((token) => SAYS.test(token.text));
  const said = finite >= 0 ? finite : tokens.findIndex((token) => SAYING_SO.test(token.text));
  if (said >= 0 && WHO_SAID.test(question.text)) return said;
  let found: number | null = null;
  let most = 0;
  words.forEach((id, i) => {
    const at = from[i]?.start;
    if (at === undefined || !isVerb(tokens, at)) return;
    for (const term of terms) {
      const own = main !== null && term.tokens.first === main ? MAIN_VERB : 1;
      const worth = own * term.weight * strengthOf(term, id);
      if (worth > most && holds(term, id)) [found, most] = [at, worth];
    }
  });
  return found ?? (said >= 0 && speaksOfSaying(question.text) ? said : null);
}

const SAYING_SO = /^(?:saying|telling|claiming|adding|noting|explaining|pointing)$/;

/** A verb, or what the tagger takes for a noun, `tracks the boats`, `who tracks boats`, or an adjective: `be involved`. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const pos = tokens[at]?.pos;
  return (
    pos === 'VERB' ||
    isParticiple(tokens, at) ||
    (pos === 'NOUN' &&
      /s$/.test(textAt(tokens, at)) &&
      (tokens[at + 1]?.pos === 'DET' || /^who$/i.test(textAt(tokens, at - 1))))
  );
}

/** Whether a question is about what someone says. */
export function speaksOfSaying(question: string): boolean {
  return SAYING.test(question);
}

/** "Who said …?" */
export const WHO_SAID = anyOf([
  'who (?:said|says|claims?|claimed|told|tells|added|noted|mentioned|explained|pointed)',
]);
const SAYING = anyOf([
  ...['said', 'says', 'say', 'told', 'claim\\w*', 'add(?:ed|s)', 'respon\\w+', 'explain\\w*'],
  ...['mention\\w*', 'think\\w*', 'according', 'source', 'complain(?:ed|s|ing)?'],
]);

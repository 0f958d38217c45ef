// In: a question and a sentence. Out: where the sentence has the question's verb.
import type { IndexedSentence } from '../search/read-passage.ts';
import { anyOf, SAYS } from './cue-words.ts';
import { holds, strengthOf } from './holding.ts';
import type { Sought } from './sought.ts';

/** The token of the question's verb: who did it stands next to that. `null` where it has none. */
export function verbAt(
  { terms, question }: Sought,
  { tokens, words, from }: IndexedSentence,
): number | null {
  const said = tokens.findIndex((token) => SAYS.test(token.text));
  if (said >= 0 && asksWhoSaid(question.text)) return said;
  let found: number | null = null;
  let most = 0;
  words.forEach((id, i) => {
    const at = from[i]?.start;
    if (at === undefined || tokens[at]?.pos !== 'VERB') return;
    for (const term of terms) {
      const worth = term.weight * strengthOf(term, id);
      if (worth > most && holds(term, id)) [found, most] = [at, worth];
    }
  });
  return found ?? (said >= 0 && speaksOfSaying(question.text) ? said : null);
}

/** "Who said …?" */
function asksWhoSaid(question: string): boolean {
  return WHO_SAID.test(question);
}

/** Whether a question is about what someone says. */
export function speaksOfSaying(question: string): boolean {
  return SAYING.test(question);
}

const WHO_SAID = anyOf([
  'who (?:said|says|claims?|claimed|told|tells|added|noted|mentioned|explained|pointed)',
]);
const SAYING = anyOf([
  ...['said', 'says', 'say', 'told', 'claim\\w*', 'add(?:ed|s)', 'respon\\w+', 'explain\\w*'],
  ...['mention\\w*', 'think\\w*', 'according', 'source', 'complain\\w*'],
]);

// In: a question for who somebody is, and a sentence. Out: what is said of the name.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { TITLE } from '../cue-words.ts';
import { afterName } from '../grammar/apposition.ts';
import { introductionsIn } from '../grammar/introductions.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { NOUN } from '../grammar/phrases.ts';
import { anyHolds, spanOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** For "who is Gao Suisheng?": what is said of the name, before it, after a comma or with a verb. */
export function described(
  { question, terms, words: tables }: Sought,
  sentence: IndexedSentence,
): Span | null {
  if (!ASKS_WHO_IS.test(question.text)) return null;
  const { tokens, words, from } = sentence;
  const named = from.filter(({ end }, i) => {
    const id = words[i];
    const proper = tokens[end]?.pos === 'PROPN';
    return id !== undefined && proper && anyHolds(terms, id);
  });
  const [first] = named;
  const last = named.findLast((span, i) => span.start <= (named[i - 1] ?? span).end + 1);
  if (!first || !last || terms.length > named.length + 2) return null;
  let title = first.start;
  while (NOUN.test(tokens[title - 1]?.pos ?? '')) title--;
  // `Inspector Lund` is an inspector; of `Erik Lund` nothing is said.
  const tells = ({ pos, text }: Token) =>
    TITLE.test(text) || (pos === 'NOUN' && isPerson(text, tables));
  const end = tokens.findLastIndex((token, at) => at >= title && at < first.start && tells(token));
  if (end >= 0) {
    if (/^(?:former|acting|then)$/i.test(tokens[title - 1]?.text ?? '')) title--;
    return spanOf(sentence, title, end);
  }
  const { apposition } = afterName(tokens, last.end);
  const said =
    apposition &&
    tokens.slice(apposition.first, apposition.last + 1).some(({ pos }) => NOUN.test(pos))
      ? apposition
      : introductionsIn(sentence, tables).find(
          ({ name }) => name.first <= first.start && last.end <= name.last,
        );
  return said ? spanOf(sentence, said.first, said.last) : null;
}

/** "Who is …?", but not "who is the mayor?" */
const ASKS_WHO_IS = /\bwho(?:'s|s| is| are| was| were)\b(?! (?:the|a|an)\b)/i;

/** Whether it is asked who somebody is, and nothing else: another name is no answer. */
export function asksOfName({ question: { text, tokens }, terms }: Sought): boolean {
  const isVerbless = !tokens.some(({ pos }) => pos === 'VERB');
  const isNames = terms.every(({ isName, word }) => isName && !/\d/.test(word.form));
  // "Who is Director of Ferries?" is for the name.
  const office = tokens.findIndex(
    (token, at) => TITLE.test(token.text) && /^(?:of|for|at)$/i.test(tokens[at + 1]?.text ?? ''),
  );
  const asksOffice = office >= 0 && !tokens.slice(0, office).some(({ pos }) => pos === 'PROPN');
  return isVerbless && isNames && !asksOffice && ASKS_WHO_IS.test(text);
}

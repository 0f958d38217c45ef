// In: a question. Out: the same with "to" and "for" that are typed as 2 and 4, which count nothing there.
import { analyse, type Token } from '../../search/language.ts';
import { readForm } from '../../search/word.ts';
import { HAS_WH, listed, only } from '../cue-words.ts';
import { INSIDE, NOUN, past, posAt, textAt } from '../grammar/tokens.ts';

const WORDS: Readonly<Record<string, string>> = { '2': 'to', '4': 'for' };
const DIGIT = /(?<=\p{L} )[24](?= \p{L}|[?.!]*$)/gu;
/** Behind these it is a number, whatever comes: "the 2 sank", "para 2 says". */
const NUMBERED = only(
  listed(
    'the these those first last next other which no nr number paras? paragraph sections? refs? of than only about',
  ),
);
/** Of several. */
const COUNTED = only([
  '\\w*[^su\\W]s',
  ...listed('people children m[ae]n wom[ae]n police percent pct per million billion thousand'),
]);

/** Any other text comes as it is. */
export function bySound(typed: string): string {
  if (typed.search(DIGIT) < 0) return typed;
  const tokens = analyse(typed.replace(DIGIT, (digit) => WORDS[digit] ?? digit)).flatMap(
    (sentence) => sentence.tokens,
  );
  let at = 0;
  return typed.replace(DIGIT, (digit) => {
    const word = WORDS[digit] ?? digit;
    at = tokens.findIndex(({ text }, place) => place > at && text === word);
    return counts(tokens, at) ? digit : word;
  });
}

/** Whether what stands there would be a number of what follows. */
function counts(tokens: readonly Token[], at: number): boolean {
  if (NUMBERED.test(textAt(tokens, at - 1))) return true;
  // "What were they waiting 4?"
  if (!tokens[at + 1] || posAt(tokens, at + 1) === 'PUNCT') {
    return !/^(?:VERB|ADP|PRON)$/.test(posAt(tokens, at - 1)) || !asksFor(tokens);
  }
  const next = textAt(tokens, at + 1);
  const pos = posAt(tokens, at + 1);
  if (/^(?:DET|PRON)$/.test(pos)) return false;
  if (COUNTED.test(next)) return true;
  if (pos === 'VERB' && /ing$/.test(next)) return COUNTED.test(textAt(tokens, at + 2));
  if (pos === 'VERB' && readForm(next.toLowerCase()).lemma === next) return false;
  const end = past(INSIDE, tokens, at + 1);
  return !NOUN.test(posAt(tokens, end - 1)) || COUNTED.test(textAt(tokens, end - 1));
}

const asksFor = (tokens: readonly Token[]) => tokens.some(({ text }) => HAS_WH.test(text));

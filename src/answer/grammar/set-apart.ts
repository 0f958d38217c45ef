// In: a sentence's tokens. Out: which of them are set apart from the clause that they stand in.
import type { Token } from '../../search/language.ts';
import { WHO } from '../detail-weights.ts';
import { NOUN, posAt, textAt, tokenAt, VERBAL } from './tokens.ts';

/** `, in cooperation with Berg,`, `, represented by Berg,`, `, including Berg,` between who does it and the verb. */
function opensBeside(tokens: readonly Token[], comma: number, hasVerb: boolean): boolean {
  if (!NOUN.test(posAt(tokens, comma - 1)) && tokens[comma - 1]?.pos !== 'NUM') return false;
  const { pos, text } = tokenAt(tokens, comma + 1);
  if (pos !== 'ADP' && !(hasVerb && pos === 'VERB' && /(?:ed|ing)$/.test(text))) return false;
  let close = comma + 1;
  while (close - comma < WHO.beside && tokens[close]?.text !== ',') close++;
  return tokens[close]?.text === ',' && VERBAL.test(posAt(tokens, close + 1));
}

/**
 * How many tokens before each one (and, last, in all) stand within `, a small port
 * beyond …,`, `, who said so,` or in brackets.
 * @param hasVerb whether the sentence has the question's verb: without it a participle may be what is asked
 */
export function asidesIn(tokens: readonly Token[], hasVerb: boolean): readonly number[] {
  const before = [0];
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  const last = commas.at(-1) ?? -1;
  let [inside, bracketed, sum] = [false, false, 0];
  tokens.forEach(({ text }, at) => {
    const opens =
      text === ',' &&
      at < last &&
      (/^(?:an?|who|which)$/i.test(textAt(tokens, at + 1)) || opensBeside(tokens, at, hasVerb));
    // A whole sentence in brackets is no aside of itself.
    if (text === '(' && at > 0) bracketed = true;
    if (inside || opens || bracketed) sum++;
    if (text === ')') bracketed = false;
    if (text === ',') inside = opens;
    before.push(sum);
  });
  return before;
}

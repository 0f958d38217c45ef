// In: a sentence. Out: its noun phrases, from which names and places are quoted.
import type { Sentence, Token } from '../search/language.ts';

/** A noun phrase: numbers of its first and last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** True where it holds a name. */
  readonly proper: boolean;
}

const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const NOUN = /^(?:NOUN|PROPN)$/;
/** Small words inside a name: `Department of Women's Rights and Interests at the GDWF`. */
const LINK = /^(?:of|for|at|de|da|do|la|du|van|von|&)$/;

/** The noun phrases of a sentence in order; `a and b`, `a or b` is one. */
export function phrasesIn({ tokens }: Sentence): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i);
    if (!phrase) continue;
    const before = found.at(-1);
    if (
      before &&
      before.last === phrase.first - 2 &&
      /^(?:and|or|&)$/.test(tokens[phrase.first - 1]?.text ?? '')
    ) {
      found.pop();
      found.push({
        first: before.first,
        last: phrase.last,
        proper: before.proper || phrase.proper,
      });
    } else found.push(phrase);
    i = phrase.last;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], start: number): Phrase | null {
  let at = tokens[start]?.pos === 'DET' ? start + 1 : start;
  const first = start;
  let last = -1;
  let proper = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isNoun(token)) {
      last = at;
      if (token.pos === 'PROPN') proper = true;
    } else if (!INSIDE.test(token.pos) && !/\w-\w/.test(token.text) && !isGlue(tokens, at, last))
      break;
  }
  return last >= first ? { first, last, proper } : null;
}

function isNoun(token: Token): boolean {
  return (
    NOUN.test(token.pos) ||
    (/^\p{Lu}/u.test(token.text) &&
      token.pos !== 'DET' &&
      token.pos !== 'PRON' &&
      token.pos !== 'ADP' &&
      token.pos !== 'SCONJ')
  );
}

/** `'s`, a hyphen, or a small word between two parts of one name. */
function isGlue(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (last !== at - 1)
    return /^the$/i.test(token.text) && LINK.test(before?.text ?? '') && after?.pos === 'PROPN';
  if (token.text === "'s" || token.text === '’s' || token.text === '-') return true;
  const named = before?.pos === 'PROPN';
  if (!named) return false;
  if (token.text === 'and' || token.text === '&')
    return after?.pos === 'PROPN' && tokens[at + 2]?.pos === 'PROPN';
  return (
    LINK.test(token.text) &&
    (after?.pos === 'PROPN' || (after?.text === 'the' && tokens[at + 2]?.pos === 'PROPN'))
  );
}

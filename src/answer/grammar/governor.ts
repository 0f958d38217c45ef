// In: a sentence's tokens and where a phrase begins. Out: the preposition that governs it.
import type { Token } from '../../search/language.ts';
import { past, RELATIVE, textAt } from './tokens.ts';

/** Words that the tagger may take for prepositions. */
const CONJUNCTION = /^(?:although|though|because|while|if|unless|whereas|that|than)$/i;

/**
 * The preposition before a phrase that begins at `first`, in small letters: the `in` of `in her own
 * damaged village`; `according to` governs nobody.
 */
export function governorOf(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  while (describes(tokens[at])) at--;
  if (isWider(tokens, first)) at = startOfName(tokens, at - 1) - 1;
  const before = tokens[at];
  if (
    before?.pos !== 'ADP' ||
    CONJUNCTION.test(before.text) ||
    /^according$/i.test(textAt(tokens, at - 1))
  )
    return null;
  return before.text.toLowerCase();
}

function describes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    // `in which Berg had …`: the preposition governs the pronoun.
    !RELATIVE.test(token.text) &&
    (/^(?:DET|ADJ|PRON)$/.test(token.pos) || /[^e]ed$/.test(token.text))
  );
}

/** The `Skerry` of `in Tollby, Skerry,`: what governs the town governs it too. */
function isWider(tokens: readonly Token[], first: number): boolean {
  const around = [first - 1, first + 1].map((at) => tokens[at]?.text);
  return around.every((text) => text === ',') && tokens[first - 2]?.pos === 'PROPN';
}

function startOfName(tokens: readonly Token[], last: number): number {
  return past(/^PROPN$/, tokens, last - 1, -1) + 1;
}

/** Whether `according to` stands right before a token: the `Gao` of `according to Gao`. */
export function isSource(tokens: readonly Token[], at: number): boolean {
  return /^according$/i.test(textAt(tokens, at - 2)) && tokens[at - 1]?.text === 'to';
}

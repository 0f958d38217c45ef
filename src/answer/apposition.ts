// In: a sentence's tokens and where a name ends. Out: what stands beside the name and tells what it is.
import type { Token } from '../search/language.ts';
import { LONGEST_RUN } from './weights.ts';

/** What follows a name. */
export interface AfterName {
  /** First and last token of `Director of …` in `Gao, Director of …,`; `null` where there is none. */
  readonly apposition: { readonly first: number; readonly last: number } | null;
  /** The token after the name, its quotation mark and its abbreviation. */
  readonly next: number;
}

const OPENS = /^[,(–-]+$/;
/** `, on the other hand,`, `, however,`, `, and the mayor,` say nothing of the name. */
const INTERRUPTS = /^(?:ADP|ADV|CCONJ|SCONJ|PRON)$/;
const CLOSES = /^[,;:.()–-]$/;

/** Reads what follows a name of which `end` is a token. */
export function afterName(tokens: readonly Token[], end: number): AfterName {
  const next = pastName(tokens, end);
  const mark = tokens[next];
  const hyphen = mark?.text === '-' && mark.start === tokens[next - 1]?.end;
  if (!mark || hyphen || !OPENS.test(mark.text)) return { apposition: null, next };
  const first = next + 1;
  const reach = tokens.slice(first, first + LONGEST_RUN);
  const length = reach.findIndex((token) => CLOSES.test(token.text) || isClause(token));
  // A sentence may end without a mark, and a list may not end in reach.
  const stops = length >= 0 ? length : reach.length;
  const closing = tokens[first + stops];
  const closed =
    (closing ? CLOSES.test(closing.text) : true) && !INTERRUPTS.test(tokens[first]?.pos ?? '');
  return { apposition: stops > 0 && closed ? { first, last: first + stops - 1 } : null, next };
}

/** Past the rest of the name, a quotation mark, and `(ABBR)`. */
export function pastName(tokens: readonly Token[], end: number): number {
  let next = end + 1;
  while (next - end <= LONGEST_RUN && tokens[next]?.pos === 'PROPN') next++;
  if (/^["”']$/.test(tokens[next]?.text ?? '')) next++;
  return tokens[next]?.text === '(' && tokens[next + 2]?.text === ')' ? next + 3 : next;
}

/** A verb that would make what follows a name a clause of its own; `located` and `leading` do not. */
function isClause({ pos, text }: Token): boolean {
  return (
    pos === 'AUX' || pos === 'PRON' || (pos === 'VERB' && !/(?:ed|ing|known|held)$/.test(text))
  );
}

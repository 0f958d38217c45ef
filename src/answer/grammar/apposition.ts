// In: a sentence's tokens and where a name ends. Out: what stands beside the name and tells what it is.
import type { Token } from '../../search/language.ts';
import { LONGEST_RUN } from '../weights.ts';
import { posAt, type Stretch, textAt } from './tokens.ts';

/** What follows a name. */
export interface AfterName {
  /** The `Director of …` of `Gao, Director of …,`; `null` where there is none. */
  readonly apposition: Stretch | null;
  /** The token after the name, its quotation mark and its abbreviation. */
  readonly next: number;
}

/** What may open what is said of a name. */
export const OPENS = /^[,(–-]+$/;
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
  const last = endOfSaid(tokens, first);
  // A sentence may end without a mark, and a list may not end in reach.
  const closing = tokens[last + 1];
  const closed =
    (closing ? CLOSES.test(closing.text) : true) && !INTERRUPTS.test(posAt(tokens, first));
  return { apposition: last >= first && closed ? { first, last } : null, next };
}

/** The last token before the mark or verb that ends what is said of a name from `first` on. */
export function endOfSaid(tokens: readonly Token[], first: number): number {
  const reach = tokens.slice(first, first + LONGEST_RUN);
  const length = reach.findIndex((token) => CLOSES.test(token.text) || isClause(token));
  return first + (length >= 0 ? length : reach.length) - 1;
}

/** Past the rest of the name, a quotation mark, and `(ABBR)`, `(R-GT)`. */
export function pastName(tokens: readonly Token[], end: number): number {
  let next = end + 1;
  while (next - end <= LONGEST_RUN && tokens[next]?.pos === 'PROPN') next++;
  if (/^["”']$/.test(textAt(tokens, next))) next++;
  if (tokens[next]?.text !== '(') return next;
  if (tokens[next + 2]?.text === ')') return next + 3;
  const isMark = tokens[next + 2]?.text === '-' && tokens[next + 4]?.text === ')';
  return isMark ? next + 5 : next;
}

/** What would make what follows a name a clause of its own; `located`, `Locks` and `her` do not. */
function isClause({ pos, text }: Token): boolean {
  const is = pos === 'VERB' && !/^\p{Lu}|(?:ed|ing|known|held)$/u.test(text);
  return is || pos === 'AUX' || (pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/i.test(text));
}

// In: the lines above a header. Out: whether the cable below it is one that they quote.
import { isRule } from './line-kind.ts';
import { isMarking, isTrailer } from './machinery.ts';
import type { Line } from './source-lines.ts';

const WHAT = '\\b.{0,20}\\b(?:TEXT|QUOTE|CABLE|MESSAGE|[Tt]ext|[Qq]uote|[Cc]able|[Mm]essage)\\b';
/** `QUOTE`, `BEGIN TEXT`, `Begin text of message:`; a sentence of prose has a small `begin`. */
const OPENS = new RegExp(`\\bQUOTE\\b|\\b(?:BEGIN|Begin)${WHAT}`);
/** `UNQUOTE`, `END QUOTE`, `End text.` */
const CLOSES = new RegExp(`\\bUNQUOTE\\b|\\b(?:END|End)${WHAT}`);

/** `The following is repeated for posts.`, `TOLLBY 7 is as follows:`, `Please see the cable below.` */
const LEADS =
  /\b(?:repeat|follow|forward|(?:re-?)?transmit|readdress|relay|quote|below|attached|example|sample|format)/i;
/** A signer below whom a message is over, and no line of a sentence in capitals. */
const SIGNED = /^[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,2}#*$/;
/** How many lines a sentence that leads in a cable has at most. */
const LEAD = 3;

/** Whether a line is words of a message. */
export const isWords = ({ text }: Line): boolean =>
  text !== '' && !isRule(text) && !isMarking(text) && !isTrailer(text);

/**
 * Tells whether the cable that begins at a line stands behind a QUOTE that is open, or is led in. Asked for
 * line after line, it looks at each once.
 */
export function quotations(lines: readonly Line[]): (start: number) => boolean {
  let open = false;
  let next = 0;
  return (start) => {
    for (; next < start; next += 1) {
      const line = lines[next]?.text ?? '';
      if (CLOSES.test(line)) open = false;
      else if (OPENS.test(line)) open = true;
    }
    return open || isLedIn(lines, start);
  };
}

function isLedIn(lines: readonly Line[], start: number): boolean {
  let above = 0;
  for (let i = start - 1; i >= 0 && above < LEAD; i -= 1) {
    const line = lines[i];
    if (line === undefined || !isWords(line)) continue;
    // An address of the Web stands behind a colon too, with the signer below it.
    if (LEADS.test(line.text) || (above === 0 && line.text.endsWith(':'))) return true;
    if (SIGNED.test(line.text)) return false;
    above += 1;
  }
  return false;
}

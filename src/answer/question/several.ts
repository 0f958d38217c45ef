// In: a question's text. Out: the questions or claims in it, each of which can be put alone, or the one that it is.
import { analyse } from '../../search/language.ts';
import { anyOf, HELPERS, IS, listed, or } from '../cue-words.ts';
import { isClaim } from './claim.ts';
import { hasSubject } from './subjects.ts';

/** "When the other closed" asks nothing. */
const WHEN = `when ${or([...IS, ...HELPERS])}`;
const HOW = 'how (?:many|much|old|long|big|often)';
const ASKING = `(?:(?:by|for|from|in|on|to|with) )?${or([HOW, WHEN, ...listed('who whom whose where what which why')])}`;
/** Behind a question: `and how many`, `; who`, `? When`; behind a comma alone `who` begins a clause. */
const NEXT = new RegExp(
  `(?:\\s*[;?]\\s+(?:and\\s+|also\\s+)?|,?\\s+(?:and|also|&)\\s+(?:also\\s+)?)(?=${ASKING}\\b)` +
    `|,\\s+(?=${or([HOW, WHEN])}\\b)`,
  'i',
);
const BEGINS = new RegExp(`^\\W*${ASKING}\\b`, 'i');
const ASKS = anyOf([ASKING], 'gi');
/** What the second would lean on: "when was it founded?" */
const LEANS = anyOf(
  listed('it its he his him she her they them their this that these those there ones? else'),
);

/**
 * "When was the club founded and who owns the boats?" is two; "who sank it, and when?" is one.
 * @param isAlone whether a question can be put alone though it says "it", as one of the cable itself
 */
export function questionsIn(
  text: string,
  isAlone: (part: string) => boolean = () => false,
): readonly string[] {
  const next = NEXT.exec(text);
  if (!next) return claimsIn(text);
  const parts = [text.slice(0, next.index), text.slice(next.index + next[0].length)] as const;
  // "Why did he say how many sank, and how many sailed?" is one.
  const asks = BEGINS.test(parts[0]) && parts[0].match(ASKS)?.length === 1;
  // "How many sank? Who signed it?": it is the cable, whatever comes before.
  const stands = isAlone(parts[1]) || (!LEANS.test(parts[1]) && hasSubject(parts[1]));
  const areTwo = asks && stands && (isAlone(parts[0]) || hasSubject(parts[0]));
  return areTwo ? parts : [text];
}

/** More claims than are quoted at once are put as one. */
const MOST_CLAIMS = 3;

/** "Lund founded it. The yard built 9 boats." is two; what leans on the one before, or claims nothing, goes with it. */
function claimsIn(text: string): readonly string[] {
  if (text.includes('?') || !/[.!;]\s/.test(text)) return [text];
  const claims: { start: number; end: number }[] = [];
  for (const sentence of analyse(text)) {
    const { start, end } = sentence;
    const own = text.slice(start, end);
    const last = claims.at(-1);
    if (last && (LEANS.test(own) || !isClaim(own, [sentence], null))) last.end = end;
    else claims.push({ start, end });
  }
  const areFew = claims.length > 1 && claims.length <= MOST_CLAIMS;
  return areFew ? claims.map(({ start, end }) => text.slice(start, end)) : [text];
}

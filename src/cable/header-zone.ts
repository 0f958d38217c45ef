// In: a cable's lines. Out: where its header may end: the last line that a label begins.
import { isDateTimeGroup, namesMessage, sectionAlone } from './address-block.ts';
import { headerParts, labelAt } from './header-labels.ts';
import { isHeaderCaption, pageMarkers } from './line-kind.ts';
import { PILCROW } from './portion-mark.ts';
import type { Line } from './source-lines.ts';

/**
 * How many lines may part two labels: an archive's own box stands above the E.O. line, and the
 * routes of a collective message run to dozens. After the subject only a few notes may stand.
 */
const FAR = 80;
const NEAR = 12;

/** How paragraph 1 (or its damaged number) begins a line: the header is over there. */
export const NUMBERED = new RegExp(
  `^(?:\\([A-Z/]{1,6}\\)\\s?)?(?:${PILCROW})?\\s?\\d{1,4}\\s?(?:\\\\?[.)](?!\\d)|\\()`,
);

/** Lines of an address block; a collective message has hundreds. */
const ADDRESS =
  /^(?:VZCZC|DE R|ZN[RY] |FM [A-Z]|TO [A-Z]|INFO [A-Z]|XMT |R[A-Z0-9]{3,8}\/|AM(?:EMBASSY|CONSUL) |US[A-Z]{2,8} )/;

/** Whether TAGS or a subject follow the E.O. line at `i`, as in a header: below a subject in another one. */
const isFollowed = (lines: readonly Line[], i: number): boolean =>
  labelAt(lines[i]?.text ?? '')?.label === 'eo' &&
  lines
    .slice(i + 1, i + 6)
    .some(({ text }) => ['tags', 'subject'].includes(labelAt(text)?.label ?? ''));

/**
 * The index of the last line of a header that starts at the first; -1 where none does. Below its name
 * (`UNCLAS SECTION 02 OF 02 PILCROW 000001`) only captions and labels count: of a text a line may begin as an
 * address does, `TO THE PORT`. Where it is printed again, that is the rest of a sentence, and labels are near.
 */
export function lastHeaderLine(lines: readonly Line[], isAgain: boolean): number {
  let last = -1;
  let since = 0;
  let subject = false;
  // Where a name stands above the addresses, it ends nothing.
  let addressed = isAgain;
  let named = false;
  for (let i = 0; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    since += 1;
    if (since > (subject || (isAgain && named) ? NEAR : FAR)) break;
    if (last >= 0 && NUMBERED.test(text)) break;
    // Where text follows a subject, the header of the next section is a header of its own.
    if (subject && since > 1 && namesMessage(text)) break;
    if (subject && since > 1 && isFollowed(lines, i)) break;
    let found = false;
    for (const { label } of headerParts(text.slice(0, 2000))) {
      // A second subject is one that the text quotes.
      if (label === null || (subject && (label === 'subject' || label === 'tags'))) continue;
      found = true;
      if (label === 'subject') subject = true;
    }
    if (!subject && !found && !(named && since > 1)) {
      const address: boolean = !named && (ADDRESS.test(text) || isDateTimeGroup(text));
      addressed ||= address;
      found = address || isHeaderCaption(text) || pageMarkers(text).length > 0;
      if (!found && (sectionAlone(text) !== null || namesMessage(text))) {
        found = true;
        named ||= addressed;
      }
    }
    if (!found) continue;
    last = i;
    since = 0;
  }
  return last;
}

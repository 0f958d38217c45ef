// In: the lines of a text that does not begin with a header. Out: its lines from the cable's first on.
import { classificationLine, isDateTimeGroup } from './address-block.ts';
import { walkHeader } from './header-walk.ts';
import { isLabelled, isWhole, opensTransmission } from './headers-below.ts';
import type { Line } from './source-lines.ts';

/** At so many lines that a header may begin with it is looked for. */
const MOST = 20;

const opens = ({ text }: Line): boolean =>
  opensTransmission(text) ||
  isDateTimeGroup(text) ||
  isLabelled(text) ||
  (classificationLine(text)?.serial ?? null) !== null;

/** The lines from a whole header on, as below the lists of an archive's page; all of them where none stands there. */
export function fromHeader(lines: readonly Line[]): readonly Line[] {
  const places = lines.flatMap((line, index) => (opens(line) ? [index] : [])).slice(0, MOST);
  const first = places.find((index) => isWhole(walkHeader(lines.slice(index))));
  return first === undefined ? lines : lines.slice(first);
}

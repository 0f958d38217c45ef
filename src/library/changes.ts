// In: the cables of a library before and after it was read anew. Out: what has changed, in words.
import type { Cable } from '../cable/cable.ts';
import { ShelvedCable } from '../cable/shelved-cable.ts';
import { counted } from '../counted.ts';
import { resting } from '../resting.ts';

/** `42 cables: 1 new, 1 changed` */
export async function changesBetween(
  before: readonly Cable[],
  after: readonly Cable[],
): Promise<string> {
  const first = await countSame(before, after);
  const [old, now] = [before.slice(first).reverse(), after.slice(first).reverse()];
  const last = await countSame(old, now);
  const gone = new Map<string, string | undefined>();
  for await (const { id, origin } of resting(old.slice(last))) gone.set(id, origin.sha256);
  const counts = { new: 0, changed: 0, gone: 0 };
  for await (const { id, origin } of resting(now.slice(last))) {
    if (!gone.has(id)) counts.new++;
    else if (gone.get(id) !== origin.sha256) counts.changed++;
    gone.delete(id);
  }
  counts.gone = gone.size;
  const changes = Object.entries(counts).filter(([, count]) => count > 0);
  const listed = changes.map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${counted(after.length, 'cable')}${listed ? `: ${listed}` : ', none changed'}`;
}

/** How many cables at the beginning of two lists are known to be the same without a look at what they are. */
async function countSame(some: readonly Cable[], others: readonly Cable[]): Promise<number> {
  let count = 0;
  for await (const cable of resting(some)) {
    const other = others[count];
    if (!(other && cable instanceof ShelvedCable && cable.isAs(other))) break;
    count++;
  }
  return count;
}

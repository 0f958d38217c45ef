// In: what a reader typed. Out: what stands in it between quotation marks, or in lines that Discord shows as quoted.

const MARK = /["“”„«»]/g;
/** Lines that follow each other and begin with `>`; all that follows `>>>`. */
const QUOTED_LINES = /^>>> ?[\s\S]*|(?:^> ?.*(?:\n|$))+/gm;

/** In order; of one within another only the outer one. Where a mark is not closed none tells what is quoted; inches are no marks. */
export function quotedIn(typed: string): readonly string[] {
  const lines = typed.match(QUOTED_LINES) ?? [];
  return [...lines.map((line) => line.replace(/^>{1,3} ?/gm, '')), ...betweenMarks(typed)];
}

function betweenMarks(typed: string): string[] {
  const open: { mark: string; from: number }[] = [];
  let found: { from: number; to: number }[] = [];
  for (const { 0: mark, index } of typed.matchAll(MARK)) {
    const [before, after] = [typed[index - 1] ?? ' ', typed[index + 1] ?? ' '];
    // German ones are „low“ at first.
    const closesLow = mark === '“' && open.at(-1)?.mark === '„';
    const isOpening = /[“„«]/.test(mark) || (!/[\p{L}\p{N}]/u.test(before) && /\S/.test(after));
    const isClosing = /[”»]/.test(mark) || closesLow || (mark === '"' && /[^\s([]/.test(before));
    if (isOpening && !(isClosing && open.length > 0)) open.push({ mark, from: index + 1 });
    else if (isClosing && open.length > 0) {
      const { from } = open.pop() as { from: number };
      found = [...found.filter((one) => one.from < from), { from, to: index }];
    }
  }
  const marked = found.map(({ from, to }) => typed.slice(from, to));
  return open.length > 0 ? [] : marked.length > 0 ? marked : betweenSingle(typed);
}

/** `‘…’`, to the last one that may close it: an apostrophe looks alike. */
function betweenSingle(typed: string): string[] {
  return Array.from(typed.matchAll(/(?<!\p{L})‘([^‘]*)’(?!\p{L})/gu), ([, quoted = '']) => quoted);
}

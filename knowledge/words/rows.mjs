// In: the text of synonyms.txt. Out: its rows, to be added to, and the text again. Used only by make.mjs.

/** @typedef {{ head: readonly string[], fields: Map<string, string[]> }} Rows by word, its fields as they stand */

/** @returns {Rows} */
export function rowsOf(/** @type {string} */ synonyms) {
  const lines = synonyms.trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const fields = new Map(
    lines.slice(head.length).map((line) => {
      const [word, ...own] = line.split('\t');
      return /** @type {const} */ ([word, own]);
    }),
  );
  return { head, fields };
}

/** Adds synonyms of a word, by strength in tenths; of one that it has already the greater counts. */
export function add(
  /** @type {Rows} */ { fields },
  /** @type {string} */ word,
  /** @type {ReadonlyMap<string, number>} */ synonyms,
) {
  const [own = '', ...rest] = fields.get(word) ?? [];
  const all = new Map(own.split(' ').filter(Boolean).map(parted));
  for (const [other, tenths] of synonyms) all.set(other, Math.max(all.get(other) ?? 0, tenths));
  const sorted = [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  fields.set(word, [sorted.map(([other, tenths]) => other + tenths).join(' '), ...rest]);
}

/** The text of the rows that hold anything. */
export function textOf(/** @type {Rows} */ { head, fields }) {
  const words = [...fields.keys()].sort();
  const lines = words.map((word) => [word, ...(fields.get(word) ?? [])].join('\t').trimEnd());
  return `${[...head, ...lines.filter((line) => line.includes('\t'))].join('\n')}\n`;
}

/** `gasoline9` → `['gasoline', 9]` */
function parted(/** @type {string} */ entry) {
  return /** @type {[string, number]} */ ([entry.slice(0, -1), Number(entry.slice(-1))]);
}

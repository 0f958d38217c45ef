// In: the names of cables. Out: which of them are the same to a reader, who types them as it comes.

/** `09 Guangzhou 463` → `09GUANGZHOU463`; what has neither letters nor digits is its own. */
export function keyOf(reference: string): string {
  const key = reference.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? reference.trim() : key;
}

/**
 * Tells of cable after cable why it is passed over: an earlier one has its name, for of two the first
 * stays; null where none has.
 */
export function namesakes() {
  const firsts = new Map<string, { readonly id: string; readonly file: string }>();
  return (id: string, file: string): string | null => {
    const key = keyOf(id);
    const first = firsts.get(key);
    if (!first) firsts.set(key, { id, file });
    if (!first) return null;
    return first.id === id
      ? `${id} is in ${first.file} too`
      : `${id} is to readers the same name as ${first.id}, of ${first.file}: rename the file`;
  };
}

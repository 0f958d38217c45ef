// In: a text and a global pattern. Out: every place where the text has it.

/** As `matchAll`, which makes an expression of its own each time, though most texts have none of what is looked for. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let each = pattern.exec(text); each !== null; each = pattern.exec(text)) {
    found.push(each);
    if (each[0] !== '') continue;
    // From within a character of two units, V8 would go back to where it was.
    const isTwo = pattern.unicode && (text.codePointAt(each.index) ?? 0) > 0xffff;
    pattern.lastIndex += isTwo ? 2 : 1;
  }
  return found;
}

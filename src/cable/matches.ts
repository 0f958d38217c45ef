// In: a text and a global pattern. Out: every place where the text has it.

/** As `matchAll`, which makes an expression of its own each time, though most texts have none of what is looked for. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let each = pattern.exec(text); each !== null; each = pattern.exec(text)) {
    found.push(each);
    if (each[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

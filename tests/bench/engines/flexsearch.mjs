// In: texts. Out: flexsearch over them, with its preset "performance"; `suggest` lets words be missing.
import { Index } from 'flexsearch';
import { textsOf } from '../library.mjs';

export const prepare = textsOf;

export function build(texts) {
  const index = new Index({ preset: 'performance' });
  texts.forEach((text, id) => {
    index.add(id, text);
  });
  return { top: (question) => index.search(question, { limit: 10, suggest: true }) };
}

// In: texts. Out: flexsearch over them, as it comes; `suggest` lets words of the question be missing.
import { Index } from 'flexsearch';

export const build = builder({});

export function builder(options) {
  return (texts) => {
    const index = new Index(options);
    texts.forEach((text, id) => {
      index.add(id, text);
    });
    return { top: (question) => index.search(question, { limit: 10, suggest: true }) };
  };
}

// In: texts. Out: minisearch over them: no fields stored, no prefixes, no typos, any word counts.
import MiniSearch from 'minisearch';

export function build(texts) {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    top: (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => id),
  };
}

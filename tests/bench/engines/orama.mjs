// In: texts. Out: Orama over them, its full-text search as it comes.
import { create, insertMultiple, search } from '@orama/orama';

/** Documents are put in without a rest between batches. */
const BATCH = 5_000;

export async function build(texts) {
  const index = create({ schema: { text: 'string' } });
  const documents = texts.map((text, id) => ({ id: String(id), text }));
  await insertMultiple(index, documents, BATCH);
  return {
    top: (term) => search(index, { term, limit: 10 }).hits.map(({ id }) => Number(id)),
  };
}

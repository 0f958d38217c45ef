// In: texts. Out: lunr over them; its query builder, since its query language has signs of its own.
import lunr from 'lunr';

export function build(texts) {
  const index = lunr(function () {
    this.ref('id');
    this.field('text');
    texts.forEach((text, id) => {
      this.add({ id, text });
    });
  });
  const terms = (question) => lunr.tokenizer(question).map((token) => token.update(unmarked));
  return {
    top: (question) =>
      index
        .query((query) => query.term(terms(question)))
        .slice(0, 10)
        .map(({ ref }) => Number(ref)),
  };
}

/** A query's terms are not trimmed as a document's are. */
function unmarked(text) {
  return text.replace(/^\W+|\W+$/g, '');
}

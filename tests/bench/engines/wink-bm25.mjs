// In: texts. Out: wink-bm25-text-search over them, with the word pipe of its own examples.
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';

const { string, tokens } = nlp;

export function build(texts) {
  const index = bm25();
  index.defineConfig({ fldWeights: { text: 1 } });
  index.definePrepTasks([string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem]);
  texts.forEach((text, id) => {
    index.addDoc({ text }, id);
  });
  index.consolidate();
  return { top: (question) => index.search(question, 10).map(([id]) => Number(id)) };
}

// In: a claim about who holds an office, and the sentence closest to it. Out: the higher or lesser one that it has.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Otherwise } from '../answer.ts';
import { TITLE } from '../cue-words.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { textAt, written } from '../grammar/tokens.ts';
import { placesOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { LESSER } from './lesser.ts';
import { isOfTheSame } from './the-same.ts';

/** `Vice Governor`, for "Governor"; `Mayor`, for "the former mayor". */
export function otherOfficeIn(
  { question, terms, words }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { tokens } = sentence;
  const others = terms.filter(({ word }) => !LESSER.test(word.form));
  if (!isOfTheSame(others, sentence)) return [];
  for (const term of others) {
    const { first: at } = term.tokens;
    const office = textAt(question.tokens, at);
    if (!TITLE.test(office) && !isPerson(term.word.form, words)) continue;
    const places = placesOf(term, sentence);
    const isLesser = LESSER.test(textAt(question.tokens, at - 1));
    const [own] = places;
    const isOther = places.every((one) => LESSER.test(textAt(tokens, one - 1)) !== isLesser);
    if (own === undefined || !isOther || (isLesser && tokens.some(({ text }) => LESSER.test(text))))
      continue;
    const typed = withLesser(question.text, question.tokens, at);
    return [{ typed, printed: [withLesser(passage.paragraph.text, tokens, own)] }];
  }
  return [];
}

/** The office at a token, with what makes it a lesser one. */
function withLesser(text: string, tokens: readonly Token[], at: number): string {
  const first = LESSER.test(textAt(tokens, at - 1)) ? at - 1 : at;
  return written(text, tokens, { first, last: at });
}

// In: a question and the best sentence. Out: which of its words the paragraph holds, and as what.
import type { Candidate } from '../search/rank.ts';
import type { ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import type { Cited, Match } from './answer.ts';
import type { Question } from './question.ts';
import type { Sought } from './sought.ts';

/** Which terms of the question the paragraph of `top` holds, and which it does not. */
export function metIn(
  { question, terms, vocabulary }: Sought,
  { passage }: Candidate,
): Pick<Cited, 'matched' | 'missing'> {
  const matched: Match[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    const asked = asTyped(term, question);
    const id = surestIn(passage, term);
    if (id === null) missing.push(asked);
    else matched.push({ asked, readAs: readAs(term, id, passage, vocabulary) });
  }
  return { matched, missing };
}

/** A term in the reader's own letters. */
export function asTyped({ tokens, word }: Term, { text, tokens: all }: Question): string {
  const [first, last] = [all[tokens.first], all[tokens.last]];
  return first && last ? text.slice(first.start, last.end) : word.form;
}

/** Of the passage's words the one that a term most surely stands for; of equal ones the first. */
function surestIn({ sentences }: ReadPassage, { readings }: Term): number | null {
  let surest: number | null = null;
  let most = 0;
  for (const { words } of sentences) {
    for (const id of words) {
      const strength = readings.get(id)?.strength ?? 0;
      if (strength > most) [surest, most] = [id, strength];
    }
  }
  return surest;
}

/** The cable's word where it is another one than the reader's, in its own letters: `PSB`, not `psb`. */
function readAs(
  { readings }: Term,
  id: number,
  { sentences }: ReadPassage,
  vocabulary: Vocabulary,
): string | null {
  const via = readings.get(id)?.via;
  if (via === 'form' || via === 'lemma') return null;
  for (const { words, from, tokens } of sentences) {
    const at = from[words.indexOf(id)];
    // An abbreviation may stand for a long form that is spelt out: then it has no letters there.
    if (at && at.start === at.end) return tokens[at.start]?.text ?? vocabulary.formOf(id);
  }
  return vocabulary.formOf(id);
}

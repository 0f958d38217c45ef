// In: a question and the best sentence. Out: which of its words the paragraph holds, and as what.
import type { Reading } from '../search/expand.ts';
import type { Candidate } from '../search/rank.ts';
import type { ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Cited, Match } from './answer.ts';
import type { Question } from './question.ts';
import type { Sought } from './sought.ts';

/** Which terms of the question the paragraph of `top` holds, and which it does not. */
export function metIn(
  { question, terms }: Sought,
  { passage }: Candidate,
): Pick<Cited, 'matched' | 'missing'> {
  const matched: Match[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    const asked = asTyped(term, question);
    const reading = bestReading(term, passage);
    if (!reading) missing.push(asked);
    else matched.push({ asked, readAs: readAs(reading, passage) });
  }
  return { matched, missing };
}

/** A term in the reader's own letters. */
export function asTyped({ tokens, word }: Term, { text, tokens: all }: Question): string {
  const [first, last] = [all[tokens.first], all[tokens.last]];
  return first && last ? text.slice(first.start, last.end) : word.form;
}

/** The strongest reading of a term that the passage holds; of equal ones the first. */
function bestReading({ readings }: Term, { sentences }: ReadPassage): Reading | null {
  let best: Reading | null = null;
  for (const { words } of sentences) {
    for (const id of words) {
      const reading = readings.get(id);
      if (reading && reading.strength > (best?.strength ?? 0)) best = reading;
    }
  }
  return best;
}

/** The cable's word where it is another one than the reader's, in its own letters: `PSB`, not `psb`. */
function readAs({ via, entry }: Reading, { sentences }: ReadPassage): string | null {
  if (via === 'form' || via === 'lemma') return null;
  for (const { words, from, tokens } of sentences) {
    const at = from[words.indexOf(entry.id)];
    // An abbreviation may stand for a long form that is spelt out: then it has no letters there.
    if (at && at.start === at.end) return tokens[at.start]?.text ?? entry.form;
  }
  return entry.form;
}

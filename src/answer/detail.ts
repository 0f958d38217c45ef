// In: a question and a sentence. Out: where in it the short answer stands.
import type { Span } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { quantity } from './detail-quantity.ts';
import { place } from './detail-where.ts';
import { introduced, someone } from './detail-who.ts';
import { asksQuantity } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';

/** A sentence and the passage it is of. */
type Place = Pick<Candidate, 'sentence' | 'passage'>;

/** The stretch of the paragraph's text, within the sentence, that answers the question in short, else `null`. */
export function detailIn(sought: Sought, { sentence, passage }: Place): Span | null {
  const { text } = passage.paragraph;
  const { asked } = sought.question;
  if (asksQuantity(asked)) return quantity(sought, sentence, text);
  if (asked === 'who') return introduced(sought, sentence) ?? someone(sought, sentence);
  if (asked === 'where') return place(sought, sentence, text);
  if (asked === 'why') return reason(sentence, text);
  if (asked === 'which') return someone(sought, sentence);
  return asked === null ? quantity(sought, sentence, text) : null;
}

const BECAUSE =
  /\b(?:because of|because|due to|owing to|thanks to|since|as a result of|in order to|so that|attributable to|on the grounds that)\s+/i;

/** What follows "because", "due to" and the like, up to the clause's end. */
function reason(sentence: IndexedSentence, text: string): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const found = BECAUSE.exec(words);
  if (!found) return null;
  const from = found.index + found[0].length;
  const rest = /^[^,;.]{3,160}/.exec(words.slice(from));
  return rest
    ? { start: sentence.start + from, end: sentence.start + from + rest[0].trimEnd().length }
    : null;
}

// In: a question for a number or a date, and a sentence. Out: the one that answers it.
import type { Span } from '../cable/cable.ts';
import { analyse } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { formOf } from '../search/word.ts';
import { nearness } from './nearness.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { fitOf, quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** The quantity of the kind asked for that counts the right thing and stands nearest to it. */
export function quantity(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const asked = sought.question.text.toLowerCase();
  const counting = sought.question.asked === 'count' || sought.question.asked === null;
  const given = new Set(
    analyse(sought.question.text)
      .flatMap((s) => quantitiesIn(s, sought.question.text))
      .map((q) => q.value)
      .filter((value) => value !== null),
  );
  if (sought.question.asked === null && given.size > 0) return null;
  let best: Span | null = null;
  let most: number = DETAIL.least;
  for (const found of quantitiesOf(sentence, text)) {
    const fit = fitOf(found, sought);
    if (
      fit < DETAIL.weak ||
      (found.value !== null && given.has(found.value)) ||
      asked.includes(text.slice(found.bare.start, found.bare.end).toLowerCase())
    )
      continue;
    const worth =
      fit +
      DETAIL.near * nearness(sought, sentence, found) +
      (counting ? DETAIL.counted * countedShare(sought, found) : 0) +
      (likewise(asked, around(text, found, sentence)) ? DETAIL.likewise : 0);
    if (worth > most) [best, most] = [{ start: found.start, end: found.end }, worth];
  }
  return best ?? clause(sought, sentence, text);
}

/** The share of the question's weight in what a quantity counts: tells women's cases from children's. */
function countedShare({ terms, vocabulary }: Sought, { counts }: Quantity): number {
  const forms = (counts ?? '')
    .split(/[\s-]+/)
    .map((word) => vocabulary.form(formOf(word))?.id ?? -1);
  let [sum, whole] = [0, 0];
  for (const term of terms) {
    sum += term.weight * Math.max(0, ...forms.map((id) => term.readings.get(id)?.strength ?? 0));
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** Words that go together in question and answer: "in each gang" and `per gang`. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:each|per|every|average|avg|apiece)\b/, /\b(?:each|per|every|averag\w+|apiece)\b/],
  [/\b(?:dollars?|usd|bucks|us\$)/, /\$|\bdollars?\b|\busd\b/],
  [/\beuros?\b|€/, /\beuros?\b|€|\beur\b/],
  [/\b(?:total|altogether|in all|overall)\b/, /\b(?:total|altogether|in all|overall)\b/],
  [/\b(?:max|maximum|most|up to)\b/, /\b(?:up to|at most|maximum|no more than)\b/],
];

function likewise(asked: string, found: string): boolean {
  return PAIRS.some(([question, answer]) => question.test(asked) && answer.test(found));
}

/** The quantity with a word or two on either side, in small letters. */
function around(text: string, { start, end }: Span, sentence: Span): string {
  const [from, to] = [Math.max(sentence.start, start - 14), Math.min(sentence.end, end + 9)];
  return text.slice(from, to).toLowerCase();
}

/** "When …?" answered by a clause: `once their plan was exposed`, `during and after school hours`. */
function clause({ question }: Sought, sentence: IndexedSentence, text: string): Span | null {
  if (question.asked !== 'date') return null;
  const words = text.slice(sentence.start, sentence.end);
  const found =
    /\b(?:once|after|before|during|while|when|until|as soon as|prior to|following)\b[^,;.]{3,80}/i.exec(
      words,
    );
  if (!found) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].trimEnd().length };
}

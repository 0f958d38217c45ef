// In: a question and a sentence. Out: whether the sentence has the contrary of what is asked.
import { areContrary, areOfOneSide } from '../../search/contraries.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { DENIED, DENIES, deniesAlone } from '../agreement.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { isDeedDenied } from '../detail/deeds.ts';
import { clauseAt } from '../grammar/clause-at.ts';
import { ADVERB, past, posAt, RELATIVE, textAt, written } from '../grammar/tokens.ts';
import { anyHolds, heldIn, holds, holdsAny, shareOf } from '../holding.ts';
import { asksQuantity } from '../quantity-evidence.ts';
import { NAMING } from '../question/asked.ts';
import type { Sought } from '../question/sought.ts';
import { CONTRARY, MISSTATED } from './weights.ts';

/** Whether it is asked how many did not, and the sentence denies nothing; or who did, and it denies that. */
export function isDenied(sought: Sought, { sentence }: Candidate): boolean {
  const { asked, text } = sought.question;
  if (NAMING.has(asked)) return isDeedDenied(sought, sentence);
  return asksQuantity(asked) && deniesAlone(text, sentence);
}

/** Of whom `he` or `she` speaks: `he and his wife` has a man. */
const SPOKEN_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:man|gentleman|boy)$/, /^he$/i],
  [/^(?:woman|lady|girl)$/, /^she$/i],
];

const TIME_UNIT = only([
  ...listed('days? weeks? months? years? decades? century centuries'),
  ...listed('daily weekly monthly yearly annual(?:ly)?'),
]);

/** Whether the sentence has the opposite of a term, of which nobody asks, and not the term: "what share is male?" */
export function isOpposed(
  term: Term,
  { question, terms, vocabulary }: Sought,
  { sentence }: Candidate,
): boolean {
  const { tokens, words, from } = sentence;
  const { form } = term.word;
  // Of a claim it is told what the sentence has instead.
  const isContrary = (id: number) => !question.claims && areContrary(form, vocabulary.formOf(id));
  if (words.some((id) => holds(term, id) && !isContrary(id))) return false;
  const isSpokenOf = ([sex, pronoun]: (typeof SPOKEN_OF)[number]) =>
    sex.test(form) && tokens.some(({ text }) => pronoun.test(text));
  if (SPOKEN_OF.some(isSpokenOf)) return false;
  const others = terms.filter((other) => other !== term);
  // "How many years was he jailed?" is told by the eighteen months that he was.
  const isTold = () => shareOf(others, heldIn([sentence])) >= MISSTATED.rest;
  if (TIME_UNIT.test(form) && isTold()) return false;
  return words.some((id, i) => {
    const reading = term.readings.get(id);
    // The Constitutional Council is no contrary of what is unconstitutional.
    const isName = tokens[from[i]?.start ?? -1]?.pos === 'PROPN';
    const isOther = reading?.via === 'opposite' || (reading && !isName && isContrary(id));
    return isOther && !anyHolds(others, id);
  });
}

/**
 * The contrary of a claim's word that the sentence has of the same, where neither of them denies: `against`, for
 * "backs"; of several clauses, that which has the claim's names tells: `to Lund rose, while those to Berg fell`.
 */
export function contraryIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  if (DENIES.test(question.text)) return [];
  const { tokens } = sentence;
  const forms = tokens.map(({ text }) => text.toLowerCase());
  return terms.flatMap((term) => {
    const { form } = term.word;
    const others = terms.filter((other) => other !== term);
    if (shareOf(others, heldIn([sentence])) < MISSTATED.rest) return [];
    const names = others.filter(({ isName }) => isName);
    const namesBy = (at: number) => {
      const { first, last } = clauseAt(tokens, at);
      return names.filter((name) => holdsAny([name], sentence, first, last)).length;
    };
    const own = forms.flatMap((one, at) => (one === form || areOfOneSide(form, one) ? at : []));
    const isOther = (at: number) => own.every((one) => namesBy(one) < namesBy(at));
    // "They started a drive to stop thieves": `launched` is no contrary of the stopping.
    const isTyped = (one: string) =>
      others.some(({ word }) => word.form === one || areOfOneSide(word.form, one));
    const isContrary = (one: string, at: number) =>
      areContrary(form, one) &&
      !isTyped(one) &&
      !isPurpose(tokens, at) &&
      isOther(at) &&
      !isDeniedInClause(tokens, at) &&
      isNear(others, sentence, at);
    const at = forms.findIndex(isContrary);
    if (at < 0) return [];
    const { text, tokens: asked } = question;
    const printed = written(passage.paragraph.text, tokens, { first: at, last: at });
    return [{ typed: written(text, asked, term.tokens), printed: [printed] }];
  });
}

/** Whether its clause denies it; `refused` denies, and is the contrary of "agreed". */
function isDeniedInClause(tokens: readonly Token[], at: number): boolean {
  const { first, last } = clauseAt(tokens, at);
  return tokens.some(({ text }, i) => first <= i && i <= last && i !== at && DENIED.test(text));
}

/** Whether anything of a claim stands near. */
function isNear(others: readonly Term[], sentence: IndexedSentence, at: number): boolean {
  const { tokens } = sentence;
  const isStop = (one: number) =>
    !tokens[one] || (posAt(tokens, one) === 'PUNCT' && !/^["“”'‘’]$/.test(textAt(tokens, one)));
  let [first, last] = [at, at];
  while (!isStop(first - 1) && at - first < CONTRARY.reach) first--;
  // `Lund, who was acquitted`
  if (RELATIVE.test(textAt(tokens, first))) first -= 2;
  while (!isStop(last + 1) && last - at < CONTRARY.reach) last++;
  return holdsAny(others, sentence, first, last);
}

/** The `against` of `the fight against herring`; those who are or vote against something oppose it. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const before = past(ADVERB, tokens, at - 1, -1);
  const isTaken = posAt(tokens, before) === 'AUX' || /^vot/i.test(textAt(tokens, before));
  return /^against$/i.test(textAt(tokens, at)) && !isTaken;
}

// In: a sentence's tokens and phrases. Out: who tells what it says.
import { madeOnce } from '../../kept.ts';
import type { Token } from '../../search/language.ts';
import { HEARS, SAYS } from '../cue-words.ts';
import { isSource } from '../grammar/governor.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import { givesView } from '../verb.ts';

/** `said Gao`, `Gao also said`, `, argued Gao`: who tells it is not who did it. */
export function isSpeaker(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const after = tokens[last + 1]?.pos === 'ADV' ? last + 2 : last + 1;
  const [mark, before] = [tokens[first - 2], tokens[first - 1]];
  const isBehind =
    /^[,"”]$/.test(mark?.text ?? '') &&
    before?.text.endsWith('ed') &&
    givesView(before, first - 1, tokens);
  // `said Gao sailed`: someone else says so.
  const isSubject = VERBAL.test(posAt(tokens, after));
  const said = before?.text ?? '';
  const isBefore = SAYS.test(said) && !HEARS.test(said) && !isSubject;
  return isBehind || isBefore || SAYS.test(textAt(tokens, after)) || isApart(tokens, first);
}

/** Whether a phrase that begins at a token is the Gao of `Gao, the mayor of Tollby, told`. */
function isApart(tokens: readonly Token[], first: number): boolean {
  return subjectsApart(tokens).some(
    (subject) =>
      subject.first <= first &&
      first <= subject.last &&
      !tokens.slice(subject.first, first).some(({ pos }) => pos === 'ADP'),
  );
}

/** Of each verb of saying behind a comma, its subject. */
const subjectsApart = madeOnce((tokens: readonly Token[]) =>
  tokens.flatMap(({ text }, at) =>
    text === ',' && SAYS.test(textAt(tokens, at + 1)) ? (subjectBefore(tokens, at + 1) ?? []) : [],
  ),
);

/** Whether what is told may be of whoever tells it: `Gao said she sailed`. */
export function tellsOfOneself(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^(?:he|she|they|we|I)$/i.test(text));
}

/** Whether a phrase is whoever tells it: a speaker, or the Gao of `according to Gao`. */
export function isTeller(tokens: readonly Token[], phrase: Phrase): boolean {
  return isSource(tokens, phrase.first) || isSpeaker(tokens, phrase);
}

/** Who tells what a sentence says; nobody where that is only "he", and `null` where nobody does. */
export function tellersIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): readonly Phrase[] | null {
  const tellers = phrases.filter((phrase) => isTeller(tokens, phrase));
  const isPronoun = tokens.some(
    ({ text }, at) => SAYS.test(text) && /^(?:he|she|they)$/i.test(textAt(tokens, at - 1)),
  );
  return tellers.length > 0 || isPronoun ? tellers : null;
}

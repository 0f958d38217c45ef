// In: a question whether it is the one number or the other, and a sentence. Out: the one that the sentence has.
import type { Span } from '../../cable/cable.ts';
import { madeOnce } from '../../kept.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import { FRACTIONS, or } from '../cue-words.ts';
import { quantitiesOf } from '../quantity-evidence.ts';
import type { Asked } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';

const NUMBER = `(?:an? |one[ -])?(${or(FRACTIONS)}|\\d[\\d.,]*\\d|\\d|${or([...NUMBER_WORDS.keys()])})`;
/** "14 or 41 boats?", "14 million or 41 million", "is it a third or a fifth?" */
const EITHER = new RegExp(`(?<![\\w-])${NUMBER}(?: [a-z]+)? or (?:[A-Z]{2,3} )?${NUMBER}\\b`, 'i');

/** The two numbers, read once a question. */
const bothAsked = madeOnce(({ text }: Question) => EITHER.exec(text)?.slice(1) ?? []);

/** "Who said that 14 or 41 boats sank?" asks for no number. */
const OTHERS: ReadonlySet<Asked | null> = new Set(['who', 'where', 'why', 'speech']);

/** The 14 of `14 boats`, where it is asked whether there are 14 or 41; `null` where the sentence has both, or neither. */
export function eitherIn(
  { question }: Sought,
  sentence: IndexedSentence,
  text: string,
): Span | null {
  if (OTHERS.has(question.asked)) return null;
  const [one, other] = bothAsked(question);
  if (one === undefined || other === undefined || one === other) return null;
  const withIt = (number: string) =>
    quantitiesOf(sentence, text).filter(({ text: own }) =>
      own
        .toLowerCase()
        .split(/[^\w.,]+/)
        .includes(number.toLowerCase()),
    );
  const [found, more] = [one, other].flatMap(withIt);
  // "When did 14 or 41 boats sink?"
  const fits = question.asked !== 'date' || found?.kind === 'date';
  return found && !more && fits ? { start: found.start, end: found.end } : null;
}

// In: a name that a sentence lacks, and who speaks there. Out: whether the cable says that the one is the other's: `Lund, head of the TPG`.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { anyHolds } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { speakersIn } from '../speakers.ts';

/** Most characters from a name to the body that its holder is said to be of. */
const REACH = 80;
const LETTERS = /^\p{L}+$/u;

/** The TPG that a claim has for its head, who says so in the sentence: "the TPG boss thinks …". */
export function isSpeakersBody(
  { word: { form } }: Term,
  { terms, vocabulary }: Sought,
  { passage, sentence }: Candidate,
): boolean {
  if (!LETTERS.test(form)) return false;
  return [...speakersIn(passage, sentence)].some((id) => {
    const speaker = vocabulary.formOf(id);
    // Who is named in the claim himself is called by nothing else there.
    if (!LETTERS.test(speaker) || anyHolds(terms, id)) return false;
    const isSaid = new RegExp(
      `\\b${speaker}(?:,| is| was| \\() ?[^.;:]{0,${REACH}}\\bof\\b[^.;:]{0,${REACH}}\\b${form}\\b`,
      'iu',
    );
    return passage.cable.paragraphs.some(({ text }) => isSaid.test(text));
  });
}

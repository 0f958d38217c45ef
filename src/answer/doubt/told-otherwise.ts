// In: a sort of thing or an office, and a sentence without the very word. Out: whether it names one all the same.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence, ReadPassage } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { listed, only, TITLE } from '../cue-words.ts';
import { introductionsIn } from '../grammar/introductions.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { NOUN } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';
import { verbAt } from '../verb.ts';
import { isLike, isNamed, isNear, isOwnName, occurrences } from './name-beside.ts';

/** A sort of thing or person, and whether it is an office. */
export interface NamedSort {
  readonly sort: Term;
  readonly isOffice: boolean;
}

/** Whether a sentence without the very word names one of the sort all the same. */
export function isToldOtherwise(
  { sort, isOffice }: NamedSort,
  sought: Sought,
  { passage, sentence }: Candidate,
  isNew: (at: number) => boolean,
  isBelow: (at: Span) => boolean,
): boolean {
  if (OFFICIAL.test(sort.word.form)) return hasTitled(sentence.tokens, isNew);
  const like = occurrences(sort, sentence, isLike);
  if (AT_HEAD.test(sort.word.form)) like.push(...headsIn(sentence.tokens));
  if (like.length > 0 && like.every(isBelow)) return false;
  const isNamedSo = like.some((at) => isNamed(sentence, at, isNew));
  if (isOffice) {
    // "What was his wife called?" is not told by `his spouse` without a name.
    if (like.length > 0) {
      return isNamedSo || like.some((at) => isToldOfName(sentence, at, sought));
    }
  } else {
    // "Which newspaper?" is not answered by `foreign media`, nor by another name in its sentence.
    const isOwn = occurrences(sort, sentence, isNear).some((at) => isOwnName(sentence, at));
    if (isOwn && isBody(sort.word.form, sought.words)) return true;
    if (like.length > 0 && !isNamedSo && !isOwn) return false;
    // "Which firm built the ferry?" is answered by who built it, called a firm or not.
    if (verbAt(sought, sentence) !== null) return true;
  }
  // Of whom one sentence calls the director, no other one names.
  const isHead = isOffice && [AT_HEAD, HEAD, MINISTER].some((head) => head.test(sort.word.form));
  return (!isHead && isSpokenOf(sort, passage)) || hasKindOf(sort, sentence, sought);
}

/** Who is at the head of something, whatever that is called; and what that is called. */
const AT_HEAD = only(listed('head boss chief leader'));
const HEAD = only(listed('director president chair\\w* chief head leader manager governor ceo'));
/** Who is at the head of no more than a part. */
const MINISTER = only(listed('minister ambassador'));

function headsIn(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ text }, at) => (HEAD.test(text) ? [{ start: at, end: at }] : []));
}

/** `Police Chief Erik Lund` */
function hasTitled(tokens: readonly Token[], isNew: (at: number) => boolean): boolean {
  return tokens.some(({ text }, at) => TITLE.test(text) && isNew(at + 1));
}

/** Whether it is said of a name: `Erik Lund, a pilot and one of her oldest friends`. */
function isToldOfName(sentence: IndexedSentence, { start }: Span, { words }: Sought): boolean {
  return introductionsIn(sentence, words).some(
    ({ first, last }) => first <= start && start <= last,
  );
}

/** Whoever is named with an office is one. */
const OFFICIAL = only(
  listed('officials? officers? politicians? diplomats? experts? representatives?'),
);

/** Whether the passage has the word or one that means it. */
function isSpokenOf(sort: Term, { sentences }: ReadPassage): boolean {
  return sentences.some((sentence) => occurrences(sort, sentence, isLike).length > 0);
}

/** Whether a noun of the sentence is a kind of it: a brother is a relative. */
function hasKindOf({ word }: Term, { tokens }: IndexedSentence, { words }: Sought): boolean {
  return tokens.some(
    ({ pos, text }) => NOUN.test(pos) && words.hypernyms(text.toLowerCase()).includes(word.lemma),
  );
}

// In: a question and what speaks against its best sentence. Out: whether it is refused, and how.
import type { Cable } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import { type Answer, type Refusal, type Refused, refused } from './answer.ts';
import { anyOf, listed } from './cue-words.ts';
import type { Doubts } from './doubt/doubt.ts';
import { insteadOf } from './doubt/misstated.ts';
import { isHeld } from './doubt/names.ts';
import { isNumber, numberOf, writtenIn } from './doubt/number-of.ts';
import { REFUSE } from './doubt/weights.ts';
import { headerMention } from './header.ts';
import { NAMES_HEADER } from './header-rules.ts';
import { isVery } from './holding.ts';
import { asTyped, metIn } from './matched.ts';
import { asksForContact } from './question/contact.ts';
import type { Sought } from './question/sought.ts';
import { SHOW } from './weights.ts';

/** How much doubt a sentence bears: more where the question names the paragraph it is in. */
const borne = (bar: number, placed: boolean) => bar + (placed ? REFUSE.placed : 0);

/** Whether a sentence is no answer, or none that is sure. */
export function isDoubtful({ sum, hints }: Doubts, placed: boolean): boolean {
  return sum + hints >= borne(REFUSE.sure, placed);
}

/** Why the best sentence is no answer, or `null` where it is one, be it an unsure one. */
export function refusalOf(
  doubts: Doubts,
  { question, terms }: Sought,
  placed: boolean,
): Refusal | null {
  const { sum, absent, misstated, othersNames, denial, isLacking, isClose, mayBeUnsure } = doubts;
  if (sum < borne(REFUSE.sure, placed)) return null;
  if (mayBeUnsure && sum < borne(REFUSE.unsure, placed)) return null;
  // What one cable lacks another may have.
  const isElsewhere = ({ tokens }: Term) =>
    terms.some((term) => term.tokens.first === tokens.first && isHeld(term));
  const typed = (all: readonly Term[]) => all.map((term) => asTyped(term.tokens, question));
  const gone = absent.filter((term) => !isElsewhere(term));
  // What the sentence has for a wrong number tells more than that no paragraph has that.
  const told = misstated.filter(({ printed }) => printed.length > 0);
  const isTold = (term: Term) => {
    const own = asTyped(term.tokens, question);
    return isNumber(term) || told.some((one) => one.typed.includes(own));
  };
  const isToldInstead = told.length > 0 && gone.every(isTold);
  if (gone.length > 0 && !isToldInstead) return { kind: 'absent', terms: typed(gone) };
  if (misstated.length > 0) return { kind: 'misstated', told: misstated };
  if (othersNames.length > 0 && (question.claims || isClose))
    return { kind: 'not-in-sentence', words: typed(othersNames) };
  if (denial !== null) return { kind: 'not-in-sentence', words: [denial] };
  const isContact = !question.claims && asksForContact(question.text);
  const detail = isContact ? 'contact' : question.asked;
  return isLacking && detail !== null
    ? { kind: 'no-such-detail', detail }
    : { kind: 'not-covered' };
}

/** A refusal with the closest paragraph and what it lacks; without one, what no cable has. */
export function refusedFor(
  sought: Sought,
  top: Candidate,
  why: Refusal,
  { absent, isClose }: Doubts,
): Refused {
  const written = writtenIn(sought.question, top);
  const met = metIn(sought, [], top.passage.sentences, SHOW.found, written);
  if (isClose) {
    // Where a name is absent too, it is another claim.
    const isWrong = why.kind === 'absent' && absent.every(isNumber);
    const wrong = isWrong ? absent.flatMap((term) => numberOf(term, sought.question) ?? []) : [];
    const instead = new Set(wrong.flatMap((number) => insteadOf(number, sought, top)));
    return { ...refused(why), ...met, nearest: top.passage, instead: [...instead] };
  }
  const unread = sought.terms.filter(({ readings }) => readings.size === 0);
  return {
    ...refused(why),
    ...met,
    missing: unread.map(({ tokens }) => asTyped(tokens, sought.question)),
  };
}

const HAPPENS = anyOf(
  listed('happen\\w* occur\\w* took take takes doing says? said think thinks ought should wants?'),
);

/** "Was Hanoi copied?", "what is ktip?": what only the header has, where nothing else is asked. */
export function inHeaderOf(
  cable: Cable,
  { terms, question }: Sought,
  { absent }: Doubts,
): Answer | null {
  // Beijing may be told of as China, and stand in the header.
  const isRead = ({ readings, isName }: Term) =>
    isName ? [...readings.values()].some(isVery) : readings.size > 0;
  const isLacking = (term: Term) => absent.includes(term) || !isRead(term);
  // "What is the weather in Hanoi?" is not told by who got a copy.
  const asks = ({ word }: Term) => NAMES_HEADER.test(word.form);
  const others = terms.filter((term) => !asks(term));
  if (!others.every((term) => isLacking(term)) || HAPPENS.test(question.text)) return null;
  const typed = others.map((term) => asTyped(term.tokens, question));
  const mention = headerMention(typed, cable);
  // Neither is "Helmand or Kandahar, Afghanistan?" by where it was sent from.
  const isNamed = others.some(({ isName, tokens }) => {
    return isName && mention?.missing?.includes(asTyped(tokens, question));
  });
  return isNamed && others.length === terms.length ? null : mention;
}

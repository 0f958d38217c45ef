// In: a question and what speaks against its best sentence. Out: whether it is refused, and how.
import type { Cable } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import { type Answer, type Refusal, type Refused, refused } from './answer.ts';
import { anyOf, listed } from './cue-words.ts';
import type { Doubts } from './doubt/doubt.ts';
import { isHeld, unspokenIn } from './doubt/names.ts';
import { REFUSE } from './doubt/weights.ts';
import { headerMention } from './header.ts';
import { NAMES_HEADER } from './header-rules.ts';
import { isVery } from './holding.ts';
import { asTyped, metIn } from './matched.ts';
import { misstatedIn, ownFor } from './misstated.ts';
import type { Quantity } from './quantity/quantities.ts';
import { quantitiesGiven } from './quantity-evidence.ts';
import type { Sought } from './question/sought.ts';
import { asksForContact } from './question/tone.ts';
import { SHOW } from './weights.ts';

/** Why the best sentence is no answer, or `null` where it is one. */
export function refusalOf(
  doubts: Doubts,
  sought: Sought,
  top: Candidate,
  placed: boolean,
): Refusal | null {
  const { question, terms } = sought;
  if (doubts.sum < REFUSE.from + (placed ? REFUSE.placed : 0)) {
    const typed = misstatedIn(sought, top).map(({ text }) => text);
    if (typed.length > 0) return { kind: 'misstated', typed };
    const names = unspokenIn(sought, top).map((term) => asTyped(term.tokens, question));
    return names.length > 0 ? { kind: 'unspoken', names } : null;
  }
  // What one cable lacks another may have.
  const isElsewhere = ({ tokens }: Term) =>
    terms.some((term) => term.tokens.first === tokens.first && isHeld(term));
  const absent = doubts.absent.filter((term) => !isElsewhere(term));
  if (absent.length > 0) {
    return { kind: 'absent', terms: absent.map((term) => asTyped(term.tokens, question)) };
  }
  const detail = asksForContact(question.text) ? 'contact' : question.asked;
  return doubts.isLacking && detail !== null
    ? { kind: 'no-such-detail', detail }
    : { kind: 'not-covered' };
}

/** A refusal with the closest paragraph and what it lacks; without one, what no cable has. */
export function refusedFor(
  sought: Sought,
  top: Candidate,
  why: Refusal,
  { isClose }: Doubts,
): Refused {
  const met = metIn(sought, [], top.passage.sentences, SHOW.found);
  if (isClose) {
    const instead = ownFor(wrongIn(why, sought), sought, top);
    return { ...refused(why), ...met, nearest: top.passage, instead };
  }
  const unread = sought.terms.filter(({ readings }) => readings.size === 0);
  return {
    ...refused(why),
    ...met,
    missing: unread.map(({ tokens }) => asTyped(tokens, sought.question)),
  };
}

/** The numbers of a claim that are wrong, where nothing else is. */
function wrongIn(why: Refusal, { question }: Sought): readonly Quantity[] {
  if (why.kind !== 'absent' && why.kind !== 'misstated') return [];
  const typed = why.kind === 'absent' ? why.terms : why.typed;
  if (why.kind === 'absent' && !typed.every((term) => /\d/.test(term))) return [];
  return quantitiesGiven(question).filter(({ text }) => typed.some((term) => text.includes(term)));
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
  return headerMention(typed, cable);
}

// In: a question, or a sentence's text. Out: whether the one asks what the post wants of Washington; whether the other tells it.
import { madeOnce } from '../../kept.ts';
import { anyOf, listed, or } from '../cue-words.ts';
import type { Question } from './question.ts';

const POST = `(?:the |our |this )?(?:us |american )?${or(listed('embassy consulate post mission writers? cable'))}`;
const WASHINGTON = or([
  ...listed('washington dc headquarters bosses'),
  ...['(?:the )?(?:state )?department', 'head office', 'state'],
]);
const ASK = or(
  listed('ask(?:s|ing|ed)? want(?:s|ed)? need(?:s|ed)? request(?:s|ing|ed)? expects?'),
);
const ASKS = anyOf([
  // "What is the embassy asking of Washington?", "what does the post want the department to do?"
  `${POST}(?: \\w+)? ${ASK}\\b[^?]*\\b(?:${WASHINGTON}|(?:hear|know) back|instructions)`,
  // "Is this just for information?"
  '(?:just|only|simply) (?:fyi|for (?:your |their )?information)',
  'action (?:(?:is|was) )?(?:needed|required|requested|expected)(?=\\W*$| (?:from|of|by|on|here)\\b)',
  `what (?:action|instructions?)\\b.*\\b${POST}`,
  `what (?:is|was|does|should) ${WASHINGTON} (?:being |been )?(?:asked|requested|supposed|meant|to do)`,
]);

/** Whether it is asked what the cable's writers want of those whom they write to. */
export const asksOfWashington = madeOnce(({ text }: Question) => ASKS.test(text));

const TELLS = anyOf([
  '(?:please|grateful if) (?:you |the department )?(?:could )?(?:advise|provide|inform|confirm|instruct|send|let)',
  '(?<!\\b(?:that|if) )we (?:therefore |strongly )?(?:recommend|request|ask) (?:that )?(?:the )?(?:department|washington)',
  `${POST} (?:therefore |respectfully |also )?(?:requests?|asks|seeks|recommends|would (?:appreciate|welcome|be grateful))`,
  ...['action requests?', '(?:instructions|guidance|assistance) (?:is|are) requested'],
]);

/** `Post requests the Department's help`, `please advise`. */
export function tellsRequest(sentence: string): boolean {
  return TELLS.test(sentence);
}

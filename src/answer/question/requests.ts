// In: nothing. Out: patterns for the words by which a reader asks for an answer, before what he asks.
import { listed, or } from '../cue-words.ts';
import { ASKING } from './begins.ts';

export const POLITE = or(listed('please pls plz kindly'));
const RECALL = or(listed('know remember recall'));
export const LEARN = or([
  ...[RECALL, ...listed('see learn understand'), 'find(?: out)?', 'figure out', 'work out'],
]);
const TELL = or([
  ...listed('tell remind show give explain say name list find check confirm verify quote'),
  ...['look(?: up| for)?', 'pull(?: up| out)?'],
]);
export const SOMEBODY = or(listed('someone somebody anyone anybody'));

/** "Could you please tell me" */
export const REQUEST = `(?:could|can|would|will) (?:you|u)(?: ${POLITE})* ${TELL}(?: me| us)?`;
/** "Would you be so kind as to tell me" */
const KINDLY = `(?:would|could) (?:you|u) be (?:so|very) (?:kind|good) (?:as )?(?:to|and) ${TELL}(?: me| us)?`;
/** "May I ask" */
export const LEAVE = `(?:may|might|could|can) (?:i|we)(?: (?:just|${POLITE}))? (?:ask|inquire|enquire|know)`;

/** "I should be most grateful if somebody could remind me" */
const GRATEFUL = `i(?: would| should|['’]?d) be (?:(?:most|very|so|really|much|ever) )*(?:grateful|obliged|glad|thankful|happy) if (?:you|u|${SOMEBODY}) (?:could|can|would|might)(?: ${POLITE})* ${TELL}(?: me| us)?`;

/** What begins a clause, and may go before its question. */
export const OPENING = or([
  `${SOMEBODY} (?:else )?${RECALL}`,
  `do(?:es)? any(?:one|body) (?:${RECALL}|have (?:any |an )?idea)`,
  '(?:any|no) (?:idea|clue)',
  `do we (?:${RECALL}|have (?:any |an )?idea)`,
  `${REQUEST}(?: (?:this|that|it)(?= *[?.!]|$))?`,
  `${LEAVE}(?: you)?(?= ${ASKING}\\b)`,
  ...[KINDLY, GRATEFUL, '(?:may|might|could|can) i trouble (?:you|u|anyone) for'],
  `(?:could|can|would|will) ${SOMEBODY}(?: ${POLITE})* ${TELL}(?: me\\b| us\\b|(?= ${ASKING}\\b))`,
  `(?:${POLITE} )?quote (?:me )?the (?:passage|paragraph|sentence)`,
  'am i (?:right|correct|wrong)(?: that| in (?:thinking|saying|assuming)(?: that)?)(?= \\w)',
  ...['are you sure(?: that)?(?= \\w)', 'you (?:said|told us|claimed)(?: that)?(?= \\w)'],
  `(?:${POLITE} )?list(?: of| me| us|(?= ${or(listed('the all some any every their his her its names? two three four \\d+'))}\\b))`,
  `(?:tell|remind) (?:me|us)(?: ${POLITE})?(?= *:)`,
  `${POLITE}(?= (?:name|identify|indicate|specify|state)\\b)`,
  '(?:is|was) (?:that|this|it) (?:right|correct|true|so)(?= *\\?)',
]);

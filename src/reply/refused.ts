// In: why a question has no answer. Out: the reply that says so, and what could be asked instead.
import type { Refusal, Refused } from '../answer/answer.ts';
import { isChat } from '../answer/question/tone.ts';
import { questionIn } from '../answer/question/typed.ts';
import type { Cable } from '../cable/cable.ts';
import { EVERY } from './cable-option.ts';
import { shortCite } from './cite.ts';
import { partsOf } from './contents.ts';
import { matchInWords } from './match.ts';
import { startOf, textOf } from './options.ts';
import { contentsButton, paragraphCall } from './paragraph.ts';
import { reasonInWords, unansweredRecord } from './reason.ts';
import { namedIn } from './references.ts';
import { refusal, saidOf } from './refusal.ts';
import type { Block, Button, Call, Reply } from './reply.ts';
import { askWhich } from './which-cable.ts';

/**
 * The wording of a refusal; only who asked sees it.
 * @param only the one cable that was looked in; null where several were
 * @param call what was asked for, to be asked again of another cable or of all
 */
export function refusedReply(
  cables: readonly Cable[],
  answer: Refused,
  only: Cable | null,
  call: Call,
): Reply {
  const { refusal: why, nearest, matched, missing } = answer;
  if (why.kind === 'which-cable') return askWhich(cables, '', call);
  const blocks: Block[] = [];
  const buttons: Button[] = [];
  if (nearest) {
    const { cable, paragraph } = nearest;
    const label = `Show ${shortCite(cables, cable, paragraph)}`;
    buttons.push({ label, call: paragraphCall(cables, cable, paragraph) });
  } else if (only && !POINTLESS.has(why.kind)) {
    blocks.push(...contentsLine(only));
  }
  const cable = nearest?.cable ?? only;
  if (cable) buttons.push(contentsButton(cables, cable));
  const question = textOf(call.options, 'question');
  if (ELSEWHERE.has(why.kind)) buttons.push(...askAllButton(cables, only, call));
  const isLater = startOf(call.options) > 0 && ELSEWHERE.has(why.kind);
  const reason = isLater ? GONE : reasonInWords(cables, only, { ...answer, refusal: why });
  const each = (answer.unanswered ?? []).map((one) => unansweredRecord(cables, only, one));
  const [first = reason, ...others] = each.map((one) => saidOf(one.asked, one.reason));
  const lines: Block[] = others.map((line) => ({ kind: 'line', text: [line] }));
  return refusal(isForeign(question) ? ENGLISH : first, {
    blocks: [...lines, ...blocks],
    unanswered: each,
    buttons,
    matched: matched.map(matchInWords),
    missing,
    idle: VAIN.has(why.kind) && (!nearest || isChat(questionIn(question))),
  });
}

/** The same question to all cables, where one alone was looked in that the question does not name itself. */
export function askAllButton(cables: readonly Cable[], only: Cable | null, call: Call): Button[] {
  const isFree = namedIn(cables, textOf(call.options, 'question')).length === 0;
  if (!only || !isFree || cables.length === 1) return [];
  const options = { ...call.options, cable: EVERY };
  return [{ label: `Ask all ${cables.length} cables`, call: { command: call.command, options } }];
}

/** Said where a later match is asked for of a question that has no first one: a cable was taken away. */
const GONE =
  'There is no further match here: if a cable had the one before it, that is gone or has changed.';

/** Said where what has no answer is in another script: the cable may well say it. */
const ENGLISH = 'Pilcrow reads English only: please ask in English.';

/** Whether a text has letters and none of them is Latin. */
function isForeign(question: string): boolean {
  return /\p{L}/u.test(question) && !/\p{Script=Latin}/u.test(question);
}

/** Refusals after which another cable may still answer. */
const ELSEWHERE: ReadonlySet<Refusal['kind']> = new Set([
  'not-covered',
  'absent',
  'misstated',
  'not-in-sentence',
  'no-such-detail',
]);

/** Refusals that tell a reader no more than that there is nothing, unless they say what is nearest. */
const VAIN: ReadonlySet<Refusal['kind']> = new Set([...ELSEWHERE, 'nothing-asked']);

/** Refusals that say themselves what there is, or after which there is no more. */
const POINTLESS: ReadonlySet<Refusal['kind']> = new Set(['no-such-paragraph', 'no-more']);

/** Contents longer than this are no pointer; a button has them. */
const MOST_PARTS = 8;

/** What could be asked about instead. */
function contentsLine(cable: Cable): Block[] {
  const parts = partsOf(cable);
  if (parts.length > MOST_PARTS) return [];
  const titles = parts.map(({ range, title }) => (range ? `${range} ${title}` : title));
  return [{ kind: 'line', text: [`What it has: ${titles.join('; ')}.`] }];
}

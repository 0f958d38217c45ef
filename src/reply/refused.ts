// In: why a question has no answer. Out: the reply that says so, and what could be asked instead.
import type { Refusal, Refused, Settled, Unanswered } from '../answer/answer.ts';
import type { Otherwise } from '../answer/doubt/otherwise.ts';
import type { Asked } from '../answer/question/asked.ts';
import { isChat } from '../answer/question/tone.ts';
import { questionIn } from '../answer/question/typed.ts';
import type { Cable } from '../cable/cable.ts';
import { cableName, shortCite } from './cite.ts';
import { partsOf } from './contents.ts';
import { listed } from './counted.ts';
import { matchInWords } from './match.ts';
import { startOf, textOf } from './options.ts';
import { contentsButton, paragraphCall } from './paragraph.ts';
import { citedNumbers, lackingInWords } from './paragraph-numbers.ts';
import { namedIn } from './references.ts';
import { echo, echoList, refusal, saidOf } from './refusal.ts';
import type { Block, Button, Call, Reply, UnansweredRecord } from './reply.ts';
import { askWhich, EVERY } from './which-cable.ts';

/**
 * The wording of a refusal; only who asked sees it.
 * @param scope the one cable that was looked in; null where all were
 * @param call what was asked for, to be asked again of another cable or of all
 */
export function refusedReply(
  cables: readonly Cable[],
  answer: Refused,
  scope: Cable | null,
  call: Call,
): Reply {
  const { refusal: why, nearest, matched, missing } = answer;
  if (why.kind === 'which-cable') return askWhich(cables, '', call);
  const only = scope ?? (cables.length === 1 ? cables[0] : undefined);
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
  // A cable that the question itself names is looked in whatever the option says.
  const isFree = namedIn(cables, question).length === 0;
  if (scope && isFree && cables.length > 1 && ELSEWHERE.has(why.kind)) {
    const everywhere = { ...call.options, cable: EVERY };
    buttons.push({
      label: `Ask all ${cables.length} cables`,
      call: { command: call.command, options: everywhere },
    });
  }
  const isLater = startOf(call.options) > 0 && ELSEWHERE.has(why.kind);
  const reason = isLater ? GONE : reasonInWords(cables, scope, { ...answer, refusal: why });
  const each = (answer.unanswered ?? []).map((one) => unansweredRecord(cables, scope, one));
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

/** Parts of a header as a reader calls them. */
const FIELDS: Readonly<Record<string, string>> = {
  transmissionId: 'transmission number',
  messageRef: 'reference of its own',
  dtg: 'date',
  eo: 'line on declassification',
  passLines: 'line that passes it on',
  refs: 'references to other cables',
  classifiedBy: 'line on who classified it',
  handling: 'line on handling',
  from: 'sender',
  to: 'addressees',
  info: 'information addressees',
  tags: 'TAGS',
};

/** What was asked for, as a reader calls it. */
const DETAILS: Readonly<Record<string, string>> = {
  count: 'number',
  amount: 'amount',
  money: 'sum of money',
  percent: 'percentage',
  age: 'age',
  duration: 'length of time',
  date: 'date',
  who: 'name',
  which: 'name',
  where: 'place',
  why: 'reason',
  meaning: 'explanation',
  speech: 'statement',
  contact: 'number or address',
} satisfies Record<Asked | 'contact', string>;

/**
 * One sentence that claims no more than is known: `missing` is told of the nearest paragraph only.
 * @param scope the one cable that was looked in; null where all were
 */
function reasonInWords(
  cables: readonly Cable[],
  scope: Cable | null,
  { refusal: why, missing, nearest, instead }: Settled,
): string {
  const only = scope ?? (cables.length === 1 ? cables[0] : undefined);
  const it = only ? `${cableName(cables, only)} does not say` : 'No cable here says';
  const near = nearest ? placeOf(cables, nearest) : null;
  const closest = near ? `; closest is ${near}` : '';
  const sentence = `the closest sentence${near ? `, in ${near},` : ''}`;
  switch (why.kind) {
    case 'nothing-asked':
      return 'There is nothing in this to look up: ask in plain words about what the cable reports.';
    case 'no-such-paragraph':
      return lackingInWords(cables, why.cable, citedNumbers(why.asked));
    case 'no-more':
      return 'There is no further match for this question.';
    case 'not-in-header': {
      const whose = only && cables.length > 1 ? `The header of ${only.id}` : 'The cable’s header';
      return `${whose} has no ${FIELDS[why.field] ?? why.field}.`;
    }
    case 'not-covered': {
      if (missing.length === 0) return `I found no answer to this${closest}.`;
      const terms = echoList(missing, 'or');
      if (near) return `${it}: the closest paragraph, ${near}, has nothing on ${terms}.`;
      return `${it}: ${only ? 'it has nothing' : 'none has anything'} on ${terms}.`;
    }
    case 'absent': {
      const where = only ? 'its paragraphs never mention' : 'no paragraph mentions';
      const has = instead.length > 0 ? `, which has ${echoList(instead, 'and')}` : '';
      return `${it}: ${where} ${echoList(why.terms, 'or')}${closest}${has}.`;
    }
    case 'misstated':
      return `${it}: ${sentence} has ${listed(why.told.map(insteadInWords))}.`;
    case 'not-in-sentence':
      return `${it}: ${sentence} has no ${echoList(why.words, 'or')}.`;
    case 'no-such-detail':
      return `I found no ${DETAILS[why.detail]} for this${closest}.`;
  }
}

/** `“four” for “seven”` */
export function insteadInWords({ typed, printed }: Otherwise): string {
  const own = printed.length > 0 ? echoList(printed, 'and') : 'other numbers';
  return `${own} for ${echo(typed)}`;
}

/** `¶8, under “Common Obstacles”` */
function placeOf(cables: readonly Cable[], { cable, paragraph }: NonNullable<Refused['nearest']>) {
  const cite = shortCite(cables, cable, paragraph);
  return paragraph.heading ? `${cite}, under “${paragraph.heading}”` : cite;
}

/** One of several questions that has no answer, as other programs read it. */
export function unansweredRecord(
  cables: readonly Cable[],
  scope: Cable | null,
  { asked, why }: Unanswered,
): UnansweredRecord {
  return { asked, reason: reasonInWords(cables, scope, why) };
}

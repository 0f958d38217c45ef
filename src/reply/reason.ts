// In: why a question has no answer. Out: that in a sentence, and in a record.
import type { Otherwise, Refused, Settled, Unanswered } from '../answer/answer.ts';
import type { Asked } from '../answer/question/asked.ts';
import type { Cable } from '../cable/cable.ts';
import { listed } from '../counted.ts';
import { cableName, shortCite } from './cite.ts';
import { citedNumbers, lackingInWords } from './paragraph-numbers.ts';
import { echo, echoList } from './refusal.ts';
import type { UnansweredRecord } from './reply.ts';

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

/** What was asked for, as a reader calls it; null where that is nothing in particular. */
const DETAILS: Readonly<Record<string, string | null>> = {
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
  // What color or what illness it was, too.
  meaning: null,
  speech: 'statement',
  contact: 'number or address',
} satisfies Record<Asked | 'contact', string | null>;

/**
 * One sentence that claims no more than is known: `missing` is told of the nearest paragraph only.
 * @param only the one cable that was looked in; null where several were
 */
export function reasonInWords(
  cables: readonly Cable[],
  only: Cable | null,
  { refusal: why, missing, nearest, instead }: Settled,
): string {
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
    case 'no-such-detail': {
      const detail = DETAILS[why.detail];
      return `I found no ${detail === null ? 'answer to' : `${detail} for`} this${closest}.`;
    }
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
  only: Cable | null,
  { asked, why }: Unanswered,
): UnansweredRecord {
  return { asked, reason: reasonInWords(cables, only, why) };
}

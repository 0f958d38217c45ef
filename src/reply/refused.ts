// In: why a question has no answer. Out: the reply that says so, and what could be asked instead.
import type { Refusal, Refused } from '../answer/answer.ts';
import type { Cable } from '../cable/cable.ts';
import { shortCite } from './cite.ts';
import { partsOf } from './contents.ts';
import { matchInWords } from './match.ts';
import { contentsButton, paragraphCall } from './paragraph.ts';
import { numbersInWords } from './paragraph-numbers.ts';
import { echoList, refusal } from './refusal.ts';
import type { Block, Button, Reply } from './reply.ts';

/** The wording of a refusal; only who asked sees it. */
export function refusedReply(cables: readonly Cable[], answer: Refused): Reply {
  const { refusal: why, nearest, matched, missing } = answer;
  const blocks: Block[] = [];
  const buttons: Button[] = [];
  const [only] = cables;
  if (nearest) {
    const { cable, paragraph } = nearest;
    const call = paragraphCall(cables, cable, paragraph);
    const cite = shortCite(cables, cable, paragraph);
    const about = paragraph.heading ? `, under “${paragraph.heading}”` : '';
    blocks.push({ kind: 'line', text: [`Closest is ${cite}${about}.`] });
    buttons.push({ label: `Show ${cite}`, call });
  } else if (only && cables.length === 1 && why.kind !== 'no-such-paragraph') {
    blocks.push(...contentsLine(only));
  }
  const cable = nearest?.cable ?? only;
  if (cable && (nearest || cables.length === 1)) buttons.push(contentsButton(cables, cable));
  return refusal(reasonOf(cables, why, missing), {
    blocks,
    buttons,
    matched: matched.map(matchInWords),
    missing,
  });
}

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
  money: 'sum of money',
  percent: 'percentage',
  duration: 'length of time',
  who: 'name',
  where: 'place',
  why: 'reason',
  meaning: 'explanation',
  speech: 'words of theirs',
};

function reasonOf(cables: readonly Cable[], why: Refusal, missing: readonly string[]): string {
  const it = cables.length > 1 ? 'No cable here says' : 'The cable does not say';
  const nothing = cables.length > 1 ? 'none has anything' : 'it has nothing';
  switch (why.kind) {
    case 'nothing-asked':
      return 'There is nothing in this to look up: ask in plain words about what the cable reports.';
    case 'no-such-paragraph': {
      const name = cables.length > 1 ? why.cable.id : 'the cable';
      return `There is no ${why.asked}: ${name} has ${numbersInWords(why.cable)}.`;
    }
    case 'not-in-header':
      return `The cable’s header has no ${FIELDS[why.field] ?? why.field}.`;
    case 'not-covered':
      return missing.length === 0
        ? `${it}: too little of the question is in it.`
        : `${it}: ${nothing} on ${echoList(missing, 'or')}.`;
    case 'absent':
      return `${it}: ${cables.length > 1 ? 'none' : 'it never'} mentions ${echoList(why.terms, 'or')}.`;
    case 'no-such-detail':
      return `The cable speaks of this, but gives no ${DETAILS[why.detail] ?? why.detail} for it.`;
  }
}

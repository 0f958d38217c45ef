// In: the library's cables and what they are searched for. Out: a page of those that were found.
import type { Cable } from '../cable/cable.ts';
import { counted } from '../counted.ts';
import type { Entry } from './catalogue.ts';
import { findCables } from './find-cables.ts';
import { cableChoice } from './menu.ts';
import { answered } from './record.ts';
import { echo, refusal } from './refusal.ts';
import type { Button, CableRecord, Options, Reply } from './reply.ts';

/** Cables on a page: what fits in a message, one a line, and on a screen. */
const PAGE = 10;

/**
 * Lists cables, one a line, those that fit what was typed best first.
 * @param query a reference, a date, words of the subject, TAGS, a post; empty for all
 * @param page 0-based
 */
export function cablesReply(cables: readonly Cable[], query: string, page: number): Reply {
  const found = findCables(cables, query);
  const wanted = query.trim();
  const search: Options = wanted === '' ? {} : { query: wanted };
  const count = counted(found.length, 'cable');
  if (found.length === 0) {
    const none =
      cables.length === 1
        ? 'The cable that is here does not have'
        : `None of ${counted(cables.length, 'cable')} here has`;
    return refusal(`${none} ${echo(wanted)}.`, {
      buttons: [{ label: 'All cables', call: { command: 'cables', options: {} } }],
    });
  }
  const pages = Math.ceil(found.length / PAGE);
  const shown = found.slice(page * PAGE, (page + 1) * PAGE);
  const buttons = [
    ...(page > 0 ? [turn('Previous', search, Math.min(page, pages) - 1)] : []),
    ...(page + 1 < pages ? [turn('Next', search, page + 1)] : []),
  ];
  if (shown.length === 0) {
    const all = pages === 1 ? 'is one page' : `are ${pages} pages`;
    return refusal(`There ${all} of ${count}, so no page ${page + 1}.`, { buttons });
  }
  const what = wanted === '' ? count : `${count} with ${echo(wanted)}`;
  const place = pages > 1 ? `, page ${page + 1} of ${pages}` : '';
  return {
    blocks: [{ kind: 'line', text: [`${what}${place}:`] }],
    buttons,
    menu: {
      title: 'Open one',
      call: { command: 'about', options: {} },
      choices: shown.map(cableChoice),
      inText: true,
    },
    private: false,
    record: answered([], { cables: shown.map(recordOf) }),
  };
}

function turn(label: string, search: Options, page: number): Button {
  const options = page > 0 ? { ...search, page: page + 1 } : search;
  return { label, call: { command: 'cables', options } };
}

function recordOf({ cable: { id, header } }: Entry): CableRecord {
  const { date, from, subject, tags } = header;
  return { cable: id, date, from, subject, tags };
}

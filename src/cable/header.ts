// In: the printed pieces of a header. Out: its fields as data.
import {
  classificationLine,
  dateTimeGroup,
  isRouted,
  nameIn,
  recipient,
  sectionAlone,
} from './address-block.ts';
import type { Header, HeaderField, Recipient } from './cable.ts';
import { labelAt } from './header-labels.ts';
import type { PrintedHeader } from './header-walk.ts';
import { isCaptionLine, leadingCaptions, pageMarkers } from './line-kind.ts';
import { matches } from './matches.ts';
import { markAt } from './portion-mark.ts';
import type { WordsOf } from './read-spans.ts';
import { references } from './references.ts';

/** A name in brackets, or a code. */
const TAG = /\(([^()]{1,80})\)|([^\s,;()]+)/g;
/** `TAGS: OVIP (CLINTON, HILLARY), PGOV` → each code, and each name in brackets, in capitals. */
function tags(printed: string): string[] {
  const found: string[] = [];
  for (const [, name, code] of matches(printed, TAG)) {
    const printed = (name ?? code ?? '').toUpperCase().replace(/[.:]+$/, '');
    // "PGOV/PREL" is two codes; "UNGA/C-6" is one, and so is "A/S".
    for (const tag of /^[A-Z]{2,5}(?:\/[A-Z]{2,5})+$/.test(printed)
      ? printed.split('/')
      : [printed])
      if (/[A-Z0-9]/.test(tag) && !isCaptionLine(tag) && !found.includes(tag)) found.push(tag);
  }
  return found;
}

/** `STATE FOR A, B AND` + `C` → one line; `DEPT FOR INL` begins the next. */
function passLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const open = last !== undefined && /(?:[,;&/-]|\b(?:AND|OR|FOR))$/i.test(last);
    const opens = /^(?:\S{1,30} {1,3}){0,6}?(?:FOR|PASS)\b/i.test(line);
    if (last !== undefined && (open || !opens) && !/^[A-Z]+ [A-Z0-9]+\/\S/.test(line)) {
      joined[joined.length - 1] = `${last} ${line}`;
    } else joined.push(line);
  }
  return joined;
}

/** Recipients, without those that a collective excludes (`XMT AMEMBASSY SOFIA`, to the next route). */
function recipients(lines: readonly string[]): Recipient[] {
  const found: Recipient[] = [];
  let excluded = false;
  for (const line of lines) {
    const text = line.replace(/^(?:TO|INFO)(?:\s+|$)/, '');
    if (/^XMT\b/.test(text)) excluded = true;
    else if (isRouted(text)) excluded = false;
    const read = excluded || text === '' ? null : recipient(text);
    if (read !== null) found.push(read);
  }
  return found;
}

/**
 * The year of a name in full (`05RIODEJANEIRO1238`), where the text prints post and number only: of the file's,
 * or of an archive's own line above (`Identifier: 05RIODEJANEIRO1238`).
 */
function yearInNames(names: readonly string[], rest: string): string | null {
  const name = names.find((each) => each.slice(2) === rest && /^\d\d/.test(each));
  return name?.slice(0, 2) ?? null;
}

/** A line that was never wrapped, without the page markers in it: `… C. LUND 7 PILCROW 00000001  002 OF 003 D. BERG 9`. */
function withoutPages(text: string, post: string): string {
  let from = 0;
  const parts = pageMarkers(text, post).map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part.trim();
  });
  return parts.length === 0 ? text : [...parts, text.slice(from).trim()].join(' ').trim();
}

/** The fields of a header. `file` and an archive's lines are asked only for the year that a text without a date lacks. */
export function readHeader(wordsOf: WordsOf, printed: PrintedHeader, file: string): Header {
  const { spans } = printed;
  const lines = (field: HeaderField): string[] =>
    (spans[field] ?? []).map((span) => wordsOf([span])).filter((line) => line !== '');
  const joined = (field: HeaderField): string | null => wordsOf(spans[field] ?? []) || null;
  const named = (spans.messageRef ?? spans.classification ?? []).map((span) => wordsOf([span]));
  const classified = classificationLine(named[0] ?? '');
  const rest = nameIn(classified) ?? '';
  const post = rest.replace(/\d+$/, '');
  /** A labelled field without its label, which may be printed twice. */
  const value = (field: 'eo' | 'subject' | 'classifiedBy'): string | null => {
    let text = withoutPages(joined(field) ?? '', post).replace(
      /^\(((?:CLASSIFIED|DERIVED)\s.*)\)$/i,
      '$1',
    );
    for (let i = 0; i < 2; i += 1) {
      const label = labelAt(text);
      if (label?.label === field && !/^REASON/i.test(text)) text = text.slice(label.value).trim();
    }
    return text || null;
  };
  /** The lines of a field without its label, each once: an archive may print a header twice. */
  const unlabelled = (field: 'tags' | 'refs'): string => {
    const lines = (spans[field] ?? []).map((span) => {
      const text = withoutPages(wordsOf([span]), post);
      const label = labelAt(text);
      return label?.label === field ? text.slice(label.value) : text;
    });
    return [...new Set(lines)].join(' ');
  };

  const group = dateTimeGroup(joined('dtg') ?? '');
  const names = [file.replace(/\.[^.]*$/, '').toUpperCase()];
  for (const { text } of printed.notes) names.push(/\S*$/.exec(text)?.[0] ?? '');
  const year = rest === '' ? null : (group?.year ?? yearInNames(names, rest));
  const subject = value('subject');
  const mark = subject === null ? null : markAt(subject, 0);
  const captions = new Set<string>();
  for (const line of lines('captions')) {
    for (const caption of leadingCaptions(line.toUpperCase()).captions) captions.add(caption);
  }
  const tagged = unlabelled('tags');
  if (/\bSIPDIS\b/.test(tagged)) captions.add('SIPDIS');
  return {
    transmissionId: /^\S+/.exec(joined('transmissionId') ?? '')?.[0] ?? null,
    messageRef: year === null ? null : `${year}${rest}`,
    dtg: group?.dtg ?? null,
    date: group?.date ?? null,
    precedence: group?.precedence ?? null,
    classification: classified?.classification ?? null,
    section: classified?.section ?? sectionAlone(joined('section') ?? ''),
    captions: [...captions],
    passLines: passLines(lines('passLines')),
    eo: value('eo'),
    tags: tags(tagged),
    refs: references(unlabelled('refs').slice(0, 4000)),
    subject: subject === null ? null : subject.slice(mark?.end ?? 0).trim() || null,
    classifiedBy: value('classifiedBy'),
    handling: joined('handling'),
    from: joined('from')?.replace(/^FM\s+/, '') ?? null,
    to: recipients(lines('to')),
    info: recipients(lines('info')),
  };
}

// In: a line of a header, and the field before it. Out: whether it goes on with that field.
import { classificationLine, namesMessage } from './address-block.ts';
import type { Labelled } from './header-labels.ts';
import { isPassLine } from './header-plain.ts';
import { isHandling, isRule } from './line-kind.ts';
import { markAt } from './portion-mark.ts';
import { isLettered } from './references.ts';

/** What a line ends with that is not over: a preposition, an article, a comma, a dash. */
const DANGLING = /(?:[,;:&–-]|\b(?:THE|AN?|OF|AND|OR|TO|FOR|IN|ON|AT|BY|WITH|FROM|AS))$/i;
/** After these a subject may end in a classification: `THE FILE MARKED / SECRET`. */
const BEFORE_CLASS =
  /\b(?:MARKED|STAMPED|LABELL?ED|CLASSIFIED|CALLED|DEEMED|KEPT|TOP|IS|ARE|WAS|WERE|BE|ITS|THEIR|HIS|HER|OUR)$/i;
/** `EINV PHUM XX`: most of its words are as short as a tag, which those of a subject that lost its label are not. */
function isTags(text: string): boolean {
  if (!/^[A-Z0-9/()., -]{1,120}$/.test(text)) return false;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.filter((word) => /^[A-Z]{2,5}$/.test(word)).length * 2 > words.length;
}
/** Which share of a text's letters is small. */
export function lowerShare(text: string): number {
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return small === 0 ? 0 : small / (text.match(/[A-Za-z]/g)?.length ?? 1);
}

/** A subject in capitals does not go on in small letters: `… AT U.S.-EU SUMMIT / This is an …` */
const isOtherCase = (text: string, before: string): boolean =>
  lowerShare(before) < 0.1 && lowerShare(text) > 0.5;
/** How a text without numbers begins: `SUMMARY`, `FOLLOWING ARE EXCERPTS`; but `TALKS IN LUND / FOLLOWING THE ELECTION`. */
const BEGINS_TEXT = /^(?:SUMMARY|INTRODUCTION|COMMENT|(?:THE )?FOLLOWING (?:IS|ARE))\b/i;

/** Whether a line that follows `before` at once, without a label, goes on with the same field. */
export function goesOn(
  field: Labelled,
  text: string,
  before: string,
  sofar: number,
  letter: string,
): boolean {
  // "UNCLAS LUND 000007" begins a header, which an archive may print twice.
  if (isHandling(text) || isRule(text) || namesMessage(text)) return false;
  const marked = markAt(text, 0) !== null;
  if (field === 'eo') return !/(?:N\/A|\d{2,4}|CLASSIFIED)\.?$/i.test(before) && sofar < 3;
  if (field === 'tags') return /(?:^|,)\s*$/.test(before) ? text.length < 120 : isTags(text);
  if (field === 'classifiedBy') return !marked && sofar < 10;
  if (field === 'refs' && isLettered(text, letter)) return true;
  if (marked || sofar >= 6) return false;
  if (field === 'refs') {
    const open = before.lastIndexOf('(') > before.lastIndexOf(')');
    return open || DANGLING.test(before) || (/\d/.test(text) && text.length < 90);
  }
  if (isOtherCase(text, before)) return false;
  // "… FOR SECRETARY DENT)." ends a sentence, and no subject has a second.
  return !/\p{L}{3}\)?\.$/u.test(before) && !BEGINS_TEXT.test(text);
}

/** `LONDON 23`: a reference without its letter. */
const REFERENCE = /^[A-Z][A-Z .]{1,30} \d{1,6}\b/;

/** Whether one does so below a blank or a page; `isWithin`: labels follow. */
export function goesOnApart(
  field: Labelled,
  text: string,
  before: string,
  letter: string,
  isPage: boolean,
  isWithin: boolean,
): boolean {
  // Below "B. PILCROW 98" and a blank line, "(C) Summary" is marked, and no third one.
  if (markAt(text, 0) !== null || isHandling(text)) return false;
  if (field === 'refs') {
    if ((letter !== '' || before.trim() === '') && isLettered(text, letter)) return true;
    // "C) 04" or "C.", a blank, and "LUND 1384": a year or a letter has its post below.
    const isOpen = DANGLING.test(before) || /(?:^|[\s,;(])[A-Z][.)](?:\s?\d\d)?$/.test(before);
    // "B. LUND", a page, and "1384".
    const isCut = isPage && /[A-Z]$/.test(before) && /^\d{1,6}(?![.)\d])/.test(text);
    return isCut || (isOpen && REFERENCE.test(text));
  }
  if (field === 'tags') return before.endsWith(',') && isTags(text);
  // "Classified By: DCM DOE, for reasons", a blank, and "1.4 (b) and (d)."
  if (field === 'classifiedBy') return /^(?:REASONS? )?1\.[45]\b/i.test(text);
  if (field !== 'subject') return false;
  if (DANGLING.test(before)) return isPage || isWithin;
  // "C O R R E C T E D  C O P Y" is none of its words.
  const isNotice = /^\S \S /.test(text) || isPassLine(text);
  return isPage && isWithin && !isNotice && !isOtherCase(text, before);
}

/** `… Please protect / accordingly.`, `… NOT FOR / DISTRIBUTION ON THE INTERNET` */
export const handlingGoesOn = (before: string, text: string): boolean =>
  /[a-z,]$/i.test(before) &&
  /^[a-z][a-z ,-]{0,59}\.?$/i.test(text) &&
  (text.endsWith('.') || DANGLING.test(before) || /ACCORDINGLY|INTERNET/i.test(text));

/**
 * Whether a classification right below a subject is a word of it: where what stands above asks for one, or the
 * message has another. `S E C R E T` is none.
 */
export function endsSubject(text: string, before: string, own: string | undefined): boolean {
  if (/^\S \S /.test(text)) return false;
  const isOther = own !== undefined && own !== classificationLine(text)?.classification;
  return isOther || DANGLING.test(before) || BEFORE_CLASS.test(before);
}

// In: a line of a body. Out: whether its words may be a heading, and which of them are.
import { beginsAsProse } from './first-letter.ts';
import { isMarking } from './machinery.ts';
import { markAt } from './portion-mark.ts';

/** A line of a heading has at most so many characters. */
export const LENGTH = 90;
/** A title in small letters is shorter: half a sentence may be as long. */
const PHRASE = 60;

export const SENTENCE_END = /[.?!]["')”’]?$|[.;,]$/;
/** What stands alone and is no heading: an end label, a redaction, a bullet. */
const NO_HEADING = /^(?:[(["]?(?:BEGIN|END|(?:UN)?QUOTE$)\b|[XQ]{4,}|[-*•(]|https?:)/i;
/** `24. July`, `3 people`; but `2007 Elections` is one. */
const FIGURE = /^\d(?!\d{0,3} [A-Z])/;
export const isNoHeading = (text: string): boolean =>
  NO_HEADING.test(text) || FIGURE.test(text) || isMarking(text);
/** Small words of a title that have four letters or more. */
const SMALL =
  /^(?:with|from|into|over|upon|about|after|among|amid|against|between|toward|towards|under|than|that)$/;
/** `INTERNATIONAL ACTIVITIES`, in a text that is not all capitals. */
export const CAPITALS = /^[^a-z]{0,20}[A-Z]{3}[^a-z]*$/;
/** `(SBU) The Visit`: a heading may be marked. */
export const unmarked = (text: string): string => text.slice(markAt(text, 0)?.end ?? 0).trimStart();

export function looksLikeHeading(text: string): boolean {
  const words = unmarked(text);
  return text.length <= LENGTH && !isNoHeading(words) && !/^[a-z]/.test(words);
}

/** `Relations with the U.S.`; but `D. The mayor left the U.S.` is an item of a list. */
const ABBREVIATED = /^(?!\W{0,3}[A-Z][.)]\s).*\b(?:[A-Z]\.){2,}$/;

/** `THE MAYOR GOES TO BERG...` */
const TRAILS_OFF = /[^.]\.{3}["')”’]?$/;

/** Words of a title begin with capitals, but for the small ones. */
export function isTitle(text: string): boolean {
  if (/[.,;]["')”’]?$/.test(text) && !ABBREVIATED.test(text) && !TRAILS_OFF.test(text))
    return false;
  const words = text.split(/[\s/-]+/).filter((word) => /^[A-Za-z"'“‘(]/.test(word));
  const long = words.filter(
    (word) => (word.length > 3 && !SMALL.test(word)) || /^[A-Z]/.test(word),
  );
  const capital = long.filter((word) => /^["'“‘(]?[A-Z]/.test(word));
  return long.length > 0 && capital.length >= long.length * 0.7;
}

/** `Comment.` alone on its line. */
export const LABEL =
  /^(?:EXECUTIVE )?(?:SUMMARY|COMMENTS?|INTRODUCTION|BACKGROUND|CONCLUSION)[.:]?$/i;

/** `What the mayor wants from the port`: words without a figure or a stop, alone after a sentence. */
export const isPhrase = (text: string): boolean =>
  text.length <= PHRASE &&
  /^["'“‘]?\p{L}[^.;:!\d]*$/u.test(text) &&
  text.includes(' ') &&
  !isNoHeading(text);

/** `//ETA ON THE WANE//`, `--- Next Steps ---`, `***The Visit***`: the same before and after. */
export const SET_OFF = /^(\/\/|[-=*_~]{1,4}) ?([^-=*_~\s/](?:.{0,88}[^-=*_~\s/])?) ?\1$/;
/** `Summary ------- `, `//ETA ON THE WANE//`, `## Background`, `**Background**` */
export const isSetOff = ({ text, ruled }: { readonly text: string; readonly ruled: boolean }) =>
  (!beginsAsProse(text) && /^(?:\/\/.{1,90}\/\/|\*\*[^*]{1,90}\*\*)$|^#{1,6} \S/.test(text)) ||
  (ruled && looksLikeHeading(text) && !SENTENCE_END.test(text));

/** A heading's words without its marking and what sets it off. */
export const headingWords = (text: string): string =>
  unmarked(text)
    .replace(SET_OFF, '$2')
    .replace(/^#{1,6} /, '')
    .trim();

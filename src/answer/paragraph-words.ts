// In: nothing. Out: patterns for what readers call paragraphs: a word, a number, a rank, a list of these.
import { NUMBER_WORDS, TENS } from '../search/word.ts';
import { or } from './cue-words.ts';
import { ORDINAL } from './quantity/fractions.ts';

/** What a reader calls a paragraph. */
export const PARAGRAPH = '(?:paragraphs?|paragrafs?|paras?\\.?|pars?\\.?)';
/** `§6`, `#6`, `p6`, `p. 6`, `para6`, `nr. 6`: what calls the number right behind it a paragraph's. */
export const SIGN = `(?:[¶§#]|\\b(?:pp?\\.?|nrs?\\.?|${PARAGRAPH})(?=\\s?[#\\d]))`;

const [BELOW_TEN, FROM_TWENTY] = [
  or([...NUMBER_WORDS.keys()].slice(1, 10)),
  or([...NUMBER_WORDS.keys()].slice(-TENS.split(' ').length)),
];
/** `six`, `twenty-one` */
export const SMALL_WORDS = `(?:${FROM_TWENTY}[- ]${BELOW_TEN}|${or([...NUMBER_WORDS.keys()])})`;
/** `six`, `twenty-one`, `a hundred and five` */
export const CARDINAL = `(?:(?:an?|${BELOW_TEN}) hundred(?:(?: and)? +${SMALL_WORDS})?|${SMALL_WORDS})`;
/** `3`, `three` */
export const COUNT = `(?:\\d{1,3}|${CARDINAL})`;
/** `sixth`, `twenty-first`, `21st` */
export const RANK = `(?:(?:${FROM_TWENTY}[- ])?${or([...ORDINAL.keys()])}|\\d{1,3}(?:st|nd|rd|th))`;
/** `the second to last`, `next to the last`, `third last`, `third from last`, `penultimate` */
const FROM_END = `(?:(?:next|${RANK})[- ](?:(?:to|from)[- ](?:the )?)?last|penultimate)`;
/** What stands between the first and the last of a range. */
export const TO = '(?:to|through|thru|until|till)';
const JOINED = `(?:\\s?[-‐‑‒–—−,;&]\\s?(?:(?:and|or)\\s)?|\\s(?:and|or|${TO})\\s)`;

/** `6`, `2, 5 and 9`, `3-5,8`, `six to eight`, in a question. */
export const NUMBERS = `(?:${[
  `\\d{1,3}(?:${JOINED}(?:¶|${PARAGRAPH} )?\\d{1,3}){0,40}`,
  `${CARDINAL}(?:${JOINED}${CARDINAL}){0,40}`,
].join('|')})\\b`;

const RANKED = `(?:${[
  `${COUNT} last`,
  `(?:first|last|final) ${COUNT}`,
  `last[- ]but[- ](?:\\d|${CARDINAL})`,
  `(?:${COUNT}|${RANK}) (?:before|from) (?:the )?last`,
  ...[FROM_END, RANK, 'last', 'final'],
].join('|')})`;

/** `first`, `sixth and last`, `last two`, where `paragraph` stands behind it. */
export const RANKS = `${RANKED}(?:${JOINED}(?:the )?${RANKED}){0,9}(?= ${PARAGRAPH}\\b)`;

/** How what asks for paragraphs begins: most questions do not, which is sooner seen than that they are no list. */
export const OPENS_REQUEST = new RegExp(
  `^\\W*(?:the )?(?:\\p{N}|(?:${or([
    ...['an?', 'pp?', 'nrs?', 'nos?', 'numbers?', PARAGRAPH, 'from', 'between', 'not', 'but'],
    ...['first', 'last', 'final', 'next', 'penultimate', 'body', 'summary', 'comment', 'all'],
    ...[...NUMBER_WORDS.keys(), ...ORDINAL.keys()],
  ])})(?!\\p{L}))`,
  'iu',
);

/** What stands for each sign of a quotation while the words beside it are read. */
export const HIDDEN = '\uE000';

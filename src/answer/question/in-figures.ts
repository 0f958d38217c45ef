// In: a question. Out: the same with its longer numbers in figures, as cables print them: "thirty-eight" as "38".
import { grouped } from '../../counted.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import { or } from '../cue-words.ts';
import { spelt } from '../quantity/spelt.ts';

const named = (from: number, to: number) =>
  or([...NUMBER_WORDS].filter(([, value]) => from <= value && value < to).map(([word]) => word));
const [UNIT, TEEN, TENS] = [named(1, 10), named(10, 20), named(20, 100)];
/** What follows is no part of the number: of "one hundred and two hundred" the "two" is another one's. */
const OWN = '\\b(?! (?:hundred|thousand)\\b)';
const BELOW_HUNDRED = `(?:${TENS}(?:[ -]${UNIT})?|${TEEN}|${UNIT})`;
const HUNDREDS = `(?:an?|${UNIT}|${TEEN}) hundred(?:(?: and)? ${BELOW_HUNDRED}${OWN})?`;
const BELOW_THOUSAND = `(?:${HUNDREDS}|${BELOW_HUNDRED}\\b(?! hundred\\b))`;
const THOUSANDS = `${BELOW_THOUSAND} thousand(?:(?:,? and|,)? ${BELOW_THOUSAND}(?! thousand\\b))?`;
/** `thirty-eight`, `two hundred and seventeen`, `fifty thousand`; behind millions it is a part of those. */
const IN_WORDS = new RegExp(
  `(?<!\\b(?:m|b|tr)illion(?: and|,)? )\\b(?:${THOUSANDS}|${HUNDREDS}|${BELOW_HUNDRED})\\b`,
  'gi',
);
/** `nineteen fifty-four` */
const YEAR = new RegExp(
  `\\b(${named(15, 20)}|twenty) (${TENS}(?:[ -]${UNIT})?|${TEEN})\\b(?!-)`,
  'gi',
);
/** `25,000-40,000 workers`; of two years it is one word, and "the 9-11 attacks" have a name. */
const RANGE =
  /(?<![\d,.-]|\b(?:the|an?) )(\d{1,3}(?:,\d{3})*)[-–](\d{1,3}(?:,\d{3})*)(?= \p{Ll})/gu;

/** Numbers of more than one word, and ranges with `to` between; a single word is a number as it is. */
export function inFigures(text: string): string {
  return text
    .replace(YEAR, (_, century: string, year: string) => `${spelt(century)}${spelt(year)}`)
    .replace(IN_WORDS, (words) => (!/[ -]/.test(words) ? words : grouped(spelt(words))))
    .replace(RANGE, (range, low: string, high: string) =>
      figureOf(low) < figureOf(high) ? `${low} to ${high}` : range,
    );
}

const figureOf = (figure: string) => Number(figure.replaceAll(',', ''));

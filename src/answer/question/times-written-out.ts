// In: a question. Out: the same with its decades and months as cables have them: "the 60s", "on nov 7".
import { listed, MONTHS, or } from '../cue-words.ts';

/** "Since the sixties"; "the twenties" may be any, "the 90s percentile" is none. */
const DECADES = listed('thirties forties fifties sixties seventies eighties nineties').map(
  (decade, at): readonly [RegExp, string] => [
    new RegExp(
      `(?<=\\b(?:in|since|during|from|until|till|before|after|throughout|or) the )(?:${decade}|['’]?${at + 3}0s)\\b(?! (?:age|range|percentile))`,
      'gi',
    ),
    `19${at + 3}0s`,
  ],
);
const capital = (month: string) => month.charAt(0).toUpperCase() + month.slice(1);
/** `on Nov 7`, `7 Nov.`, `in Mar.`; in capitals, as "mar" is a word. */
const SHORT_MONTHS = MONTHS.filter((month) => month.length > 3).map(
  (month): readonly [RegExp, string] => {
    const name = capital(month);
    const short = `${name.slice(0, 3)}${month === 'september' ? 't?' : ''}`;
    const before = '(?<=\\b(?:in|since|by|until|on|last|of|\\d{1,2}) )';
    // Jan Fischer is somebody.
    return [new RegExp(`${before}${short}\\b\\.?(?! \\p{Lu})|\\b${short}\\.?(?= \\d)`, 'gu'), name];
  },
);
/** `on october 11`; of "may" and "march" only beside a number. */
const SMALL_MONTHS = MONTHS.map((month): readonly [RegExp, string] => [
  new RegExp(
    /^ma/.test(month) ? `\\b${month}(?= \\d)|(?<=\\d )${month}\\b` : `\\b${month}\\b`,
    'g',
  ),
  capital(month),
]);
/** What few questions have, and how each of it is written out. */
const TIMES = [
  { some: /(?:ies|\d0s)\b/i, each: DECADES },
  {
    some: new RegExp(`\\b${or(MONTHS.map((month) => month.slice(0, 3)))}`, 'i'),
    each: [...SHORT_MONTHS, ...SMALL_MONTHS],
  },
];

/** Writes decades and months out; what has none is not looked through for each. */
export function timesWrittenOut(text: string): string {
  return TIMES.reduce(
    (left, { some, each }) =>
      some.test(left) ? each.reduce((all, [time, word]) => all.replace(time, word), left) : left,
    text,
  );
}

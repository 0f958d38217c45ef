// In: a line of a paragraph and the words before it. Out: the damaged pilcrows in it, which are no words.
import { matches } from './matches.ts';

/**
 * A pilcrow in mid-sentence, damaged: `July \uFFFD24.`, `Â¶B. Examples`, `?24. Lund`; a question mark with a
 * blank behind it asks.
 */
const DAMAGED =
  /(?<=^|\s)(?:(?:Â¶|\uFFFD{1,3}|ï¿½)(?=\s?(?:\d{1,4}|[A-Z])[.)])|\?(?=(?:\d{1,4}|[A-Z])[.)]))/g;
/** How each of these begins. */
const SHAPES = ['Â', '\uFFFD', 'ï', '?'];
/** What may be the same, read as the digit 1: `12007.`, `124. Lund`, `1B. Examples`; it is rarer than what stands before. */
const ONE = /1(?<=(?:^|\s).)(?=(\d{1,4}|[A-Z])\.(?:\s|$))/g;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
/** What a day of the month follows: `on July`. */
const BEFORE_DAY = new RegExp(`\\b${MONTH}$`, 'i');
/** What a year follows: `in`, `since early`, `the second quarter of`, `July 4,`, `2010 and`. */
const BEFORE_YEAR = new RegExp(
  `\\b(?:in|since|until|during|through(?:out)?|before|after|early|late|mid|end of|` +
    `(?:year|half|quarter|spring|summer|autumn|fall|winter|${MONTH})(?: of| \\d{1,2}(?: ?- ?\\d{1,2})?,)?|(?:19|20)\\d\\d(?:,? and| or| to)?)$`,
  'i',
);
/** What a paragraph's number follows: `see para`; and a resolution's, which has four digits at most. */
const BEFORE_PARAGRAPH = /\bpara(?:graph)?s?\.?$/i;
const BEFORE_RESOLUTION = /\b(?:UNSCRs?|resolutions?)$/i;
/** What a middle initial follows, and what follows it: `Daniel / L. Shields`; but `Annex / 1B. Boats`. */
const BEFORE_INITIAL =
  /(?:^|\s)(?!(?:Annex|Appendix|Article|Category|Chapter|Class|Form|Option|Paragraph|Para|Part|Phase|Room|Section|Tab|Table|Tier|Title|Type)e?s?$)[A-Z][a-z]+$/;
const AFTER_INITIAL = /^.[A-Z]\. [A-Z][a-z]/;
/** What a letter follows: `ref`, `reftels A and`; or the end of a sentence, for an item of a list. */
const BEFORE_LETTER = /\bref(?:s|tels?)?(?: [A-G],?)*(?: and| or)?$|[.?!:;]["'”’)]?$/i;

/**
 * Whether the words before call for what stands behind a 1 rather than for both, so that no figure loses
 * a digit: `a total of / 140.` is one, and `July / 11.` may be the eleventh. No paragraph is beyond `most`.
 */
function isCalledFor(rest: string, before: string, most: number): boolean {
  if (/^[A-Z]$/.test(rest)) return rest < 'H' && BEFORE_LETTER.test(before);
  if (rest.length === 4 && BEFORE_RESOLUTION.test(before)) return true;
  if (/^(?:19|20)\d\d$/.test(rest)) return BEFORE_YEAR.test(before);
  if (Number(`1${rest}`) > most && BEFORE_PARAGRAPH.test(before)) return true;
  return Number(rest) >= 10 && Number(rest) <= 31 && BEFORE_DAY.test(before);
}

const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** A stray pilcrow: where it stands in its line, and how many characters it has. */
interface Stray {
  readonly at: number;
  readonly length: number;
}

/** Finds them line by line, in a cable of `last` paragraphs; before the first line of one stand no words. */
export function strayPilcrows(source: string, readAsOne: boolean, last: number) {
  const pattern = readAsOne ? ONE : DAMAGED;
  // Most texts have none of its shapes, and no line of them is looked through.
  const shapes = (readAsOne ? ['1'] : SHAPES).filter((shape) => source.includes(shape));
  /** The last number of a list, which begins with 1 after a colon. */
  let item = 0;
  /** The last letter of one: `1C.` right after it is the next, whatever stands before: `(see A) / 1C. Lamps`. */
  let letter = '';
  return (line: string, before: string): Stray[] => {
    if (before === '') [item, letter] = [0, ''];
    if (!shapes.some((shape) => line.includes(shape))) return [];
    return matches(line, pattern).flatMap(({ index: at, 0: pilcrow, 1: rest }) => {
      const words = at === 0 ? before : line.slice(0, at).trimEnd();
      const isItem = at === 0 && Number(rest) === item + 1 && (item > 0 || before.endsWith(':'));
      if (isItem) item += 1;
      const goesOn = at === 0 && letter !== '' && rest === nextLetter(letter);
      const isInitial =
        letter === '' && BEFORE_INITIAL.test(words) && AFTER_INITIAL.test(line.slice(at));
      // Inside a line "para 13." may be another cable's.
      const most = at === 0 ? last : 99;
      const isStray =
        rest === undefined || isItem || goesOn || isInitial || isCalledFor(rest, words, most);
      if (isStray && !isInitial && at === 0 && rest !== undefined && /[A-Z]/.test(rest))
        letter = rest;
      return isStray ? [{ at, length: pilcrow.length }] : [];
    });
  };
}

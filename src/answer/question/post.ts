// In: a question. Out: the same as one for who somebody is, where it asks for somebody's job.
import { listed, or } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';

/** Up to three words that can be a name: not "the captain", "he", "happening at Lund". */
const SOMEBODY = `(?!${or(listed('the an? his her their its my your our this that each every he she it they you we i did does do'))}\\b)((?:(?!\\w+(?:ing|ed)\\b|${or(listed('at by in on of for to with about from said known wrong'))}\\b)[\\p{L}.-]+ ){0,2}?[\\p{L}-]+)`;
const KIND = or(listed('exact full official current present actual job'));
/** A position or a role may be a view or a task: of a country it is. */
const JOB = or(listed('job title rank occupation profession'));
/** A name with a title, or two words long: "the position of France" is its view. */
const NAMED =
  '((?:(?:mr|mrs|ms|dr|mme|prof)\\.? \\p{L}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+){1,2}|(?:mr|mrs|ms|dr|mme|prof)\\.? \\p{L}[\\p{L}-]+)';
const HELD = or(listed('job title rank position post office'));
/** Where he holds it, and no view: "at the guild", but not "on the ban". */
const END = '(?=(?: (?:at|within) [^,?]{1,60})?(?:,? (?:again|exactly|please))?\\W*$)';

/** "What is Gao's job?", "what position does Gao hold?" */
const ASKS_JOB = new RegExp(
  `\\bwhat(?:['’]?s| is| was) ${SOMEBODY}['’]s? (?:${KIND} )?${JOB}(?: title)?${END}` +
    `|\\bwh(?:at|ich) (?:${KIND} )?(?:${HELD})(?: title)? (?:does )?${SOMEBODY} (?:ha(?:ve|s)|holds?|occup(?:y|ies))${END}`,
  'iu',
);
/** "What is Erik Lund's position?": that of one word, or of a country, may be a view. */
const ASKS_POSITION = new RegExp(
  `\\bwhat(?:['’]?s| is| was) (?=\\p{L}+\\.? )${SOMEBODY}['’]s? (?:${KIND} )?(?:position|post)${END}`,
  'iu',
);
/** "What is Erik Lunds job?", typed without its mark. */
const UNMARKED = new RegExp(
  `\\bwhat(?:['’]?s| is| was) (?=\\p{L}+ \\p{L}+s )${SOMEBODY}s (?:${KIND} )?${JOB}(?: title)?${END}`,
  'iu',
);
/** "What is the position of Mr Erik Lund?" */
const ASKS_POST = new RegExp(
  `\\b[Ww]hat(?:['’]?s| is| was) the (?:${KIND} )?(?:job|title|rank|post|position|role|office|function) of ${NAMED}(?: (?:exactly|then|please))?(?=\\W*$)`,
  'u',
);

const FELLOW = or(listed('person guy lady woman man fellow'));
const HIS_JOB = or([
  `what(?:['’]?s| is| was) ${or(listed('his her'))} (?:${KIND} )?(?:${HELD}|${JOB})`,
  `what (?:${KIND} )?(?:${HELD}) does s?he (?:have|hold|occupy)`,
]);
/** "Who's this Gao person, what post does she hold?", "Gao - what is her job?", "the job of that Gao person who talks all the time" */
const ASKS_OF_HIM: readonly RegExp[] = [
  `^\\W*(?:and )?who(?:['’]?s| is| was) (?:(?:this|that) )?${SOMEBODY}(?: ${FELLOW})?(?: again)?\\s*[,;?–—-]+ (?:and )?${HIS_JOB}(?=\\W*$)`,
  `^\\W*(?:and )?who(?:['’]?s| is| was) (?:this|that) ${SOMEBODY} ${FELLOW}(?: again)?(?=\\W*$)`,
  `^\\W*${SOMEBODY}\\s*[-–—:,]+ (?:${HIS_JOB}|${or(listed('his her'))} (?:${KIND} )?(?:${HELD}|${JOB}))(?: title)?(?: again| exactly)?(?=\\W*$)`,
  // "Erik Lund who?", "lund = who?"
  `^\\W*(?:(?=\\p{L}+ (?!who\\b))${SOMEBODY}|${SOMEBODY}\\s*[=:–—-]) who(?=\\W*$)`,
  `\\bwhat(?:['’]?s| is| was) the (?:${KIND} )?${JOB} of (?:this|that) ${SOMEBODY} ${FELLOW}(?: who\\b.*)?(?=\\W*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Puts it so: who Gao is tells what he does. */
export function asWhoIs(question: string): string {
  const put = question
    .replace(ASKS_JOB, (_, owner?: string, holder?: string) => `who is ${owner ?? holder}`)
    .replace(ASKS_POST, (_, name: string) => `who is ${name}`)
    .replace(ASKS_POSITION, (whole, name: string) =>
      name.toLowerCase().split(' ').some(isOfCountry) ? whole : `who is ${name}`,
    )
    .replace(UNMARKED, (_, name: string) => `who is ${name}`);
  return ASKS_OF_HIM.reduce(
    (text, one) => text.replace(one, (_, name, other) => `who is ${name ?? other}`),
    put,
  );
}

/** "Lund's job title?", and nothing more. */
const HIS_OFFICE = new RegExp(
  `^\\W*((?:(?:[Mm]rs?|[Mm]s|[Dd]r)\\.? )?(?:\\p{Lu}[\\p{L}-]+ ){0,2}(?!(?:[Ww]h|[Ii]t|[Tt]h|[Hh]e)\\p{L}*['’])[\\p{L}-]+['’]s (?:(?:job|official|exact|full|current) )?${or(listed('title position post job rank role'))}(?: title)?)(?=\\W*$)`,
  'u',
);
/** "Erik Lund job title?"; "United Nations role" is what they do. */
const OFFICE_BEHIND = new RegExp(`^\\W*${NAMED} (?:${KIND} )?${JOB}(?: title)?(?=\\W*$)`, 'u');

/** "Lund's job title?" as "what is Lund's job title?", "Erik Lund job title?" as "who is Erik Lund?". */
export const withWhatIs = (question: string): string =>
  question.replace(HIS_OFFICE, 'what is $1').replace(OFFICE_BEHIND, 'who is $1');

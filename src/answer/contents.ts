// In: a question. Out: whether it asks for nothing but what a cable is made of: its headings, how long it is.
import { listed, or } from './cue-words.ts';
import { questionIn } from './question/typed.ts';

const CABLE = '(?:(?:it|the (?:cable|text)|this(?: (?:cable|text))?)(?: (?:have|contain))?)';
const OF_CABLE = `(?: (?:in|of|are in|are there|does|has|is)(?: ${CABLE})?)?`;
const PARTS = 'headings?|sections|chapters';
/** `contents`, `what headings does it have`, `how many paragraphs are there`, `how long is this cable` */
const CONTENTS = new RegExp(
  `^\\W*${or([
    `(?:(?:what (?:is|are)|whats|what['’]s|show(?: me)?|list|see) )?(?:the |its )?${or([
      ...['(?:table of )?contents', 'outline', 'section titles'],
      PARTS,
    ])}${OF_CABLE}`,
    `(?:what|which|how many) ${or([...listed('paragraphs paras'), PARTS])}${OF_CABLE}`,
    `how long is ${CABLE}`,
    `how is ${CABLE} ${or(listed('structured organi[sz]ed divided'))}`,
  ])}\\W*$`,
  'i',
);

export function asksContents(question: string): boolean {
  return CONTENTS.test(questionIn(question));
}

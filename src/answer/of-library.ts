// In: a question. Out: whether it asks for what a cable is made of, or which cables there are, and not for what they say.
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

/** Whether a question is for the contents of a cable, and nothing else. */
export function asksContents(question: string): boolean {
  return CONTENTS.test(questionIn(question));
}

const LIST = or(['what', 'which', ...listed('list show find see'), 'show me']);
/** "Please list" may have been left out as beside the question. */
const CABLES = `(?:${LIST}(?: all)?(?: the| your)? cables?|(?:all )?(?:the |your )?cables)`;
/** `which cables do you have`, `list the cables` */
const ALL = new RegExp(
  `^\\W*(?:(?:what|which) cables (?:do you have|have you got|are (?:here|there)|can i (?:read|ask about))` +
    `|${CABLES}(?: here)?)\\W*$`,
  'i',
);
/** `which cables are from 2009`, `list all cables about France` */
const SOME = new RegExp(
  `^\\W*${CABLES}(?: (?:that )?(?:is|are|was|were|come))?` +
    `(?: ${or(listed('from of by about on in dated sent'))}){1,2} (?:the )?(?<query>[^?.!]{2,60})\\W*$`,
  'i',
);

/** What the cables that a question asks for are to be searched for, as `/cables` takes it: nothing for all; null where it asks for none. */
export function cablesAsked(question: string): string | null {
  const asked = questionIn(question);
  if (ALL.test(asked)) return '';
  return SOME.exec(asked)?.groups?.query ?? null;
}

// In: a question, or a sentence's text. Out: whether the one asks how to reach somebody, or by what number; whether the other tells it.
import { madeOnce } from '../../kept.ts';
import { anyOf, listed, or } from '../cue-words.ts';
import type { Question } from './question.ts';

/** By what somebody is reached. */
const CONTACT = anyOf([
  ...['(?:hot|help) ?lines?', '(?:tele)?phones?', 'e-?mail', 'fax', 'web ?sites?', 'mailbox'],
  ...[
    'call cent(?:er|re)s?',
    'address(?:es)?',
    'toll-free',
    'contact (?:details|numbers?|points?)',
  ],
]);

/** Behind these, "reach" is to come to something, and to nobody. */
const RESULTS = or(
  listed(
    'agreements? deals? targets? goals? consensus levels? peak compromise decisions? conclusions? markets? age',
  ),
);
const WAYS = or([...listed('how where somewhere anywhere someone'), '(?:what|which) ways?']);
const ANYONE = or(
  listed('one you they she he i we people women victims anybody anyone somebody woman man worker'),
);
const REACH = or([
  ...['(?:get|be|come) in touch', 'get (?:a )?hold of', 'get through to', 'tip (?:\\w+ )?off'],
  ...[
    'contact(?:ed)?',
    '(?:can|could|may) (?:\\w+ ){1,4}?be reached',
    `reach(?! (?:an? |the |their |its )?(?:\\w+ )?${RESULTS}\\b)`,
  ],
  `${ANYONE} (?:can |could )?(?:call|phone|ring|write to)`,
]);
/** By telephone or in writing; an election is called too. */
const BY_PHONE = or([
  ...listed('phone ring dial text e-?mail'),
  'call(?= (?:them|one|if|for|some(?:one|body)|any(?:one|body))\\b|\\W*(?:$|[,?]))',
  'write (?:in|to)',
]);
const REACHES = anyOf([
  // "How can they be reached?", "where can one call them?", "how do I get hold of the guild?"
  `${WAYS}\\b[^?]*\\b${REACH}`,
  // "Can a woman in trouble ring someone?", "is there a number one can dial?"
  `(?:can|could|may) (?:[\\w'’-]+ ){1,6}?${BY_PHONE}`,
  `(?:line|number) (?:[\\w'’-]+ ){0,4}?${BY_PHONE}`,
]);

/** Whether it is asked how somebody can be reached: few words of that are the telephone's. */
export const asksToReach = madeOnce(({ text }: Question) => REACHES.test(text));

/** `The guild has a telephone` */
export function tellsContact(sentence: string): boolean {
  return CONTACT.test(sentence);
}

/** What asks for a number or an address. */
const ASKED = anyOf([
  '(?:phone|telephone|fax|hotline|contact) ?(?:number|no)',
  '(?:e-?mail|web|street|postal|home) ?(?:address|site)',
  ...['address', 'digits'],
  '(?:what|which) number .{0,40}\\b(?:dial|ring|phone|call|text)',
  'number (?:i can |you |we |one |they |to |people ){1,2}(?:dial|ring|phone|call|text)',
  '(?:number|no) (?:of|for) (?:the |an? |its |their )?(?:\\w+ ){0,2}?(?:phone|telephone|fax|hotline|helpline)',
]);

/** `phone number`, `email address`: only digits, an @ or a www answer; but not what the address is for. */
export function asksForContact(question: string): boolean {
  return ASKED.test(question) && !/\bfor\W*$/i.test(question);
}

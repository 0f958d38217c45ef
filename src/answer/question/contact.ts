// In: a question, or a sentence's text. Out: whether the one asks how to reach somebody, or by what number; whether the other tells it.
import { madeOnce } from '../../kept.ts';
import { anyOf, listed, or } from '../cue-words.ts';
import type { Question } from './question.ts';

/** By what somebody is reached. */
const CONTACT = anyOf([
  ...['(?:hot|help) ?lines?', '(?:tele)?phones?(?! (?:surveillance|taps?|calls?))', 'e-?mail'],
  ...['fax', 'web ?sites?', 'mailbox'],
  ...[
    'call cent(?:er|re)s?',
    // One may address a question too.
    '(?<!\\bto )address(?:es)?(?! (?:the|an?|this|these|their|its)\\b)',
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
  `${ANYONE} (?:can |could )?(?:call|phone|ring|write to|report(?! (?:on|that|about|back)\\b))`,
  '(?:can|could|may|should) (?:\\w+ ){1,4}?be reported',
]);
const THEM = or(listed('them him her it someone somebody anyone anybody up in'));
/** By telephone or in writing: not "call for elections", "a ring be broken up", "write in schools". */
const BY_PHONE = or([
  `(?:phone|ring|dial|e-?mail)(?= (?:${THEM}|the|or|if|for)\\b|\\W*(?:$|[,?]))`,
  `call(?= ${THEM}\\b|\\W*(?:$|[,?]))`,
  ...['write in(?=\\W*$)', 'write to (?:them|him|her)'],
]);
const REACHES = anyOf([
  // "How can they be reached?", "where can one call them?", "how do I get hold of the guild?"
  `${WAYS}\\b[^?]*\\b${REACH}`,
  // "Can a woman in trouble ring someone?", "is there a number one can dial?"
  `(?:can|could|may) (?:[\\w'’-]+ ){1,6}?${BY_PHONE}`,
  '(?:line|number) (?:[\\w’-]+ ){1,4}?(?:call|phone|ring|dial)',
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

const FOR_WHAT = /\bfor\W*$|^\W*what for\b|\bfor what\b/i;

/** `phone number`, `email address`: only digits, an @ or a www answer; but not what the address is for. */
export function asksForContact(question: string): boolean {
  return ASKED.test(question) && !FOR_WHAT.test(question);
}

// In: a question, and a sentence's text. Out: whether the one asks how to reach somebody, and the other tells it.
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
/** "How can they be reached?", "where can one call them?", "how do I get hold of the guild?" */
const REACHES = new RegExp(`\\b${WAYS}\\b[^?]*\\b${REACH}\\b`, 'i');

/** "How can one reach the guild?" is told by `The guild has a telephone`, though they share no other word. */
export function tellsContact(question: Question, sentence: string): boolean {
  return asksToReach(question) && CONTACT.test(sentence);
}

const asksToReach = madeOnce(({ text }: Question) => REACHES.test(text));

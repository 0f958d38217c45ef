// In: a question's text. Out: the words in it that ask what those think who wrote the cable.
import type { Span } from '../../cable/cable.ts';
import { anyOf, listed, or } from '../cue-words.ts';

/** Whom a question may name that way: what they say without naming anyone, the cable says itself. */
export const WRITER = anyOf(listed('embassy consulate post mission cable author comment we'));

/** Who writes cables, as readers call them. */
const WRITERS = or([
  '(?:the )?americans',
  '(?:the |our |this )?(?:own |us |u\\.s\\. |american )?(?:embassy|consulate)',
  '(?:the |our )(?:own |us |u\\.s\\. |american )?diplomats',
  '(?:our|this) post',
  '(?:the )?(?:american|us|u\\.s\\.|our(?: own)?) (?:people|officials|officers|side|government)',
  'the (?:authors?|writers?|drafters?)(?: of (?:the|this) cable)?',
]);

const STORY = '(?= (?:it|this|that|the [^?.]{0,40}(?:story|line|claim))\\b)';
const THINK = or([
  ...listed(
    'thinks? believes? suspects? guess(?:es)? reckons? feels? concludes? assumes? supposes?',
  ),
  ...['expects?', 'makes? of', `(?:buys?|swallows?)${STORY}`],
]);

/** What may stand between: a name there would be another subject. */
const BETWEEN = `(?: ${or(listed('themselves itself really actually still also probably now'))})*`;
const VIEW = or(listed('views? opinions? guess verdict judge?ments? conclusions?'));

const ASKS = new RegExp(
  [
    `\\b(?:do|does|did|what|how|where|why) (?<asking>${WRITERS}${BETWEEN} ${THINK})`,
    `\\b(?<view>${WRITERS}(?:['’]s?|s)? (?:own |personal )?${VIEW})`,
    `\\bin the (?<held>${VIEW} of ${WRITERS})`,
  ]
    .map((way) => `${way}\\b`)
    .join('|'),
  'di',
);

/** Where a question asks it: "our diplomats suspect", "the embassy's view"; `null` where it does not. */
export function writersIn(question: string): Span | null {
  const groups = ASKS.exec(question)?.indices?.groups;
  const found = groups?.asking ?? groups?.view ?? groups?.held;
  return found ? { start: found[0], end: found[1] } : null;
}

// In: a question's text. Out: the words that ask what those think who wrote the cable: its comment says it.
import type { Span } from '../cable/cable.ts';
import { listed, or } from './cue-words.ts';

/** Who writes cables, as readers call them. */
const WRITERS = or([
  ...['americans?', '(?:american|us|u\\.s\\.|our(?: own)?) (?:people|officials|officers|side)'],
  ...['diplomats?', 'embassy', 'consulate', 'post', 'authors?', 'writers?', 'drafters?'],
]);

const THINK = or([
  ...listed('thinks? believes? suspects? guess(?:es)? reckons? feels? judges? fears? doubts?'),
  ...[...listed('concludes? assumes? supposes? buys? swallows?'), 'makes? of'],
]);

const VIEW = or(listed('views? opinions? guess verdict judge?ments? conclusions?'));

const ASKS = new RegExp(
  `\\b(?:do|does|did|what|how|where|why) (?:\\S+ ){0,3}?(?<asking>${WRITERS} (?:\\S+ ){0,3}?${THINK})\\b` +
    `|\\b(?<view>${WRITERS}(?:['’]?s?['’]?) (?:own |personal )?${VIEW})\\b`,
  'di',
);

/** Where a question asks it: "our diplomats suspect", "embassy's view"; `null` where it does not. */
export function writersIn(question: string): Span | null {
  const groups = ASKS.exec(question)?.indices?.groups;
  const found = groups?.asking ?? groups?.view;
  return found ? { start: found[0], end: found[1] } : null;
}

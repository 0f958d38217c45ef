// In: nothing. Out: every constant of choosing a short answer, with its reason.
import type { Quantity } from './quantity/quantities.ts';
import type { Asked } from './question/asked.ts';

/** How well each kind of quantity answers each kind of question, 0 to 1. */
export const FITS: Partial<Record<Asked, Partial<Record<Quantity['kind'], number>>>> = {
  count: { count: 1, ordinal: 0.2, share: 0.4, money: 0.3, percent: 0.3 },
  amount: {
    count: 0.9,
    money: 0.9,
    percent: 0.8,
    share: 0.8,
    duration: 0.6,
    age: 0.5,
    ordinal: 0.6,
  },
  money: { money: 1 },
  percent: { percent: 1, share: 1 },
  age: { age: 1, duration: 0.2 },
  duration: { duration: 1, date: 0.5, age: 0.2 },
  date: { date: 1, time: 1, duration: 0.4 },
};

/** What lessens how well a quantity fits: each is a factor. */
export const MISFIT = {
  /** A year or month is asked for, and the date gives none. */
  unit: 0.2,
  /** It counts what the question names as something else. */
  beside: 0.2,
  /** It counts something else than the question; with a part of the same, in between. */
  counted: 0.4,
  /** It counts people, and the question some sort of them. */
  anyone: 0.5,
  /** No noun says what it counts: it may be what the question asks for. */
  uncounted: 0.6,
};

/** How a short answer is chosen within its sentence. */
export const DETAIL = {
  /** What standing next to the question's words counts beside being of the right kind. */
  near: 1,
  /** Tokens over which nearness falls to a half. */
  reach: 4,
  /** The same for a share beside the words for the part that it is: "what share of pilots are women?" */
  ofPart: 2,
  /** What holding the sort of thing asked for counts ("which bureau": a name with Bureau). */
  focus: 1,
  /** What it counts when the last verb before a date is the question's: it happened then. */
  ofVerb: 1,
  /** What it counts when a quantity counts all that the question names. */
  counted: 2,
  /** The same of the noun that is counted and what describes it: child cases, not any cases. */
  sort: 1,
  /** A reason that holds more of the question's weight than this says it again. */
  again: 0.5,
  /**
   * Where so many phrases are worth nearly as much as the best, less by no more than that, it is not shown: of
   * 41 such on other cables four were right and 27 wrong.
   */
  many: 4,
  apart: 1.3,
  /** Unless its place is the very one of who is asked for, and no other comes so near to that. */
  stands: 0.6,
  /** Two counts that hold the question's words so nearly alike answer it together. */
  equal: 0.1,
  /** What a pair such as "each" and `per` counts. */
  likewise: 0.6,
  /** Taken off what something was before: `from 12` in "rose to 15 from 12". */
  past: 1,
  /** Taken off the year in an event's name, which may be the year of the event. */
  inName: 0.6,
  /** Characters before a quantity in which `instead of the normal` speaks of it. */
  contrast: 40,
  /** Least worth of an answer: below it none is given. */
  least: 0.35,
  /** A question of more terms that does not say what it asks for asks for no number. */
  bare: 5,
  /** Below this a quantity does not fit at all. */
  weak: 0.25,
  /** From this strength on, two words are taken for the same. */
  same: 0.6,
  /** From this one on, they are one word, of one family, or as good as that. */
  certain: 0.85,
  /** Tokens beyond which a word is not near at all: at 400 its nearness is below .01. */
  far: 400,
  /** Taken off, times the share of a phrase that the question has: it stands near itself. */
  named: 0.5,
  /** A phrase of which the question has more than this share is no answer to it: about half. */
  known: 0.49,
  /** Characters in a clause that gives a reason or a time; fewer is a slip, more hides the answer. */
  shortest: 3,
  longestReason: 160,
  longestTime: 80,
  /** Characters round a quantity in which `each` or `total` belongs to it: a word or two. */
  before: 14,
  after: 9,
};

/** A name or place is not shown below both: of 10 so far off, 8 were wrong. */
export const SHOWN = {
  /** Share of the question's weight that the sentence holds. */
  share: 0.2,
  /** Nearness to what of the question is there. */
  near: 0.1,
};

/** What speaks for a noun phrase as the person or body asked for, and against it. */
export const WHO = {
  /** It holds a name; it holds none. */
  name: 0.6,
  words: 0.25,
  /** It stands next to the verb, on the side where who does it stands; on the other side. */
  side: 1,
  otherSide: 0.2,
  /** Most tokens of what stands beside a subject: `, in cooperation with the council,`. */
  beside: 15,
  /** Taken off in an aside: `, who leads the union,`. */
  aside: 0.6,
  /** Taken off where it only reports (`Gao said`), if nobody asked who said it. */
  speaker: 0.8,
  /** Taken off after a preposition: `in Tollby`. */
  governed: 0.5,
  /** What stands beside the name holds the question's words, times their share: `Lund, a pilot,`. */
  introduced: 1,
  /** A title stands in it, where a person is asked for: `Governor Holm`. */
  titled: 0.4,
  /** After `by`, in a sentence without the question's verb. */
  by: 0.5,
  /** Tokens in which a participle stands before its `by`. */
  byReach: 6,
  /** Taken off right behind an active verb: whom it is done to did not do it. */
  patient: 0.3,
  /** Taken off right behind another verb, in a sentence without the question's. */
  otherObject: 0.5,
  /** Taken off where it can be nobody. */
  none: 9,
};

/** What speaks for a noun phrase as the place asked for. */
export const WHERE = {
  /** It ends with a name: `Haiti`, and not `United Nations operations`. */
  nameLast: 0.4,
  /** It follows the verb, times nearness. */
  afterVerb: 0.6,
  /** After `from`, where the question says "from" too. */
  from: 1.8,
  /** Least that the preposition must tell of a phrase that is no name. */
  least: 0.6,
  /** Taken off a phrase for people or a body: `to families`. */
  noPlace: 0.8,
  /** A name alone in brackets: `a daily (Tollby)`; without a preposition, where a name is asked for. */
  bracketed: 0.8,
  alone: 0.3,
  /** What follows it after `as`, in so many tokens, is what is asked for: `Gull Bay as a model harbor`. */
  namedAs: 1.2,
  reach: 8,
  /** Taken off after another place and a comma: `in Tollby, in the north`. */
  wider: 0.4,
};

/** How surely a preposition tells a place; others tell none. */
export const PREPOSITION: ReadonlyMap<string, number> = new Map([
  ...['in', 'at', 'near', 'between', 'along'].map((word) => [word, 1] as const),
  ...['around', 'across', 'outside', 'inside'].map((word) => [word, 0.9] as const),
  ['within', 0.8],
  ['through', 0.6],
  ['via', 0.6],
  ['into', 0.7],
  ['to', 0.6],
  ['on', 0.6],
  ['from', 0.5],
  ['as', 0.3],
  ['of', 0.3],
]);

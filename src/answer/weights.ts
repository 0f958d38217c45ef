// In: nothing. Out: every constant of answering and refusing, with its reason.
import type { Asked } from './asked.ts';
import type { Quantity } from './quantities.ts';

/** How a question is read. */
export const QUESTION = {
  /** What a word counts in a sentence that asks nothing, beside one that does: "I guess not. Who …?" */
  aside: 0.5,
  /** Tokens in which a particle follows its verb: "talk the parents out of it". */
  particle: 4,
};

/** Which questions are for a part of the cable: its header, or paragraphs by number. */
export const HEADER = {
  /** Longest question that can be about the header, in UTF-16 units: a longer one tells a story. */
  longest: 160,
  /** Most words of one that does not ask for it in full: "classification of this one?" */
  bare: 6,
  /** Shortest word looked for in header lines: shorter ones are found in longer ones. */
  shortestWord: 3,
  /** Longest range of paragraphs taken at its word; of a longer one, its ends. */
  longestRange: 20,
};

/** How many passages are read closely for one question. */
export const CLOSELY = {
  /** A cable or two, so that one alone is read whole. */
  most: 40,
  /**
   * Where there are more than `many`, more than any one cable has: half a millisecond each where they
   * have not been read yet, so that a question to an archive keeps other readers waiting under 10 ms.
   */
  ofMany: 12,
  many: 1_000,
};

/** What is shown of what was found. */
export const SHOW = {
  /** Most excerpts of one answer: three can be read at a glance. */
  excerpts: 3,
  /** Least share of the best excerpt's score that another one must have. */
  share: 0.85,
  /** Least share of the best score that a sentence with the number asked for must have to go first. */
  beside: 0.5,
  /** Longest sentence shown as context, in characters: more hides the answer. */
  longestContext: 300,
};

/** Tokens between a name and the verb of saying: "Chen, who repeated it several times, said". */
export const SPEAKER_REACH = 8;

/** What a detail of the kind asked for adds to a sentence, in shares of the question's weight. */
export const EVIDENCE = {
  quantity: 0.45,
  who: 0.2,
  where: 0.15,
  why: 0.25,
  speech: 0.2,
  meaning: 0.3,
  /** So many names in a sentence tell as surely as can be that it names someone. */
  names: 2,
  /** A word stronger than this is the one asked about, when it is asked who speaks or what it is. */
  surely: 0.8,
};

/** How surely a sentence tells what its subject is, 0 to 1. */
export const INTRODUCES = {
  /** `Dongguan, a major manufacturing center, …`, `Long Form (LF)`. */
  apposition: 1,
  /** `Dongguan is a city …`. */
  copula: 0.9,
  /** A name stands before it: `Director Gao`. */
  title: 0.5,
  /** A question of so many terms is about all of them; of a longer one only the focus counts. */
  terms: 3,
  /** More terms than this are no single subject. */
  focus: 4,
};

/** Most tokens of a noun phrase, or of what stands beside a name: more is a list or a table. */
export const LONGEST_RUN = 80;

/** Most tokens of what tells who a name is: `, president of the federation of …`. */
export const LONGEST_INTRODUCTION = 24;

/** How surely a sentence tells of a place, 0 to 1. */
export const PLACED = {
  /** A preposition with a name: `in Tollby`. */
  name: 1,
  /** A preposition with other words: `at the market`. */
  words: 0.5,
  /** A name alone. */
  nameAlone: 0.4,
};

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
  /** It counts something else than the question; with a part of the same, in between. */
  counted: 0.4,
  /** No noun says what it counts: it may be what the question asks for. */
  uncounted: 0.6,
  /** The question names a year, and the sentence another one. */
  year: 0.3,
};

/** How a short answer is chosen within its sentence. */
export const DETAIL = {
  /** What standing next to the question's words counts beside being of the right kind. */
  near: 1,
  /** Tokens over which nearness falls to a half. */
  reach: 4,
  /** What holding the sort of thing asked for counts ("which bureau": a name with Bureau). */
  focus: 1,
  /** What it counts when a quantity counts all that the question names. */
  counted: 2,
  /** Two counts that hold the question's words so nearly alike answer it together. */
  equal: 0.1,
  /** What a pair such as "each" and `per` counts. */
  likewise: 0.6,
  /** Taken off what something was before: `from 12` in "rose to 15 from 12"; off `May 3 arrival`. */
  past: 1,
  attributive: 0.5,
  /** Characters before a quantity in which `instead of the normal` speaks of it. */
  contrast: 40,
  /** Taken off a date that depends on another: `two weeks ago`. */
  relative: 0.3,
  /** Least worth of an answer: below it none is given. */
  least: 0.35,
  /** A question of more terms that does not say what it asks for asks for no number. */
  bare: 5,
  /** Below this a quantity does not fit at all. */
  weak: 0.25,
  /** From this strength on, two words are taken for the same. */
  same: 0.6,
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

/** How many times another verb's weight the verb counts by which a question asks. */
export const MAIN_VERB = 10;

/** What speaks for a noun phrase as the person or body asked for, and against it. */
export const WHO = {
  /** It holds a name; it holds none. */
  name: 0.6,
  words: 0.25,
  /** It stands next to the verb, on the side where who does it stands; on the other side. */
  side: 1,
  otherSide: 0.2,
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
  /** It is `a and b`, where the question asks for two. */
  several: 0.6,
  /** After `by`, in a sentence without the question's verb. */
  by: 0.5,
  /** Tokens in which a participle stands before its `by`. */
  byReach: 6,
  /** Taken off right behind an active verb: whom it is done to did not do it. */
  patient: 0.3,
};

/** What speaks for a noun phrase as the place asked for. */
export const WHERE = {
  /** It is a name. */
  name: 0.4,
  /** It ends with a name: `Haiti`, and not `United Nations operations`. */
  nameLast: 0.4,
  /** It follows the verb, times nearness. */
  afterVerb: 0.6,
  /** After `from`, where the question says "from" too. */
  from: 1,
  /** Least that the preposition must tell of a phrase that is no name. */
  least: 0.6,
  /** Taken off a phrase for people or a body: `to families`. */
  noPlace: 0.8,
  /** A name alone in brackets: `a daily (Tollby)`; without a preposition, where a name is asked for. */
  bracketed: 0.8,
  alone: 0.3,
  /** It is a country, and countries are asked for. */
  country: 1,
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

/**
 * What speaks against an answer (for it, where negative), and how strongly: rounded weights of a
 * logistic regression over labelled questions on nineteen cables, and over some of them put to a
 * cable that they are not about; kept is what helps on a cable that is left out of the fit.
 */
export const DOUBT = {
  /** A name, number or year of the question that the cables do not hold. */
  absent: 4,
  /** One that is not in the paragraph or, where a short answer is asked for, not in its sentence. */
  outside: 1.2,
  /** The question names something: that is found to the letter, and the score says the less. */
  named: 0.4,
  /** A year that the cables hold, but not this sentence. */
  year: 3,
  /** No quantity or date of the kind asked for is in the sentence. */
  detail: 5.5,
  /** A name is asked for, and the sentence has none but the question's own. */
  nameless: 3.7,
  /** It has the office or the sort of thing that is to be named, with no name beside it. */
  unnamed: 2,
  /** A number that counts something else. */
  otherCount: 1.2,
  /** The short answer stands far from the question's words: times how far, 0 to 1. */
  far: 0.8,
  /** What someone says is asked for, and the sentence gives nobody’s words or view. */
  unsaid: 3,
  /** The question is about the group or the bot: "are we still meeting?" */
  chat: 2.5,
  /** The sentence's score. */
  score: -1.5,
  /** Hardly a word of the question is there: times what is lacking to `LEAST_WORDS` of it. */
  thin: 20,
};

/** Share of the question that a sentence should hold, with what its paragraph adds. */
export const LEAST_WORDS = 0.2;

/** When an answer is given. */
export const REFUSE = {
  /** From this sum of doubts on there is no answer. */
  from: 0.5,
  /** Added where the reader named the paragraph: there it is said or not. */
  placed: 0.6,
};

/** How an office is found whose holder is asked for. */
export const OFFICE_OF = {
  /** Tokens between it and its holder's name. */
  reach: 8,
  /** From this strength on a word may be the same office: an ambassador is an envoy. */
  like: 0.4,
};

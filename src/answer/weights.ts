// In: nothing. Out: every constant of answering and refusing, with its reason.

export const SHOW = {
  /** Most excerpts of one answer: three can be read at a glance. */
  excerpts: 3,
  /** Least share of the best excerpt's score that another one must have. */
  share: 0.8,
  /** Least share of the best score that a sentence with the number asked for must have to go first. */
  beside: 0.5,
  /** Least share of the question that the paragraph holds in its own words for a short answer. */
  direct: 0.45,
  /** Longest sentence shown as context, in characters: more hides the answer. */
  longestContext: 300,
};

/** What a detail of the kind asked for adds to a sentence, in shares of the question's weight. */
export const EVIDENCE = {
  quantity: 0.45,
  who: 0.2,
  where: 0.15,
  why: 0.25,
  speech: 0.2,
  meaning: 0.3,
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
  /** What a pair such as "each" and `per` counts. */
  likewise: 0.6,
  /** Least worth of an answer: below it none is given. */
  least: 0.35,
  /** Below this a quantity does not fit at all. */
  weak: 0.25,
  /** From this strength on, two words are taken for the same. */
  same: 0.6,
};

/**
 * What speaks against an answer, and how strongly: rounded weights of a logistic regression over
 * our own labelled questions.
 */
export const DOUBT = {
  /** A name, number or year of the question that the cables do not hold. */
  absent: 2.3,
  /** One that they hold, but not in the paragraph of the answer. */
  away: 0.35,
  /** No quantity, date, name of the kind asked for, times how clearly. */
  detail: 2.9,
  /** Hardly a word of the question is there. */
  thin: 0.2,
  thinShare: 0.12,
  /** The question is about the group or the bot: "are we still meeting?" */
  chat: 2.1,
  /** How far the sentence's words are from the question's in meaning, 0 to 1. */
  apart: 0.95,
  /** The sentence's score speaks for it. */
  score: 0.8,
  /** Yes-or-no questions are put in the reader's own words more often than others. */
  yesNo: 0.85,
  /** A sum of money is asked for: cables seldom give one. */
  money: 0.7,
  /** Names that the paragraph holds, but neither the sentence nor the one before: times their share. */
  apartFrom: 1.5,
  /** No word of the question is there as it is: only words near it in meaning. */
  bare: 0.8,
  /** The reader named the paragraph: there it is said or not. */
  placed: 0.6,
  /** A year that the cables hold, but not this sentence. */
  year: 1.5,
  /** From this sum on there is no answer. */
  limit: 0.82,
  /** Tokens between a role and its name. */
  reach: 8,
  /** Up to this strength a synonym tells that a place's name has another sense as well. */
  other: 0.4,
};

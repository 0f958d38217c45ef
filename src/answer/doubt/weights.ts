// In: nothing. Out: every constant of refusing, with its reason.

/**
 * What speaks against an answer (for it, where negative), and how strongly: rounded weights of a
 * logistic regression over labelled questions on nineteen cables, and over some of them put to a
 * cable that they are not about; kept is what helps on a cable that is left out of the fit. What contradicts a claim
 * is set by hand.
 */
export const DOUBT = {
  /** A name, number or year of the question that the cables do not hold. */
  absent: 4,
  /** One that is not in the paragraph or, where a short answer is asked for, not in its sentence. */
  outside: 1.2,
  /** It is asked how many there are in a place that is not there: more than for another name. */
  elsewhere: 1,
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
  /** It is asked how many were arrested, and the sentence has nothing near it; how many were not, and it denies nothing. */
  undone: 4,
  /** How many men is asked, and the sentence has women, or the like, and no men. */
  opposite: 2.5,
  /** A rate, a price or a budget is asked for, and the sentence has nothing of what it is of. */
  otherMeasure: 4,
  /** It is asked of a body that is elsewhere in the cable, and the paragraph, or of a name the sentence, tells of another. */
  otherBody: 4,
  /** It is asked who, which, when or where something will be, or who was before, and the sentence tells of no such time. */
  otherTime: 4,
  /** The question is about the group or the bot: "are we still meeting?" */
  chat: 2.5,
  /** The sentence's score. */
  score: -1.5,
  /** A number or date so far from them that it goes with other words: times what is over `FAR_AWAY`. */
  farAway: 10,
  /** A claim has a number otherwise than the sentence, is of others than it, or denies it: no score makes up for that. */
  misstated: 10,
  ofOthers: 10,
  denied: 10,
  /** Hardly a word of the question is there: times what is lacking to `LEAST_WORDS.any` of it. */
  thin: 20,
  /** It is asked whether something is so, and the sentence lacks much of it; more so, whether any is. */
  scant: 1,
  scantAny: 1,
  /** A claim that names somebody, something or where it stands, of which too little is there, and none of its numbers. */
  vague: 3,
  /** The sentence is worth less than an answer is: times what is lacking to `LEAST_SCORE`. */
  low: 20,
};

/** What tells surely, if it is found: with any of it no answer is given as unsure. */
export const TELLING: ReadonlySet<string> = new Set<keyof typeof DOUBT>([
  ...(['absent', 'elsewhere', 'year', 'detail', 'nameless', 'unnamed', 'otherCount'] as const),
  ...(['unsaid', 'undone', 'opposite', 'otherMeasure', 'otherBody', 'otherTime'] as const),
  ...(['chat', 'scantAny'] as const),
]);

/**
 * What speaks for giving an answer as unsure, added to the sum of doubts for that alone. Of 263 sure answers to short
 * questions, most of them for what a cable does not tell, 59 are unsure so, two of them right.
 */
export const HINT = {
  /** Who is asked, and nobody in the sentence can be given as the answer: of 220 such sentences 69 answer. */
  nobody: 2,
  /** Where is asked, and the sentence has no place that is sure: of 40 such 18 answer, ten of them by `DOB: May 15/Tollby`. */
  placeless: 3,
  /** How many is asked, and the sentence has a share, and that of something else. */
  share: 3,
  /** What something is called is asked, or the names of several, and no name can be given, or one alone. */
  nameless: 3,
  /** Who did it is asked, and the sentence has the thing that it was done to, and not the deed. */
  deedless: 3,
  /** Why is asked, and the sentence has no word that may tell it: of 23 such three answer. */
  causeless: 3,
  /** Whether it is so is asked, and much of it is nowhere in the paragraph: of 160 such 60 answer. */
  elsewhere: 2,
};
/** When there is such a hint. */
export const HINTED = {
  /** A word of the question that the paragraph holds less strongly is not in it. */
  held: 0.35,
  /** Share of the question that is not in it. */
  gone: 0.4,
  /** With this share of the question in the sentence, it may tell who, though nobody can be given. */
  told: 0.9,
  /** A deed that the sentence holds less strongly is not in it. */
  deed: 0.3,
  /** A question of no more terms is of a deed and one thing. */
  terms: 3,
};

/**
 * Least score of an answer; more of it where no word of the question, nor a cousin, is in the paragraph. Of
 * 5,010 questions put to a cable that they are not about, and 1,230 on anything at all, 293 and 82 fewer are
 * answered so; of 2,291 that the cable answers, five.
 */
export const LEAST_SCORE = { any: 0.5, near: 0.75 };

/**
 * Share of the question that a sentence should hold, with what its paragraph adds. Where it is asked whether
 * something is so, all of it counts: nothing else tells a sentence that answers from one that does not.
 */
export const LEAST_WORDS = {
  any: 0.25,
  yesNo: 0.4,
  /**
   * Of a claim that names somebody, something or its place; more where the sentence has none of its verbs. Of 53
   * claims of what no paragraph says, 33 are refused, 17 without this; of 159 that are right, two fewer are answered.
   */
  claim: 0.5,
  otherDeed: 0.65,
  /** A sentence with so much of a claim says the same, or by a "not" the contrary; in other words it may deny otherwise. */
  same: 0.8,
  /** With so much of it, it tells of what the claim says was done; between .6 and .8 none of 445 right claims is lost. */
  meant: 0.6,
};

/**
 * Below this share of their weight a claim's verbs are not in the sentence: what was done is something else. Of 30
 * claims that no sentence bears out 12 fall short of it, and hold less than `otherDeed`; of 204 others six.
 */
export const UNMET_VERBS = 0.3;

/** From this on a number in figures is written in more ways than one: smaller ones, and years, are what they are. */
export const LARGE = 10_000;

/** Where a claim is of all, most or few, and the sentence of more or fewer. */
export const QUANTIFIED = {
  /** So many words behind the one for how many stands of whom it is said at the most: `all of the kidnapped children`. */
  reach: 4,
};

/** Where a sentence denies a word of a claim. */
export const DENYING = {
  /** So many words behind `not` or `no` the denied one stands at the most: `will not be formally introduced`. */
  reach: 4,
  /** A clause that holds so much of a claim denies it, though not by the claim’s own verb; from .4 on none of 243 right claims is lost. */
  most: 0.6,
  /** A clause that holds so much of it, with its subject, denies it; at .4 two of 567 right claims are lost. */
  clause: 0.5,
  /** So far from what a claim says a sentence still denies it: further off it denies something else. */
  near: 6,
};

/** Where a claim says that something grave was done. */
export const GRAVELY = {
  /** From this strength on a word means it: `pledged` is by .48 one for "promised", but `kidnapping` too for "arrested". */
  held: 0.6,
  /** Tokens before what was done in which stands that it was. */
  reach: 9,
};

/** Where a claim gives a reason. */
export const CAUSED = {
  /** Share of the reason that its paragraph has in some word: readers tell it in their own. */
  held: 0.45,
};

/** Where a sentence has the contrary of a claim's word. */
export const CONTRARY = {
  /** So many words from it stands something of the claim: further off it is the contrary of something else. */
  reach: 5,
};

/** When a number of a claim is another one than the sentence's. */
export const MISSTATED = {
  /** Least share of the claim, but for its numbers, that the sentence holds: else it is of something else. */
  rest: 0.6,
  /**
   * A number that the paragraph has is another one's if the sentence has one that counts so much more of what it is
   * said to count. Of "women cases", the 217 of `217 trafficking in women cases and 151 in children cases` counts a
   * fifth more than the 151, as women are in every sentence there; between .1 and .25 no other of 454 claims changes.
   */
  better: 0.1,
  /** A sentence that has so much less of a claim than another is not what tells its number. */
  moved: 0.2,
  /** What is told instead counts so much at least of what the number is said to count. */
  fit: 0.5,
  /** Durations in two units are the same where they differ by no greater a share: four weeks and a month by .08. */
  about: 0.1,
  /** So many of its own are told: more leave open which is meant. */
  told: 2,
};

/** Where the best sentence contradicts a claim: how many more may bear it out, and how much less of it each may hold. */
export const OTHERS = {
  many: 5,
  /** With .1 two more of 45 claims that name somebody else were answered. */
  less: 0.06,
};

/** How far, 0 to 1, a name is taken to stand that is asked for and not found. */
export const UNFOUND = 0.5;

/** From this distance on, 0 to 1, a number is seldom the one asked for. */
export const FAR_AWAY = 0.8;

/** Up to which sum of doubts an answer is given. */
export const REFUSE = {
  /** Up to this one as sure: of 7,500 questions on 41 cables the right paragraph is quoted for .83. */
  sure: 0.5,
  /** Up to this one as unsure: of 103 the right one is, for .40; of what is refused above it would be for .16. */
  unsure: 1.75,
  /** Added where the reader named the paragraph: there it is said or not. */
  placed: 0.6,
};

/** How an office is found whose holder is asked for. */
export const OFFICE_OF = {
  /** Tokens between it and its holder's name. */
  reach: 8,
  /** Tokens between it and what it is of. */
  of: 12,
  /** From this strength on a word may be the same office: an ambassador is an envoy, a city no mayor. */
  like: 0.42,
  /** From this one on it may be so as part of a name. */
  near: 0.25,
};

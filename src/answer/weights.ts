// In: nothing. Out: every constant of answering, with its reason; those of short answers and of refusing apart.

/** How a question is read. */
export const QUESTION = {
  /** What a noun counts that only says what sort of answer is asked for: no answer need have it. */
  sort: 0.3,
  /** The same of an expression whose words carry no subject each by itself: "took over". */
  grammar: 0.5,
  /** Tokens in which the next word of an expression follows: "talk the parents out of it". */
  expression: 3,
  /** Fewest words of a claim: fewer name something. */
  claim: 3,
  /** So many tokens on, what could be asked for is only spoken of: "the paper gives their number". */
  opening: 4,
  /** Longest of what is said before claims and is none, in words: "Nice find." */
  exclamation: 2,
  /** "The 2 big towns", "the first six months": up to this a number goes without saying; in words a greater one does. */
  known: 3,
  knownInWords: 12,
  /** Fewest letters of each of two words that were typed as one. */
  part: 3,
  /** The same of two that make a compound: shorter ones stand at the end of too many words. */
  compound: 4,
  /** Most letters of both. */
  longest: 30,
  /** Less common a word (its rank in English) is none of them, unless the cables have it. */
  everyday: 12_000,
  /** In more paragraphs than these a name is not looked for by its initials: each would have to be read. */
  scanned: 1_000,
  /** Shortest word, in letters, that has a capital in a title: "in" and "the" may have none. */
  titled: 4,
  /** So many of those must have one: a slip, or a word that is typed after the title, may have none. */
  inTitle: 0.75,
};

/** Which questions are for a part of the cable: its header, or paragraphs by number. */
export const HEADER = {
  /** Longest question that can be about the header, in UTF-16 units: a longer one tells a story. */
  longest: 160,
  /** Most words of one that does not ask for it in full: "classification of this one?" */
  bare: 6,
  /** Shortest word looked for in header lines: a shorter one is seldom a name. */
  shortestWord: 3,
};

/** How many passages are read closely for one question. */
export const CLOSELY = {
  /** A cable or two, so that one alone is read whole. */
  most: 40,
  /**
   * Where there are more than `many`, more than any one cable has: each takes a millisecond or two where
   * it has not been read yet. Of 460 questions to 41 cables at once, 268 were answered from the right
   * paragraph with 12 or 40 of them, 270 with 8, 265 with 6.
   */
  ofMany: 8,
  many: 1_000,
};

/** When a sentence is quoted from elsewhere than from the place that a reader names. */
export const ELSEWHERE = {
  /**
   * Share of the question that it must hold more than the best there. Of 21 claims that cite a wrong paragraph
   * all pass, the least with .33; of 32 with the right one none does, and of what no paragraph says one has .18.
   */
  more: 0.3,
  /** Share that it must hold at least: of these 21 the least has .51. */
  least: 0.5,
};

/** What is shown of what was found. */
export const SHOW = {
  /** Most excerpts of one answer: three can be read at a glance. */
  excerpts: 3,
  /** Least share of the best excerpt's score that another one must have. */
  share: 0.85,
  /** Least share of the best score that a sentence with the number asked for must have to go first. */
  beside: 0.5,
  /** The same of a sentence of its paragraph with the place asked for. */
  placed: 0.65,
  /** The same where the place is none that could be shown. */
  guessed: 0.85,
  /** The same of a sentence with the name asked for, wherever it is. */
  named: 0.9,
  /** The same of a sentence with the date of what the question's verb says. */
  dated: 0.8,
  /** The same of one in a numbered paragraph, where the best is in a summary without a number. */
  numbered: 0.85,
  /** Least strength with which the verb before a date is the question's. */
  ofVerb: 0.3,
  /** Only above this strength is a word said to be read as another: by .4 a mayor goes with a city. */
  read: 0.45,
  /** Only up to this one is it said that the paragraph has nothing on it. */
  found: 0.25,
  /** So many sentences on, words quoted in a sentence may end. */
  quoted: 2,
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
  why: 0.15,
  speech: 0.2,
  meaning: 0.3,
  /** Naming somebody together with whom the question names: "besides Lund, who …?" */
  another: 0.3,
  /** Saying to whom it goes, where that is asked: `sold to the guild`. */
  receiver: 0.3,
  /** Listing as many as the question says there are: "the three fields", `in three areas: …`. */
  list: 0.2,
  /** The colon is one of so many tokens behind what is counted first. */
  listReach: 3,
  /** Standing in a comment, where it is asked what the writers think. */
  writers: 0.3,
  /** A telephone or the like, where it is asked how to reach somebody, or a request of the post: few words are shared then. */
  told: 0.6,
  /** So many names in a sentence tell as surely as can be that it names someone. */
  names: 2,
  /** A word stronger than this is the one asked about, when it is asked who speaks or what it is. */
  surely: 0.8,
};

/** When a deed is done to some end. */
export const PURPOSE = {
  /** A word at least this strong is the deed asked about. */
  least: 0.4,
  /** The verb of the end is one of so many tokens behind it: `founded in 1954 to help`. */
  reach: 6,
};

/**
 * What is added where question and sentence are put alike. On 1,277 questions with an answer all but
 * wishing brings the right paragraph first for nine more, where a like rule for what will or may be, must
 * be, was before, or is the most, brings nothing; on 1,870 wishing brings it for three more.
 */
export const AGREEMENT = {
  /** Both deny: "why can't they …?", `unable to`. */
  denied: 0.2,
  /** Both suppose: "what would they buy?" */
  supposed: 0.3,
  /** "Do they want to …?", and `would like to`. */
  wished: 0.3,
  /** Both speak of more of something: "with more money", `additional resources`; of 3,583 questions six right sentences more. */
  more: 0.3,
  /** Both speak of now. */
  now: 0.1,
  /** Both say as what it is taken: "held up as an example", `chosen as a model`. */
  as: 0.15,
  /** At least so strong a word is the one that both have behind "as", which stands so few tokens before it. */
  least: 0.3,
  phrase: 4,
};

/** How surely a sentence tells what its subject is, 0 to 1. */
export const INTRODUCES = {
  /** `Tollby, a small port, …`, `Long Form (LF)`. */
  apposition: 1,
  /** `Tollby is a city …`. */
  copula: 0.9,
  /** A name stands before it: `Director Gao`. */
  title: 0.5,
  /** A question of so many terms is about all of them; of a longer one only the focus counts. */
  terms: 3,
};

/** Most tokens of a noun phrase, or of what stands beside a name: more is a list or a table. */
export const LONGEST_RUN = 80;

/** How surely a sentence tells of a place, 0 to 1. */
export const PLACED = {
  /** A preposition with a name: `in Tollby`. */
  name: 1,
  /** A preposition with other words: `at the market`. */
  words: 0.5,
  /** A name alone. */
  nameAlone: 0.4,
};

/** From this cosine on two nouns are for the same sort of thing: project, program. */
export const ALIKE = 0.55;

/** How many times another verb's weight the verb counts by which a question asks. */
export const MAIN_VERB = 10;

/** Below this strength a word is company, not meaning: "quit" is by .3 a word for elections. */
export const FAINT = 0.4;

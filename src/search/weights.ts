// In: nothing. Out: every constant of matching and ranking, with its reason.

/** How much it counts when a word of the question meets a word of the cable, from 0 to 1. */
export const MATCH = {
  /** The same letters. */
  form: 1,
  /** Another form of the same word: `gang`, `gangs`. */
  lemma: 0.96,
  /** A word that is another one with a capital: `March`, where the cables have a `march` as well. */
  homonym: 0.3,
  /** A cousin: `trafficker`, `trafficked`. */
  stem: 0.85,
  /** A cousin by WordNet: `traffic`, `trafficker`. */
  derived: 0.7,
  /** Times the strength of a synonym in the tables, .1 to .9: it may be meant in another sense. */
  synonym: 0.8,
  /** So many that the cables have, the strongest, keep large libraries fast: one cable has fewer. */
  mostSynonyms: 8,
  /** Times the root of the strength in the tables: "set aside" has few senses, but is seldom counted. */
  expression: 0.9,
  /** A diplomat's word for an everyday one: `PSB` for police. */
  state: 0.7,
  /** At most, of a word that excludes it: it is on the same subject, but never says the same. */
  opposite: 0.3,
  /** An abbreviation, for the noun that its name ends on: "the Federation" is likely that one. */
  lastWord: 0.6,
  /** The same for a body of which a word of its name is said: "the women's group" is surely that one. */
  asBody: 0.9,
  /** At least so surely a word must stand for one of the name: `women` for "ladies". */
  described: 0.5,
  /** Somebody of the sex that is asked for: sons, for male offspring. */
  ofSex: 0.6,
  /** Up to this a word counts nothing: such are many, take time and change no order. */
  least: 0.03,
  /**
   * So many of what a word may stand for, the surest, bring a passage up to be read closely, where
   * all of it counts: more of them bring up hardly another one, and take three times as long.
   */
  mostSought: 5,
  /** A synonym of at least this strength that is near in meaning too stays a synonym: `attorney`, for "lawyer". */
  nearSynonym: 0.35,
  /** One slip of the fingers away. */
  typo: 0.8,
  /**
   * A word near in meaning, by the cosine of the word vectors: nothing at `floor`, `top` at 1. Of
   * pairs of common words 6 in 1,000 pass .4. `most` keeps large libraries fast; `rare` is the
   * share that depends on how rare the cables' word is: everything is near to a common one.
   */
  neighbour: { floor: 0.35, top: 0.95, most: 12, rare: 0.5 },
};

/** When a word is taken for a slip of the fingers. */
export const TYPO = {
  /** Shorter words have too many words one slip away. */
  shortest: 5,
  /** No English word is longer, nor is what is typed a slip for one: the longest in dictionaries have some 30 letters. */
  longest: 40,
  /** From this length on two slips are allowed, and one letter sooner where English has no such word. */
  long: 8,
  /** By so many letters at the most two ways to write one name differ: `Hussein`, `Husayn`. */
  heard: 2,
  /** Shorter names that differ in vowels alone are two: Carlos is no Carles. */
  vowels: 7,
  /** A word this common in English (its rank) is meant as it is typed. */
  common: 25_000,
  /** What a word two slips away counts. */
  twice: 0.75,
};

/** When a number must be in the cables. */
export const NUMBER = {
  /** Up to this, one in words may be said by the way: "one of the two", "the three of them". */
  byTheWay: 3,
};

/** What makes a sentence's score, in shares of the question's whole weight. */
export const RANK = {
  /** Share of English in a word's rarity: one cable is too small to tell alone. */
  background: 0.4,
  /** What a match elsewhere in the paragraph counts beside one in the sentence. */
  paragraph: 0.4,
  /** What a match in the heading counts. */
  heading: 0.15,
  /** What a match in the sentence before counts where one of the first words is "he", "this", "it". */
  leaning: 0.5,
  /** What words that stand together in the question count where they do in the sentence too. */
  phrase: 0.15,
  /** Share of the evidence (a number for "how many") that counts whatever the words. */
  sure: 0.6,
  /** What the cosine of the question's and the sentence's directions counts. */
  likeness: 0.65,
  /** What the cosine of the question's and the whole paragraph's directions counts. */
  passage: 0.1,
  /** What the cosine of the question's and the heading's directions counts. */
  headed: 0.2,
  /** Taken off, times the logarithm of its sentences: a long paragraph holds any word sooner. */
  longer: 0.05,
  /** The rank in English from which on a word is as rare as can be. */
  rarest: 40_000,
};

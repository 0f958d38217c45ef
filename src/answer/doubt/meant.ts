// In: a claim that something was done or is so, and the sentence closest to it. Out: what that has as meant, supposed or possible only.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { isMeant } from '../detail/deeds.ts';
import {
  ADVERB,
  AND_OR,
  HELPING,
  lastVerbBefore,
  past,
  posAt,
  textAt,
  written,
} from '../grammar/tokens.ts';
import { heldIn, isItselfAt, placesOf, shareOf, verbsOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { CLAIM_DENIES } from './denial.ts';
import { LEAST_WORDS } from './weights.ts';

/** By which a claim tells what is to come, or may be. */
const TO_COME = only(
  listed(
    "will would shall should can could may might must ['’]ll plan(?:s|ned|ning)? want(?:s|ed)? gonna",
  ).concat(
    listed('maybe perhaps possibly probably likely seems? apparently supposedly expects? expected'),
  ),
);
/** By which it tells what was done. */
const PAST = only(listed('ha(?:s|ve|d) w(?:as|ere) already'));

/** What a claim says was done or is so and the sentence only that it was meant to be, may be or is rumoured: `planned to sail`, `might sail`. */
export function meantIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { tokens: typed, text, claims } = question;
  const isToCome = typed.some((token) => TO_COME.test(token.text));
  if (!claims || isToCome || shareOf(terms, heldIn([sentence])) < LEAST_WORDS.meant) return [];
  const { tokens } = sentence;
  const isPast = typed.some((token) => PAST.test(token.text));
  return terms.flatMap((term) => {
    const { first: verb } = term.tokens;
    if (CLAIM_DENIES.test(text.slice(0, typed[verb]?.start))) return [];
    // What the claim has as meant too is no other.
    if (isBehindTo(typed, verb) || meantFrom(typed, verb) !== null) return [];
    const own = placesOfState(term, typed, sentence);
    const [first] = own;
    const isDone = tellsOfDeed(typed, term);
    const froms = own.map((at) => {
      const isBe = /^be$/i.test(textAt(tokens, at - 1));
      const may = isPast && isBe ? MAY_BE : isPast || isDone ? MAY_OR_WILL : MAY;
      const from = helperOf(tokens, at);
      return meantFrom(tokens, at) ?? (may.test(textAt(tokens, from)) ? from : null);
    });
    if (first === undefined || froms.some((from) => from === null)) return [];
    const found = { first: froms[0] ?? first, last: first };
    const printed = written(passage.paragraph.text, tokens, found);
    return [{ typed: written(text, typed, term.tokens), printed: [printed] }];
  });
}

/** Where it begins to be told that what a verb says is meant, thought of or supposed only; `null` where it is not. */
function meantFrom(tokens: readonly Token[], verb: number): number | null {
  const supposed = supposedFrom(tokens, verb) ?? lookedAt(tokens, verb);
  if (supposed !== null) return supposed;
  const from = helperOf(tokens, verb);
  if (isMeant(tokens, from + 1)) return from;
  if (/^to$/i.test(textAt(tokens, from)) && PLAN.test(textAt(tokens, from - 1))) return from - 1;
  const have = haveBefore(tokens, verb);
  return have !== null && isMeant(tokens, have) ? have - 1 : null;
}

/** Whether a claim's verb tells of what is past: "they challenged it", "they built it", but not "is challenged". */
function tellsOfDeed(tokens: readonly Token[], { word, tokens: { first } }: Term): boolean {
  const isPast = word.form !== word.lemma && !/(?:s|ing)$/.test(word.form);
  return isPast && !/^(?:AUX|PART)$/.test(posAt(tokens, past(ADVERB, tokens, first - 1, -1)));
}

/** With these, `to sail` is not done yet. */
const PLAN = only(
  listed(
    'plans? proposals? intent(?:ion)?s? offers? bids? desire wish(?:es)? requests? calls? hopes? attempts?',
  ),
);

/** Whether it is none of what was done: the "sail" of "wished to sail", the "mended" of "is to be mended", the "kill" of "to kidnap or kill". */
function isBehindTo(tokens: readonly Token[], verb: number): boolean {
  return [past(HELPING, tokens, verb - 1, -1), helperOf(tokens, verb)].some((at) =>
    /^to$/i.test(textAt(tokens, at)),
  );
}

/** Where a sentence has what a claim says was done, or is: the `sailed` of "they sailed", the `open` of "is already open". */
function placesOfState(
  term: Term,
  typed: readonly Token[],
  sentence: IndexedSentence,
): readonly number[] {
  const { first } = term.tokens;
  if (posAt(typed, first) === 'VERB') {
    const verbs = verbsOf(term, sentence);
    return verbs.length > 0 ? verbs : verbsWith(term, sentence);
  }
  const isState =
    posAt(typed, first) === 'ADJ' && posAt(typed, past(ADVERB, typed, first - 1, -1)) === 'AUX';
  return isState ? placesOf(term, sentence) : [];
}

/** The verbs with which a sentence has as a noun what a claim has as a verb: the `stage` of `stage a protest`, for "protested". */
function verbsWith(term: Term, sentence: IndexedSentence): readonly number[] {
  const { tokens } = sentence;
  const nouns = tokens.flatMap(({ pos }, at) =>
    pos === 'NOUN' && isItselfAt(term, sentence, at) ? at : [],
  );
  const verbs = nouns.map((noun) => past(/^(?:DET|ADJ|NUM)$/, tokens, noun - 1, -1));
  return verbs.every((at) => posAt(tokens, at) === 'VERB') ? verbs : [];
}

/** The `have` of `to have the boats (or rafts) painted`; `null` where there is none. */
function haveBefore(tokens: readonly Token[], verb: number): number | null {
  const at = lastVerbBefore(tokens, verb);
  const between = tokens.slice(at + 1, verb);
  const isApart = between.some(({ pos, text }) => pos === 'PUNCT' && !/^[()]$/.test(text));
  return /^have$/i.test(textAt(tokens, at)) && between.length > 1 && !isApart ? at : null;
}

/** Where it begins to be told that something is only thought of: the `looking` of `is looking at selling`, of `suspected of selling`. */
function lookedAt(tokens: readonly Token[], verb: number): number | null {
  if (!/ing$/i.test(textAt(tokens, verb))) return null;
  const before = posAt(tokens, verb - 1) === 'ADP' ? verb - 2 : verb - 1;
  return THOUGHT_OF.test(textAt(tokens, before)) ? before : null;
}
const THOUGHT_OF = only(
  listed(
    'look(?:s|ed|ing)? consider(?:s|ed|ing)? contemplat\\w* mull\\w* discuss\\w* suspect\\w* accus\\w*',
  ).concat(
    listed(
      'think(?:s|ing)? thought talk(?:s|ed|ing)? debat\\w* propos\\w* suggest\\w* interest(?:ed)? intention',
    ),
  ),
);

/** The token before a verb but for `not`, `either`, `be` and another verb that `or` joins to it: the `to` of `to sail or row`. */
function helperOf(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  for (;;) {
    if (/^(?:either|both|be)$/i.test(textAt(tokens, from)) || isAside(tokens, from)) from--;
    else if (AND_OR.test(textAt(tokens, from).toLowerCase()) && posAt(tokens, from - 1) === 'VERB')
      from -= 2;
    else return from;
  }
}

/** Where it begins to be told that something is only supposed: the `if` of `no wonder if they sailed`. */
function supposedFrom(tokens: readonly Token[], verb: number): number | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    !/^(?:PUNCT|VERB)$/.test(posAt(tokens, at)) &&
    !SUPPOSES.test(textAt(tokens, at))
  )
    at--;
  const isSo = SUPPOSES.test(textAt(tokens, at)) && !/^(?:even|as)$/i.test(textAt(tokens, at - 1));
  // Who speaks of `if they hope to sail` takes it that they do.
  return isSo && !/^(?:hop|want|wish)/i.test(textAt(tokens, verb)) ? at : null;
}
const SUPPOSES = /^(?:if|whether)$/i;

const isAside = (tokens: readonly Token[], at: number) =>
  /^(?:ADV|PART)$/.test(posAt(tokens, at)) && !/^to$/i.test(textAt(tokens, at));

const MAY = /^(?:may|might)$/i;
const MAY_OR_WILL = /^(?:may|might|will)$/i;
const MAY_BE = /^(?:may|might|will|would|can|could|should)$/i;

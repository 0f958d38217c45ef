// In: a claim that something was done, and the sentence closest to it. Out: what the paragraph has nothing of, and what was only meant to be done.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { isMeant } from '../detail/deeds.ts';
import { ADVERB, AND_OR, past, posAt, textAt, written } from '../grammar/tokens.ts';
import { heldIn, placesOf, verbsOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { CLAIM_DENIES } from './denial.ts';
import { isOfTheSame } from './the-same.ts';
import { GRAVELY } from './weights.ts';

/**
 * What is said to have been done for which hardly another word stands, and words by which a sentence may tell it all
 * the same: readers who tell something in words of their own say no "arrested" of anything else.
 */
const GRAVE = [
  ['arrest\\w*', 'rounded custody'],
  [
    'jail\\w* imprison\\w* prison sentenc\\w* convict(?:s|ed)? acquit\\w*',
    'years? court trial custody behind prison\\w* jail\\w*',
  ],
  [
    'murder\\w* kill\\w* assassinat\\w* die[ds]? deaths? execut(?:ed|ions?)',
    'dead deaths? die[ds]? shot kill\\w* murder\\w* fatal\\w* casualt\\w* lives victims?',
  ],
  [
    'resign(?:s|ed)? fired sacked dismiss(?:es|ed)?',
    'step\\w* left leav\\w* departure remov\\w* oust\\w* replac\\w*',
  ],
  [
    'beat(?:en|s|ing)? wound(?:ed|s|ing)? injur\\w* shot',
    'hurt hit attack\\w* violen\\w* fir\\w* casualt\\w* harm\\w*',
  ],
  ['promise[ds]? pledge[ds]? vow(?:s|ed)?', 'will would'],
  ['nationali[sz]\\w* privati[sz]\\w*', 'take takes took over state sold'],
  [
    'tortur\\w* kidnap\\w* abduct\\w* rape[ds]? bomb\\w* invad\\w* invasions? threaten\\w*',
    'attack\\w*',
  ],
  ['banned outlaw\\w* boycott\\w* veto\\w* voted', 'vot\\w* no'],
  ['expel\\w* expulsions? deport\\w*', 'sen[dt] out'],
  ['sue[ds]? suing accus\\w* confess\\w* apologi[sz]\\w* congratulat\\w*', 'court'],
  ['brib\\w* bought bankrupt\\w* divorc\\w*', 'paid money'],
  [
    'prais\\w* applaud\\w*',
    'welcom\\w* hail\\w* thank\\w* commend\\w* laud\\w* admir\\w* impress\\w* pleased glad good great well excellent success\\w* positive\\w*',
  ],
  [
    'critici[sz]\\w* condemn\\w* denounc\\w*',
    "complain\\w* attack\\w* accus\\w* lash\\w* fault\\w* oppos\\w* reject\\w* object\\w* not n['’]t no lack\\w* fail\\w* wrong\\w* poor bad negative\\w* critic\\w* against question(?:s|ed|ing) doubt\\w* s[ck]eptic\\w*",
  ],
  [
    'wins? won',
    'elect(?:s|ed) vict\\w* defeat\\w* beat(?:en)? award\\w* majority prevail\\w* receiv\\w* gain\\w* took got gets? success\\w*',
  ],
  [
    'refus(?:e|es|ed) reject(?:s|ed)? den(?:y|ies|ied)',
    "not n['’]t no never without den\\w* declin\\w* oppos\\w* turn\\w* against unwilling reluctant\\w* veto\\w* block\\w* resist\\w* fail\\w* refut\\w* contradict\\w* disput\\w* critici\\w*",
  ],
  ['pardon(?:s|ed)?', 'free\\w* releas\\w* clemency amnest\\w*'],
  [
    'withdr[ae]w(?:s|n|al)? g[ai]v(?:e|es|en|ing).up',
    'pull\\w* leav\\w* left quit step\\w* cancel\\w* drop\\w* revok\\w* remov\\w* end\\w* abandon\\w* waiv\\w* renounc\\w* resign\\w* surrender\\w* ced\\w* out back',
  ],
  ['mistakes? blunders?', "error\\w* wrong\\w* fail\\w* regret\\w* unwise not n['’]t"],
  [
    'oppos(?:e|es|ed)',
    "against not n['’]t no never reject\\w* critici\\w* challeng\\w* refus\\w* resist\\w* object\\w* protest\\w* veto\\w* block\\w* fight\\w* fought concern\\w* doubt\\w* den\\w* wary reluctant\\w* unwilling contrary contrast",
  ],
  [
    'accept(?:s|ed) agree[ds]?',
    'adopt\\w* approv\\w* consent\\w* willing ready say says said both will would sign\\w* decid\\w* pledg\\w* promis\\w* shar\\w* support\\w* commit\\w* same accord\\w* reach\\w* concur\\w* admit\\w* acknowledg\\w* recogni\\w*',
  ],
  [
    'decreas(?:e|es|ed|ing) increas(?:e|es|ed|ing)',
    'more less fewer lower higher up down from grow\\w* grew growth ris\\w* rose fell fall\\w* drop\\w* cut\\w* rais\\w* reduc\\w* expand\\w* expan\\w* greater large\\w* declin\\w* doubl\\w* additional extend\\w* strengthen\\w* most boost\\w* steadily high\\w* better improv\\w* step\\w*',
  ],
  ['lied lies', 'false\\w* mislead\\w* untrue\\w* den\\w*'],
  ['surrender(?:s|ed)? capitulat\\w*', 'g[ai]v(?:e|es|en) hand\\w* yield\\w*'],
].map(([said = '', told = '']) => ({ said: only(listed(said)), told: only(listed(told)) }));

/** What a claim says was done and nothing in the paragraph may mean. */
export function undoneIn(
  { question, terms }: Sought,
  { passage, sentence }: Candidate,
): readonly Term[] {
  const { text, tokens } = question;
  return terms.filter((term) => {
    const grave = GRAVE.find(({ said }) => said.test(term.word.form));
    // "They do not fear to be sacked"
    if (!grave || CLAIM_DENIES.test(text.slice(0, tokens[term.tokens.first]?.start))) return false;
    const isTold = sentence.tokens.some(({ text }) => grave.told.test(text));
    return !isTold && heldIn(passage.sentences)(term) < GRAVELY.held;
  });
}

/** By which a claim tells what is to come, or may be. */
const TO_COME = only(
  listed(
    "to will would shall should can could may might must ['’]ll plan(?:s|ned|ning)? want(?:s|ed)? gonna",
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
  if (!claims || isToCome || !isOfTheSame(terms, sentence)) return [];
  const { tokens } = sentence;
  const isPast = typed.some((token) => PAST.test(token.text));
  /** Where it begins to be told that what stands at a token is not so yet. */
  const unsureFrom = (at: number) => {
    const supposed = supposedFrom(tokens, at);
    if (supposed !== null) return supposed;
    const from = helperOf(tokens, at);
    if (isMeant(tokens, from + 1)) return from;
    const isBe = /^be$/i.test(textAt(tokens, at - 1));
    const may = isPast ? (isBe ? MAY_BE : MAY_OR_WILL) : MAY;
    return may.test(textAt(tokens, from)) ? from : null;
  };
  return terms.flatMap((term) => {
    if (CLAIM_DENIES.test(text.slice(0, typed[term.tokens.first]?.start))) return [];
    const own = placesOfState(term, question.tokens, sentence);
    const [first] = own;
    const froms = own.map(unsureFrom);
    if (first === undefined || froms.some((from) => from === null)) return [];
    const found = { first: froms[0] ?? first, last: first };
    const printed = written(passage.paragraph.text, tokens, found);
    return [{ typed: written(text, typed, term.tokens), printed: [printed] }];
  });
}

/** Where a sentence has what a claim says was done, or is: the `sailed` of "they sailed", the `open` of "is already open". */
function placesOfState(
  term: Term,
  typed: readonly Token[],
  sentence: IndexedSentence,
): readonly number[] {
  const { first } = term.tokens;
  if (posAt(typed, first) === 'VERB') return verbsOf(term, sentence);
  const isState =
    posAt(typed, first) === 'ADJ' && posAt(typed, past(ADVERB, typed, first - 1, -1)) === 'AUX';
  return isState ? placesOf(term, sentence) : [];
}

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
  return isSo ? at : null;
}
const SUPPOSES = /^(?:if|whether)$/i;

const isAside = (tokens: readonly Token[], at: number) =>
  /^(?:ADV|PART)$/.test(posAt(tokens, at)) && !/^to$/i.test(textAt(tokens, at));

const MAY = /^(?:may|might)$/i;
const MAY_OR_WILL = /^(?:may|might|will)$/i;
const MAY_BE = /^(?:may|might|will|would|can|could|should)$/i;

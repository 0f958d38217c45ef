// In: a claim that something grave was done, or a question whether it was, and the sentence closest to it. Out: what the paragraph has nothing of.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { listed, only } from '../cue-words.ts';
import { NOUN, posAt, textAt } from '../grammar/tokens.ts';
import { heldIn } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { isYesNo } from '../question/tone.ts';
import { whoAsked } from '../question/who-question.ts';
import { CLAIM_DENIES } from './denial.ts';
import { GRAVELY } from './weights.ts';

const readAs = (deeds: readonly (readonly [string, string])[]) =>
  deeds.map(([said, told]) => ({ said: only(listed(said)), told: only(listed(told)) }));

/** What no other word stands for, whatever is asked of it. */
const IN_PRISON = readAs([
  [
    'jail\\w* imprison\\w* prison',
    'years? custody behind prison\\w* jail\\w* sentenc\\w* arrest\\w* detain\\w*',
  ],
]);
/**
 * What is said to have been done for which hardly another word stands, and words by which a sentence may tell it all
 * the same: readers who tell something in words of their own say no "arrested" of anything else.
 */
const TO_SOMEBODY = readAs([
  [
    'arrest\\w* detain(?:s|ed)? locked',
    'rounded custody detain\\w* detention captur\\w* prison\\w* jail\\w* imprison\\w* sentenc\\w*',
  ],
  [
    'sentenc\\w* convict(?:s|ed)? acquit\\w*',
    'years? court trial custody behind prison\\w* jail\\w*',
  ],
  [
    'murder\\w* kill\\w* assassinat\\w* die[ds]? deaths? execut(?:ed|ions?)',
    'dead deaths? die[ds]? shot kill\\w* murder\\w* fatal\\w* casualt\\w* lives victims?',
  ],
  [
    'beat(?:en|s|ing)? wound(?:ed|s|ing)? injur\\w* shot hurt',
    'hurt hit attack\\w* violen\\w* fire[ds]? firing casualt\\w* harm\\w*',
  ],
  [
    'tortur\\w* kidnap\\w* abduct\\w* rape[ds]? bomb\\w* invad\\w* invasions? threaten\\w*',
    'attack\\w*',
  ],
  ['expel\\w* expulsions? deport\\w*', 'sen[dt] out'],
  [
    'sue[ds]? suing accus\\w* charged indict\\w* prosecut\\w*',
    'court charg\\w* indict\\w* prosecut\\w* tried trial sentenc\\w* convict\\w* jailed suspect\\w* alleg\\w*',
  ],
  ['confess\\w* apologi[sz]\\w* congratulat\\w*', 'court'],
  ['brib\\w* corrupt(?:ion)? embezzl\\w*', 'paid graft'],
  ['bought bankrupt\\w* divorc\\w*', 'paid money'],
]);
/** Who bought it may be told as to whom it was sold. */
const BY_SOMEBODY = readAs([['bought', 'paid money sold']]);
/** The same of what has a contrary, by which a sentence may answer whether it was done. */
const WITH_CONTRARY = readAs([
  [
    'resign(?:s|ed)? fired sacked dismiss(?:es|ed)?',
    'step\\w* left leav\\w* departure remov\\w* oust\\w* replac\\w*',
  ],
  ['promise[ds]? pledge[ds]? vow(?:s|ed)?', 'will would'],
  ['nationali[sz]\\w* privati[sz]\\w*', 'take takes took over state sold'],
  ['banned outlaw\\w* boycott\\w* veto\\w* voted', 'vot\\w* no'],
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
]);

/** What a claim says was done, or a question asks whether or to whom it was, and nothing in the paragraph may mean. */
export function undoneIn(sought: Sought, { passage, sentence }: Candidate): readonly Term[] {
  const { claims, text, tokens, asked } = sought.question;
  const deeds = [
    ...IN_PRISON,
    ...(asked === 'who' ? BY_SOMEBODY : []),
    ...(claims || asked === 'who' || isYesNo(text) ? TO_SOMEBODY : []),
    ...(claims ? WITH_CONTRARY : []),
  ];
  // "Who was arrested?", but not "who arrested the accused?"
  const isAsked = ({ tokens: { first } }: Term) =>
    asked !== 'who' || first === whoAsked(sought).verb;
  return sought.terms.filter((term) => {
    const grave = isAsked(term) && deeds.find(({ said }) => said.test(term.word.form));
    // What hurts the fight is done to nobody, and who is charged with a task has one.
    if (ONLY_DONE.test(term.word.form) && !isDoneTo(tokens, term.tokens.first)) return false;
    // "The accused" are people, and not what was done to them.
    if (/ed$/.test(term.word.form) && isPeople(tokens, term.tokens.first)) return false;
    // "They do not fear to be sacked"
    if (!grave || CLAIM_DENIES.test(text.slice(0, tokens[term.tokens.first]?.start))) return false;
    // `German Charge Lund`
    const isTold = sentence.tokens.some(({ text }) => grave.told.test(text) && text !== 'Charge');
    return !isTold && heldIn(passage.sentences)(term) < GRAVELY.held;
  });
}

const ONLY_DONE = only(['hurt', 'charged']);
/** What stands before a participle of what was done. */
const DONE_TO = only(listed('was were is are been being got gets? anyone anybody'));

/** Whether it was done to somebody: "was anybody hurt?", but not "charged with finding out". */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const isTask = /^with$/i.test(textAt(tokens, at + 1)) && /ing$/.test(textAt(tokens, at + 2));
  const before = tokens.slice(Math.max(0, at - GRAVELY.reach), at);
  return !isTask && before.some(({ text }) => DONE_TO.test(text));
}

/** Whether a participle is for those to whom it was done: "the injured", "people accused". */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const isAlone = /^the$/i.test(textAt(tokens, at - 1)) && !NOUN.test(posAt(tokens, at + 1));
  return posAt(tokens, at) === 'NOUN' || isAlone;
}

// In: a question to how many something was done, and a sentence. Out: whether that tells of nothing done.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { IS, listed, only } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import { strengthOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

/** What goes with a participle of what was done. */
const MOVED = listed('got gets? went');
const DONE = only([...IS, 'been', ...MOVED]);
/** After these, where somebody is tells what was done: "went to jail", "got back home". */
const MOVES = only(MOVED);
/** Verbs that say little without where to: "were put in jail", "were given back"; "given to" somebody is given. */
const LIGHT = only([...listed('put sent taken thrown brought held'), ...MOVED]);
const WHERE_TO = /^(?:in|into|to|on|back|behind|home)$/i;
/** "How many storms were recorded?" asks how many there were. */
const NOTED = /^(?:recorded|counted|logged|tallied)$/i;
/** Nobody reads these out of how many there are: "how many boats did they lose?" */
const LOSS = only(
  listed(
    'lose lost loses? kill(?:ed)? shoot shot injured? wounded hurt arrest(?:ed)? drowned hired? fired?',
  ).concat(
    listed(
      'expel(?:led)? executed? seized? deport(?:ed)? convict(?:ed)? released? sentenced? donated? win won',
    ),
  ),
);
/** "Lost their jobs" may be said otherwise. */
const THEIR = only(listed('their his her its the'));
/** Tokens behind such a verb in which stands what says it. */
const BEHIND_VERB = 3;
/** A shorter word that is none may be a slip for anything. */
const READABLE = 6;

/** Whether it is asked to how many something was done, and the sentence has nothing that may mean it. */
export function isUndone(
  { question: { tokens }, terms, words }: Sought,
  { sentence }: Candidate,
): boolean {
  const low = (at: number) => textAt(tokens, at);
  const many = tokens.findIndex(({ text }) => /^many$/i.test(text));
  const how = tokens.findIndex(({ text }) => /^(?:many|much)$/i.test(text));
  const loss =
    how < 0
      ? -1
      : tokens.findIndex(
          ({ text }, at) =>
            at > how && LOSS.test(text) && ![at - 1, at + 1].some((next) => THEIR.test(low(next))),
        );
  const lost = terms.find((term) => term.tokens.first === loss);
  if (lost && !isDone(lost, sentence)) return true;
  const is = tokens.findIndex(
    ({ text }, at) => at > many && DONE.test(text) && !/^(?:that|who|which)$/i.test(low(at - 1)),
  );
  const deed = tokens.findIndex(({ pos }, at) => at > is && !/^(?:ADV|AUX|PART)$/.test(pos));
  const { pos, text = '' } = tokens[deed] ?? {};
  const isMoved = MOVES.test(low(is));
  if (many < 0 || is < 0) return false;
  if (isKind(tokens, many, is)) return isLacking(terms, is, sentence);
  if ((pos !== 'VERB' && !isMoved) || text.endsWith('ing') || NOTED.test(text)) return false;
  // Of "were put in jail" the jail tells.
  const verb = isMoved && pos !== 'VERB' ? is : deed;
  const leads =
    (LIGHT.test(low(verb)) && WHERE_TO.test(low(verb + 1))) ||
    (/^given$/i.test(low(verb)) && /^back$/i.test(low(verb + 1)));
  // "How many went out?" asks how many there were.
  if (isMoved && pos !== 'VERB' && !leads) return false;
  const reach = leads ? deed + BEHIND_VERB : deed;
  const at = terms.findIndex(({ tokens: { last } }) => last >= deed && last <= reach);
  const { form = '' } = terms[at]?.word ?? {};
  const isRead = words.rank(form) !== null || form.length >= READABLE;
  const term = terms[at];
  return isRead && !!term && !isDone(term, sentence);
}

/** "Of the cases how many were about women?", "how many of them are pilots?": a noun tells which. */
function isKind(tokens: readonly Token[], many: number, is: number): boolean {
  const isOne = is === many + 1 || /^of$/i.test(textAt(tokens, many + 1));
  const at = /^about$/i.test(textAt(tokens, is + 1)) ? is + 2 : is + 1;
  return isOne && tokens[at]?.pos === 'NOUN';
}

/** Whether a sentence has nothing that may mean the first word of a question behind a token. */
function isLacking(terms: readonly Term[], after: number, { words }: IndexedSentence): boolean {
  const kind = terms.find(({ tokens: { first } }) => first > after);
  return !!kind && !words.some((id) => strengthOf(kind, id) > FAINT);
}

/** Whether a verb or noun of the sentence, or a participle, may mean it: not the `criminal` of `criminal gangs` for "convicted". */
function isDone(term: Term, { tokens, words, from }: IndexedSentence): boolean {
  return words.some((id, i) => {
    const { pos, text } = tokens[from[i]?.start ?? -1] ?? { pos: 'ADJ', text: '' };
    return strengthOf(term, id) > FAINT && (pos !== 'ADJ' || /(?:ed|en)$/.test(text));
  });
}

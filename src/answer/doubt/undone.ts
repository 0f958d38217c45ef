// In: a question to how many something was done, and a sentence. Out: whether that tells of nothing done.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { Term } from '../../search/terms.ts';
import { readForm } from '../../search/word.ts';
import type { Words } from '../../search/words.ts';
import { IS, listed, only } from '../cue-words.ts';
import { ADVERB, NOUN, past, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import { strengthOf } from '../holding.ts';
import { verbBehind } from '../question/retagged.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

/** What goes with a participle of what was done. */
const MOVED = listed('got gets? went');
/** `concerned` and the like tell which, as in "how many of the cases were about women". */
const DONE = only([...IS, 'been', 'concern(?:ed|s)?', 'involve[ds]?', ...MOVED]);
/** After these, where somebody is tells what was done: "went to jail", "got back home". */
const MOVES = only(MOVED);
/** Verbs that say little without where to: "were put in jail", "were given back"; "given to" somebody is given. */
const LIGHT = only([
  ...listed('put sen[dt] tak(?:e|en) throw(?:n)? br(?:ing|ought) h(?:o|e)ld'),
  ...MOVED,
]);
const GIVE = /^give(?:n)?$/i;
const WHERE_TO = /^(?:in|into|to|on|back|behind|home)$/i;
/** "How many storms were recorded?", "how many schools did they open?" ask how many there were. */
const NOTED = only(
  listed(
    'record(?:ed)? count(?:ed)? log(?:ged)? tall(?:y|ied) open(?:ed)? found(?:ed)? establish(?:ed)? set',
    'start(?:ed)? launch(?:ed)? creat(?:e|ed) buil[dt] run operate install(?:ed)? mount(?:ed)? h[au]ng',
  ),
);
/** What is not done to anybody: "how many boats did they have?" */
const STATE = only(
  listed(
    'ha(?:ve|s|d) get spend need want own use know think see say report mention tell claim cite cover include make do',
    'consist belong watch',
  ),
);
/** Tokens behind such a verb in which stands what says it. */
const BEHIND_VERB = 3;
/** A verb may mean it from this strength on: `cracked` is by .32 a word for "solve", `executed` by .25 one for "arrest". */
const FAINT_VERB = 0.27;
/** Strengths by which a third word may stand for both, multiplied: of 75 questions so refused ten are answered rightly by it, five wrongly. */
const AKIN = 0.2;
/** A shorter word that is none may be a slip for anything. */
const READABLE = 6;

/** The end of what asks how many. */
const COUNTS = /^(?:how (?:many|much)|number of)$/i;

/** Whether it is asked to how many something was done, and the sentence has nothing that may mean it. */
export function isUndone(
  { question: { asked, tokens }, terms, words }: Sought,
  { sentence }: Candidate,
): boolean {
  // What was paid may be told as a price, or what something cost.
  if (asked === 'money') return false;
  const low = (at: number) => textAt(tokens, at);
  const many = tokens.findIndex(({ text }, at) => COUNTS.test(`${low(at - 1)} ${text}`));
  if (many < 0) return false;
  const asks = (term: Term) => isSort(term, tokens, many) || isDeed(term, tokens, many);
  if (terms.some((term) => asks(term) && !isDone(term, sentence, words))) return true;
  const is = tokens.findIndex(
    ({ text }, at) => at > many && DONE.test(text) && !/^(?:that|who|which)$/i.test(low(at - 1)),
  );
  const by = deedBySubject(tokens, many) ?? deedOfThem(tokens, many);
  if (is < 0 && by === null) return false;
  // Who is part of a guild is of no kind, and "part" may be tagged as a verb.
  if (by === null && /^(?:part|members?)$/i.test(low(is + 1))) return false;
  if (by === null && isKind(tokens, many, is)) return isLacking(terms, is, sentence);
  const deed = by ?? tokens.findIndex(({ pos }, at) => at > is && !/^(?:ADV|AUX|PART)$/.test(pos));
  const { pos, text = '' } = tokens[deed] ?? {};
  // "How many visitors did they get in May?": it is not they who got anywhere.
  const helps = tokens.slice(many, is).some(({ text }) => /^d(?:id|o|oes)$/i.test(text));
  const isMoved = by === null && !helps && MOVES.test(low(is));
  const isVerb = by !== null || pos === 'VERB' || isMoved;
  if (!isVerb || text.endsWith('ing') || NOTED.test(text)) return false;
  // Of "were put in jail" the jail tells.
  const verb = isMoved && pos !== 'VERB' ? is : deed;
  const leads =
    (LIGHT.test(low(verb)) && WHERE_TO.test(low(verb + 1))) ||
    (GIVE.test(low(verb)) && /^back$/i.test(low(verb + 1)));
  // "How many went out?", "how many did they send?" ask how many there were.
  const isLight = isMoved ? pos !== 'VERB' : by !== null && (LIGHT.test(text) || GIVE.test(text));
  if (isLight && !leads) return false;
  const reach = leads ? deed + BEHIND_VERB : deed;
  const at = terms.findIndex(({ tokens: { last } }) => last >= deed && last <= reach);
  const { form = '' } = terms[at]?.word ?? {};
  const isRead = words.rank(form) !== null || form.length >= READABLE;
  const term = terms[at];
  return isRead && !!term && !isDone(term, sentence, words);
}

/** The `arrest` of "how many did the police arrest", "did they manage to arrest"; `null` where nobody does anything to them. */
function deedBySubject(tokens: readonly Token[], many: number): number | null {
  const helper = tokens.findIndex(({ pos }, at) => at > many && VERBAL.test(pos));
  // "Did the police arrest to stop it", "did the guild in Tollby sell"
  const next = tokens.findIndex(
    ({ pos, text }, at) =>
      at > helper &&
      VERBAL.test(pos) &&
      (HAS.test(textAt(tokens, helper)) || !/(?:ed|ing|s)$/.test(text)) &&
      textAt(tokens, at - 1) !== 'to',
  );
  const at = next < 0 ? (verbBehind(tokens, helper) ?? -1) : next;
  const isBehind = tokens.slice(helper + 1, at).some(({ pos }) => SOMEBODY.test(pos));
  // "By how many boats did it sell them?"
  const isOther = posAt(tokens, many - 2) === 'ADP';
  if (!DOES.test(textAt(tokens, helper)) || !isBehind || isOther) return null;
  if (posAt(tokens, at) === 'AUX') return null;
  const deed = /^managed?$/i.test(textAt(tokens, at)) ? at + 2 : at;
  return STATE.test(textAt(tokens, deed)) ? null : deed;
}

/** The `returned` of "how many have since returned?"; `null` where nothing is so asked. */
function deedOfThem(tokens: readonly Token[], many: number): number | null {
  const has = tokens.findIndex(({ text }, at) => at > many && HAS.test(text));
  const at = past(ADVERB, tokens, has + 1);
  // `Have doubts` may be tagged as if it were `have doubted`.
  const isDeed = posAt(tokens, at) === 'VERB' && !/s$/.test(textAt(tokens, at));
  return has > 0 && isDeed && !STATE.test(textAt(tokens, at)) ? at : null;
}

const SOMEBODY = /^(?:NOUN|PROPN|PRON)$/;
const HAS = /^ha(?:s|d|ve)$/i;
const DOES = only(listed('did do does have has had'));

/** The "arrested" of "how many arrested pilots were there?", but not the "ten" of "how many of the ten pilots". */
function isSort({ tokens: { first } }: Term, tokens: readonly Token[], many: number): boolean {
  const noun = past(/^(?:ADJ|VERB|NUM)$/, tokens, past(/^(?:ADP|DET)$/, tokens, many + 1));
  const isWithin = first > many && first < noun && NOUN.test(posAt(tokens, noun));
  return isWithin && posAt(tokens, first) !== 'NUM' && /(?:ed|en)$/i.test(textAt(tokens, first));
}

/** Nouns for what was done to somebody. */
const DEEDS = only(
  listed(
    'arrests convictions deaths executions killings prosecutions indictments injuries expulsions',
  ),
);

/** The "arrests" of "how many arrests were there?" */
function isDeed({ tokens: { first } }: Term, tokens: readonly Token[], many: number): boolean {
  return DEEDS.test(textAt(tokens, first)) && past(/^(?:ADJ|NUM|NOUN)$/, tokens, many + 1) > first;
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
function isDone(term: Term, { tokens, words: ids, from }: IndexedSentence, words: Words): boolean {
  return ids.some((id, i) => {
    const at = from[i]?.start ?? -1;
    const { pos, text } = tokens[at] ?? { pos: 'ADJ', text: '' };
    // `to arrest` is not done yet, and `to police` may be none.
    const isDeed = pos === 'VERB' && textAt(tokens, at - 1) !== 'to';
    const least = isDeed ? FAINT_VERB : FAINT;
    if (pos === 'ADJ' && !/(?:ed|en)$/.test(text)) return false;
    return (
      strengthOf(term, id) > least ||
      (isDeed && !STOP_WORDS.has(text) && isAkin(term, readForm(text.toLowerCase()).lemma, words))
    );
  });
}

/** Whether some third word stands for both: "cleared up" and `cracked` are each `solved`. */
function isAkin({ word, expressions }: Term, told: string, tables: Words): boolean {
  const asked = [word.lemma, ...expressions.map(({ key }) => key)];
  const known = new Map(tables.synonyms(told).map((one) => [one.word, one.strength]));
  return asked.some((form) =>
    tables.synonyms(form).some((one) => one.strength * (known.get(one.word) ?? 0) >= AKIN),
  );
}

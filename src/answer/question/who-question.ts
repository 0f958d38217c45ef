// In: a question for who. Out: whether it is for who does it, whom it is done to, or who holds an office.
import { madeOnce } from '../../kept.ts';
import type { Token } from '../../search/language.ts';
import type { Words } from '../../search/words.ts';
import { HAS_WH, listed, only, PRESIDING, PUTS, TITLE, TO_BE } from '../cue-words.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { ADVERB, NOUN, POSSESSIVE, past, posAt, textAt, tokenAt } from '../grammar/tokens.ts';
import { behindGet, GETS, isParticiple } from '../grammar/verb-shape.ts';
import { AUXILIARY, isVerb, SUBJECT, withNames, withVerb } from './retagged.ts';
import type { Sought } from './sought.ts';

/** What a question for who is after. */
export interface WhoAsked {
  /** `patient`: "who did they arrest?", "who was arrested?" */
  readonly part: 'agent' | 'patient';
  /** It asks for a person by office or description: "who is the mayor?", "which minister …?" */
  readonly person: boolean;
  /** It asks for a body: "which company …?" */
  readonly body: boolean;
  /** "who did they team up with?", "with whom did they team up?" → `with` */
  readonly preposition: string | null;
  /** Where the office stands that it names: `mayor`. */
  readonly role: number | null;
  /** "who chairs the guild?": a person does, who holds an office. */
  readonly presides: boolean;
  /** The token of the question's verb. */
  readonly verb: number | null;
  /** "who was picked to lead it?" → `picked`: whoever is leads it. */
  readonly put: number | null;
  /** "whose brother …?" → where `brother` stands in the question. */
  readonly owned: number | null;
}

const ASKS = /^(?:who|whom|whos|whose|which|what|name|names)$/i;
const IS = only([...TO_BE, "'s", 's']);
const PREPOSITION =
  /^(?:with|to|for|from|against|by|about|at|on|after|under|over|of|behind|through|near|beside|among)$/i;

/** What only a person does who holds an office. */
const PRESIDES = only(PRESIDING);

/** Verbs whose subject is to do what follows `to`. */
const PLANS = only(
  listed(
    'want like plan hope wish intend try seek need decide refuse agree vow threaten promise fail',
  ),
);

/** "Who in the guild is heading it?", "under whom did they sail?" */
export const AT_HEAD =
  /\b(?:in charge|at the (?:head|helm|top) of|under wh(?:om|ose)|(?:is|was|are|were) (?:heading|leading|running|directing|chairing))\b/i;
const WHO_AT_HEAD = new RegExp(`\\bwho\\b.{0,60}${AT_HEAD.source}`, 'i');

/** Reads it, once a question. */
export const whoAsked: (sought: Sought) => WhoAsked = madeOnce(({ question, words }) => {
  const { text, tokens: tagged, focus } = question;
  const cue = tagged.findIndex(({ text }) => ASKS.test(text));
  const tokens = withVerb(withNames(tagged), cue);
  const word = tokens[cue]?.text.toLowerCase() ?? '';
  const head = tokens[focus.at(-1) ?? -1];
  const preposition = governing(tokens, cue) ?? stranded(tokens, cue);
  // "Who were the smugglers arrested by?" asks for no smuggler.
  const named = word === 'whom' || preposition === 'by' ? null : roleAfter(tokens, cue, words);
  const role = named !== null && isDoneTo(tokens, cue, named, preposition) ? null : named;
  const next = textAt(tokens, cue + (IS.test(textAt(tokens, cue + 1)) ? 2 : 1));
  const verbs = verbsAfter(tokens, cue);
  const presides =
    (/^whos?$/.test(word) &&
      (PRESIDES.test(next) || (question.asked === 'who' && WHO_AT_HEAD.test(text)))) ||
    (preposition === 'by' && PRESIDES.test(textAt(tokens, verbs.verb ?? -1)));
  const person =
    presides ||
    role !== null ||
    (preposition !== 'by' &&
      head !== undefined &&
      !/^people$/i.test(head.text) &&
      isPerson(head.text, words));
  const isPatient = word === 'whom' || (role === null && asksPatient(tokens, cue, focus));
  return {
    part: isPatient && preposition !== 'by' ? 'patient' : 'agent',
    person,
    body: !person && head !== undefined && isBody(head.text, words),
    role,
    presides,
    ...verbs,
    preposition,
    owned: word === 'whose' ? nounAfter(tokens, cue) : null,
  };
});

/** Whether "who are the pilots sold to?" names pilots as whom it is done to. */
function isDoneTo(
  tokens: readonly Token[],
  cue: number,
  role: number,
  preposition: string | null,
): boolean {
  const deed = past(ADVERB, tokens, role + 1);
  return (
    IS.test(textAt(tokens, cue + 1)) &&
    posAt(tokens, deed) === 'VERB' &&
    !textAt(tokens, deed).endsWith('ing') &&
    preposition !== null &&
    textAt(tokens, deed + 1).toLowerCase() === preposition
  );
}

/** The `data` of "whose secret data". */
function nounAfter(tokens: readonly Token[], cue: number): number {
  let at = cue + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(posAt(tokens, at)) && tokens[at + 1]?.pos === 'NOUN') at++;
  return at;
}

/** "who is the old mayor", "whos the boss": a form of to be and a noun for a person. */
function roleAfter(tokens: readonly Token[], cue: number, words: Words): number | null {
  if (cue < 0) return bareRole(tokens);
  const is = textAt(tokens, cue + 1);
  // "What is the name of the mayor?"
  const named = tokens.findIndex(
    ({ text }, i) => /^names?$/i.test(text) && /^of$/i.test(textAt(tokens, i + 1)),
  );
  if (named >= 0) return personAfter(named + 2, tokens, words);
  // "What is the mayor's full name?"
  const owner = tokens.findIndex(
    ({ text }, i) =>
      POSSESSIVE.test(text) && /^names?$/i.test(textAt(tokens, past(/^ADJ$/, tokens, i + 1))),
  );
  if (owner > 0 && isPerson(textAt(tokens, owner - 1), words)) return owner - 1;
  let at = cue + 1;
  // "tell me who the mayor was": the verb stands behind.
  const behind = tokens.findIndex(({ text }, i) => i > at && IS.test(text));
  const phrase = tokens.slice(at, Math.max(at, behind));
  const isBehind =
    tokens[at]?.pos === 'DET' && phrase.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  if (IS.test(is)) at++;
  else if (!isBehind && !/^whos$/i.test(textAt(tokens, cue))) return null;
  // "who was named mayor": whoever was, not a mayor who names.
  if (tokens[at]?.pos === 'ADP' || PUTS.test(textAt(tokens, at))) return null;
  return personAfter(at, tokens, words);
}

/** The `mayor` of "the old mayor", from a token on. */
function personAfter(from: number, tokens: readonly Token[], words: Words): number | null {
  let at = past(/^(?:DET|ADJ|ADV|PROPN|NUM)$/, tokens, from);
  // "The Skerrish foreign minister"
  const isOther = (noun: number) =>
    posAt(tokens, noun) === 'NOUN' &&
    !isPerson(textAt(tokens, noun), words) &&
    /^ADJ NOUN$/.test(`${posAt(tokens, noun + 1)} ${posAt(tokens, noun + 2)}`);
  while (posAt(tokens, at + 1) === 'NOUN' || isOther(at)) at++;
  // "Who is head of the guild?": it may be tagged as a verb.
  if (posAt(tokens, at) === 'VERB' && TITLE.test(textAt(tokens, at))) return at;
  // "Tollby's mayor", "the guild's mayor"
  const owns = [at, at + 1].find((next) => POSSESSIVE.test(textAt(tokens, next)));
  if (owns !== undefined && NOUN.test(posAt(tokens, owns - 1)))
    return personAfter(owns + 1, tokens, words);
  if (tokens[at]?.pos !== 'NOUN') at--;
  const { pos, text } = tokenAt(tokens, at);
  // A capital may begin a title, `the Attorney General`, or a name.
  // "Chief" is an adjective too.
  return (pos === 'NOUN' && isPerson(text, words)) ||
    (/^(?:PROPN|ADJ)$/.test(pos) && TITLE.test(text))
    ? at
    : null;
}

/** The `president` of "guild president?", but not of "where is the president?" */
function bareRole(tokens: readonly Token[]): number | null {
  if (tokens.some(({ text }) => HAS_WH.test(text))) return null;
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT');
  return TITLE.test(textAt(tokens, last)) ? last : null;
}

/** "who did they arrest", "who was arrested", "who should be let in"; not "who will run it". */
function asksPatient(tokens: readonly Token[], cue: number, focus: readonly number[]): boolean {
  let at = Math.max(cue, focus.at(-1) ?? cue) + 1;
  if (/^else$/i.test(textAt(tokens, at))) at++;
  // "which sort of boats did they sink?"
  if (/^of$/i.test(textAt(tokens, at))) at = past(/^(?:ADP|DET|ADJ|NOUN|PROPN)$/, tokens, at);
  const helps = (text: string) => AUXILIARY.test(text) || IS.test(text) || GETS.test(text);
  if (!helps(textAt(tokens, at))) return false;
  let passive = false;
  for (; helps(textAt(tokens, at)); at++) passive = !AUXILIARY.test(textAt(tokens, at));
  at = past(ADVERB, tokens, at);
  const { pos, text } = tokenAt(tokens, at);
  // "who is expected to go": who goes.
  const onward =
    /^to$/i.test(textAt(tokens, at + 1)) && tokens[onwardFrom(tokens, at)]?.pos === 'VERB';
  if (pos === 'VERB') return passive && !onward && !text.endsWith('ing');
  if (!SUBJECT.test(pos)) return false;
  const next = tokens.findIndex((token, i) => i > at && !SUBJECT.test(token.pos));
  if (tokens[next]?.pos === 'VERB') return true;
  // "who did the firm team up with": a verb may be read as a noun.
  return /^(?:did|do|does)$/i.test(textAt(tokens, at - 1)) && !tokens.slice(at).some(isVerb);
}

/** The verb of what is asked: `told` in "who told them to leave"; "who is expected to go" has two. */
function verbsAfter(tokens: readonly Token[], cue: number): Pick<WhoAsked, 'verb' | 'put'> {
  const first = behindGet(
    tokens,
    tokens.findIndex(
      (token, at) =>
        at > cue &&
        (isVerb(token) || isParticiple(tokens, at)) &&
        // "…, according to Lund"
        !/^according$/i.test(token.text),
    ),
  );
  // Which people make up a crew are the crew; who does may be anybody.
  const isMadeUp =
    !/^who/i.test(textAt(tokens, cue)) &&
    /^ma[kd]/i.test(textAt(tokens, first)) &&
    textAt(tokens, first + 1) === 'up';
  if (first < 0 || isMadeUp) return { verb: null, put: null };
  // "Who did they plan to arrest?"
  const isPlan = PLANS.test(textAt(tokens, first)) && SUBJECT.test(posAt(tokens, first - 1));
  const before = textAt(tokens, first - 1);
  const onward =
    (IS.test(before) || GETS.test(before) || (isPlan && first > cue + 1)) &&
    /^to$/i.test(textAt(tokens, first + 1));
  const next = onwardFrom(tokens, first);
  if (!onward || tokens[next]?.pos !== 'VERB') return { verb: first, put: null };
  // Who is planning to sail sails; nobody put him to it.
  const isPut = !isPlan && !tokens[first]?.text.endsWith('ing');
  return { verb: next, put: isPut ? first : null };
}

/** Where the verb behind `to` would stand: "is said to go", "is said to be going". */
function onwardFrom(tokens: readonly Token[], verb: number): number {
  const isGoing = /^be$/i.test(textAt(tokens, verb + 2)) && /ing$/.test(textAt(tokens, verb + 3));
  return isGoing ? verb + 3 : verb + 2;
}

/** The "by" of "by whom", the "with" of "with which firm". */
function governing(tokens: readonly Token[], cue: number): string | null {
  const before = textAt(tokens, cue - 1);
  return PREPOSITION.test(before) ? before.toLowerCase() : null;
}

/** A preposition that nothing follows which it could govern: "team up with for the lab". */
function stranded(tokens: readonly Token[], cue: number): string | null {
  const found = tokens.find(
    ({ text }, at) =>
      at > cue &&
      PREPOSITION.test(text) &&
      // "by-election"
      textAt(tokens, at + 1) !== '-' &&
      // "took over from Lund"
      !(/^over$/i.test(text) && /^t(?:ak\w+|ook)$/i.test(textAt(tokens, at - 1))) &&
      (/^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(tokens[at + 1]?.pos ?? 'PUNCT') ||
        /^according$/i.test(textAt(tokens, at + 1))) &&
      !/^(?:how|what|when|where|which|who|whether|why)$/i.test(textAt(tokens, at + 1)),
  );
  return found ? found.text.toLowerCase() : null;
}

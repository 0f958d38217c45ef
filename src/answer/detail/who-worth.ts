// In: a question for who or which, and a sentence. Out: what each of its phrases is worth as who is asked for.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import type { Words } from '../../search/words.ts';
import { listed, only, TITLE } from '../cue-words.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import { type Introduction, introductionsIn } from '../grammar/introductions.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { givesView, isSpeaker, isTeller, tellersIn, tellsOfOneself } from '../grammar/saying.ts';
import { isCapital, type Phrase, textAt } from '../grammar/tokens.ts';
import { holds, holdsAny, holdsAsked, shareOf, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { speaksOfSaying, WHO_SAID } from '../verb.ts';
import { couldBe } from './kinds.ts';
import { standsIn } from './who-stand.ts';

/** What a phrase of the sentence is worth as who is asked for; 0 where it can be nobody. */
export function worthAs(
  asked: WhoAsked,
  sought: Sought,
  sentence: IndexedSentence,
  doers: readonly Phrase[],
): (phrase: Phrase) => number {
  const { tokens } = sentence;
  const { question, words, terms } = sought;
  const introductions = introductionsIn(sentence, words);
  const stand = standsIn(sought, sentence, asked);
  const anyone = question.asked === 'who' || asked.person || asked.body;
  const toldOf = toldIn(asked, sought, sentence, introductions);
  const tells = tellingIn(asked, sought, sentence);
  const isOtherThing = otherThingIn(asked, sought, sentence);
  return (phrase) => {
    const { first, last, proper, pair } = phrase;
    if (anyone && !couldBe(phrase, tokens, asked, words)) return 0;
    if (question.asked === 'who' && isPlace(sentence, phrase, words)) return 0;
    const role = holdsAsked(terms, asked.role, sentence, first, last);
    if (role && isOffice(tokens, phrase)) return 0;
    const { told, isAside, isOfAsked } = toldOf(phrase);
    if (isAside && (asked.person || isOfAsked)) return 0;
    const telling = tells(phrase, role, told);
    const isName = proper === true && isCapital(textAt(tokens, last));
    const named = isName || (proper && pair);
    if (telling === 'only' || isOtherThing(phrase, isName)) return 0;
    let worth = named ? WHO.name : WHO.words;
    if (asked.person && named && isTitled(tokens, phrase)) worth += WHO.titled;
    if (role && named) worth += DETAIL.focus;
    if (asked.body && isBody(textAt(tokens, last), words)) worth += WHO.titled;
    if (isAside) worth -= WHO.aside;
    if (telling === 'too') worth -= WHO.speaker;
    const standing = doers.includes(phrase) ? WHO.side : stand(phrase, Math.max(0, ...told) > 0);
    return told.reduce((sum, one) => sum + one, worth) + standing;
  };
}

/** The Tollby of `the dike at Tollby`, but not the Tollby Guild. */
function isPlace({ tokens }: IndexedSentence, { first, last }: Phrase, words: Words): boolean {
  const governor = governorOf(tokens, first);
  return /^(?:at|near)$/.test(governor ?? '') && !isBody(textAt(tokens, last), words);
}

/** What is said of a phrase, each by what it is worth, and whether it is itself what is said of another. */
interface Told {
  readonly told: readonly number[];
  readonly isAside: boolean;
  /** `Lund, the mayor,`, where it is asked who met Lund. */
  readonly isOfAsked: boolean;
}

function toldIn(
  asked: WhoAsked,
  sought: Sought,
  sentence: IndexedSentence,
  introductions: readonly Introduction[],
): (phrase: Phrase) => Told {
  const names = sought.terms.filter(({ isName }) => isName);
  const around = (at: number) =>
    introductions.filter(({ first, last }) => first <= at && at <= last);
  const isOfName = ({ name }: Introduction) => holdsAny(names, sentence, name.first, name.last);
  return ({ first, last }) => {
    const own = introductions.filter(({ name }) => name.first === first);
    const told = own.map((each) => introduced(sought, sentence, each, asked.role));
    const said = around(first);
    const isAside = own.length === 0 && said.length > 0 && around(last).length > 0;
    return { told, isAside, isOfAsked: asked.verb !== null && said.some(isOfName) };
  };
}

/** What whoever tells something does: "who gave the speech?" */
const PASSES_ON = only(
  listed(
    'g[ai]ve[ns]? provid(?:ed?|es) shar(?:ed?|es) talk(?:ed|s)? speaks? spoke discuss(?:ed|es)?',
  ),
);

/** Tells of a phrase whether it is who tells what the sentence says, and nothing more, or that too. */
function tellingIn(asked: WhoAsked, sought: Sought, sentence: IndexedSentence) {
  const { tokens } = sentence;
  const { question, terms } = sought;
  const reporting = speaksOfSaying(question.text) || question.tokens.some(givesView);
  const tellers = WHO_SAID.test(question.text) ? tellersIn(tokens, phrasesIn(sentence)) : null;
  const ofOneself = tellsOfOneself(tokens);
  const verb = question.tokens[asked.verb ?? -1]?.text;
  const doesMore = verb !== undefined && !PASSES_ON.test(verb);
  return (phrase: Phrase, role: boolean, told: readonly number[]): 'only' | 'too' | null => {
    const { first, last } = phrase;
    if (tellers && !tellers.some((teller) => teller.first === first)) return 'only';
    if (!isTeller(tokens, phrase)) return null;
    const speaks = isSpeaker(tokens, phrase);
    // "Who were they sunk by?" is not told by who says so.
    if (asked.preposition === 'by' && speaks) return 'only';
    if (reporting) return null;
    // `said Gao`, with nothing of who he is; "who are the pilots?" is not told by who answers.
    const isBare = told.length === 0 && first === last;
    if (isBare && (asked.role !== null ? !role && speaks : !asked.person)) return 'only';
    if (asked.person) return null;
    const isMet = holdsAny(terms, sentence, first, last);
    if (doesMore && !ofOneself && !isMet && told.every((one) => one === 0)) return 'only';
    return speaks ? 'too' : null;
  };
}

/** "What is the name of the law?" */
const NAME_OF = /\bnames? of (?:the|this|that|an?)\b/i;

/**
 * Tells of a phrase whether it is another thing than is asked for: "which program?" is told by what is one or
 * has a name, not by `the PSB`, who speaks, or another thing.
 */
function otherThingIn(asked: WhoAsked, { question, terms }: Sought, sentence: IndexedSentence) {
  const { tokens } = sentence;
  const head = question.focus.at(-1) ?? null;
  const isThing = !asked.person && !asked.body && head !== null;
  const asksName = NAME_OF.test(question.text);
  const asksThing = isThing && (question.asked === 'which' || asksName);
  return (phrase: Phrase, named: boolean): boolean => {
    const { first, last } = phrase;
    if (!asksThing || holdsAsked(terms, head, sentence, first, last)) return false;
    const noun = textAt(tokens, last);
    const isOther = /^\p{Lu}+$/u.test(noun);
    return !named || isOther || isTeller(tokens, phrase);
  };
}

/** What is said beside a name of what the question asks: its share, and the sort asked for. */
function introduced(
  { terms, focus }: Sought,
  sentence: IndexedSentence,
  said: Introduction,
  role: number | null,
) {
  const words = wordsWithin(sentence, said.first, said.last);
  const sorts = terms.filter((term) => term.tokens.first === role);
  const holdsIt = (term: Term) => words.some(({ id }) => holds(term, id));
  const share = shareOf(terms, (term) => (holdsIt(term) ? 1 : 0));
  return WHO.introduced * share + (focus.some(holdsIt) || sorts.some(holdsIt) ? DETAIL.focus : 0);
}

/** `the Minister of Ferries`, which names nobody; not `Minister Dahl`. */
function isOffice(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const title = tokens.findLastIndex(
    ({ text }, at) => at >= first && at <= last && TITLE.test(text),
  );
  return title >= first && (title === last || /^(?:of|for|in|at)$/.test(textAt(tokens, title + 1)));
}

function isTitled(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ text }) => TITLE.test(text));
}

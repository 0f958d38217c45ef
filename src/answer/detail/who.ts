// In: a question for a person or body, and a sentence. Out: who it is.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { ASKS_NAME, listed, only, TITLE } from '../cue-words.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { type Introduction, introductionsIn } from '../grammar/introductions.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { type Phrase, phrasesIn } from '../grammar/phrases.ts';
import { givesView, isSpeaker, isTeller, tellersIn, tellsOfOneself } from '../grammar/saying.ts';
import { isCapital, textAt } from '../grammar/tokens.ts';
import { anyHolds, holds, holdsAny, holdsAsked, shareOf, spanOf, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { type WhoAsked, whoAsked } from '../question/who-question.ts';
import { speaksOfSaying, verbAt, WHO_SAID } from '../verb.ts';
import { type Detail, detailOf } from './found.ts';
import { ofSort, untitled, wholeName } from './given-name.ts';
import { couldBe } from './kinds.ts';
import { isNobody } from './nobody.ts';
import { doersIn, ownerIn, withOwners } from './owners.ts';
import { bestPhrase } from './phrase-choice.ts';
import { withShort } from './phrase-cut.ts';
import { anyoneWho, withClause } from './vague.ts';
import { standsIn } from './who-stand.ts';

/** The person or body that the question asks for: the one that stands where who does it would. */
export function someone(sought: Sought, sentence: IndexedSentence): Detail | null {
  const asked = whoAsked(sought);
  const spanned = (found: Phrase | null) => found && spanOf(sentence, found.first, found.last);
  if (asked.owned !== null) return detailOf(spanned(ownerIn(sought, sentence, asked.owned)));
  const found = phrasesIn(sentence).map((phrase) => withName(sentence.tokens, phrase));
  const isOwn = (at: number) => holdsAsked(sought.terms, asked.verb, sentence, at, at);
  const verb = asked.part === 'patient' ? verbAt(sought, sentence, asked.verb) : null;
  const punished = verb !== null && isOwn(verb) ? anyoneWho(sentence.tokens, verb) : null;
  if (punished && !asked.person) return detailOf(spanned(punished));
  const doers = asked.part === 'agent' ? doersIn(sentence.tokens, found, isOwn) : [];
  const phrases = [...doers, ...found];
  const all = asked.person
    ? withOwners(sentence.tokens, phrases, sought.words).map((phrase) =>
        ofSort(sought, sentence, phrase, asked),
      )
    : phrases;
  const somebody = all.filter((phrase) => !isNobody(phrase, sought, sentence, asked));
  const named = (some: readonly Phrase[]) => spanned(namedAs(asked, sought, sentence, some, doers));
  return detailOf(named(somebody)) ?? detailOf(named(phrases), false);
}

/** A name may look like a verb: the `Wade` of `with Wade steering`. */
function withName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { pos, text } = tokens[phrase.first] ?? { pos: '', text: '' };
  const isName = phrase.first > 0 && pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text);
  return isName ? { ...phrase, proper: true } : phrase;
}

function namedAs(
  asked: WhoAsked,
  sought: Sought,
  sentence: IndexedSentence,
  some: readonly Phrase[],
  doers: readonly Phrase[],
): Phrase | null {
  const found = bestPhrase(sought, sentence, worthAs(asked, sought, sentence, doers), some);
  // "What is it called?" is told by a name alone.
  if (
    !found ||
    (ASKS_NAME.test(sought.question.text) && !isNameOf(found, asked, sought, sentence))
  ) {
    return null;
  }
  const name = wholeName(sought, sentence, untitled(sought, sentence, found, asked));
  return withClause(sentence.tokens, withShort(sentence.tokens, name));
}

/** What whoever tells something does: "who gave the speech?" */
const PASSES_ON = only(
  listed(
    'g[ai]ve[ns]? provid(?:ed?|es) shar(?:ed?|es) talk(?:ed|s)? speaks? spoke discuss(?:ed|es)?',
  ),
);

/** "What is the name of the law?" */
const NAME_OF = /\bnames? of (?:the|this|that|an?)\b/i;

/** Whether a phrase is a name; of a thing, one that it is said to have: a name beside it is seldom its own. */
function isNameOf(
  { first, last }: Phrase,
  asked: WhoAsked,
  { question }: Sought,
  { tokens }: IndexedSentence,
): boolean {
  if (!isCapital(textAt(tokens, last))) return false;
  const article = /^(?:the|an?|["“])$/i.test(textAt(tokens, first)) ? first : first - 1;
  const before = [textAt(tokens, first - 1), textAt(tokens, article - 1)];
  const isCalled = before.some((text) => /^(?:called|named|dubbed|titled|entitled)$/i.test(text));
  return isCalled || question.asked !== 'which' || asked.person || asked.body;
}

/** What a phrase of the sentence is worth as who is asked for; 0 where it can be nobody. */
function worthAs(
  asked: WhoAsked,
  sought: Sought,
  sentence: IndexedSentence,
  doers: readonly Phrase[],
) {
  const { tokens } = sentence;
  const { question, words } = sought;
  const introductions = introductionsIn(sentence, words);
  const names = sought.terms.filter(({ isName }) => isName);
  const within = new Uint8Array(tokens.length);
  for (const { first, last } of introductions) within.fill(1, first, last + 1);
  const ofName = new Map<number, Introduction[]>();
  for (const each of introductions) {
    ofName.set(each.name.first, [...(ofName.get(each.name.first) ?? []), each]);
  }
  const stand = standsIn(sought, sentence, asked, introductions);
  const anyone = question.asked === 'who' || asked.person || asked.body;
  const reporting = speaksOfSaying(question.text) || question.tokens.some(givesView);
  // "Which program?" is told by what is one or has a name: not by `the PSB`, who speaks, or another thing.
  const head = question.focus.at(-1) ?? null;
  const isThing = !asked.person && !asked.body && head !== null;
  const asksName = NAME_OF.test(question.text);
  const asksThing = isThing && (question.asked === 'which' || asksName);
  const telling = WHO_SAID.test(question.text) ? tellersIn(tokens, phrasesIn(sentence)) : null;
  // `Lund, the mayor,`, where it is asked who met Lund
  const isAsides = (at: number) =>
    introductions.some(({ name, ...said }) => {
      const isWithin = said.first <= at && at <= said.last;
      const named = wordsWithin(sentence, name.first, name.last);
      return isWithin && named.some(({ id }) => anyHolds(names, id));
    });
  const ofOneself = tellsOfOneself(tokens);
  const verb = question.tokens[asked.verb ?? -1]?.text;
  const doesMore = verb !== undefined && !PASSES_ON.test(verb);
  return (phrase: Phrase): number => {
    if (telling && !telling.some(({ first }) => first === phrase.first)) return 0;
    const { first, last, proper, pair } = phrase;
    if (anyone && !couldBe(phrase, tokens, asked, words)) return 0;
    // "Who were they sunk by?" is not told by who says so.
    if (asked.preposition === 'by' && isSpeaker(tokens, phrase)) return 0;
    const role = holdsAsked(sought.terms, asked.role, sentence, first, last);
    if (role && isOffice(tokens, phrase)) return 0;
    const own = ofName.get(first) ?? [];
    const told = own.map((each) => introduced(sought, sentence, each, asked.role));
    const aside = own.length === 0 && within[first] === 1 && within[last] === 1;
    if (aside && (asked.person || (asked.verb !== null && isAsides(first)))) return 0;
    const named = proper && (pair || isCapital(textAt(tokens, last)));
    let worth = named ? WHO.name : WHO.words;
    if (asked.person && named && isTitled(tokens, phrase)) worth += WHO.titled;
    if (role && named) worth += DETAIL.focus;
    if (asked.body && isBody(textAt(tokens, last), words)) worth += WHO.titled;
    if (aside) worth -= WHO.aside;
    // "Who are the pilots?" is not told by who answers.
    const isOther = asked.role !== null && !role && own.length === 0 && first === last;
    if (isOther && !reporting && isSpeaker(tokens, phrase)) return 0;
    if (!reporting && !asked.person && isTeller(tokens, phrase)) {
      // `said Gao`, with nothing of who he is
      if (own.length === 0 && first === last) return 0;
      const isMet = holdsAny(sought.terms, sentence, first, last);
      if (doesMore && !ofOneself && !isMet && told.every((one) => one === 0)) return 0;
      if (isSpeaker(tokens, phrase)) worth -= WHO.speaker;
    }
    const isSort = told.some((one) => one >= DETAIL.focus);
    if (asksThing && !isSort && !holdsAsked(sought.terms, head, sentence, first, last)) {
      const noun = textAt(tokens, last);
      const isOther = /^\p{Lu}+$/u.test(noun) || (asksName && isBody(noun, words));
      if (!named || isOther || isTeller(tokens, phrase)) return 0;
    }
    const standing = doers.includes(phrase) ? WHO.side : stand(phrase, Math.max(0, ...told) > 0);
    return told.reduce((sum, one) => sum + one, worth) + standing;
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

// In: a question for a person or body, and a sentence. Out: who it is.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { ASKS_NAME, listed, only } from '../cue-words.ts';
import { WHO } from '../detail-weights.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { isCapital, type Phrase, textAt, tokenAt } from '../grammar/tokens.ts';
import { holdsAny, holdsAsked, spanOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { type WhoAsked, whoAsked } from '../question/who-question.ts';
import { speaksOfSaying, verbAt } from '../verb.ts';
import { isDoneTwice } from './asked-verb.ts';
import { type Detail, detailOf } from './found.ts';
import { ofSort, untitled, wholeName } from './given-name.ts';
import { isNobody } from './nobody.ts';
import { doersIn, ownerIn, withOwners } from './owners.ts';
import { bestPhrase, type Chosen } from './phrase-choice.ts';
import { withShort } from './phrase-cut.ts';
import { asksToWhom, gives, isReceiver, isReceiving } from './receivers.ts';
import { anyoneWho, withClause } from './vague.ts';
import { asksWhoSays, sayerAmong } from './who-says.ts';
import { worthAs } from './who-worth.ts';

/** The person or body that the question asks for: the one that stands where who does it would. */
export function someone(sought: Sought, sentence: IndexedSentence): Detail | null {
  if (isWriters(sought, sentence) || COMPARES.test(sought.question.text)) return null;
  const receives = isReceiving(sought, sentence);
  // Of `Lund lent nets to Berg` it is told as whom they were lent to.
  const asked: WhoAsked = receives
    ? { ...whoAsked(sought), part: 'patient', preposition: 'to' }
    : whoAsked(sought);
  if (isDoneTwice(sought, sentence, asked)) return null;
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
  const goesTo = (phrase: Phrase) => !asksToWhom(sought) || isReceiver(phrase, sentence.tokens);
  const somebody = all
    .filter((phrase) => goesTo(phrase) && !(receives && gives(phrase, sentence.tokens)))
    .filter((phrase) => !isNobody(phrase, sought, sentence, asked));
  const sayer = asksWhoSays(sought) ? sayerAmong(somebody, sentence) : null;
  const worth = worthAs(asked, sought, sentence, doers);
  const named = (some: readonly Phrase[], isSure: boolean, worthOf = worth) => {
    const best = bestPhrase(sought, sentence, worthOf, some);
    const one = best && namedAs(asked, sought, sentence, best);
    return one && detailOf(spanned(one), isSure && one.isClear);
  };
  return (
    (sayer && named([sayer], true, () => WHO.side)) ??
    named(somebody, true) ??
    named(phrases.filter(goesTo), false)
  );
}

/** "Which is more, boats or nets?": it names nobody. */
const COMPARES = /^\W*(?:which|what) (?:is|was|are|were) (?:\w*er|more|less|worse)\b/i;

/** What gives the writers' own view where it begins: `it seems`, `it is likely`, `we believe`. */
const IMPERSONAL = only(listed('seems appears remains'));
const HELD = only(listed('likely unlikely probable improbable possible clear unclear doubtful'));
const BELIEVE = only(listed('believe think expect doubt suspect assess judge'));

/** Whether it is asked who says or thinks what the writers themselves do: `though they claim so, it seems that …`. */
function isWriters({ question, terms }: Sought, sentence: IndexedSentence): boolean {
  if (question.asked !== 'who' || !speaksOfSaying(question.text)) return false;
  const { tokens } = sentence;
  const view = tokens.findIndex(({ text }, at) => {
    const [next, after] = [textAt(tokens, at + 1), textAt(tokens, at + 2)];
    if (/^we$/i.test(text)) return BELIEVE.test(next);
    return /^it$/i.test(text) && (IMPERSONAL.test(next) || (/^is$/.test(next) && HELD.test(after)));
  });
  const held = (first: number, last: number) =>
    terms.filter((term) => holdsAny([term], sentence, first, last)).length;
  return view >= 0 && held(view, tokens.length - 1) > held(0, view - 1);
}

/** A name may look like a verb: the `Wade` of `with Wade steering`. */
function withName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { pos, text } = tokenAt(tokens, phrase.first);
  const isName = phrase.first > 0 && pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text);
  return isName ? { ...phrase, proper: true } : phrase;
}

/** A phrase as it is given: in full, and without a title where that is asked for. */
function namedAs(
  asked: WhoAsked,
  sought: Sought,
  sentence: IndexedSentence,
  found: Chosen,
): Chosen | null {
  // "What is it called?" is told by a name alone.
  if (ASKS_NAME.test(sought.question.text) && !isNameOf(found, asked, sought, sentence)) {
    return null;
  }
  const name = wholeName(sought, sentence, untitled(sought, sentence, found, asked));
  const whole = withClause(sentence.tokens, withShort(sentence.tokens, name));
  if (ASKS_SEVERAL.test(sought.question.text) && isOne(whole, sentence.tokens)) return null;
  return { ...whole, isClear: found.isClear };
}

const ASKS_SEVERAL =
  /\b(?:which|what|(?:name|names? of|who (?:are|were)) (?:the|these|those)) (?:two|three|four|five|[2-5])(?![-\w.,])/i;

/** Whether a phrase is a name of one: "which two sank it?" is not told by it. */
function isOne({ first, last }: Phrase, tokens: readonly Token[]): boolean {
  const own = tokens.slice(first, last + 1);
  return isCapital(textAt(tokens, last)) && !own.some(({ text }) => /^(?:and|,|&)$/i.test(text));
}

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

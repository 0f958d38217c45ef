// In: a question for who somebody is, and a sentence. Out: what is said of the name.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import { TITLE, TITLES_OF_MANY } from '../cue-words.ts';
import { afterName } from '../grammar/apposition.ts';
import { introductionsIn } from '../grammar/introductions.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { NOUN, past, posAt, type Stretch, textAt } from '../grammar/tokens.ts';
import { anyHolds, spanOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';

/** For "who is Gao Suisheng?": what is said of the name, before it, after a comma or with a verb. */
export function described(sought: Sought, sentence: IndexedSentence): Span | null {
  const { question, words } = sought;
  // "Who was met by Lund?" asks for somebody else.
  const { verb, role } = whoAsked(sought);
  const isOffice = TITLE.test(textAt(question.tokens, role ?? -1));
  const isDone = verb !== null && !question.tokens.slice(0, verb).some(({ text }) => text === ',');
  if (!ASKS_WHO_IS.test(question.text) || isDone || isOffice) return null;
  const name = nameIn(sought, sentence);
  const said =
    name &&
    (titleOf(name.first, sentence.tokens, words) ??
      officeBefore(sentence.tokens, name.first, words) ??
      saidOf(name, sentence, words));
  return said && spanOf(sentence, said.first, said.last);
}

/** The name that a question is for, in a sentence; `null` where the question has much besides. */
function nameIn(sought: Sought, { tokens, words, from }: IndexedSentence): Stretch | null {
  // "Who is Lund at the guild?" is not for the guild.
  const asked = sought.question.tokens;
  const at = asked.findIndex(({ text }, i) => i > 0 && /^(?:at|within)$/i.test(text));
  const terms = sought.terms.filter((term) => at < 0 || term.tokens.last < at);
  const named = from.filter(
    ({ end }, i) => tokens[end]?.pos === 'PROPN' && anyHolds(terms, words[i] ?? -1),
  );
  const [first] = named;
  const last = named.findLast((span, i) => span.start <= (named[i - 1] ?? span).end + 1);
  return first && last && terms.length <= named.length + 2
    ? { first: first.start, last: last.end }
    : null;
}

/** The title right before a name: `Inspector Lund` is an inspector; of `Erik Lund` nothing is said. */
function titleOf(name: number, tokens: readonly Token[], words: Words): Stretch | null {
  const first = titleBefore(tokens, name);
  const last = tokens.findLastIndex(({ pos, text }, at) => {
    if (at < first || at >= name) return false;
    if (TITLE.test(text) || TITLES_OF_MANY.test(text)) return true;
    // `Chief Editor`, but no surname that is a word too.
    const isNoun = pos === 'NOUN' || TITLE.test(textAt(tokens, at - 1));
    return isNoun && isPerson(text.toLowerCase(), words);
  });
  return last < 0 ? null : { first, last };
}

/** What is said of a name behind it, or otherwise beside it. */
function saidOf(name: Stretch, sentence: IndexedSentence, words: Words): Stretch | null {
  const { tokens } = sentence;
  const { apposition } = afterName(tokens, name.last);
  const said =
    apposition && hasHead(tokens.slice(apposition.first, apposition.last + 1))
      ? apposition
      : introductionsIn(sentence, words).find(
          (each) => each.name.first <= name.first && name.last <= each.name.last,
        );
  if (!said) return null;
  // `her son, Erik Lund,`
  const isTheirs = /^(?:his|her|their)$/i.test(textAt(tokens, said.first - 1));
  return { first: isTheirs ? said.first - 1 : said.first, last: said.last };
}

const OF = /^(?:of|for|at)$/;

/** `Secretary for Ferries` of `Secretary for Ferries Erik Lund`, before the surname at `name`. */
function officeBefore(tokens: readonly Token[], name: number, words: Words): Stretch | null {
  const from = titleBefore(tokens, name);
  if (!OF.test(textAt(tokens, from - 1)) || !TITLE.test(textAt(tokens, from - 2))) return null;
  const first = past(NOUN, tokens, from - 3, -1) + 1;
  // A given name is in no dictionary.
  const given = textAt(tokens, name - 1).toLowerCase();
  const isNoun = [given, given.replace(/s$/, '')].some((form) => words.hypernyms(form).length > 0);
  const last = isNoun || name - 1 === from ? name - 1 : name - 2;
  return last >= from ? { first, last } : null;
}

/** Whether it is a noun that is said of a name: `the mayor of Tollby`, not `fluent in Skerrish`. */
function hasHead(said: readonly Token[]): boolean {
  const end = said.findIndex(({ pos }) => pos === 'ADP');
  return said.slice(0, end < 0 ? said.length : end).some(({ pos }) => NOUN.test(pos));
}

/** Where the title begins that stands right before a name: at `former`. */
function titleBefore(tokens: readonly Token[], name: number): number {
  let first = name;
  while (NOUN.test(posAt(tokens, first - 1)) || FORMER.test(textAt(tokens, first - 1))) first--;
  return first;
}

const FORMER = /^(?:former|acting|then)$/i;

/** "Who is …?", but not "who is the mayor?" */
const ASKS_WHO_IS = /\bwho(?:'s|s| is| are| was| were)\b(?! (?:the|a|an)\b)/i;

/** Whether it is asked who somebody is, and nothing else: another name is no answer. */
export function asksOfName(sought: Sought): boolean {
  const { question, terms } = sought;
  const { text, tokens } = question;
  const { verb, role } = whoAsked(sought);
  const isVerbless = verb === null;
  // "Who is DCM?"
  if (TITLE.test(textAt(tokens, role ?? -1))) return false;
  const isNames = terms.every(({ isName, word }) => isName && !/\d/.test(word.form));
  // "Who is Director of Ferries?" is for the name.
  const office = tokens.findIndex(
    (token, at) => TITLE.test(token.text) && /^(?:of|for|at)$/i.test(textAt(tokens, at + 1)),
  );
  const asksOffice = office >= 0 && !tokens.slice(0, office).some(({ pos }) => pos === 'PROPN');
  return isVerbless && isNames && !asksOffice && ASKS_WHO_IS.test(text);
}

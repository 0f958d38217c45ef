// In: a question, and the name or place found in a sentence. Out: whether it is likely enough to be shown.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { SAYS } from '../cue-words.ts';
import { SHOWN } from '../detail-weights.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isSource } from '../grammar/governor.ts';
import { givesView, isSaid } from '../grammar/saying.ts';
import { type Stretch, textAt } from '../grammar/tokens.ts';
import { holdsTerm, isWordName, shareOf, tokensIn } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { WHO_SAID } from '../verb.ts';
import { nearnessIn } from './nearness.ts';

/** "Besides Lund, who …?", "according to Lund, who …?": that the sentence has him tells nothing of what is asked. */
const BESIDE =
  /\b(?:besides|except(?: for)?|alongside|apart from|other than|according to|in addition to)(?: [\p{L}.'’-]+){1,3}/iu;

/**
 * A name that stands far from the little that the sentence has of the question is a guess; so is who said
 * it, where nobody says anything, and who will do it, of a sentence without what will be done.
 */
export function isLikely(sought: Sought, sentence: IndexedSentence, found: Span): boolean {
  const { question, terms } = sought;
  if (question.asked !== 'where') {
    if (WHO_SAID.test(question.text) && !isSaid(sentence)) return false;
    const { verb } = whoAsked(sought);
    const done = terms.find(({ tokens }) => tokens.first === verb);
    const willBe = /^(?:will|shall)$/i.test(textAt(question.tokens, (verb ?? 0) - 1));
    if (willBe && done && !holdsTerm(sentence, done)) return false;
  }
  const beside = BESIDE.exec(question.text);
  const [from, to] = beside ? [beside.index, beside.index + beside[0].length] : [0, 0];
  const { first, last } = tokensIn(sentence, found);
  if (asksSayer(sought) && isSayer(sentence.tokens, { first, last })) return true;
  // `Lund and Berg`, where it is asked who else did it.
  const isJoined = /^(?:and|with)$/i.test(textAt(sentence.tokens, first - 1));
  const isBeside = ({ isName, tokens }: Term) => {
    const start = question.tokens[tokens.first]?.start ?? 0;
    return isName && !isJoined && start >= from && start < to;
  };
  const told = terms.filter((term) => !isWordName(term) && !isBeside(term));
  const share = shareOf(told, (term) => (holdsTerm(sentence, term) ? 1 : 0));
  const isNear = nearnessIn(told, sentence)(first, last) >= SHOWN.near;
  return isNear || (question.asked !== 'where' && share >= SHOWN.share);
}

/** Whether it is asked who says something: "which official warned that …?" */
export function asksSayer(sought: Sought): boolean {
  const { part, verb } = whoAsked(sought);
  const { tokens } = sought.question;
  const token = tokens[verb ?? -1];
  return part === 'agent' && token !== undefined && givesView(token, verb ?? -1, tokens);
}

/** Whether a phrase is a person's name that says so: `Gao said`, `according to Gao`; not whom it was told, nor a body. */
export function isSayer(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const own = tokens.slice(first, last + 1);
  const isPerson = own.every(
    ({ pos, text }) =>
      pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(text) && !isOfCountry(text.toLowerCase()),
  );
  if (!isPerson || own.length > PERSON) return false;
  const isSaidBy = SAYS.test(textAt(tokens, last + 1)) || isSource(tokens, first);
  const isBehind = SAYS.test(textAt(tokens, first - 1)) && textAt(tokens, first - 1) !== 'told';
  return isSaidBy || isBehind;
}

/** Most words of a person's name; more are a body's. */
const PERSON = 3;

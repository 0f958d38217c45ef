// In: a noun phrase chosen as an answer, and the question. Out: the part of it that tells what is asked for.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { only, TITLE } from '../cue-words.ts';
import { afterName } from '../grammar/apposition.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { AND, AND_OR, JOINT, NOUN, type Phrase, textAt } from '../grammar/tokens.ts';
import { anyHolds, holds, holdsAny, wordsWithin } from '../holding.ts';
import { leftOut } from '../question/left-out.ts';
import type { Sought } from '../question/sought.ts';

/** Of `Lund and Anna Berg` the one that the question does not name, of a list those whom it does not leave out; else the phrase. */
export function newOf(sought: Sought, sentence: IndexedSentence, phrase: Phrase): Phrase {
  const { terms } = sought;
  const own = withoutLeftOut(sought, sentence, phrase);
  const { first, last, pair, proper } = own;
  const { tokens } = sentence;
  const isName = ({ pos, text }: Token) => pos === 'PROPN' || AND.test(text);
  if (!pair && !tokens.slice(first, last + 1).every(isName)) return own;
  const joint = tokens.findIndex(({ text }, at) => at > first && at < last && AND.test(text));
  const isNamed = (from: number, to: number) => {
    const words = wordsWithin(sentence, from, to);
    return words.length > 0 && words.every(({ id }) => anyHolds(terms, id));
  };
  const list = tokens.slice(first, last).some(({ text }) => text === ',');
  if (joint < 0 || !proper || list) return own;
  const isAll = (from: number, to: number) => isOfAll(terms, sentence, from, to);
  if (
    isNamed(first, joint - 1) ||
    tellsOfLast(terms, sentence, last) ||
    (isAll(joint + 1, last) && !isAll(first, joint - 1))
  ) {
    return { first: joint + 1, last, proper };
  }
  return isNamed(joint + 1, last) ? { first, last: joint - 1, proper } : own;
}

/** `Berg and Dahl` of `Lund (R-TY), Berg and Dahl`, where it is asked who besides Lund; who is within a list stays. */
function withoutLeftOut(sought: Sought, sentence: IndexedSentence, phrase: Phrase): Phrase {
  const names = leftOut(sought);
  if (names.length === 0) return phrase;
  const { first, last } = phrase;
  const isJoint = ({ text }: Token, at: number) => at > first && at < last && JOINT.test(text);
  const next = sentence.tokens.findIndex(isJoint);
  const before = sentence.tokens.findLastIndex(isJoint);
  if (next < 0) return phrase;
  const rest = (own: Pick<Phrase, 'first' | 'last'>) =>
    withoutLeftOut(sought, sentence, { ...phrase, ...own });
  if (holdsAny(names, sentence, first, next)) {
    return rest({ first: AND.test(textAt(sentence.tokens, next + 1)) ? next + 2 : next + 1, last });
  }
  if (!holdsAny(names, sentence, before, last)) return phrase;
  return rest({
    first,
    last: textAt(sentence.tokens, before - 1) === ',' ? before - 2 : before - 1,
  });
}

/** Whether tokens hold all that the question names, and somebody else: the `guild leader Berg` of "who leads the guild?" */
function isOfAll(
  terms: readonly Term[],
  sentence: IndexedSentence,
  first: number,
  last: number,
): boolean {
  const words = wordsWithin(sentence, first, last);
  const isKnown = words.some(({ id, at }) => at.end === last && anyHolds(terms, id));
  const isName = sentence.tokens[last]?.pos === 'PROPN';
  return isName && !isKnown && terms.every((term) => words.some(({ id }) => holds(term, id)));
}

/** Whether what follows a pair says of the latter alone what is asked for: `Lund and Berg, Officer at …`. */
function tellsOfLast(terms: readonly Term[], sentence: IndexedSentence, last: number): boolean {
  const { tokens } = sentence;
  const { apposition } = afterName(tokens, last);
  if (!apposition) return false;
  const words = wordsWithin(sentence, apposition.first, apposition.last);
  if (!words.some(({ id }) => anyHolds(terms, id))) return false;
  const said = tokens.slice(apposition.first, apposition.last + 1);
  const end = said.findIndex(({ pos }) => pos === 'ADP');
  const head = said.slice(0, end < 0 ? said.length : end).findLast(({ pos }) => NOUN.test(pos));
  return head !== undefined && !/s$/i.test(head.text);
}

/** What the question does not name: `Erik Lund` of `Skerrish Charge Erik Lund`. */
export function unknownName(
  sought: Sought,
  sentence: IndexedSentence,
  phrase: Phrase,
): Phrase | null {
  const { tokens } = sentence;
  if (withoutLeftOut(sought, sentence, phrase) !== phrase) return newOf(sought, sentence, phrase);
  const known = wordsWithin(sentence, phrase.first, phrase.last).filter(({ id }) =>
    anyHolds(sought.terms, id),
  );
  let first = (known.at(-1)?.at.end ?? phrase.first - 1) + 1;
  const cut = tokens[first - 1];
  if (AND_OR.test(textAt(tokens, first))) first++;
  // `the thirtieth Herring Congress`, of which the question has the name.
  else if (first > phrase.last && !isPartOfName(firstWord(tokens, phrase))) return null;
  else if (cut && first > phrase.first && isPartOfName(cut)) first = phrase.first;
  // `Senator Lund`, `Skerrish Ambassador`: the rest would be half a name, or a post alone.
  else if (
    first === phrase.last &&
    [cut, tokens[first]].some((one) => TITLE.test(one?.text ?? ''))
  ) {
    first = phrase.first;
  }
  const named = first <= phrase.last && (first === phrase.first || tokens[first]?.pos === 'PROPN');
  return named ? { ...phrase, first } : null;
}

/** The first word, past an article. */
function firstWord(tokens: readonly Token[], { first }: Phrase): Token {
  const article = tokens[first]?.pos === 'DET' ? 1 : 0;
  return tokens[first + article] as Token;
}

const DIRECTION = only(['north', 'south', 'east', 'west', 'new', 'central', 'upper', 'lower']);

/** The North of `North Tollby`; no title, and no `German`. */
function isPartOfName({ text, pos }: Token): boolean {
  return (
    pos === 'PROPN' &&
    !TITLE.test(text) &&
    (DIRECTION.test(text) || !isOfCountry(text.toLowerCase()))
  );
}

/** A word in small letters that says no more than what sort it is. */
const SORT = /^(?!(?:former|late|acting|deputy|vice)$)\p{Ll}{4}/u;

/** `firm Lund`, `influential Senator Berg`, `old council member Dahl`: the name alone. */
export function bareName({ tokens }: IndexedSentence, phrase: Phrase): Phrase {
  let { first } = phrase;
  for (let at = first; at < phrase.last; at++) {
    const { text, pos } = tokens[at] as Token;
    if (JOINT.test(text)) break;
    const isAge = text === 'old' && tokens[at - 1]?.text === '-';
    const isSort = (pos === 'NOUN' || (pos === 'ADJ' && at === first)) && SORT.test(text);
    if ((isAge || isSort) && tokens[at + 1]?.pos === 'PROPN') first = at + 1;
  }
  return { ...phrase, first };
}

/** `Vice Governor Ada Berg` as a vice governor is `Ada Berg`; `Gull and Auk provinces` as provinces, `Gull and Auk`. */
export function withoutSort(
  { focus, question }: Sought,
  sentence: IndexedSentence,
  phrase: Phrase,
): Phrase {
  const { tokens } = sentence;
  const sort = focus.filter(({ tokens: { last } }) => last === question.focus.at(-1));
  let { first, last } = phrase;
  for (const { id, at } of wordsWithin(sentence, phrase.first, phrase.last)) {
    if (!anyHolds(sort, id)) continue;
    const after = at.end < last ? tokens[at.end + 1] : undefined;
    // Of `Senator Lund` as a senator the surname alone would be half a name.
    if (after && at.end + 1 === last && TITLE.test(textAt(tokens, at.end))) continue;
    if (after?.pos === 'PROPN' && !/^(?:of|for|and)$/.test(after.text)) first = at.end + 1;
    else if (
      at.end === last &&
      at.start > first &&
      /^\p{Ll}/u.test(textAt(tokens, at.start)) &&
      tokens[at.start - 1]?.pos === 'PROPN'
    ) {
      last = at.start - 1;
    }
  }
  return first <= last ? { ...phrase, first, last } : phrase;
}

/** `Tollby Port Guild (TPG)`: a name's short form, of its own initials, is part of it; a party's is not. */
export function withShort(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { first, last } = phrase;
  const [open, short, close] = tokens.slice(last + 1, last + 4).map(({ text }) => text);
  const initials = tokens.slice(first, last + 1).map(({ text }) => text[0]);
  const isShort =
    open === '(' &&
    close === ')' &&
    /^\p{Lu}{2,8}$/u.test(short ?? '') &&
    [...(short ?? '')].every((letter) => initials.includes(letter));
  return isShort ? { ...phrase, last: last + 3 } : phrase;
}

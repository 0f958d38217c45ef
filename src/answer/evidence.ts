// In: a question and a sentence. Out: how far the sentence holds the kind of thing asked for.
import { madeOnce } from '../kept.ts';
import type { Sentence, Token } from '../search/language.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import { agreementIn } from './agreement.ts';
import { CAUSE, IS, only } from './cue-words.ts';
import { tellsReceiver } from './detail/receivers.ts';
import { isToldSo } from './detail/told-by.ts';
import { afterName } from './grammar/apposition.ts';
import { posAt, textAt } from './grammar/tokens.ts';
import { anyHolds, holdsWhere, strengthOf, textOf } from './holding.ts';
import { asksQuantity, quantityFit } from './quantity-evidence.ts';
import { leftOut } from './question/left-out.ts';
import type { Sought } from './question/sought.ts';
import { speakersIn } from './speakers.ts';
import { isTakenAs } from './taken-as.ts';
import { AGREEMENT, EVIDENCE, INTRODUCES, PLACED, PURPOSE } from './weights.ts';

/** So many can be listed. */
const COUNTED = /^(?:[2-9]|1\d)$/;

/** What a sentence's details add to its score, in shares of the question's weight. */
export function evidenceIn(
  sought: Sought,
  passage: ReadPassage,
  sentence: IndexedSentence,
): number {
  const { question } = sought;
  const isTheirs = question.ofWriters && passage.paragraph.role === 'comment';
  return (
    detailsIn(sought, passage, sentence) +
    (listsThem(sought, sentence) ? EVIDENCE.list : 0) +
    (isTheirs ? EVIDENCE.writers : 0) +
    (isToldSo(question, { passage, sentence }) ? EVIDENCE.told : 0) +
    agreementIn(question, sentence) +
    (isTakenAs(sought, sentence) ? AGREEMENT.as : 0)
  );
}

function detailsIn(sought: Sought, passage: ReadPassage, sentence: IndexedSentence): number {
  const { asked } = sought.question;
  if (asksQuantity(asked)) {
    return EVIDENCE.quantity * quantityFit(sought, { sentence, passage });
  }
  switch (asked) {
    case 'who': {
      const names = EVIDENCE.who * Math.min(1, namesIn(sentence) / EVIDENCE.names);
      const known = Math.max(names, EVIDENCE.meaning * introduces(sought, sentence));
      return (
        known +
        (namesAnother(sought, sentence) ? EVIDENCE.another : 0) +
        (tellsReceiver(sought, sentence) ? EVIDENCE.receiver : 0)
      );
    }
    case 'where': {
      const place = EVIDENCE.where * tellsPlace(sentence);
      return Math.max(place, EVIDENCE.meaning * introduces(sought, sentence));
    }
    case 'why':
      return CAUSE.test(textOf({ passage, sentence })) || tellsPurpose(sought, sentence)
        ? EVIDENCE.why
        : 0;
    case 'speech':
      return speaks(sought, passage, sentence) ? EVIDENCE.speech : 0;
    case 'meaning':
      return EVIDENCE.meaning * introduces(sought, sentence);
    default:
      return 0;
  }
}

/** Whether what the question speaks of is done to some end: "founded in 1954 to help the crews". */
function tellsPurpose({ terms }: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  return holdsWhere(terms, sentence, PURPOSE.least, (deed) => {
    if (tokens[deed]?.pos !== 'VERB') return false;
    const behind = tokens.slice(deed + 1, deed + 1 + PURPOSE.reach);
    const end = behind.findIndex(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));
    // "Want to sail" tells no end.
    return end > 1 && behind[end]?.pos === 'VERB' && /^to$/i.test(behind[end - 1]?.text ?? '');
  });
}

/** Whether someone whom the question names speaks in the sentence. */
function speaks({ terms }: Sought, passage: ReadPassage, sentence: IndexedSentence): boolean {
  const speakers = [...speakersIn(passage, sentence)];
  return terms.some((term) => speakers.some((id) => strengthOf(term, id) > EVIDENCE.surely));
}

/** What a question says there are so many of: the three of "which are the three fields?" */
const numbersIn = madeOnce(({ terms }: Sought) =>
  terms.filter(({ word }) => COUNTED.test(word.lemma)),
);

/** Whether the sentence begins a list of so many: `in three areas: …`. */
function listsThem(sought: Sought, { tokens, words, from }: IndexedSentence): boolean {
  const numbers = numbersIn(sought);
  if (numbers.length === 0) return false;
  return words.some((id, i) => {
    const end = from[i]?.end ?? 0;
    return (
      numbers.some(({ readings }) => readings.has(id)) &&
      // `June 4: …` and `at 4:30` list nothing.
      tokens.slice(end + 2, end + 2 + EVIDENCE.listReach).some(({ text }) => text === ':')
    );
  });
}

/** Whether the sentence names one whom the question leaves out together with another. */
function namesAnother(sought: Sought, { tokens, words, from }: IndexedSentence): boolean {
  const names = leftOut(sought);
  if (names.length === 0) return false;
  const isNameAt = (at: number) => tokens[at]?.pos === 'PROPN';
  const isAnd = (at: number) => tokens[at]?.text === 'and';
  return words.some((id, i) => {
    const { start = 0, end = 0 } = from[i] ?? {};
    const isBeside =
      (isAnd(end + 1) && isNameAt(end + 2)) || (isAnd(start - 1) && isNameAt(start - 2));
    return isBeside && anyHolds(names, id);
  });
}

/** Words of the cables that surely are the question's only subject, by number. */
const subjectIn = madeOnce(({ terms, focus }: Sought): ReadonlySet<number> => {
  const subject = terms.length <= INTRODUCES.terms ? terms : focus;
  const readings = subject.flatMap((term) => [...term.readings]);
  const sure = readings.filter(([, { strength }]) => strength > EVIDENCE.surely);
  return new Set(sure.map(([id]) => id));
});

/** How surely the sentence says what the question's only subject is: "Tollby, a small …". */
function introduces(sought: Sought, { tokens, words, from }: IndexedSentence): number {
  const subject = subjectIn(sought);
  let best = 0;
  words.forEach((id, i) => {
    const at = from[i];
    if (at && subject.has(id)) best = Math.max(best, introducedAt(tokens, at.start, at.end));
  });
  return best;
}

/** How surely the words round the tokens `first` to `last` say what these name. */
function introducedAt(tokens: readonly Token[], first: number, last: number): number {
  if (last > first && tokens[last + 1]?.text === '(') return INTRODUCES.apposition;
  const { apposition, next } = afterName(tokens, last);
  if (apposition) return INTRODUCES.apposition;
  const copula = COPULA.test(textAt(tokens, next));
  if (copula && /^(?:DET|ADJ|NOUN)$/.test(posAt(tokens, next + 1))) return INTRODUCES.copula;
  return tokens[first - 1]?.pos === 'PROPN' ? INTRODUCES.title : 0;
}

/** Words that are part of a name, but for one that opens the sentence. */
const namesIn = madeOnce(
  ({ tokens }: Sentence) => tokens.filter((token, i) => i > 0 && token.pos === 'PROPN').length,
);

const COPULA = only([...IS, 'means']);

const BEFORE_NAME = /^(?:in|at|near|from|to|of|between|along|around|across|the)$/i;
const BEFORE_WORDS = /^(?:in|at|near|along|outside|inside|around|across|to)$/i;

/** How surely a sentence tells of a place. */
const tellsPlace = madeOnce(({ tokens }: Sentence) => {
  let best = 0;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]?.text;
    if (before === undefined) return;
    if (token.pos === 'PROPN') {
      best = Math.max(best, BEFORE_NAME.test(before) ? PLACED.name : PLACED.nameAlone);
    } else if (token.pos !== 'NUM' && BEFORE_WORDS.test(before)) {
      best = Math.max(best, PLACED.words);
    }
  });
  return best;
});

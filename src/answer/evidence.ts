// In: a question and a sentence. Out: how far the sentence holds the kind of thing asked for.
import type { Span } from '../cable/cable.ts';
import type { Sentence } from '../search/language.ts';
import type { IndexedSentence } from '../search/paragraph-index.ts';
import type { Term } from '../search/terms.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { formOf } from '../search/word.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Asked, Question } from './question.ts';
import { EVIDENCE } from './weights.ts';

type QuantityKind = Quantity['kind'];

/** A question with its terms looked up. */
export interface Sought {
  readonly question: Question;
  readonly terms: readonly Term[];
  /** Those that name what is counted or asked for. */
  readonly focus: readonly Term[];
  readonly vocabulary: Vocabulary;
}

/** How well each kind of quantity answers each kind of question, 0 to 1. */
const FITS: Partial<Record<Asked, Partial<Record<QuantityKind, number>>>> = {
  count: { count: 1, ordinal: 0.5, share: 0.4, money: 0.3, percent: 0.3 },
  amount: {
    count: 0.9,
    money: 0.9,
    percent: 0.8,
    share: 0.8,
    duration: 0.6,
    age: 0.5,
    ordinal: 0.5,
  },
  money: { money: 1, count: 0.2 },
  percent: { percent: 1, share: 1, count: 0.2 },
  age: { age: 1, count: 0.4, duration: 0.4 },
  duration: { duration: 1, date: 0.5, age: 0.2 },
  date: { date: 1, time: 1, duration: 0.4 },
};

const known = new WeakMap<Sentence, readonly Quantity[]>();

/** The quantities of an indexed sentence, read once. */
export function quantitiesOf(sentence: Sentence, text: string): readonly Quantity[] {
  let found = known.get(sentence);
  if (!found) {
    found = quantitiesIn(sentence, text);
    known.set(sentence, found);
  }
  return found;
}

/** True for questions that only a quantity or a date can answer. */
export function asksQuantity(asked: Asked | null): boolean {
  return asked !== null && asked in FITS;
}

/** How well one quantity answers the question, 0 to 1: its kind, and whether it counts the focus. */
export function fitOf(quantity: Quantity, { question, terms, focus, vocabulary }: Sought): number {
  const asked = question.asked ?? 'count';
  const fit = FITS[asked]?.[quantity.kind] ?? 0;
  const sought = question.asked === null ? terms : focus;
  if (asked !== 'count' || sought.length === 0 || fit === 0) return fit;
  const counted = (quantity.counts ?? '').split(/[\s-]+/).map(formOf);
  let met = 0;
  for (const term of sought) {
    for (const form of counted) {
      const entry = vocabulary.form(form);
      met = Math.max(met, (entry && term.readings.get(entry.id)?.strength) ?? 0);
    }
  }
  return question.asked === null ? fit * met : fit * (0.4 + 0.6 * met);
}

const CAUSE =
  /\b(?:because|since|due to|owing to|thanks to|as a result|in order to|so that|so as to|therefore|thus|leads? to|led to|cause[ds]?|causing|reasons?|given|on the grounds|aimed? (?:at|to)|attributable|explain\w*|stem\w* from|result\w* (?:in|from))\b/i;
const SAID =
  /\b(?:said|says|say|added|noted|claim\w*|respond\w*|repl(?:y|ied)|told|stat(?:ed|es|ing)|explain\w*|mention\w*|argu\w*|stress\w*|insist\w*|warn\w*|suggest\w*|emphasi[sz]\w*|according to|ask\w*|observ\w*|comment\w*|acknowledg\w*)\b/i;

/** What a sentence's details add to its score, in shares of the question's weight. */
export function evidenceIn(sought: Sought, sentence: IndexedSentence, text: string): number {
  const { asked } = sought.question;
  if (asked === null) return 0;
  if (asksQuantity(asked)) {
    return (
      EVIDENCE.quantity * Math.max(0, ...quantitiesOf(sentence, text).map((q) => fitOf(q, sought)))
    );
  }
  const words = text.slice(sentence.start, sentence.end);
  switch (asked) {
    case 'who':
      return Math.max(
        EVIDENCE.who * Math.min(1, names(sentence) / 2),
        EVIDENCE.meaning * introduces(sought, sentence),
      );
    case 'where':
      return Math.max(
        EVIDENCE.where * placeAt(sentence),
        EVIDENCE.meaning * introduces(sought, sentence),
      );
    case 'why':
      return CAUSE.test(words) ? EVIDENCE.why : 0;
    case 'speech':
      return SAID.test(words) ? EVIDENCE.speech : 0;
    case 'meaning':
      return EVIDENCE.meaning * introduces(sought, sentence);
  }
  return 0;
}

/** 1 where the sentence says what the question's only subject is: "Dongguan, a major …". */
function introduces({ terms, focus }: Sought, { tokens, words, from }: IndexedSentence): number {
  const subject = terms.length <= 3 ? terms : focus;
  if (subject.length > 4) return 0;
  let best = 0;
  words.forEach((id, i) => {
    if (!subject.some((term) => (term.readings.get(id)?.strength ?? 0) > 0.8)) return;
    const { start, end } = from[i] as Span;
    let at = end + 1;
    if (/^["”']$/.test(tokens[at]?.text ?? '')) at++;
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
    const [next, then] = [tokens[at], tokens[at + 1]];
    if (
      /^[,(–-]+$/.test(next?.text ?? '') &&
      /^(?:DET|PROPN|NOUN|ADJ|SCONJ|ADP|PRON)$/.test(then?.pos ?? '')
    ) {
      best = Math.max(best, then?.pos === 'DET' ? 1 : 0.7);
    }
    if (
      /^(?:is|are|was|were|means)$/.test(next?.text ?? '') &&
      /^(?:DET|ADJ|NOUN)$/.test(then?.pos ?? '')
    )
      best = Math.max(best, 0.9);
    if (tokens[start - 1]?.pos === 'PROPN') best = Math.max(best, 0.5);
  });
  return best;
}

function names({ tokens }: Sentence): number {
  return tokens.filter((token, i) => i > 0 && token.pos === 'PROPN').length;
}

function placeAt({ tokens }: Sentence): number {
  let best = 0;
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token?.pos === 'PROPN')
      best = Math.max(
        best,
        /^(?:in|at|near|from|to|of|between|along|around|across|the)$/i.test(before?.text ?? '')
          ? 1
          : 0.4,
      );
    else if (
      /^(?:in|at|near|along|outside|inside|around|across|to)$/i.test(before?.text ?? '') &&
      token?.pos !== 'NUM'
    )
      best = Math.max(best, 0.5);
  }
  return best;
}

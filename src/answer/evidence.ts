// In: a question and a sentence. Out: how far the sentence holds the kind of thing asked for.
import type { Span } from '../cable/cable.ts';
import type { Sentence, Token } from '../search/language.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import { asksQuantity, quantityFit } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { speakersIn } from './speakers.ts';
import { EVIDENCE } from './weights.ts';

const CAUSE =
  /\b(?:because|since|due to|owing to|thanks to|as a result|in order to|so that|so as to|therefore|thus|leads? to|led to|cause[ds]?|causing|reasons?|given|on the grounds|aimed? (?:at|to)|attributable|triggered|prompted|driven by|in response|explain\w*|stem\w* from|result\w* (?:in|from))\b/i;
/** What a sentence's details add to its score, in shares of the question's weight. */
export function evidenceIn(
  sought: Sought,
  passage: ReadPassage,
  sentence: IndexedSentence,
): number {
  const { text } = passage.paragraph;
  const { asked } = sought.question;
  if (asked === null) return 0;
  if (asksQuantity(asked)) {
    return EVIDENCE.quantity * quantityFit(sought, { sentence, passage });
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
      return EVIDENCE.speech * speaks(sought, passage, sentence);
    case 'meaning':
      return EVIDENCE.meaning * introduces(sought, sentence);
  }
  return 0;
}

/** 1 where someone whom the question names speaks in the sentence. */
function speaks({ terms }: Sought, passage: ReadPassage, sentence: IndexedSentence): number {
  const speakers = [...speakersIn(passage, sentence)];
  return terms.some((term) => speakers.some((id) => (term.readings.get(id)?.strength ?? 0) > 0.8))
    ? 1
    : 0;
}

/** 1 where the sentence says what the question's only subject is: "Dongguan, a major …". */
function introduces({ terms, focus }: Sought, { tokens, words, from }: IndexedSentence): number {
  const subject = terms.length <= 3 ? terms : focus;
  if (subject.length > 4) return 0;
  let best = 0;
  words.forEach((id, i) => {
    if (!subject.some((term) => (term.readings.get(id)?.strength ?? 0) > 0.8)) return;
    const { start, end } = from[i] as Span;
    if (end > start && tokens[end + 1]?.text === '(') best = 1; // `Long Form (LF)`
    const { appositive, next } = afterName(tokens, end);
    if (appositive) best = Math.max(best, 1);
    const [verb, then] = [tokens[next], tokens[next + 1]];
    if (
      /^(?:is|are|was|were|means)$/.test(verb?.text ?? '') &&
      /^(?:DET|ADJ|NOUN)$/.test(then?.pos ?? '')
    ) {
      best = Math.max(best, 0.9);
    }
    if (tokens[start - 1]?.pos === 'PROPN') best = Math.max(best, 0.5);
  });
  return best;
}

/**
 * What follows a name that ends at token `end`: `, Director of …,` is an appositive (its first and
 * last token); `next` is the token after the name, its quotation mark and its abbreviation.
 */
export function afterName(tokens: readonly Token[], end: number) {
  let next = end + 1;
  while (tokens[next]?.pos === 'PROPN') next++;
  if (/^["”']$/.test(tokens[next]?.text ?? '')) next++;
  if (tokens[next]?.text === '(' && tokens[next + 2]?.text === ')') next += 3;
  const mark = tokens[next];
  const glued = mark?.text === '-' && mark.start === tokens[next - 1]?.end;
  if (glued || !/^[,(–-]+$/.test(mark?.text ?? '')) return { appositive: null, next };
  let last = next + 1;
  while (
    tokens[last] &&
    !CLOSES.test((tokens[last] as Token).text) &&
    !isClause(tokens[last] as Token)
  )
    last++;
  const closed = last > next + 1 && CLOSES.test(tokens[last]?.text ?? '.');
  return { appositive: closed ? { first: next + 1, last: last - 1 } : null, next };
}

/** A verb that would make what follows a name a clause of its own; `located` and `leading` do not. */
function isClause({ pos, text }: Token): boolean {
  return (
    pos === 'AUX' || pos === 'PRON' || (pos === 'VERB' && !/(?:ed|ing|known|held)$/.test(text))
  );
}

const CLOSES = /^[,;:.)–-]$/;

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

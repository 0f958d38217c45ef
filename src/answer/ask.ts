// In: a question. Out: the sentences that answer it, or why there is no answer.
import type { Cable } from '../cable/cable.ts';
import type { Reading } from '../search/expand.ts';
import type { Library } from '../search/library.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Answer, Cited, Excerpt, Match, Refusal, Refused } from './answer.ts';
import { detailIn } from './detail.ts';
import { type Doubts, doubtsOf } from './doubt.ts';
import type { Sought } from './evidence.ts';
import { paragraphExcerpt, sentenceExcerpt } from './excerpt.ts';
import { answerFromHeader } from './header.ts';
import { placed, placeIn } from './place.ts';
import { seek } from './seek.ts';
import { DOUBT, SHOW } from './weights.ts';

/** Longest question that is read, in UTF-16 units; what comes after is left unread. */
const LONGEST = 2_000;

/** Answers a question in plain words. Any text gets an answer or a refusal; nothing throws. */
export function answerQuestion({ cables, index }: Library, text: string): Answer {
  const asked = text.slice(0, LONGEST);
  const place = placeIn(asked);
  const cable = cables[0] as Cable;
  const fromHeader = place.named ? null : answerFromHeader(asked, cable);
  if (fromHeader) return fromHeader;
  const passages = placed(place, index.passages);
  if (passages.length === 0) {
    const numbers = place.numbers.map((number) => `¶${number}`).join(', ');
    return refused({ kind: 'no-such-paragraph', asked: numbers, cable });
  }
  const { sought, ranked } = seek(place.rest, index, passages);
  const top = ranked[0];
  if (!top) {
    return place.named
      ? quoted(passages.map(paragraphExcerpt))
      : refused({ kind: 'nothing-asked' });
  }
  const { matched, missing } = met(sought, top);
  if (!place.named) {
    const refusal = refusalOf(doubtsOf(sought, top, index.words), sought);
    const nearest = matched.length > 0 ? top.passage : null;
    if (refusal) return { ...refused(refusal), matched, missing, nearest };
  }
  const worth = ranked.filter((c) => c === top || c.score > SHOW.share * top.score);
  const detail = detailIn(sought, top.sentence, top.passage.paragraph.text);
  return {
    ...quoted(worth.slice(0, SHOW.excerpts).map((c) => sentenceExcerpt(c, sought))),
    matched,
    missing,
    answer: detail ? top.passage.paragraph.text.slice(detail.start, detail.end) : null,
  };
}

function quoted(excerpts: readonly Excerpt[]): Cited {
  const [first, ...more] = excerpts.slice(0, SHOW.excerpts) as [Excerpt, ...Excerpt[]];
  return { status: 'answered', excerpts: [first, ...more], matched: [], missing: [], answer: null };
}

function refused(refusal: Refusal): Refused {
  return { status: 'refused', refusal, matched: [], missing: [], nearest: null };
}

/** Why the best sentence is no answer, or `null` where it is one. */
function refusalOf(doubts: Doubts, { question }: Sought): Refusal | null {
  if (doubts.sum < DOUBT.limit) return null;
  if (doubts.absent.length > 0) {
    return { kind: 'absent', terms: doubts.absent.map((term) => asTyped(term, question)) };
  }
  if (doubts.detail > 0 && question.asked !== null) {
    return { kind: 'no-such-detail', detail: question.asked };
  }
  return { kind: 'not-covered' };
}

/** Which terms of the question the paragraph of `top` holds, and which it does not. */
function met({ question, terms }: Sought, top: Candidate): Pick<Cited, 'matched' | 'missing'> {
  const matched: Match[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    const reading = bestReading(term, top);
    const asked = asTyped(term, question);
    if (!reading) missing.push(asked);
    else {
      const own = reading.via === 'form' || reading.via === 'lemma';
      matched.push({ asked, readAs: own ? null : reading.entry.form });
    }
  }
  return { matched, missing };
}

function bestReading(term: Term, { passage }: Candidate): Reading | null {
  let best: Reading | null = null;
  for (const sentence of passage.sentences) {
    for (const id of sentence.words) {
      const reading = term.readings.get(id);
      if (reading && reading.strength > (best?.strength ?? 0)) best = reading;
    }
  }
  return best;
}

function asTyped({ tokens, word }: Term, { text, tokens: all }: Sought['question']): string {
  const [first, last] = [all[tokens.first], all[tokens.last]];
  return first && last ? text.slice(first.start, last.end) : word.form;
}

// In: a question. Out: the sentences that answer it, or why there is no answer.
import type { Cable } from '../cable/cable.ts';
import type { Reading } from '../search/expand.ts';
import type { Library } from '../search/library.ts';
import { buildIndex, type ParagraphIndex } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Answer, Cited, Excerpt, Match, Refusal, Refused } from './answer.ts';
import { detailIn } from './detail.ts';
import { type Doubts, doubtsOf } from './doubt.ts';
import { paragraphExcerpt, sentenceExcerpt } from './excerpt.ts';
import { answerFromHeader, asksHeader, headerMention } from './header.ts';
import { placeIn } from './place.ts';
import { seek } from './seek.ts';
import type { Sought } from './sought.ts';
import { DOUBT, SHOW } from './weights.ts';

/** Longest question, in UTF-16 units. */
export const LONGEST = 2_000;

/**
 * Answers a question in plain words from one cable, or from all where `cable` is null, leaving out
 * the `skip` best excerpts, which the reader has seen. Any text gets an answer or a refusal;
 * nothing throws.
 */
export function answerQuestion(
  library: Library,
  text: string,
  cable: Cable | null,
  skip = 0,
): Answer {
  const { cables } = library;
  const asked = text.slice(0, LONGEST);
  const one = cable ?? (cables.length === 1 ? (cables[0] as Cable) : null);
  const index = one ? indexOf(one, library) : library.index;
  const place = placeIn(asked, index.passages);
  if (!one && (place.named || asksHeader(asked))) return refused({ kind: 'which-cable' });
  if (one && place.lacking.length > 0) {
    const numbers = place.lacking.map((number) => `¶${number}`).join(', ');
    return refused({ kind: 'no-such-paragraph', asked: numbers, cable: one });
  }
  const fromHeader = place.named || !one ? null : answerFromHeader(asked, one);
  if (fromHeader) return fromHeader;
  const { passages } = place;
  const { sought, ranked } = seek(place.rest, index, passages);
  const top = ranked[0];
  if (!top) {
    return place.named
      ? quoted(passages.map(paragraphExcerpt))
      : refused({ kind: 'nothing-asked' });
  }
  const doubts = doubtsOf(sought, top, index.words);
  const refusal = refusalOf(doubts, sought, place.named);
  if (refusal) {
    const inHeader = one && refusal.kind === 'absent' ? inHeaderOf(one, sought, doubts) : null;
    const nearest = doubts.direct > 0 ? top.passage : null;
    return inHeader ?? { ...refused(refusal), ...met(sought, top), nearest };
  }
  const worth = ranked.filter((c) => c === top || c.score > SHOW.share * top.score);
  const shown = skip > 0 ? ranked.slice(skip, skip + 1) : worth.slice(0, SHOW.excerpts);
  const first = shown[0];
  if (!first) return refused({ kind: 'no-more' });
  const detail = skip > 0 || doubts.direct < SHOW.direct ? null : detailIn(sought, top);
  return {
    ...quoted(shown.map((candidate) => sentenceExcerpt(candidate, sought))),
    ...met(sought, first),
    answer: detail && top.passage.paragraph.text.slice(detail.start, detail.end),
  };
}

const alone = new WeakMap<Cable, ParagraphIndex>();

/** The index of one cable, so that it answers the same whatever else is in the library. */
function indexOf(cable: Cable, { cables, index }: Library): ParagraphIndex {
  if (cables.length === 1) return index;
  const own = alone.get(cable) ?? buildIndex([cable], index.words);
  alone.set(cable, own);
  return own;
}

function quoted(excerpts: readonly Excerpt[]): Cited {
  const [first, ...more] = excerpts.slice(0, SHOW.excerpts) as [Excerpt, ...Excerpt[]];
  return { status: 'answered', excerpts: [first, ...more], matched: [], missing: [], answer: null };
}

function refused(refusal: Refusal): Refused {
  return { status: 'refused', refusal, matched: [], missing: [], nearest: null };
}

/** "Was Hanoi copied?", "what is KTIP?": what only the header has, where nothing else is asked. */
function inHeaderOf(cable: Cable, { terms, question }: Sought, { absent }: Doubts): Answer | null {
  const more = terms.filter((term) => !absent.includes(term));
  if (!more.every(({ word }) => OF_HEADERS.test(word.form))) return null;
  return headerMention(
    absent.map((term) => asTyped(term, question)),
    cable,
  );
}

const OF_HEADERS =
  /^(?:cop(?:y|ied|ies)|receiv(?:e|ed|es)|address(?:ed|ee|ees)?|info|posts?|embass(?:y|ies)|consulates?|tags?|codes?|captions?|stand|abbreviation|mean(?:s|ing)?|listed|cc|too|also)$/;

/** Why the best sentence is no answer, or `null` where it is one. */
function refusalOf(doubts: Doubts, { question }: Sought, placed: boolean): Refusal | null {
  if (doubts.sum < DOUBT.limit + (placed ? DOUBT.placed : 0)) return null;
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
      matched.push({
        asked,
        readAs: own ? null : (asPrinted(reading.entry.id, top) ?? reading.entry.form),
      });
    }
  }
  return { matched, missing };
}

/** A word in the paragraph's own letters: `PSB`, not `psb`. */
function asPrinted(id: number, { passage }: Candidate): string | undefined {
  for (const { words, from, tokens } of passage.sentences) {
    const at = words.indexOf(id);
    const span = at < 0 ? undefined : from[at];
    if (span && span.start === span.end) return tokens[span.start]?.text;
  }
  return undefined;
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

// In: an answer. Out: the reply that quotes it, or says why there is none.
import type { Answer, Cited, Excerpt, Match } from '../answer/answer.ts';
import { sentencesOf } from '../answer/sentences.ts';
import type { Cable, Span } from '../cable/cable.ts';
import { fullCite, paragraphRecord, sectionCite } from './cite.ts';
import { isItself, matchInWords } from './match.ts';
import { contentsButton, paragraphCall } from './paragraph.ts';
import { answered } from './record.ts';
import { echo, echoList } from './refusal.ts';
import { refusedReply } from './refused.ts';
import type { Block, Button, ExcerptRecord, Inline, Reply } from './reply.ts';

/** The wording of an answer; `asPrivate` where only who asked is to see it. */
export function askReply(cables: readonly Cable[], answer: Answer, asPrivate: boolean): Reply {
  return answer.status === 'answered'
    ? citedReply(cables, answer, asPrivate)
    : refusedReply(cables, answer);
}

function citedReply(cables: readonly Cable[], answer: Cited, asPrivate: boolean): Reply {
  const strength = strengthOf(answer.matched, answer.missing);
  const [best] = answer.excerpts;
  const more: Button[] = best.paragraph
    ? [{ label: 'More context', call: paragraphCall(cables, best.cable, best.paragraph) }]
    : [];
  return {
    blocks: [...answer.excerpts.map((excerpt) => quoteOf(cables, excerpt)), ...strength],
    buttons: [...more, contentsButton(cables, best.cable)],
    private: asPrivate,
    record: answered(answer.excerpts.map(excerptRecord), {
      matched: answer.matched.map(matchInWords),
      missing: answer.missing,
      answer: answer.answer,
    }),
  };
}

/** Terms that a reader can take in at once; long pasted questions have hundreds. */
const MOST_TERMS = 8;

/** `Matched 4 of 5 terms: …; not found: “budget”.` */
function strengthOf(matched: readonly Match[], missing: readonly string[]): Block[] {
  if (matched.length === 0) return [];
  const all = matched.length + missing.length;
  const count =
    missing.length === 0
      ? all === 1
        ? 'the term'
        : `all ${all} terms`
      : `${matched.length} of ${all} terms`;
  const terms = matched
    .slice(0, MOST_TERMS)
    .map((match) =>
      isItself(match)
        ? echo(match.asked)
        : `${echo(match.asked)} read as ${echo(match.readAs ?? '')}`,
    );
  const more = matched.length - MOST_TERMS;
  const rest = more > 0 ? ` and ${more} more` : '';
  const lost = missing.length > 0 ? `; not found: ${echoList(missing, 'and')}` : '';
  return [
    { kind: 'line', text: [{ soft: `Matched ${count}: ${terms.join(', ')}${rest}${lost}.` }] },
  ];
}

function excerptRecord({ cable, paragraph, section, text }: Excerpt): ExcerptRecord {
  if (paragraph) return paragraphRecord(cable, paragraph, text);
  return { cable: cable.id, paragraph: null, section, marking: null, text };
}

/** The excerpt, and what stands around it, sentence by sentence. */
function quoteOf(cables: readonly Cable[], excerpt: Excerpt): Block {
  const { cable, paragraph, whole, span, before, after } = excerpt;
  const shown = { start: before?.start ?? span.start, end: after?.end ?? span.end };
  if (!paragraph) {
    const cite = sectionCite(cables, cable, excerpt.section);
    return { kind: 'quote', cite, sentences: [inlinesOf(excerpt, shown)], resume: null };
  }
  const all = sentencesOf(paragraph);
  const first = Math.max(
    0,
    all.findIndex(({ end }) => end > shown.start),
  );
  const sentences = all
    .map(({ start, end }) => ({
      start: Math.max(start, shown.start),
      end: Math.min(end, shown.end),
    }))
    .filter(({ start, end }) => start < end && whole.slice(start, end).trim() !== '');
  return {
    kind: 'quote',
    cite: fullCite(cables, cable, paragraph),
    sentences: sentences.map((sentence) => inlinesOf(excerpt, sentence)),
    resume: (from) => paragraphCall(cables, cable, paragraph, first + from),
  };
}

/** A stretch of the whole: soft outside the excerpt, strong where the question asked for it. */
function inlinesOf({ whole, span, strong }: Excerpt, shown: Span): Inline[] {
  const pieces: Inline[] = [];
  let at = shown.start;
  const upTo = (end: number, style: 'plain' | 'strong' | 'soft') => {
    const stop = Math.min(end, shown.end);
    if (stop <= at) return;
    const text = whole.slice(at, stop);
    pieces.push(style === 'plain' ? text : style === 'strong' ? { strong: text } : { soft: text });
    at = stop;
  };
  upTo(span.start, 'soft');
  for (const { start, end } of strong) {
    upTo(span.start + start, 'plain');
    upTo(span.start + end, 'strong');
  }
  upTo(span.end, 'plain');
  upTo(shown.end, 'soft');
  return pieces;
}

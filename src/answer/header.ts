// In: a question and a cable. Out: an answer from the lines above the text, if it asks about them.
import type { Cable, HeaderField, Span } from '../cable/cable.ts';
import { readSpans } from '../cable/read-spans.ts';
import type { Answer, Excerpt } from './answer.ts';
import { FILLER, ITSELF, type Part, RULES, type Rule, TELLS } from './header-rules.ts';

/**
 * The answer where the question is about the cable itself, else `null`: then it is about what the
 * cable says.
 */
export function answerFromHeader(text: string, cable: Cable): Answer | null {
  const rule = ruleFor(text);
  if (!rule) return null;
  const excerpts = rule.parts.flatMap((part) => excerptOf(cable, part));
  const [first, ...more] = excerpts;
  if (!first) {
    return {
      status: 'refused',
      refusal: { kind: 'not-in-header', field: rule.parts[0] as string },
      matched: [],
      missing: [],
      nearest: null,
    };
  }
  const strong = first.strong[0];
  return {
    status: 'answered',
    excerpts: [first, ...more],
    matched: [],
    missing: [],
    answer: strong ? first.text.slice(strong.start, strong.end) : first.text,
  };
}

/** Whether a question is about a cable itself rather than about what it says. */
export function asksHeader(text: string): boolean {
  return ruleFor(text) !== undefined;
}

/** Longest question that can be about the header: a longer one tells a story. */
const LONGEST = 160;

function ruleFor(text: string): Rule | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!.,:;"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > LONGEST ? undefined : RULES.find((rule) => asksFor(rule, plain));
}

function asksFor({ name, about }: Rule, plain: string): boolean {
  if (TELLS.test(plain)) return false;
  if (about.test(plain)) return ITSELF.test(plain) || isFiller(plain.replace(about, ' '));
  const bare = new RegExp(`\\b(?:${name.source})\\b`);
  return bare.test(plain) && isFiller(plain.replace(bare, ' ')) && plain.split(' ').length <= 6;
}

function isFiller(words: string): boolean {
  return words.split(/[\s'-]+/).every((word) => word === '' || FILLER.has(word));
}

/** The lines above the text that hold one of these words, where the paragraphs do not. */
export function headerMention(words: readonly string[], cable: Cable): Answer | null {
  const parts = Object.keys(cable.headerSpans) as HeaderField[];
  for (const part of parts) {
    const [found] = excerptOf(cable, part);
    for (const word of words) {
      const start = found ? found.text.toLowerCase().indexOf(word.toLowerCase()) : -1;
      if (!found || start < 0 || word.length < SHORTEST) continue;
      const strong = [{ start, end: start + word.length }];
      const matched = words.map((asked) => ({ asked, readAs: null }));
      return {
        status: 'answered',
        excerpts: [{ ...found, strong }],
        matched,
        missing: [],
        answer: null,
      };
    }
  }
  return null;
}

/** Shorter words are found in longer ones. */
const SHORTEST = 3;

function excerptOf(cable: Cable, part: Part): Excerpt[] {
  const spans = part === 'signer' ? cable.signerSpans : cable.headerSpans[part];
  if (!spans?.length) return [];
  const whole = readSpans(cable.source, spans);
  const value = valueSpan(whole, cable, part);
  return [
    {
      cable,
      paragraph: null,
      section: part === 'signer' ? 'signer' : 'header',
      whole,
      span: { start: 0, end: whole.length },
      text: whole,
      strong: [value],
      before: null,
      after: null,
    },
  ];
}

/** Where the value stands in its line: without `FM`, `TAGS:` and what else is printed before it. */
function valueSpan(whole: string, cable: Cable, part: Part): Span {
  const { header } = cable;
  if (part === 'messageRef') {
    const number = /[A-Z][A-Z .'-]* 0*\d+$/.exec(
      whole.replace(/^.*SECTION \d+ OF \d+ /, (skipped) => ' '.repeat(skipped.length)),
    );
    if (number) return { start: whole.length - number[0].length, end: whole.length };
  }
  if (part === 'handling') {
    const marking = /^[A-Z][A-Z ]+[A-Z]/.exec(whole);
    if (marking) return { start: 0, end: marking[0].length };
  }
  const value = part === 'signer' ? cable.signer.join(' ') : header[part];
  if (typeof value === 'string') {
    const start = whole.indexOf(value);
    if (start >= 0) return { start, end: start + value.length };
  }
  const label = /^(?:TAGS|REFS?|TO|INFO|SUBJECT|E\.O\.)[\s:]*/.exec(whole);
  return { start: label?.[0].length ?? 0, end: whole.length };
}

// In: a question and a cable. Out: an answer from the lines above the text, if it asks about them.
import type { Cable, HeaderField, Span } from '../cable/cable.ts';
import { readSpans } from '../cable/read-spans.ts';
import type { Answer, Excerpt } from './answer.ts';

type Part = HeaderField | 'signer';

interface Rule {
  /** Where the answer is printed; the first part that the cable has is quoted. */
  readonly parts: readonly Part[];
  /** How a reader names it in a word or two: "classification?". */
  readonly name: RegExp;
  /** How a reader asks for it of the cable itself: "when was this cable sent". */
  readonly about: RegExp;
}

const RULES: readonly Rule[] = [
  {
    parts: ['signer'],
    name: /sign(?:ed|er|atory|ature|s)|author|draft(?:ed|er)|wr(?:ote|itten)/,
    about:
      /\bwho (?:has |had )?(?:signed|wrote|drafted|authored)\b|\b(?:signed|written|drafted) by\b|\b(?:signer|author|drafter)\b/,
  },
  {
    parts: ['dtg'],
    name: /date(?:d)?|dtg|date-time group/,
    about:
      /\bwhen (?:was|is|did)\b.*\b(?:sent|send|dated|written|transmitted|issued|go out)\b|\bwhat (?:date|day|year|month)\b|\bdate of\b|\bdated\b|\bhow old is\b/,
  },
  {
    parts: ['info'],
    name: /cop(?:y|ied)|cc(?:'?d)?|info(?: addressees?)?/,
    about: /\b(?:copied|cc'?d|info addressees?|cop(?:y|ies)(?: to| of)?)\b/,
  },
  {
    parts: ['to', 'info'],
    name: /recipients?|addressees?|receive[ds]?|addressed/,
    about:
      /\bwho (?:received|receives|got|gets)\b|\b(?:recipients?|addressees?|addressed)\b|\b(?:sent|send|went|goes|go) to\b|\bto whom\b/,
  },
  {
    parts: ['from'],
    name: /from|sender|post|origin/,
    about:
      /\bwho (?:has )?(?:sent|sends)\b|\b(?:sent|come|comes|came|is|was) from\b|\b(?:which|what) (?:post|embassy|consulate)\b|\bsender\b|\borigin\b|\bfrom (?:whom|where|which)\b|\b(?:it|this|cable) from\b/,
  },
  {
    parts: ['handling', 'classification'],
    name: /classifi(?:cation|ed)|handling|secret|marking/,
    about: /\bclassif(?:ication|ied)\b|\bhandling\b|\bsecret\b/,
  },
  {
    parts: ['subject'],
    name: /subject(?: line)?|title|topic|about/,
    about: /\bsubject\b|\btitle\b|\btopic\b|\b(?:cable|telegram) about\b/,
  },
  { parts: ['tags'], name: /tags?/, about: /\btags?\b/ },
  {
    parts: ['refs'],
    name: /refs?|references/,
    about: /\brefs?\b|\breferences\b|\brefers? to\b|\bearlier cables?\b/,
  },
  {
    parts: ['messageRef'],
    name: /(?:reference|cable|message|telegram) (?:number|no|id)|reference|id|mrn/,
    about:
      /\b(?:reference|cable|message|serial|ref) (?:number|no|id)\b|\bnumber of\b|\bid\b|\breference\b/,
  },
  {
    parts: ['precedence'],
    name: /precedence|priority|urgency/,
    about: /\bprecedence\b|\bpriority\b|\burgent\b/,
  },
  { parts: ['captions'], name: /captions?/, about: /\bcaptions?\b/ },
  {
    parts: ['classifiedBy'],
    name: /classified by|classifier/,
    about: /\bclassified by\b|\bwho classified\b/,
  },
  {
    parts: ['eo'],
    name: /e\.?o\.?(?: 12958)?|declassif\w+/,
    about: /\bdeclassif\w+|\be\.?o\.? 12958\b/,
  },
  {
    parts: ['transmissionId'],
    name: /transmission (?:id|number)/,
    about: /\btransmission(?: id| number)?\b/,
  },
  { parts: ['passLines'], name: /pass(?: line| to)?/, about: /\bpass(?:ed)? to\b|\bpass line\b/ },
];

/** The cable as a thing that was sent. */
const ITSELF =
  /\b(?:this|the|that) (?:[\w/,-]+ ){0,5}?(?:cable|telegram|telegramme|telex|message|dispatch)\b|\bcable(?:'s)?\b/;
/** The cable as what tells something: then the question is about what it says. */
const TELLS =
  /\b(?:cable|telegram|message|it) (?:actually |really )?(?:say|says|said|mention|mentions|tell|tells|state|states|claim|claims|describe|describes|give|gives|call|calls|talk|talks)\b|\baccording to\b|\bin (?:this|the) (?:cable|telegram|message|text)\b/;
/** Words that may stand round a header question without making it about anything else. */
const FILLER = new Set(
  (
    'what whats who whos when whens where wheres which whom how is are was were does did do has have had the this its it ' +
    'that a an any on in of by for to from at with line lines tell me give show please and hi hey hello ' +
    'thanks cable telegram telegramme message dispatch know i you can could would like need get there ' +
    "exactly actually go got gets sent put pls s's full one here bot 's s"
  ).split(' '),
);

/**
 * The answer where the question is about the cable itself, else `null`: then it is about what the
 * cable says.
 */
export function answerFromHeader(text: string, cable: Cable): Answer | null {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!.,:;"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > 160) return null;
  const rule = RULES.find((r) => asksFor(r, plain));
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

function asksFor({ name, about }: Rule, plain: string): boolean {
  if (TELLS.test(plain)) return false;
  if (about.test(plain)) return ITSELF.test(plain) || isFiller(plain.replace(about, ' '));
  const bare = new RegExp(`\\b(?:${name.source})\\b`);
  return bare.test(plain) && isFiller(plain.replace(bare, ' ')) && plain.split(' ').length <= 6;
}

function isFiller(words: string): boolean {
  return words.split(/[\s'-]+/).every((word) => word === '' || FILLER.has(word));
}

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

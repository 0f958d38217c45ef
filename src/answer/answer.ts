// In: excerpts, or why there are none. Out: an answer, whose shape lets no uncited one compile.
import type { Cable, HeaderField, Paragraph, Span } from '../cable/cable.ts';
import type { Asked } from './question/asked.ts';

/** A stretch of one paragraph, or of a header, to the letter. */
export interface Excerpt {
  readonly cable: Cable;
  /** `null` where `section` says which other part of the cable it is from. */
  readonly paragraph: Paragraph | null;
  readonly section: 'header' | 'signer' | null;
  /** Which part of the header it is; `null` elsewhere. */
  readonly field: HeaderField | null;
  /** What `span` is a stretch of: the paragraph's text, or the header's lines with blanks folded. */
  readonly whole: string;
  readonly span: Span;
  /** Always `whole.slice(span.start, span.end)`. */
  readonly text: string;
  /** Stretches of `text` that hold the question's words, the header's value or what was quoted; in order, disjoint. */
  readonly strong: readonly Span[];
  /** The short answer, a stretch of `text`; in the best excerpt alone. */
  readonly key?: Span;
  /** Of a header: its lines in `whole`, each of which stands by itself there. */
  readonly lines: readonly Span[] | null;
  /** A sentence of `whole` shown before it so that it can be understood; not part of the answer. */
  readonly before: Span | null;
}

/** How a word of the question met the cable. */
export interface Match {
  /** As the reader typed it. */
  readonly asked: string;
  /** The cable's own word where it is another one ("*cops* read as *police*"), else `null`. */
  readonly readAs: string | null;
  /** Whether the cable's word is in what is quoted; else it stands around it in the paragraph. */
  readonly isQuoted: boolean;
}

/**
 * Words of a claim, written out as it is read, and what the sentence has for them; nothing where that may be
 * several, or counts other things.
 */
export interface Otherwise {
  readonly typed: string;
  readonly printed: readonly string[];
}

/** A place that a question names, and what answers it better elsewhere. */
export interface WrongPlace {
  /** Of several questions in one, which it is, as typed; else null. */
  readonly asked: string | null;
  readonly found: Excerpt;
  readonly paragraphs: readonly Paragraph[];
  /** Numbers of those that the cable does not have. */
  readonly lacking: readonly number[];
}

/** One of several questions, as typed, that has no answer. */
export interface Unanswered {
  readonly asked: string;
  readonly why: Settled;
}

/** An answer: at least one excerpt, best first. */
export interface Cited {
  readonly status: 'answered';
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  readonly matched: readonly Match[];
  /** Terms of the question that neither the excerpts nor their paragraphs hold, as typed. */
  readonly missing: readonly string[];
  /** The quantity, name, date, place or reason asked for; a stretch of the first excerpt. */
  readonly answer: string | null;
  /** Of several questions in one, those that have no answer; `null` where it is one question. */
  readonly unanswered: readonly Unanswered[] | null;
  /** Where an answer stands in another place than the question says. */
  readonly wrongPlaces: readonly WrongPlace[];
  /** What a question whether something is so has otherwise than the first excerpt. */
  readonly otherwise: readonly Otherwise[];
  /**
   * Questions that the excerpts may not answer: of several in one, those as typed; null where it is one, which has one
   * excerpt then and no short answer, or all of several.
   */
  readonly unsure: readonly (string | null)[];
}

/** Why there is no answer. */
export type Refusal =
  /** Nothing that can be looked up was asked: empty, emoji, a greeting. */
  | { readonly kind: 'nothing-asked' }
  /** A paragraph was asked for that the cable does not have. */
  | {
      readonly kind: 'no-such-paragraph';
      /** Numbers that it lacks, of a range the first. */
      readonly asked: readonly number[];
      readonly cable: Cable;
    }
  /** The question is about a cable's header or paragraphs, and does not say which cable's. */
  | { readonly kind: 'which-cable' }
  /** All that speaks of it has been shown. */
  | { readonly kind: 'no-more' }
  /** The header has no such part: no REF line, no signer. */
  | { readonly kind: 'not-in-header'; readonly field: string }
  /** Too little of the question is in the cable. */
  | { readonly kind: 'not-covered' }
  /** A name, number or year was asked about that the cable does not hold. */
  | { readonly kind: 'absent'; readonly terms: readonly string[] }
  /** What is claimed stands there, but for what the sentence has otherwise. */
  | { readonly kind: 'misstated'; readonly told: readonly Otherwise[] }
  /** What is claimed stands there, but not with a name or a "not" of the claim: as typed. */
  | { readonly kind: 'not-in-sentence'; readonly words: readonly string[] }
  /** The subject is there, but near it no quantity, date, … of the kind asked for. */
  | { readonly kind: 'no-such-detail'; readonly detail: Asked | 'contact' };

/** No answer, and why: a value, never an exception. */
export interface Refused {
  readonly status: 'refused';
  readonly refusal: Refusal;
  readonly matched: readonly Match[];
  readonly missing: readonly string[];
  /** The closest paragraph, where one is close enough to be worth a look. */
  readonly nearest: { readonly cable: Cable; readonly paragraph: Paragraph } | null;
  /** What the closest sentence has where the question has another number or year: `1954`. */
  readonly instead: readonly string[];
  /** Of several questions in one, all of them and why; `null` where it is one. */
  readonly unanswered: readonly Unanswered[] | null;
}

/** A refusal where it is settled which cable is meant. */
export interface Settled extends Refused {
  readonly refusal: Exclude<Refusal, { kind: 'which-cable' }>;
}

export type Answer = Cited | Refused;

/** What is quoted as an answer; nothing matched and nothing missing, but for `more`. */
export function cited(excerpts: Cited['excerpts'], more: Partial<Cited> = {}): Cited {
  return {
    status: 'answered',
    excerpts,
    matched: [],
    missing: [],
    answer: null,
    unanswered: null,
    wrongPlaces: [],
    otherwise: [],
    unsure: [],
    ...more,
  };
}

/** A refusal that points nowhere. */
export function refused<Why extends Refusal>(refusal: Why): Refused & { readonly refusal: Why } {
  return {
    status: 'refused',
    refusal,
    matched: [],
    missing: [],
    nearest: null,
    instead: [],
    unanswered: null,
  };
}

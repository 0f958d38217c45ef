// In: a text. Out: its sentences and words, with lemmas and parts of speech; the only door to wink.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {
  inSmallLetters,
  isInCapitals,
  type SmallWord,
  withItsCapitals,
} from './capital-letters.ts';
import { apart } from './scan.ts';

/** One word, number or mark of a text. */
export interface Token {
  /** As it stands in the text; of a text all in capitals, as it would be written in small letters. */
  readonly text: string;
  /** Universal part of speech: `NOUN`, `PROPN`, `VERB`, `NUM`, `PUNCT`, … */
  readonly pos: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** One sentence: a stretch of the text and its tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** English words have numbers below it: that of the first that is none. */
const [UNKNOWN] = idsOf(nlp.readDoc('\u2021')) as [number];

/**
 * Splits a text into sentences and tokens; offsets are into `text` as given. Never throws.
 * @param breaks where in it a sentence begins in any case, rising
 */
export function analyse(text: string, breaks: readonly number[] = []): Sentence[] {
  return analyseWritten(isInCapitals(text) ? written(text) : text, breaks);
}

/** The tokens of all its sentences. */
export function tokensOf(text: string): readonly Token[] {
  return analyse(text).flatMap(({ tokens }) => tokens);
}

/** A text all in capitals as it would be written: the tagger takes most words in capitals for names. */
function written(text: string): string {
  const small = inSmallLetters(text);
  const { doc, words, parts, spans } = tagged(small);
  const ids = idsOf(doc);
  const first = new Set(spans.map(([from]) => from));
  const found: SmallWord[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const start = small.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    if (!/[\p{L}\d]/u.test(word)) return;
    const isKnown = (ids[i] as number) < UNKNOWN;
    found.push({ text: word, pos: parts[i] as string, isKnown, start, opens: first.has(i) });
  });
  return withItsCapitals(small, found);
}

/** A text's tokens, the part of speech of each, and the first and last token of each sentence. */
function tagged(text: string) {
  const doc = nlp.readDoc(apart(text));
  const parts = doc.tokens().out(its.pos as never) as string[];
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][];
  return { doc, words: doc.tokens().out(), parts, spans };
}

function idsOf(doc: ReturnType<typeof nlp.readDoc>): readonly number[] {
  return doc.tokens().out(its.uniqueId as never) as unknown as number[];
}

function analyseWritten(text: string, breaks: readonly number[]): Sentence[] {
  const { words, parts, spans } = tagged(text);
  const runs: Token[][] = [];
  let [at, broken] = [0, 0];
  for (const [first, last] of spans) {
    let tokens: Token[] = [];
    for (let i = first; i <= last; i++) {
      const word = words[i] as string;
      const start = text.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      if (start >= (breaks[broken] ?? Number.POSITIVE_INFINITY)) {
        if (tokens.length > 0) runs.push(tokens);
        tokens = [];
        while (start >= (breaks[broken] ?? Number.POSITIVE_INFINITY)) broken++;
      }
      const token = { text: word, pos: parts[i] as string, start, end: at };
      if (/.['’]s$/.test(word)) tokens.push(...possessive(token));
      else tokens.push(token);
    }
    // `www.state.gov`, `pro-U.S.`: where no blank stands, no sentence ends.
    const before = runs.at(-1);
    if (before && before.at(-1)?.end === tokens[0]?.start) before.push(...tokens);
    else if (tokens.length > 0) runs.push(tokens);
  }
  const label = labelOf(runs.flat());
  return runs
    .flatMap((run) => itemsOf(run, label))
    .map((tokens) => {
      const [head, tail] = [tokens[0] as Token, tokens.at(-1) as Token];
      return { start: head.start, end: tail.end, tokens };
    });
}

/**
 * `Merkel's` → `Merkel`, `'s`. Where a sentence ends with it wink takes it for one word, and from then
 * on wherever it stands: a text would be read by what was read before.
 */
function possessive(token: Token): [Token, Token] {
  const { text, end } = token;
  const cut = end - 2;
  return [
    { ...token, text: text.slice(0, -2), end: cut },
    { text: text.slice(-2), pos: 'PART', start: cut, end },
  ];
}

/** The label with which each of several records begins: the `Name` of `Name: Lund Rank: mate Boat: Gull Name: Berg …`. */
function labelOf(tokens: readonly Token[]): string | null {
  const counts = new Map<string, number>();
  tokens.forEach(({ text }, at) => {
    const isLabel = tokens[at + 1]?.text === ':' && /^\p{Lu}/u.test(text);
    if (isLabel) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const [first, ...others] = [...counts].filter(([, count]) => count > 1);
  const alike = others.filter(([, count]) => count === first?.[1]);
  return first && alike.length > 1 ? first[0] : null;
}

/** Most tokens of a sentence: what goes on longer is a table, and would be gone through for seconds. */
const LONGEST = 1_000;

/**
 * `… deforestation. - IMAZON will receive …; --Minister of Finance: …`: each item of a list is a sentence;
 * so is each record that begins with `label`, and what follows `LONGEST` tokens.
 */
function itemsOf(tokens: readonly Token[], label: string | null): (readonly Token[])[] {
  const items: (readonly Token[])[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if ((label !== null && dash?.text === label && after?.text === ':') || i - from === LONGEST) {
      items.push(tokens.slice(from, i));
      from = i;
      continue;
    }
    if (!/^[-–—*•]+$/.test(dash?.text ?? '') || !/[.;:)]$/.test(before?.text ?? '')) continue;
    if (!after || before?.end === dash?.start) continue;
    if (closesAside(tokens, from, i)) continue;
    // "-5 degrees"
    if (after.start === dash?.end && !/^\p{Lu}/u.test(after.text)) continue;
    items.push(tokens.slice(from, i));
    from = i;
  }
  if (from < tokens.length) items.push(tokens.slice(from));
  return items;
}

/** Most tokens between two dashes. */
const LONGEST_ASIDE = 80;

/** The second dash of `Two unions -- the Guild and the Board (HB) -- have merged.` */
function closesAside(tokens: readonly Token[], from: number, dash: number): boolean {
  if (tokens[dash - 1]?.text !== ')' || !/^\p{Ll}/u.test(tokens[dash + 1]?.text ?? ''))
    return false;
  const mark = tokens[dash]?.text;
  const reach = Math.max(from + 1, dash - LONGEST_ASIDE);
  return tokens.slice(reach, dash).filter(({ text }) => text === mark).length % 2 === 1;
}

/**
 * The Porter stem of a word in small letters: `trafficked`, `traffickers` → `traffick`. A word that
 * holds a digit is its own stem: the stemmer would turn `32,000` into `y2,000`.
 */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemOf(word);
}

const stemOf = model.addons.stem as unknown as (word: string) => string;

/**
 * The lemma of a word in small letters, read on its own: `cases` → `case`, `trafficked` →
 * `traffic`. In its sentence wink would take "Children" at the beginning for a name, and keep its
 * plural.
 */
export function lemmaOf(form: string): string {
  const read = nlp
    .readDoc(form)
    .tokens()
    .out(its.lemma as never) as (string | undefined)[];
  return (read.length === 1 && read[0]) || form;
}

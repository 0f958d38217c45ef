// In: a question and a sentence. Out: where in it the short answer stands.
import type { Span } from '../cable/cable.ts';
import { analyse, type Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/paragraph-index.ts';
import type { Term } from '../search/terms.ts';
import { formOf } from '../search/word.ts';
import { asksQuantity, fitOf, quantitiesOf, type Sought } from './evidence.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { DETAIL } from './weights.ts';

/** The stretch of `text`, within the sentence, that answers the question in short, else `null`. */
export function detailIn(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const { asked } = sought.question;
  if (asksQuantity(asked)) return quantity(sought, sentence, text);
  if (asked === 'who') return introduced(sought, sentence) ?? someone(sought, sentence);
  if (asked === 'where') return place(sought, sentence);
  if (asked === 'why') return reason(sentence, text);
  if (asked === 'which') return someone(sought, sentence);
  return asked === null ? quantity(sought, sentence, text) : null;
}

/** The quantity of the kind asked for that counts the right thing and stands nearest to it. */
function quantity(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const asked = sought.question.text.toLowerCase();
  const counting = sought.question.asked === 'count' || sought.question.asked === null;
  const given = new Set(
    analyse(sought.question.text)
      .flatMap((s) => quantitiesIn(s, sought.question.text))
      .map((q) => q.value)
      .filter((value) => value !== null),
  );
  let best: Span | null = null;
  let most: number = DETAIL.least;
  for (const found of quantitiesOf(sentence, text)) {
    const fit = fitOf(found, sought);
    if (
      fit === 0 ||
      (found.value !== null && given.has(found.value)) ||
      asked.includes(text.slice(found.bare.start, found.bare.end).toLowerCase())
    )
      continue;
    const worth =
      fit +
      DETAIL.near * nearness(sought, sentence, found) +
      (counting ? DETAIL.counted * countedShare(sought, found) : 0) +
      (likewise(asked, around(text, found, sentence)) ? DETAIL.likewise : 0);
    if (worth > most) [best, most] = [{ start: found.start, end: found.end }, worth];
  }
  return best ?? clause(sought, sentence, text);
}

/** The share of the question's weight in what a quantity counts: tells women's cases from children's. */
function countedShare({ terms, vocabulary }: Sought, { counts }: Quantity): number {
  const forms = (counts ?? '')
    .split(/[\s-]+/)
    .map((word) => vocabulary.form(formOf(word))?.id ?? -1);
  let [sum, whole] = [0, 0];
  for (const term of terms) {
    sum += term.weight * Math.max(0, ...forms.map((id) => term.readings.get(id)?.strength ?? 0));
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** Words that go together in question and answer: "in each gang" and `per gang`. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:each|per|every|average|avg|apiece)\b/, /\b(?:each|per|every|averag\w+|apiece)\b/],
  [/\b(?:dollars?|usd|bucks|us\$)/, /\$|\bdollars?\b|\busd\b/],
  [/\beuros?\b|€/, /\beuros?\b|€|\beur\b/],
  [/\b(?:total|altogether|in all|overall)\b/, /\b(?:total|altogether|in all|overall)\b/],
  [/\b(?:max|maximum|most|up to)\b/, /\b(?:up to|at most|maximum|no more than)\b/],
];

function likewise(asked: string, found: string): boolean {
  return PAIRS.some(([question, answer]) => question.test(asked) && answer.test(found));
}

/** The quantity with a word or two on either side, in small letters. */
function around(text: string, { start, end }: Span, sentence: Span): string {
  const [from, to] = [Math.max(sentence.start, start - 14), Math.min(sentence.end, end + 9)];
  return text.slice(from, to).toLowerCase();
}

/** "When …?" answered by a clause: `once their plan was exposed`, `during and after school hours`. */
function clause({ question }: Sought, sentence: IndexedSentence, text: string): Span | null {
  if (question.asked !== 'date') return null;
  const words = text.slice(sentence.start, sentence.end);
  const found =
    /\b(?:once|after|before|during|while|when|until|as soon as|prior to|following)\b[^,;.]{3,80}/i.exec(
      words,
    );
  if (!found) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].trimEnd().length };
}

/** How near the question's words stand to a stretch of the sentence, 0 to 1. */
function nearness({ terms }: Sought, sentence: IndexedSentence, span: Span): number {
  let [sum, whole] = [0, 0];
  const first = sentence.tokens.findIndex((token) => token.end > span.start);
  const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
  for (const term of terms) {
    let best = 0;
    sentence.words.forEach((id, i) => {
      const strength = term.readings.get(id)?.strength ?? 0;
      if (strength === 0) return;
      const at = sentence.from[i] as Span;
      const apart = Math.max(0, first - at.end, at.start - last);
      best = Math.max(best, strength / (1 + apart / DETAIL.reach));
    });
    sum += term.weight * best;
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** For "who is Gao Suisheng?": what is said of the name, after a comma or before it. */
function introduced(
  { question, terms }: Sought,
  { tokens, words, from }: IndexedSentence,
): Span | null {
  if (!/\bwho(?:'s|s| is| are| was| were)\b(?! (?:the|a|an)\b)/i.test(question.text)) return null;
  const named = words.flatMap((id, i) => {
    const { start, end } = from[i] as Span;
    return tokens[end]?.pos === 'PROPN' && terms.some((term) => holds(term, id))
      ? [{ start, end }]
      : [];
  });
  const [first, last] = [
    named[0],
    named.findLast((span, i) => i === 0 || span.start <= (named[i - 1] as Span).end + 1),
  ];
  if (!first || !last || terms.length > named.length + 2) return null;
  if (tokens[last.end + 1]?.text === ',') {
    const start = last.end + 2;
    let end = start;
    while (
      tokens[end] &&
      !/^(?:[,;:.)]|AUX|VERB)$/.test((tokens[end] as Token).text) &&
      !/^(?:AUX|VERB|PRON)$/.test((tokens[end] as Token).pos)
    )
      end++;
    if (end > start && /^[,;:.)]$/.test(tokens[end]?.text ?? '.'))
      return spanOf(tokens, start, end - 1);
  }
  let title = first.start;
  while (title > 0 && /^(?:PROPN|NOUN)$/.test(tokens[title - 1]?.pos ?? '')) title--;
  return title < first.start ? spanOf(tokens, title, first.start - 1) : null;
}

/** The person or body that the question asks for. */
function someone(sought: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const object = /\b(?:who|which \w+) (?:did|does|do|was|were|is|are)\b|\bwhom\b/i.test(
    sought.question.text,
  );
  const verb = verbAt(sought, sentence);
  return best(sought, sentence, (phrase) => {
    const before = tokens[phrase.first - 1];
    const by = before?.text === 'by' || (/^to$/i.test(before?.text ?? '') && object);
    let worth = phrase.proper ? 0.8 : 0.2;
    if (before?.pos === 'ADP' && !by && !/^according$/i.test(tokens[phrase.first - 2]?.text ?? ''))
      worth -= 0.3;
    if (verb !== null) {
      const first = phrase.last < verb;
      const apart = first ? verb - phrase.last - 1 : phrase.first - verb - 1;
      worth += (first !== object || by ? 1 : 0.2) / (1 + apart / DETAIL.reach);
    }
    return worth;
  });
}

/** Where the question's verb stands in the sentence: who did it stands next to that. */
function verbAt(
  { terms, question }: Sought,
  { tokens, words, from }: IndexedSentence,
): number | null {
  let [found, most]: [number | null, number] = [null, 0];
  words.forEach((id, i) => {
    const { start } = from[i] as Span;
    if (tokens[start]?.pos !== 'VERB') return;
    for (const term of terms) {
      const worth = term.weight * (term.readings.get(id)?.strength ?? 0);
      if (worth > most && holds(term, id)) [found, most] = [start, worth];
    }
  });
  if (found !== null || !SAYS.test(question.text)) return found;
  const at = tokens.findIndex((token) => SAID.test(token.text));
  return at < 0 ? null : at;
}

const SAYS = /\b(?:said|says|say|told|claim\w*|add(?:ed|s)|respon\w+|explain\w*|mention\w*)\b/i;
const SAID = /^(?:said|says|told|added|noted|claimed|responded|explained|mentioned)$/i;

/** How surely a preposition tells a place. */
const PLACED: Readonly<Record<string, number>> = {
  in: 1,
  at: 1,
  near: 1,
  between: 1,
  along: 1,
  around: 0.9,
  across: 0.9,
  outside: 0.9,
  inside: 0.9,
  within: 0.8,
  to: 0.6,
  into: 0.7,
  on: 0.6,
  from: 0.5,
  as: 0.3,
  of: 0.3,
};

/** The place that the question asks for. */
function place(sought: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const verb = verbAt(sought, sentence);
  const from = /\bfrom\b/i.test(sought.question.text);
  const found = best(sought, sentence, (phrase) => {
    const before = (tokens[phrase.first - 1]?.text ?? '').toLowerCase();
    let worth = from && before === 'from' ? 1 : (PLACED[before] ?? 0);
    if (phrase.proper) worth += 0.4;
    if (verb !== null && phrase.first > verb)
      worth += 0.6 / (1 + (phrase.first - verb - 1) / DETAIL.reach);
    return worth;
  });
  if (!found) return null;
  const first = tokens.findIndex((token) => token.start === found.start);
  const between = /^between$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const start = /^the$/i.test(tokens[between]?.text ?? '') ? between + 1 : between;
  return { start: (tokens[start] as Token).start, end: found.end };
}

/** The phrase worth most that the question does not already name. */
function best(
  sought: Sought,
  sentence: IndexedSentence,
  worthOf: (phrase: Phrase) => number,
): Span | null {
  const { tokens } = sentence;
  let found: Phrase | null = null;
  let most: number = DETAIL.least;
  for (const phrase of phrasesIn(sentence)) {
    const { known, sort } = named(sought, sentence, phrase);
    if (known > (sort ? 0.99 : 0.49)) continue;
    const span = spanOf(tokens, phrase.first, phrase.last);
    const worth =
      worthOf(phrase) + DETAIL.near * nearness(sought, sentence, span) + (sort ? DETAIL.focus : 0);
    if (worth > most) [found, most] = [phrase, worth];
  }
  return found ? withoutSort(sought, sentence, found) : null;
}

/** The share of a phrase's words that the question has too, and whether it holds the sort asked for. */
function named({ terms, focus }: Sought, sentence: IndexedSentence, phrase: Phrase) {
  let [all, known, sort] = [0, 0, false];
  sentence.words.forEach((id, i) => {
    const at = sentence.from[i] as Span;
    if (at.start < phrase.first || at.end > phrase.last) return;
    if (/^(?:DET|ADP|PART|CCONJ)$/.test(sentence.tokens[at.start]?.pos ?? '')) return;
    all++;
    if (focus.some((term) => holds(term, id))) sort = true;
    if (terms.some((term) => holds(term, id))) known++;
  });
  return { known: all > 0 ? known / all : 1, sort };
}

/** `Vice Governor Lei Yulan` as a vice governor is `Lei Yulan`; `Guangdong and Guangxi provinces` as provinces, `Guangdong and Guangxi`. */
function withoutSort(
  { focus }: Sought,
  { tokens, words, from }: IndexedSentence,
  phrase: Phrase,
): Span {
  let { first, last } = phrase;
  words.forEach((id, i) => {
    const at = from[i] as Span;
    if (at.start < phrase.first || at.end > phrase.last || !focus.some((term) => holds(term, id)))
      return;
    if (
      at.end < last &&
      tokens[at.end + 1]?.pos === 'PROPN' &&
      !/^(?:of|for|and)$/.test(tokens[at.end + 1]?.text ?? '')
    )
      first = at.end + 1;
    else if (at.end === last && at.start > first && /^\p{Ll}/u.test(tokens[at.start]?.text ?? ''))
      last = at.start - 1;
  });
  return first <= last ? spanOf(tokens, first, last) : spanOf(tokens, phrase.first, phrase.last);
}

const BECAUSE =
  /\b(?:because of|because|due to|owing to|thanks to|since|as a result of|in order to|so that|attributable to|on the grounds that)\s+/i;

/** What follows "because", "due to" and the like, up to the clause's end. */
function reason(sentence: IndexedSentence, text: string): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const found = BECAUSE.exec(words);
  if (!found) return null;
  const from = found.index + found[0].length;
  const rest = /^[^,;.]{3,160}/.exec(words.slice(from));
  return rest
    ? { start: sentence.start + from, end: sentence.start + from + rest[0].trimEnd().length }
    : null;
}

function holds(term: Term, id: number): boolean {
  return (term.readings.get(id)?.strength ?? 0) >= DETAIL.same;
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

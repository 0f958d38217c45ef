// In: a question for a person or body, and a sentence. Out: who it is, or what is said of a name.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { afterName } from './evidence.ts';
import { holds, spanOf } from './nearness.ts';
import { bestPhrase } from './phrase-choice.ts';
import type { Phrase } from './phrases.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** For "who is Gao Suisheng?": what is said of the name, after a comma or before it. */
export function introduced(
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
  const { appositive } = afterName(tokens, last.end);
  if (appositive) return spanOf(tokens, appositive.first, appositive.last);
  let title = first.start;
  while (title > 0 && /^(?:PROPN|NOUN)$/.test(tokens[title - 1]?.pos ?? '')) title--;
  return title < first.start ? spanOf(tokens, title, first.start - 1) : null;
}

/** The person or body that the question asks for. */
export function someone(sought: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const object = /\b(?:who|which \w+) (?:did|does|do|was|were|is|are)\b|\bwhom\b/i.test(
    sought.question.text,
  );
  const verb = verbAt(sought, sentence);
  const aside = asidesIn(tokens);
  return bestPhrase(sought, sentence, (phrase) => {
    const before = tokens[phrase.first - 1];
    const by = before?.text === 'by' || (/^to$/i.test(before?.text ?? '') && object);
    let worth = phrase.proper ? 0.6 : 0.25;
    if (aside.has(phrase.first)) worth -= 0.6;
    if (!SAYS.test(sought.question.text) && isSpeaker(tokens, phrase)) worth -= 0.8;
    if (before?.pos === 'ADP' && !by && !/^according$/i.test(tokens[phrase.first - 2]?.text ?? ''))
      worth -= 0.5;
    if (verb !== null) {
      const first = phrase.last < verb;
      const [from, to] = first ? [phrase.last + 1, verb] : [verb + 1, phrase.first];
      const apart = tokens.slice(from, to).filter((_, i) => !aside.has(from + i)).length;
      worth += (first !== object || by ? 1 : 0.2) / (1 + apart / DETAIL.reach);
    }
    return worth;
  });
}

/** Tokens within `, a major manufacturing center between …,` and `, who said so,`. */
function asidesIn(tokens: readonly Token[]): Set<number> {
  const aside = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.text !== ',' || !/^(?:an?|who|which)$/i.test(tokens[at + 1]?.text ?? '')) return;
    const end = tokens.findIndex((other, i) => i > at && other.text === ',');
    for (let i = at; i <= end; i++) aside.add(i);
  });
  return aside;
}

/** `said Gao`, `Gao said`: who tells it is not who did it. */
function isSpeaker(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? '', tokens[last + 1]?.text ?? ''];
  return SAID.test(before) || SAID.test(after);
}

/** Where the question's verb stands in the sentence: who did it stands next to that. */
export function verbAt(
  { terms, question }: Sought,
  { tokens, words, from }: IndexedSentence,
): number | null {
  const said = tokens.findIndex((token) => SAID.test(token.text));
  if (said >= 0 && WHO_SAID.test(question.text)) return said;
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
  return said < 0 ? null : said;
}

const WHO_SAID =
  /\bwho (?:said|says|claims?|claimed|told|tells|added|noted|mentioned|explained|pointed)\b/i;
const SAYS =
  /\b(?:said|says|say|told|claim\w*|add(?:ed|s)|respon\w+|explain\w*|mention\w*|think\w*|according|source|complain\w*)\b/i;
const SAID = /^(?:said|says|told|added|noted|claimed|responded|explained|mentioned)$/i;

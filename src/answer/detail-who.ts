// In: a question for a person or body, and a sentence. Out: who it is, or what is said of a name.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { afterName } from './apposition.ts';
import { SAYS } from './cue-words.ts';
import { holds, shareOf, spanOf, wordsWithin } from './holding.ts';
import { bestPhrase } from './phrase-choice.ts';
import type { Phrase } from './phrases.ts';
import type { Sought } from './sought.ts';
import { speaksOfSaying, verbAt } from './verb.ts';
import { DETAIL, WHO } from './weights.ts';

/** For "who is Gao Suisheng?": what is said of the name, after a comma or before it. */
export function introduced({ question, terms }: Sought, sentence: IndexedSentence): Span | null {
  if (!/\bwho(?:'s|s| is| are| was| were)\b(?! (?:the|a|an)\b)/i.test(question.text)) return null;
  const { tokens, words, from } = sentence;
  const named = from.filter(({ end }, i) => {
    const id = words[i];
    const proper = tokens[end]?.pos === 'PROPN';
    return id !== undefined && proper && terms.some((term) => holds(term, id));
  });
  const [first] = named;
  const last = named.findLast((span, i) => span.start <= (named[i - 1] ?? span).end + 1);
  if (!first || !last || terms.length > named.length + 2) return null;
  const { apposition } = afterName(tokens, last.end);
  if (apposition) return spanOf(sentence, apposition.first, apposition.last);
  let title = first.start;
  while (/^(?:PROPN|NOUN)$/.test(tokens[title - 1]?.pos ?? '')) title--;
  return title < first.start ? spanOf(sentence, title, first.start - 1) : null;
}

/** The person or body that the question asks for: the one that stands where who does it would. */
export function someone(sought: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const { text } = sought.question;
  const asideBefore = asidesIn(tokens);
  const isAside = (at: number) => asideBefore[at] !== asideBefore[at + 1];
  const apart = (from: number, to: number) =>
    to - from - ((asideBefore[to] ?? 0) - (asideBefore[from] ?? 0));
  const verb = verbAt(sought, sentence);
  const object = asksForObject(text);
  const reporting = speaksOfSaying(text);
  const found = bestPhrase(sought, sentence, (phrase) => {
    const { first, last, proper } = phrase;
    const by = isAgent(tokens, first, object);
    let worth = proper ? WHO.name : WHO.words;
    if (isAside(first)) worth -= WHO.aside;
    if (!reporting && isSpeaker(tokens, phrase)) worth -= WHO.speaker;
    if (isGoverned(tokens, first) && !by) worth -= WHO.governed;
    if (proper) worth += WHO.introduced * besideName(sought, sentence, last);
    if (verb === null) return worth;
    const before = last < verb;
    const between = before ? apart(last + 1, verb) : apart(verb + 1, first);
    const side = before !== object || by ? WHO.side : WHO.otherSide;
    return worth + side / (1 + Math.max(0, between) / DETAIL.reach);
  });
  return found && spanOf(sentence, found.first, found.last);
}

/** The share of the question in what stands beside a name: `, President of the Coalition,`. */
function besideName({ terms }: Sought, sentence: IndexedSentence, last: number): number {
  const { apposition } = afterName(sentence.tokens, last);
  if (!apposition) return 0;
  const words = wordsWithin(sentence, apposition.first, apposition.last);
  return shareOf(terms, (term) => (words.some(({ id }) => holds(term, id)) ? 1 : 0));
}

/** "Who did they arrest?": whom, and not who did it. */
function asksForObject(question: string): boolean {
  return /\b(?:who|which \w+) (?:did|does|do|was|were|is|are|will|would|should|can|could)\b|\bwhom\b/i.test(
    question,
  );
}

/** `by Gao`; where the question asks for the object, `to Gao`. */
function isAgent(tokens: readonly Token[], first: number, object: boolean): boolean {
  const before = tokens[first - 1]?.text ?? '';
  return before === 'by' || (object && /^to$/i.test(before));
}

/** `in Tollby`, but not `according to Gao`. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.pos === 'ADP' && !/^according$/i.test(tokens[first - 2]?.text ?? '');
}

/** `said Gao`, `Gao said`: who tells it is not who did it. */
function isSpeaker(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return SAYS.test(tokens[first - 1]?.text ?? '') || SAYS.test(tokens[last + 1]?.text ?? '');
}

/**
 * How many tokens before each one (and, last, in all) stand within `, a major manufacturing center
 * between …,` or `, who said so,`.
 */
function asidesIn(tokens: readonly Token[]): readonly number[] {
  const before = [0];
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  const last = commas.at(-1) ?? -1;
  let [inside, sum] = [false, 0];
  tokens.forEach(({ text }, at) => {
    const opens =
      text === ',' && at < last && /^(?:an?|who|which)$/i.test(tokens[at + 1]?.text ?? '');
    if (inside || opens) sum++;
    if (text === ',') inside = opens;
    before.push(sum);
  });
  return before;
}

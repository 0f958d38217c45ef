// In: a question's text and an index. Out: the text with its words parted and joined as the cables and English write them.
import { isEnglish, meantBy, nameMeantBy } from '../../search/misspelt.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { placeFrom } from '../../search/postings.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { readForm } from '../../search/word.ts';
import { HELPERS, IS, only, TITLES } from '../cue-words.ts';
import { QUESTION } from '../weights.ts';

/** Two words in small letters, the second only looked at: it may be the first of the next two. */
const PAIR = /(?<![\p{L}\p{N}'’-])([a-z]{3,}) (?=([a-z]{3,})(?![\p{L}\p{N}'’-]))/gu;
/** With what stands before it. */
const LONG = new RegExp(
  `(?<=(?<before>[\\p{L}.'’-]*)[ ,(]{0,2})(?<![\\p{L}\\p{N}'’-])[a-z]{${2 * QUESTION.part},${QUESTION.longest}}(?![\\p{L}\\p{N}'’-])`,
  'gu',
);
/** "Hadopi2" */
const NUMBERED = /(?<![\p{L}\p{N}'’-])(\p{L}{3,})(\d{1,3})(?![\p{L}\p{N}'’-])/gu;
/** Behind these stands who or what a question is about, and may be named in small letters: "who is berg?" */
export const NAME_NEXT = only([...IS, ...HELPERS, ...TITLES]);

/**
 * "The play grounds", "the migrantworkers": a blank that slipped in or was left out; and compounds as the cables
 * write them, `wheel chair` and `nightclub`.
 * @param tell is told what was meant, and what was typed
 */
export function withItsBlanks(
  text: string,
  index: ParagraphIndex,
  tell: (meant: string, typed: string) => void,
): string {
  const joined = text.replace(PAIR, (whole, first: string, second: string) => {
    if (!isOne(first, second, index)) return whole;
    tell(first + second, whole + second);
    return first;
  });
  const numbered = joined.replace(NUMBERED, (whole, word: string, number: string) => {
    const form = word.toLowerCase();
    const isOne = index.vocabulary.idOf(whole.toLowerCase()) !== undefined;
    if (isOne || !standTogether([form, number], index)) return whole;
    tell(form, whole);
    return `${word} ${number}`;
  });
  return numbered.replace(LONG, (word: string, ...rest) => {
    const { before = '' } = rest.at(-1) as { before?: string };
    const parts = partsOf(word, before, index);
    for (const part of parts ?? []) tell(part, word);
    return parts?.join(' ') ?? word;
  });
}

/** Whether the cables have a word, in any form. */
export function isOfCables(form: string, { vocabulary }: ParagraphIndex): boolean {
  if (vocabulary.idOf(form) !== undefined) return true;
  const { lemma, stem } = readForm(form);
  return vocabulary.lemma(lemma).length > 0 || vocabulary.stem(stem).length > 0;
}

function isKnown(form: string, index: ParagraphIndex): boolean {
  const isWord = (one: string) => isEnglish(one, index.words);
  return isOfCables(form, index) || isWord(form);
}

/** Two of which one is no word; of two words one that the cables have, and not both of them, or that English has too. */
function isOne(first: string, second: string, index: ParagraphIndex): boolean {
  const [parts, whole] = [[first, second], first + second];
  if (!parts.every((part) => isKnown(part, index))) return isKnown(whole, index);
  if (parts.some((part) => STOP_WORDS.has(part))) return false;
  const has = (form: string) => index.vocabulary.idOf(form) !== undefined;
  if (has(whole) && !parts.every((part) => isOfCables(part, index))) return true;
  const forms = [whole, `${whole}s`, whole.replace(/s$/, '')];
  const areLong = parts.every((part) => part.length >= QUESTION.compound);
  return areLong && forms.some(has) && isEnglish(whole, index.words);
}

/** The two words that one is read as: as the cables have them side by side, or as everyday English has. */
function partsOf(word: string, before: string, index: ParagraphIndex): string[] | null {
  if (isOfCables(word, index)) return null;
  const cut = (shortest: number) =>
    Array.from({ length: Math.max(0, word.length + 1 - 2 * shortest) }, (_, i) => [
      word.slice(0, shortest + i),
      word.slice(shortest + i),
    ]);
  const isCompound = (parts: string[]) =>
    !parts.some((part) => STOP_WORDS.has(part)) && standTogether(parts, index);
  const compound = cut(QUESTION.compound).find(isCompound);
  if (compound) return compound;
  if (NAME_NEXT.test(before) || isKnown(word, index)) return null;
  if (meantBy(word, index.words) !== null || nameMeantBy(word, index) !== null) return null;
  const { vocabulary, words } = index;
  /** How rare, from 0 for a word of the cables; 1 is too rare. */
  const rarity = (part: string) =>
    vocabulary.idOf(part) !== undefined
      ? 0
      : (words.ownRank(part) ?? QUESTION.everyday) / QUESTION.everyday;
  let best: string[] | null = null;
  let least = 1;
  for (const parts of cut(QUESTION.part)) {
    const most = Math.max(...parts.map(rarity));
    if (most < least) [best, least] = [parts, most];
  }
  return best;
}

/** Whether a passage has both of two words. */
function standTogether(
  parts: readonly string[],
  { vocabulary, postings }: ParagraphIndex,
): boolean {
  const { starts, ids } = postings;
  const lists = parts.map((part) => {
    const id = vocabulary.idOf(part) ?? -1;
    return { from: starts[id] ?? 0, to: id < 0 ? 0 : (starts[id + 1] ?? 0) };
  });
  const [few, many] = lists.sort((a, b) => a.to - a.from - (b.to - b.from));
  if (!few || !many) return false;
  let from = many.from;
  for (let at = few.from; at < few.to && from < many.to; at++) {
    from = placeFrom(ids[at] as number, ids, from, many.to);
    if (from < many.to && ids[from] === ids[at]) return true;
  }
  return false;
}

// In: a sentence's noun phrases. Out: whose something is, and who does it, where that stands within one: `Lund's use of nets`.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import { listed, only } from '../cue-words.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { type Phrase, POSSESSIVE, textAt } from '../grammar/tokens.ts';
import { holds, holdsTerm, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { bareName } from './phrase-cut.ts';

/** What stands between something and whose it is: `brother of Palm`, `notes on Palm`. */
const OF = /^(?:of|on|about)$/;

/** What tells of somebody: `a fingerprint file with data on sailors` has the sailors'. */
const RECORDS = only(
  listed('information data records? files? details profiles? samples? fingerprints photos?'),
);

/** "Whose brother?": who stands in `brother of Adam Palm`, `Palm's brother` or `the inn, owned by Palm`. */
export function ownerIn(
  { terms }: Sought,
  sentence: IndexedSentence,
  owned: number,
): Phrase | null {
  const { tokens } = sentence;
  const phrases = phrasesIn(sentence);
  const term = terms.find(({ tokens: at }) => at.first === owned);
  if (!term) return null;
  for (const { id, at } of wordsWithin(sentence, 0, tokens.length - 1)) {
    if (!holds(term, id)) continue;
    const of = OF.test(textAt(tokens, at.end + 1)) ? phraseAt(phrases, tokens, at.end + 2) : null;
    if (of) return of;
    const around = phrases.find(({ first, last }) => first < at.start && last >= at.end);
    const possessive = tokens
      .slice(around?.first, at.start)
      .findIndex(({ text }) => POSSESSIVE.test(text));
    if (around && possessive > 0) return { ...around, last: around.first + possessive - 1 };
  }
  const about = tokens.findIndex(
    ({ text }, at) => RECORDS.test(text) && OF.test(textAt(tokens, at + 1)),
  );
  const isRecord = RECORDS.test(term.word.form) || holdsTerm(sentence, term);
  const told = about >= 0 && isRecord ? phraseAt(phrases, tokens, about + 2) : null;
  if (told) return told;
  const by = tokens.findIndex(
    ({ text }, at) => text === 'by' && /^(?:owned|held)$/.test(textAt(tokens, at - 1)),
  );
  const owner = by > 0 && phrases.find(({ first }) => first === by + 1);
  return owner ? bareName(sentence, owner) : null;
}

/** The phrase that begins at a token, with a second one and its: `poachers and their wives`. */
function phraseAt(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
): Phrase | undefined {
  const found = phrases.find(({ first }) => first === at);
  if (!found) return undefined;
  const [and, whose] = tokens.slice(found.last + 1, found.last + 3);
  const isPair = /^and$/i.test(and?.text ?? '') && /^(?:their|his|her)$/i.test(whose?.text ?? '');
  if (!isPair) return found;
  const head = found.last + 3;
  const second = phrases.find(({ first, last }) => first <= head && last >= head);
  return second ? { ...found, last: second.last, pair: true } : found;
}

/** The `Mayor Berg` of `Mayor Berg's boat`, beside the phrases themselves; not of `Berg's brother`. */
export function withOwners(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  words: Words,
): readonly Phrase[] {
  return phrases.flatMap((phrase) => {
    const { first, last } = phrase;
    const mark = tokens.findIndex(
      ({ text, pos }, at) => at > first && at < last && pos === 'PART' && POSSESSIVE.test(text),
    );
    const named =
      mark > 0 && tokens[mark - 1]?.pos === 'PROPN' && !arePeople(textAt(tokens, mark - 1), words);
    return named && !isPerson(textAt(tokens, last), words)
      ? [{ first, last: mark - 1, proper: true }, phrase]
      : [phrase];
  });
}

/** The `Women` of a Women's Federation, which are no name. */
function arePeople(owner: string, words: Words): boolean {
  const form = owner.toLowerCase();
  return isPerson(form, words) && (form.endsWith('s') || words.irregular(form).length > 0);
}

/**
 * The Lund of `Lund's use of nets`, where it is asked who used them, and of `a Lund-sponsored boat`.
 * @param isOwn whether a token is for the question's verb
 */
export function doersIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  isOwn: (at: number) => boolean,
): readonly Phrase[] {
  return phrases.flatMap(({ first, last, proper }) => {
    for (let at = first + 1; at < last; at++) {
      const text = textAt(tokens, at);
      if (POSSESSIVE.test(text) && isOwn(last)) return [{ first, last: at - 1, proper }];
      const noun = at - 1;
      if (text !== '-' || !/(?:ed|en|un)$/.test(textAt(tokens, at + 1)) || !isOwn(at + 1)) continue;
      if (tokens[noun]?.pos === 'PROPN') return [{ first: noun, last: noun, proper: true }];
    }
    return [];
  });
}

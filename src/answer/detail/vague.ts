// In: a sentence and a phrase for people or places. Out: what makes a vague one tell which.
import type { Token } from '../../search/language.ts';
import { listed, only } from '../cue-words.ts';
import { type Phrase, textAt, tokenAt } from '../grammar/tokens.ts';
import { LONGEST_RUN } from '../weights.ts';

/** Nouns for anybody and anywhere, which tell nothing alone. */
const VAGUE = only(
  listed(
    'people persons? those ones? others? anyone areas? places? regions? locations? sites? parts?',
  ),
);
/** Pronouns for anybody. */
export const ANYONE_AT_ALL = only(
  listed('those anyone anybody everyone everybody someone somebody'),
);
const CLAUSE = only(listed('who whom that which where they he she it we'));
const ENDS = /^[,;:.()"”–-]+$/;

/** `people they know well`, `other areas hit by storms`: to the end of what tells which. */
export function withClause(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!isVague(tokens, phrase) || !opensClause(tokens, phrase.last + 1)) return phrase;
  let { last } = phrase;
  while (last + 1 < tokens.length && last - phrase.last < LONGEST_RUN) {
    if (ENDS.test(textAt(tokens, last + 1))) break;
    last++;
  }
  return { ...phrase, last };
}

/** The `those who sailed` of `fined those who sailed`, where it is asked who was fined. */
export function anyoneWho(tokens: readonly Token[], verb: number): Phrase | null {
  const first = verb + 1;
  const isAnyone = ANYONE_AT_ALL.test(textAt(tokens, first));
  if (!isAnyone || !/^who$/i.test(textAt(tokens, first + 1))) return null;
  let last = first + 1;
  while (last + 1 < tokens.length && !ends(tokens, last + 1)) last++;
  return { first, last, proper: false };
}

/** Whether a clause with `who` ends before a token: at a mark, or at another verb of whoever fined them. */
function ends(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at] as Token;
  return ENDS.test(text) || (pos === 'CCONJ' && tokens[at + 1]?.pos === 'AUX');
}

/** Whether a phrase is `people` or `those` and nothing tells which. */
export function isBare(tokens: readonly Token[], phrase: Phrase): boolean {
  const alone = phrase.first === phrase.last;
  return alone && isVague(tokens, phrase) && !opensClause(tokens, phrase.last + 1);
}

function isVague(tokens: readonly Token[], { last }: Phrase): boolean {
  return VAGUE.test(textAt(tokens, last));
}

/** A pronoun, or a participle: `areas hit`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokenAt(tokens, at);
  return CLAUSE.test(text) || (pos === 'VERB' && /(?:ed|en|ing)$/.test(text));
}

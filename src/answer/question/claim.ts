// In: a text, its sentences, and what it would ask for. Out: whether it claims that something is so.
import type { Sentence } from '../../search/language.ts';
import { HELPERS, IS, listed, MAY, or } from '../cue-words.ts';
import { FITS } from '../detail-weights.ts';
import { VERBAL } from '../grammar/tokens.ts';
import { quantitiesIn } from '../quantity/quantities.ts';
import type { Cue } from './cue.ts';

/** Words that ask, wherever a clause begins with them: "under which ministry". */
const ASKING = or(listed('who whom whose what whats which when where why how if whether'));
const BEFORE = or(
  listed('to for by from in on at with of over since until till under about and but so or'),
);
const ASKS = new RegExp(
  `(?:^|[,.;:!-]\\s*|\\b${BEFORE}\\s+)${ASKING}\\b|\\bhow (?:many|much|long|old|big|often)\\b`,
  'i',
);
/** "Guild founded year": what is asked for may stand last in few words. */
const SORTS = or(
  listed('years? months? dates? days? time number age size total amount price cost name place'),
);
const OPENS = new RegExp(`^(?:${ASKING}\\b|${SORTS}\\W*$)`, 'i');
/** Words that ask where a text begins with them. */
const BEGINS = new RegExp(
  `^\\W*${or([
    ...[...IS, ...HELPERS, ...MAY],
    ...listed(
      'please pls plz tell show give explain list find name identify describe define say quote',
    ),
    ...listed('summari[sz]e look check remind help let specify state provide i anyone any'),
  ])}\\b`,
  'i',
);
/** Fewer words name something. */
const LEAST = 4;

/**
 * "38 gangs were involved": a sentence with something before its verb, and no question.
 * @param cue what it would ask for if it were one: a claim may give a number of it, "on average four each", or
 * name it behind its verb, "they set the budget"
 */
export function isClaim(text: string, sentences: readonly Sentence[], cue: Cue | null): boolean {
  if (text.includes('?') || ASKS.test(text) || BEGINS.test(text)) return false;
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ pos }) => pos !== 'PUNCT');
  const verb = words.find(({ pos }, at) => at > 0 && VERBAL.test(pos));
  if (!verb || words.length < LEAST) return false;
  if (cue === null) return true;
  if (cue.start > verb.start && !OPENS.test(text.slice(cue.start))) return true;
  const fits = FITS[cue.asked] ?? {};
  return sentences.some((sentence) => quantitiesIn(sentence, text).some(({ kind }) => fits[kind]));
}

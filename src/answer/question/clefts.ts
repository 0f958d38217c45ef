// In: a question put in two clauses. Out: the same in one: "what was it that they saw" as "what did they see".
import { type Token, tokensOf } from '../../search/language.ts';
import { listed, or, WH } from '../cue-words.ts';
import { ADVERB, NOUN, past, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import { directly } from './put-directly.ts';

const BEFORE = or(listed('at by for from in on since to under with'));
const THAT = '(?:that|whom?|which)';
const PREPOSITION = or(
  listed(
    'in of on at to from with by for and or about between under than during after before since among against into over',
  ),
);
const SUBJECT = or(listed('the they he she it we you'));
/** A word that begins no clause; up to so many of them. */
const WORD = `(?!${or([...WH, ...listed('that is are was were did do does has have had it')])}\\b)[\\p{L}\\p{N}'’-]+ `;
const words = (most: number) => `(?:${WORD}){0,${most}}?`;
const NUMBER = "^\\W*(?:what(?:['’]?s| is| was) )?(?:the )?(?:(?:exact|total) )?number of ";

/** "Boats that sank: how many?" */
const COUNTED_BEFORE = new RegExp(
  `^(\\W*(?:the )?${words(6)}${THAT} [^:?.!]+?)\\s*(?:[:,–—]|\\s-) how many(?=\\W*$)`,
  'iu',
);
/** What asks, before the clause of it: "how many boats was it that | sank". */
const CLEFTS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^\\W*((?:${BEFORE} )?${or(WH)} ${words(6)})(?:is|was|were|are) it ${THAT} `, 'iu'),
    '',
  ],
  // "What are the names of the ports that | sank"
  [
    new RegExp(
      `^\\W*(?:what(?:['’]?s| is| are| was| were) )?the names of the (${words(3)})(?:that|which) `,
      'iu',
    ),
    'which ',
  ],
  [/^\W*who (?:is|was|were|are) the ones? (?:that|who) /i, 'who '],
  [new RegExp(`${NUMBER}(${words(6)})${THAT} `, 'iu'), 'how many '],
  [
    new RegExp(
      `${NUMBER}((?:(?!${SUBJECT} )${WORD}){1,6}?)(?<!\\b${PREPOSITION} )(?=${SUBJECT} )`,
      'iu',
    ),
    'how many ',
  ],
];
const IS_NUMBER = new RegExp(NUMBER, 'i');

/** "The number of boats that sank was about 40": it is told, and a year tells none. */
const TOLD = /(?:\b(?:is|are|was|were)|[:=]) (?:[a-z]+ ){0,2}(?!(?:19|20)\d\d\b)\d[\d.,]*\W*$/i;

/** Any other question comes as it is. */
export function inOneClause(question: string): string {
  if (TOLD.test(question)) return question;
  const text = question.replace(COUNTED_BEFORE, 'number of $1');
  for (const [cleft, begin] of CLEFTS) {
    const [all, noun = ''] = cleft.exec(text) ?? [];
    if (all === undefined) continue;
    const [asking, clause] = [begin + noun, text.slice(all.length)];
    const own = isOfAsked(asking, clause) ? null : directly(asking, clause);
    return own ?? asking + clause;
  }
  const counted = text.replace(IS_NUMBER, '');
  const verb = counted === text ? null : participleIn(counted);
  if (!verb) return question;
  return `how many ${counted.slice(0, verb.start)}were ${counted.slice(verb.start)}`;
}

/** Whether what is asked for does what the clause says: "sank", "were not sold", but not "the yard built". */
function isOfAsked(asking: string, clause: string): boolean {
  const tokens = tokensOf(asking + clause);
  const from = tokens.findIndex(({ start }) => start >= asking.length);
  return VERBAL.test(posAt(tokens, past(ADVERB, tokens, from)));
}

const PARTICIPLE =
  /(?:ed|en)$|^(?:found|sold|sent|told|held|brought|built|set|put|paid|made|kept|lost|caught|shot|bought|left)$/i;

/** What begins another phrase behind a noun. */
const NEXT = /^(?:DET|PRON|ADJ|NUM)$/;

/** The `stolen` of "boats stolen in May", but not of "stolen boats", "boats stolen have". */
function participleIn(counted: string): Token | null {
  const tokens = tokensOf(counted);
  const at = tokens.findIndex(({ pos }) => VERBAL.test(pos));
  const verb = tokens[at];
  const isOne =
    verb?.pos === 'VERB' &&
    PARTICIPLE.test(verb.text) &&
    NOUN.test(posAt(tokens, past(ADVERB, tokens, at - 1, -1))) &&
    !/^(?:NOUN|PROPN|DET|PRON)$/.test(posAt(tokens, at + 1)) &&
    // "boats wanted to sail", "ended up sunk"
    !(/^(?:to|up)$/i.test(textAt(tokens, at + 1)) && posAt(tokens, at + 2) === 'VERB') &&
    !tokens.slice(at + 1).some(({ pos }) => pos === 'AUX') &&
    // "boats the yard sank"
    !tokens.slice(0, at).some(({ pos }, i) => NEXT.test(pos) && NOUN.test(posAt(tokens, i - 1)));
  return isOne ? verb : null;
}

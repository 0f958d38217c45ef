// In: a question for who says something, and the noun phrases of a sentence. Out: whoever says it there.
import { madeOnce } from '../../kept.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { HAS_A_SOURCE, listed, or, REPORTED, SAYS } from '../cue-words.ts';
import { governorOf, isSource } from '../grammar/governor.ts';
import { sayingIn } from '../grammar/saying.ts';
import { isCapital, isWithin, type Phrase, posAt, textAt } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';
import { asksSayer } from './likely.ts';

/** "Who called it a wreck?", "who spoke about the nets?", "who went 'never again'?" */
const SPEAKS = new RegExp(
  `\\b(?:who|which \\w+)\\b.{0,20}\\b(?:call(?:ed|s) (?:it|this|that|them|him|her)\\b(?!.*\\b(?:off|in|out|up)\\W*$)|${or(listed('talk(?:ed|s|ing) sp(?:oke|eaks?|eaking) rav(?:ed?|es|ing)'))} (?:about|of|that)\\b|reckon(?:ed|s)?\\b|report(?:ed|s) (?:that|how|on|about)\\b|(?:is|was|are|were) quoted\\b|went ["“'‘])`,
  'i',
);
/** "Who gave us the figures?", "from whom did they hear it?" */
const TELLS_US = new RegExp(
  `\\bwho (?:gave|provided|supplied|passed)\\b.{1,40}\\b${or(listed('numbers? figures? statistics stats data information info'))}\\b|\\bfrom whom\\b.{1,40}\\b(?:hear|heard|learn|learned|know)\\b|\\bwho\\b.{1,40}\\b(?:hear|heard|learn|learned)\\b.{1,60}\\bfrom\\W*$`,
  'i',
);

/** "Source of the story?", "on whose authority?", "where does that figure come from?" */
const SOURCE = new RegExp(
  `\\bsources? (?:of|for|behind) (?:the |this |that |these |those )?(?:\\w+ )?${or(REPORTED)}\\b|\\bon whose (?:authority|word)\\b|\\bwhere ${HAS_A_SOURCE}`,
  'i',
);

/** Whether it is asked from whom something is known. */
export const asksSource = madeOnce(({ question }: Sought) => SOURCE.test(question.text));

/** Whether it is asked who says something, by whatever words. */
export const asksWhoSays = madeOnce((sought: Sought): boolean => {
  const { text, asked } = sought.question;
  if ((asked !== 'who' && asked !== 'which') || /\baccording\b/i.test(text)) return false;
  return asksSayer(sought) || SPEAKS.test(text) || TELLS_US.test(text);
});

/** The one of some phrases that alone says something: `Lund said`, `Lund, the mayor, stated`, `says a pilot`, `according to Lund`. */
export function sayerAmong(phrases: readonly Phrase[], sentence: IndexedSentence): Phrase | null {
  const { tokens } = sentence;
  const saying = sayingIn(tokens).flatMap((one) => {
    const own = phrases.filter(
      (phrase) => isWithin(phrase, one) && governorOf(tokens, phrase.first) === null,
    );
    const isName = ({ first, last }: Phrase) =>
      [first, last].every((at) => isCapital(textAt(tokens, at)));
    const name = own.find(isName);
    // `Lund, mayor of Tollby also said`
    const isRole = textAt(tokens, one.first - 1) === ',' && posAt(tokens, one.first) === 'NOUN';
    const before = phrases.find(({ last, proper }) => proper && last === one.first - 2);
    return name ?? (isRole ? before : null) ?? own.find(({ proper }) => proper) ?? own[0] ?? [];
  });
  const others = phrases.filter(
    ({ first, last }) =>
      isSource(tokens, first) ||
      SAYS.test(textAt(tokens, last + 1)) ||
      (SAYS.test(textAt(tokens, first - 1)) && /^[,"”]$/.test(textAt(tokens, first - 2))),
  );
  const [sayer, ...more] = new Set([...saying, ...others]);
  return more.length === 0 ? (sayer ?? null) : null;
}

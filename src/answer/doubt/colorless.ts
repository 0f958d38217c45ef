// In: a question for a color, a language or the like, and a sentence. Out: whether that has no word for one.
import { listed, only, or } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isOfSort } from '../grammar/noun-kinds.ts';
import { isCapital } from '../grammar/tokens.ts';
import { holdsTerm, type Within } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** Words for a sort of things that is told by its own words alone, what WordNet has above those, and what it has not. */
const SORTS: readonly (readonly [asked: RegExp, above: RegExp, own?: RegExp])[] = [
  [only(['colou?rs?']), only(listed('colou?r chromatic achromatic'))],
  [only(['languages?']), only(['language'])],
  [
    only(['religions?', 'faiths?']),
    only(listed('religion religious faith theism monotheism')),
    // Believers are people there, and what is theirs is under nothing.
    only(
      listed(
        'muslims? islam(?:ic)? christian\\w* catholic\\w* protestants? orthodox jew(?:s|ish)? judaism',
        'buddhis\\w+ hindu\\w* sikhs? sunnis? shi.?(?:a|as|ites?) atheists? secular',
      ),
    ),
  ],
  [
    only(listed('illness(?:es)? sickness(?:es)? diseases?')),
    only(listed('disease illness disorder malady infection pathology tumou?r lesion virus')),
  ],
  [only(['weapons?']), only(listed('weapons? weaponry gun firearm arms explosive'))],
  [only(listed('uniforms? clothes')), only(listed('clothing wearable garment apparel'))],
];
const NATIONALITY = only(['nationalit(?:y|ies)']);

/** What stands before it: "what color is the boat?", "what is the main language of the crew?" */
const ASKED = new RegExp(
  `\\b(?:what|which)(?:['’]?s| is| are| was| were)?(?: ${or(listed('the his her its their'))})?(?: [\\w-]+)? $`,
  'i',
);

/** Whether it is asked what color, language or the like something has, and no word of the sentence is one. */
export function isColorless({ question, terms, words }: Sought, { sentence }: Within): boolean {
  for (const term of terms) {
    const { start = 0, text = '' } = question.tokens[term.tokens.first] ?? {};
    const tells = tellerOf(text);
    if (!tells || !ASKED.test(question.text.slice(0, start))) continue;
    return !holdsTerm(sentence, term) && !sentence.tokens.some((token) => tells(token.text, words));
  }
  return false;
}

/** What tells of a word whether it is one for the sort of thing that is asked for; `null` where any may be. */
function tellerOf(asked: string): ((text: string, words: Sought['words']) => boolean) | null {
  if (NATIONALITY.test(asked)) return (text) => isCapital(text) && isOfCountry(text.toLowerCase());
  const sort = SORTS.find(([own]) => own.test(asked));
  if (!sort) return null;
  const [, above, own] = sort;
  return (text, words) => isOfSort(text, above, words) || own?.test(text) === true;
}

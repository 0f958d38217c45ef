// In: a question's term and a sentence. Out: whether its cable's header says it: year, post, countries, subject.
import type { Cable } from '../../cable/cable.ts';
import { COUNTRIES } from '../../cable/countries.ts';
import { madeOnce } from '../../kept.ts';
import { CAPITALS } from '../../search/capitals.ts';
import type { Term } from '../../search/terms.ts';
import type { Word } from '../../search/word.ts';
import { isOfCountry, namesOtherCountry } from '../grammar/countries.ts';
import { textOf, type Within } from '../holding.ts';
import { isYear, yearsIn } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { wordsIn } from '../question/subjects.ts';

/** Words in small letters: of `FM AMEMBASSY HARARE`, and of the country that it is in. */
const postOf: (cable: Cable) => ReadonlySet<string> = madeOnce(({ header: { from } }) => {
  const names = from?.toLowerCase().match(/\p{L}+/gu) ?? [];
  // From an embassy in Dakar, Senegal goes without saying.
  return new Set([
    ...names,
    ...names.flatMap((one) => CAPITALS[one]?.toLowerCase().split(' ') ?? []),
  ]);
});

/** Whether a word is for the post that sent a cable, or its country. */
export const isOfPost = ({ form }: Pick<Word, 'form'>, cable: Cable) => postOf(cable).has(form);

/** The same with `TAGS: ZI`, the subject and the date's year. */
const settingOf: (cable: Cable) => ReadonlySet<string> = madeOnce((cable) => {
  const { date, subject, tags } = cable.header;
  const countries = tags.map((tag) => COUNTRIES[tag.toUpperCase()]);
  const text = [date?.slice(0, 4), subject, ...countries].join(' ').toLowerCase();
  return new Set([...wordsIn(text), ...postOf(cable)]);
});

/**
 * Whether a name or year of the question goes without saying in a sentence: Zimbabwe, and so
 * Zimbabweans, in a cable from Harare. A year does not where the sentence names another one, or the last one
 * named before it is another; nor a country where it names another one that the question does not.
 */
export function goesWithoutSaying(
  { word }: Term,
  { terms, words }: Sought,
  within: Within,
): boolean {
  const setting = settingOf(within.passage.cable);
  const forms = [word.form, word.lemma];
  const kin = [...forms, ...forms.flatMap((form) => words.related(form))];
  if (!kin.some((form) => setting.has(form))) return false;
  const text = textOf(within);
  if (isYear(word.form)) {
    const { passage, sentence } = within;
    const before = yearsIn(passage.paragraph.text.slice(0, sentence.start)).at(-1) ?? word.form;
    return [before, ...yearsIn(text)].every((year) => year === word.form);
  }
  const asked = terms.flatMap((term) => [term.word.form, term.word.lemma]);
  return !forms.some(isOfCountry) || !namesOtherCountry(text, asked, words);
}

// In: a cable. Out: what goes without saying in it: its year, its post, its countries, its subject.
import type { Cable } from '../cable/cable.ts';
import { PLACES } from '../cable/places.ts';
import type { Term } from '../search/terms.ts';
import type { Words } from '../search/words.ts';

const settings = new WeakMap<Cable, ReadonlySet<string>>();

/** Words in small letters: of `FM AMEMBASSY HARARE`, `TAGS: ZI`, the subject and the date's year. */
function settingOf(cable: Cable): ReadonlySet<string> {
  let setting = settings.get(cable);
  if (!setting) {
    const { date, from, subject, tags } = cable.header;
    const countries = tags.map((tag) => PLACES[tag.toUpperCase()]);
    const text = [date?.slice(0, 4), from, subject, ...countries].join(' ').toLowerCase();
    setting = new Set(text.match(/[\p{L}\p{N}]+/gu));
    settings.set(cable, setting);
  }
  return setting;
}

/** Whether a name or year goes without saying in a cable: Zimbabwe, and so Zimbabweans, in one from Harare. */
export function goesWithoutSaying({ word }: Term, cable: Cable, words: Words): boolean {
  const setting = settingOf(cable);
  return [word.form, word.lemma, ...words.related(word.form), ...words.related(word.lemma)].some(
    (form) => setting.has(form),
  );
}

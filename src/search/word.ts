// In: tokens. Out: the words that are compared, each in the forms in which two texts can agree.
import { stem, type Token } from './language.ts';

/** A word as it is compared. Two texts agree on a form, on a lemma, or only on a stem. */
export interface Word {
  /** Small letters, American spelling, digits without commas. */
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  /** Which of the tokens given it is, or is a part of. */
  readonly token: number;
}

const NUMBER_WORDS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** What people type for short, and what it stands for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  '%': 'percent',
  approx: 'approximately',
  avg: 'average',
  dept: 'department',
  "gov't": 'government',
  govt: 'government',
  intl: 'international',
  min: 'minister',
  pct: 'percent',
  ppl: 'people',
  'u.k.': 'uk',
  'u.n.': 'un',
  'u.s.': 'usa',
  wk: 'week',
  yr: 'year',
  yrs: 'year',
};

/** The words of a sentence. A hyphenated one comes whole and then in parts; marks are left out. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  tokens.forEach((token, at) => {
    if (!/[\p{L}\p{N}%]/u.test(token.text) || token.text === "'s") return;
    const form = token.text === 'US' ? 'usa' : formOf(token.text);
    words.push(wordOf(form, token.lemma, at));
    if (/[-/]/.test(form)) {
      for (const part of partsOf(form)) words.push(wordOf(part, part, at));
    }
  });
  return words;
}

/** `anti-trafficking` → `anti`, `trafficking`; `2007-08` and `07-08` → `2007`, `2008`. */
function partsOf(form: string): string[] {
  const years = /^(\d\d)?(\d\d)[-/](\d\d)$/.exec(form);
  if (years && Number(years[2]) < Number(years[3])) {
    const century = years[1] ?? (Number(years[2]) < 40 ? '20' : '19');
    return [century + years[2], century + years[3]];
  }
  return form.split(/[-/]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function wordOf(form: string, lemma: string, token: number): Word {
  const number = NUMBER_WORDS.get(form);
  const base = number ?? (/\d/.test(form) ? form : formOf(lemma));
  return { form, lemma: base, stem: number ?? stem(base), token };
}

/** A word in small letters, American spelling, digits without commas. */
export function formOf(text: string): string {
  let form = text.toLowerCase().replaceAll('’', "'");
  form = SHORT_FORMS[form] ?? form;
  if (/^\d[\d,]*(\.\d+)?$/.test(form)) return form.replaceAll(',', '');
  if (form.endsWith("'s")) form = form.slice(0, -2);
  if (form.endsWith('.') && form.indexOf('.') === form.length - 1) form = form.slice(0, -1);
  return american(form);
}

/**
 * British spelling in American: `organised` → `organized`, `labour` → `labor`, `theatre` →
 * `theater`. It is applied to both texts, so a word that it spoils still meets itself.
 */
function american(form: string): string {
  if (form.length < 6) return form;
  return form
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ite|ites|hood)?$/, 'or$1')
    .replace(/([bt])re(s|d)?$/, '$1er$2')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/ence(s)?$/, 'ense$1')
    .replace(/^programme/, 'program');
}

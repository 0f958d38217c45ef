// In: tokens. Out: the words that are compared, each in the forms in which two texts can agree.
import { Kept } from '../kept.ts';
import { lemmaOf, stem } from './language.ts';

/** A word as it is compared. Two texts agree on a form, on a lemma, or only on a stem. */
export interface Word {
  /** Small letters, digits without commas. */
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  /** Which of the tokens given it is, or is a part of. */
  readonly token: number;
}

/** `twenty` … `ninety`, apart by blanks. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** `zero` to `ninety`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, tens) => [word, 10 * tens + 20] as const),
]);

/** What people type for short, and what it stands for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent',
    amb: 'ambassador',
    'amb.': 'ambassador',
    approx: 'approximately',
    avg: 'average',
    childrens: 'children',
    'capt.': 'captain',
    'col.': 'colonel',
    dep: 'deputy',
    'dep.': 'deputy',
    dept: 'department',
    dir: 'director',
    'dir.': 'director',
    'gen.': 'general',
    gov: 'government',
    'gov.': 'governor',
    "gov't": 'government',
    govt: 'government',
    intl: 'international',
    'lt.': 'lieutenant',
    min: 'minister',
    'min.': 'minister',
    org: 'organization',
    pct: 'percent',
    ppl: 'people',
    pres: 'president',
    'pres.': 'president',
    'rep.': 'representative',
    'sen.': 'senator',
    'u.k.': 'uk',
    'u.n.': 'un',
    'u.s.': 'usa',
    wk: 'week',
    yr: 'year',
    yrs: 'year',
  }),
);

/** The form of the month: with its blank it is nobody's typing, nor a slip for another word. */
export const MARCH = 'march month';

/** A word as it is written. */
export type Written = Pick<Word, 'form' | 'token'>;

/** The words of a sentence. A hyphenated one comes whole and then in parts; marks are left out. */
export function wordsOf(tokens: readonly { readonly text: string }[]): Word[] {
  return writtenIn(tokens).map(({ form, token }) => ({ ...readForm(form), token }));
}

/** The same without lemmas and stems, which take most of the time. */
export function writtenIn(tokens: readonly { readonly text: string }[]): Written[] {
  const words: Written[] = [];
  tokens.forEach(({ text }, token) => {
    for (const form of inToken.get(text, () => formsIn(text))) words.push({ form, token });
  });
  return words;
}

/** The forms of tokens used of late, some 200 bytes each; a thousand cables have some fifty thousand. */
const inToken = new Kept<string, readonly string[]>(50_000);

function formsIn(text: string): string[] {
  if (!/[\p{L}\p{N}%]/u.test(text) || /^['’]s$/.test(text)) return [];
  // In a telegram all in capitals it is either.
  if (text === 'MARCH') return ['march', MARCH];
  const form = CASED.get(text) ?? asYears(formOf(text.replace(PLURAL_ACRONYM, '$1')));
  if (!/[-/]/.test(form)) return [form];
  const cased = text.split(/[-/]/).find((part) => CASED.has(part)) ?? '';
  const parts = partsOf(form).map((part) => {
    const own = part === cased.toLowerCase() ? CASED.get(cased) : undefined;
    return own ?? formOf(part);
  });
  return [form, ...parts];
}

/** What other words are in small letters. A cable's `March` is the month, its `march` a march. */
const CASED: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['March', MARCH],
]);

/** `NGOs` */
const PLURAL_ACRONYM = /^([A-Z]{2,})s$/;

/** `anti-trafficking` → `anti`, `trafficking`; `post-Soviet` → `soviet`, as it has nothing of a post. */
function partsOf(form: string): string[] {
  const parts = form.split(/[-/]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts[0] === 'post' && parts.length > 1 ? parts.slice(1) : parts;
}

/** `2007-08`, `07/08` and `2007/2008` → `2007-2008`; what is no span of two years stays as it is. */
function asYears(form: string): string {
  const years = /^(19|20)?(\d\d)[-/](19|20)?(\d\d)$/.exec(form);
  const [, own, first, other, second] = years ?? [];
  if (!years || Number(second) - Number(first) !== 1 || (other && other !== own)) return form;
  const century = own ?? (Number(first) < 40 ? '20' : '19');
  return `${century}${first}-${century}${second}`;
}

const bases = new Map<string, Omit<Word, 'token'>>();
/** Forms whose lemma is kept: more than any group's questions and cables use in a while. */
const MOST_BASES = 200_000;

/** A word by its form, on which lemma and stem depend alone. */
export function readForm(form: string): Omit<Word, 'token'> {
  let base = bases.get(form);
  if (!base) {
    const number = NUMBER_WORDS.get(form)?.toString();
    const lemma = number ?? (/[\d ]/.test(form) ? form : formOf(lemmaOf(form)));
    base = { form, lemma, stem: /^\d/.test(lemma) ? lemma : stem(form) };
    if (bases.size < MOST_BASES) bases.set(form, base);
  }
  return base;
}

/** A word in small letters, digits without commas. */
export function formOf(text: string): string {
  let form = text.toLowerCase().replaceAll('’', "'");
  form = SHORT_FORMS.get(form) ?? form;
  // `1,100,000`, `3.50`
  if (/^\d[\d,]*(\.\d+)?$/.test(form)) {
    return form.replaceAll(',', '').replace(/(\.\d*[1-9])0+$|\.0+$/, '$1');
  }
  // `women's`, or `womens` as people type it.
  if (form.endsWith("'s")) form = form.slice(0, -2);
  else if (/(?:women|children)s$/.test(form)) form = form.slice(0, -1);
  if (form.endsWith('.') && form.indexOf('.') === form.length - 1) form = form.slice(0, -1);
  return form;
}

/** What is written as a word is in small letters, and may mean it or be meant by it. */
export function homonymOf({ form, lemma }: Word): string | null {
  if (form === MARCH) return 'march';
  return lemma === 'march' ? MARCH : null;
}

/** How British and American spelling differ, from the one to the other and back. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
  [/our(s|ed|ing|able|ite|ites|hood)?$/, 'or$1'],
  [/or(s|ed|ing|able|ite|ites|hood)?$/, 'our$1'],
  [/re(s|d)?$/, 'er$1'],
  [/er(s|ed)?$/, 're$1'],
  [/ogue(s)?$/, 'og$1'],
  [/og(s)?$/, 'ogue$1'],
  [/ence(s|d)?$/, 'ense$1'],
  [/ense(s|d)?$/, 'ence$1'],
  [/gramme(s)?$/, 'gram$1'],
  [/gram(s)?$/, 'gramme$1'],
  [/l(ed|ing|er|ers)$/, 'll$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
];

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The ways in which a word may be spelt across the ocean, few of them words at all; `09` is 2009,
 * `Q2` 2Q, `G8` G-8.
 */
export function spellingsOf(form: string): string[] {
  if (/^0\d$/.test(form)) return [`20${form}`];
  if (/^(?:q[1-4]|[1-4]q)$/.test(form)) return [[...form].toReversed().join('')];
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '');
  // `Söder` is printed as Soder, or as Soeder.
  const both = [plain, form.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter)];
  if (plain !== form) return [...new Set(both)].filter((one) => one !== form);
  const numbered = /^([a-z]+)(-?)(\d+)$/.exec(form);
  if (numbered) return [`${numbered[1]}${numbered[2] ? '' : '-'}${numbered[3]}`];
  if (form.length < 5) return [];
  return SPELLINGS.filter(([ending]) => ending.test(form)).map(([ending, other]) =>
    form.replace(ending, other),
  );
}

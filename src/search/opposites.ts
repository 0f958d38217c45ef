// In: a word. Out: which words exclude it, however near they lie; who is of the sex that it names.

/** Kinds that exclude each other, of which a question names the one it is about. */
const PAIRS: readonly (readonly [string, string])[] = (
  'male males man men boy boys gentleman gentlemen son sons husband husbands father fathers brother brothers uncle uncles nephew nephews king kings prince princes widower' +
  '|female females woman women girl girls lady ladies daughter daughters wife wives mother mothers sister sisters aunt aunts niece nieces queen queens princess princesses widow widows' +
  ';urban|rural countryside' +
  ';north northern northeast northwest|south southern southeast southwest' +
  ';legal lawful legally|illegal unlawful illegally' +
  ';majority|minority' +
  ';richest rich wealthy|poorest poor'
)
  .split(';')
  .map((pair) => pair.split('|') as [string, string]);

const sideOf = new Map<string, string>();
PAIRS.forEach((pair, i) => {
  for (const [side, words] of pair.entries())
    for (const word of words.split(' ')) sideOf.set(word, `${i}.${side}`);
});

/** Whether two words stand on opposite sides: `male` and `women`; what one sells another buys. */
export function areOpposite(a: string, b: string): boolean {
  const [one, other] = [sideOf.get(a), sideOf.get(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    one.split('.')[0] === other.split('.')[0]
  );
}

/** The words for who is male, or female: `sons` for *male offspring*. */
export function ofSex(word: string): readonly string[] {
  const side = PAIRS[0]?.[/^fe/.test(word) ? 1 : 0];
  return /^(?:fe)?males?$/.test(word) && side ? side.split(' ') : [];
}

/** What denies a word of five letters at least when it is put before it: *unless* denies no *less*. */
const PREFIXED = /^(?:un|non-?)(.{5,})$/;

/** Words for more, and for less, of the same. */
const MORE = /^(?:increas\w+|ris(?:e|es|en|ing)|rose|grow(?:s|n|th|ing)?|grew)$/;
const LESS = /^(?:decreas\w+|reduc\w+|declin\w+|drop(?:s|ped)?|dwindl\w+)$/;

/** Whether one word denies the other, or says less where it says more: `unsolved` and `solved`. */
export function areContrary(a: string, b: string): boolean {
  const denies = (one: string, other: string) => PREFIXED.exec(one)?.[1] === other;
  const isMore = (one: string, other: string) => MORE.test(one) && LESS.test(other);
  return denies(a, b) || denies(b, a) || isMore(a, b) || isMore(b, a);
}

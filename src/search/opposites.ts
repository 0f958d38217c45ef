// In: two words. Out: whether one is never said for the other, however near they lie.

/** Kinds that exclude each other, of which a question names the one it is about. */
const PAIRS: readonly (readonly [string, string])[] = (
  'male males man men boy boys gentleman gentlemen son sons husband husbands father fathers brother brothers uncle uncles nephew nephews king kings prince princes widower' +
  '|female females woman women girl girls lady ladies daughter daughters wife wives mother mothers sister sisters aunt aunts niece nieces queen queens princess princesses widow widows' +
  ';import imports imported importing importer importers|export exports exported exporting exporter exporters' +
  ';urban|rural countryside' +
  ';north northern northeast northwest|south southern southeast southwest' +
  ';legal lawful legally|illegal unlawful illegally' +
  ';majority|minority' +
  ';employer employers|employee employees' +
  ';richest rich wealthy|poorest poor' +
  ';win wins won winner winners victory|lose loses lost loser losers defeat'
)
  .split(';')
  .map((pair) => pair.split('|') as [string, string]);

const sideOf = new Map<string, string>();
PAIRS.forEach((pair, i) => {
  for (const [side, words] of pair.entries())
    for (const word of words.split(' ')) sideOf.set(word, `${i}.${side}`);
});

/** Whether two words stand on opposite sides: `male` and `women`, but not `buy` and `sell`. */
export function areOpposite(a: string, b: string): boolean {
  const [one, other] = [sideOf.get(a), sideOf.get(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    one.split('.')[0] === other.split('.')[0]
  );
}

/** Who is male, and who is female: `sons` for *male offspring*. */
export function ofSex(word: string): readonly string[] {
  const [male, female] = PAIRS[0] as [string, string];
  const side = [male, female].find((words) => words.startsWith(word.replace(/s$/, '')));
  return /^(?:fe)?males?$/.test(word) && side ? side.split(' ') : [];
}

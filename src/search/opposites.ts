// In: a word. Out: which words exclude it, however near they lie; who is of the sex that it names.
/** Kinds that exclude each other, of which a question names the one it is about: `|` between them. */
const KINDS: readonly (readonly string[])[] = [
  'male males man men boy boys gentleman gentlemen son sons husband husbands father fathers brother brothers uncle uncles nephew nephews king kings prince princes widower' +
    '|female females woman women girl girls lady ladies daughter daughters wife wives mother mothers sister sisters aunt aunts niece nieces queen queens princess princesses widow widows',
  'parent parents|child children kid kids',
  'urban|rural countryside',
  'north northern northeast northwest|south southern southeast southwest',
  'legal lawful legally|illegal unlawful illegally',
  'majority|minority',
  'richest rich wealthy|poorest poor',
  'malaria|cholera|measles|typhoid|polio|tuberculosis tb|hiv aids|hepatitis|meningitis|diphtheria|dengue|ebola|smallpox|influenza flu h1n1|anthrax|leprosy|cancer|diabetes',
  'wheat|rice|corn maize|barley|oats|rye|sorghum|millet|cotton|coffee|tea|cocoa|sugar sugarcane|tobacco|banana bananas|soy soya soybean soybeans|potato potatoes',
  'horse horses|cow cows cattle|goat goats|sheep|pig pigs hogs swine|camel camels|donkey donkeys|chicken chickens poultry|dog dogs',
  'gold|silver|copper|iron|tin|zinc|nickel|aluminum aluminium bauxite|uranium|platinum|cobalt|diamond diamonds',
  'oil petroleum crude|coal',
  'heroin opium|cocaine|marijuana cannabis|methamphetamine meth|ecstasy',
  'wine|beer|vodka|whisky whiskey',
  'doctor doctors physician physicians|nurse nurses',
  'teacher teachers|student students pupil pupils',
  'judge judges|lawyer lawyers|prosecutor prosecutors',
  'soldier soldiers|sailor sailors|policeman policemen',
  'muslim muslims islamic|christian christians|jewish jew jews|hindu hindus|buddhist buddhists',
  'sunni sunnis|shia shiite shiites',
  'inflation|unemployment jobless joblessness',
  'import imports imported|export exports exported',
  'profit profits|loss losses',
  'surplus|deficit',
  'birth births born|death deaths',
  'radio radios|television televisions tv',
  'bus buses|truck trucks lorry lorries|train trains|ship ships',
  'day days daily|week weeks weekly|month months monthly|year years yearly annual annually|decade decades|century centuries',
].map((kinds) => kinds.split('|'));

const sideOf = new Map<string, string>();
KINDS.forEach((kinds, i) => {
  for (const [side, words] of kinds.entries())
    for (const word of words.split(' ')) sideOf.set(word, `${i}.${side}`);
});

/** Whether any word excludes it. */
export function hasOpposites(word: string): boolean {
  return sideOf.has(word);
}

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
  const side = KINDS[0]?.[/^fe/.test(word) ? 1 : 0];
  return /^(?:fe)?males?$/.test(word) && side ? side.split(' ') : [];
}

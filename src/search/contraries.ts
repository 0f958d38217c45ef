// In: two words. Out: whether they say the same or the contrary of the same thing.
import { Kept } from '../kept.ts';

/** What denies a word of five letters at least when it is put before it: *unless* denies no *less*. */
const PREFIXED = /^(?:un|non-?)(.{5,})$/;
/** The same of words that end so: `insufficient`, but no *instance*; and before some others. */
const OTHER_PREFIXED =
  /^(?:(?:in|im|il|ir)(.*(?:[ai]ble|i[ce]ent|equate|fective|accurate|complete|correct|competent|direct|possible|legal|regular|depend\w+))|dis(agree\w*|approv\w*|satisf\w*|continu\w*|honest\w*))$/;

/** Words that say the contrary of each other of the same thing; of the first two more, and less, of it. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:increas\w+|ris(?:e|es|en|ing)|rose|grow(?:s|n|th|ing)?|grew|soar\w*|surg(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|creep(?:s|ing)?|crept)$/,
    /^(?:decreas\w+|reduc\w+|declin\w+|drop(?:s|ped)?|dwindl\w+|shr[aiu]nk\w*|fell|fall(?:en|ing)|halv(?:e|es|ed|ing)|plung\w+|plummet\w*|slump\w*|narrow(?:s|ed|ing)|cool(?:s|ed|ing))$/,
  ],
  [
    /^(?:support(?:s|ed|ing|ive)?|back(?:s|ed|ing)|favou?r(?:s|ed|ing)?|endors(?:e|es|ed|ing)|advocat(?:e|es|ed|ing))$/,
    /^(?:oppos(?:e|es|ed|ing)|against)$/,
  ],
  [
    /^(?:prais(?:e|es|ed|ing)|acclaim|commend(?:s|ed|ing)?|applaud(?:s|ed|ing)?|laud(?:s|ed|ing)?|welcom(?:es|ed))$/,
    /^(?:critici[sz](?:e|es|ed|ing|m|ms)|condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied))$/,
  ],
  [
    /^(?:accept(?:s|ed|ing)?|agree(?:s|d)?)$/,
    /^(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?)$/,
  ],
  [/^approv(?:e|es|ed|ing|al)$/, /^reject(?:s|ed|ing|ion)?$/],
  [/^(?:admit(?:s|ted)?|acknowledg(?:e|es|ed)|confirm(?:s|ed)?)$/, /^den(?:y|ies|ied)$/],
  [
    /^(?:optimis(?:m|tic)|hopeful|confident|confidence)$/,
    /^(?:pessimis(?:m|tic)|gloomy|s[ck]eptic(?:s|al|ism)?)$/,
  ],
  [/^strong(?:ly)?$|^strengthen(?:s|ed|ing)?$/, /^weak(?:en|ens|ened|ening|ly)?$/],
  [/^(?:strong|great|extensive|considerable|vast|wide)$/, /^(?:limited|slight|modest|minimal)$/],
  [
    /^improv(?:e|es|ed|ing|ement|ements)$/,
    /^(?:worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion))$/,
  ],
  [/^(?:succe(?:ed|eds|eded)|success(?:es|ful)?)$/, /^fail(?:s|ed|ing|ures?)?$/],
  [
    /^(?:allow(?:s|ed|ing)?|permit(?:s|ted)?)$/,
    /^(?:prohibit(?:s|ed|ing)?|forbid(?:s|den)?|forbade|bans?|banned)$/,
  ],
  [
    /^(?:pass(?:es|ed)|adopt(?:s|ed)|enact(?:s|ed)|settl(?:es|ed))$/,
    /^(?:propos(?:e|es|ed|ing|als?)|draft(?:s|ed|ing)?)$/,
  ],
  [/^(?:widen(?:s|ed|ing)?|bigger|larger|grow(?:s|n|ing)?|grew)$/, /^narrow(?:s|ed|ing)?$/],
  [/^friendly$/, /^(?:hostile|unfriendly)$/],
  [/^(?:good|excellent|competent)$/, /^(?:bad|poor|terrible|dismal)$/],
  [/^positive(?:ly)?$/, /^negative(?:ly)?$/],
  [/^(?:(?:big|large|great|high)(?:g?er|e?st|r)?|major)$/, /^(?:(?:small|low)(?:er|est)?|minor)$/],
  [/^(?:old|eld)(?:er|est)$/, /^young(?:er|est)$/],
  [
    /^(?:begin(?:s|ning)?|began|begun|start(?:s|ed|ing)?)$/,
    /^(?:end(?:s|ed|ing)?|ceas(?:e|es|ed|ing))$/,
  ],
  [/^open(?:s|ed|ing)?$/, /^(?:clos(?:es|ed|ing|ure)|shut(?:s|ting)?)$/],
  [
    /^(?:acquit(?:s|ted|tal)?|innocen(?:t|ce)|exonerat\w+)$/,
    /^(?:convict(?:s|ed|ion)?|sentenc(?:e|es|ed)|guilty?)$/,
  ],
  [
    /^(?:deliberate(?:ly)?|intentional(?:ly)?|purpose(?:ly)?)$/,
    /^(?:accident(?:al|ally)?|inadvertent(?:ly)?)$/,
  ],
  [/^strangers?$/, /^(?:familiar|acquaintances?|friends?|relatives?)$/],
  [/^public(?:ly)?$/, /^private(?:ly)?$/],
];

const keptSides = new Kept<string, readonly string[]>(10_000);

/** On which sides of them a word stands: `3.0`, `3.1`. */
function sidesOf(word: string): readonly string[] {
  return keptSides.get(word, () =>
    CONTRARIES.flatMap((sides, i) =>
      sides.flatMap((side, k) => (side.test(word) ? `${i}.${k}` : [])),
    ),
  );
}

/** Whether two words say the same by these, or the contrary. */
export function areOfOneSide(a: string, b: string): boolean {
  return sidesOf(a).some((side) => sidesOf(b).includes(side));
}

/** Whether one word denies the other or says the contrary, as less is of more: `unsolved` and `solved`. */
export function areContrary(a: string, b: string): boolean {
  const isOther = (side: string) =>
    sidesOf(b).includes(side.replace(/.$/, (k) => String(1 - Number(k))));
  return denies(a, b) || denies(b, a) || sidesOf(a).some(isOther);
}

function denies(one: string, other: string): boolean {
  return (
    PREFIXED.exec(one)?.[1] === other || OTHER_PREFIXED.exec(one)?.slice(1).includes(other) === true
  );
}

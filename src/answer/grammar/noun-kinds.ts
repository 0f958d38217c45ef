// In: a noun and the word tables. Out: whether it is one for people, for bodies, for places or things, or of another sort.
import { Kept, madeOnce } from '../../kept.ts';
import type { Words } from '../../search/words.ts';
import { BODIES, listed, only, PLACES, TITLES } from '../cue-words.ts';

/** What WordNet has above nouns for people: `scholar` → person, `uncle` → kinsman. */
const ABOVE_PERSON = only(
  listed(
    'person somebody adult parent leader worker professional expert relative kinsman sibling',
    'legislator lawmaker politician diplomat representative spokesperson official officer executive',
    'monarch sovereign supporter helper citizen traveler student child offspring lawyer jurist',
    'negotiator creator writer organizer manager employee administrator ruler man woman officeholder',
    'criminal businessperson scientist',
  ),
);
/** Nouns that WordNet has under none of these or lacks, titles among them, and endings of such. */
const PERSON = only([
  ...TITLES,
  ...listed(
    'friend buddy guy guest codel people folk parent ally author victim sultan chair person lady',
  ),
  ...['\\w{3,}m[ae]n', '\\w+wom[ae]n', '\\w{4,}ist'],
]);
const ABOVE_BODY = only(
  listed(
    'organization association agency force personnel institution establishment polity company firm',
    'business enterprise team publisher committee legislature group',
  ),
);
const BODY = only([
  ...BODIES,
  ...listed('police press media parliament congress senate cabinet embassy council commission'),
  ...listed('federation coalition army delegation mission post public opposition family'),
  ...listed('section division directorate authority administration board international'),
]);
/** What it has above nouns that are bodies in a sense that cables hardly use: a plan, a meeting. */
const NO_BODY = only(['idea', 'affair', 'assets']);
/** A party, which WordNet has for a meeting too. */
export const PARTY = /^part(?:y|ies)$/;
/** What WordNet has above nouns for places. */
const ABOVE_PLACE = only(
  listed(
    'area region place location district territory structure building facility land body_of_water',
    'municipality settlement community geographical_area installation institution station edifice',
    'artifact point stream establishment house room depot vehicle container craft vessel ship site',
  ),
);
const PLACE = only([
  ...PLACES,
  ...['\\w{2,}lands?', 'websites?', 'cars?', 'trucks?', 'boats?', 'ships?', 'planes?', 'trains?'],
  ...listed('banks? coast coasts shores? border borders outskirts north south east west centre'),
  ...listed('centers? airports? ports? harbou?r campus campuses market markets mountains? valley'),
]);
/** Heads of capitalised names that are neither persons nor bodies: `the Ferry Fares Index`. */
const THING = only(
  listed(
    'reports? law laws act acts measures? index agreements? treaty accords? protocol convention',
    'summit conference meetings? speech projects? programs? programmes? plans? constitution',
    'elections? campaign war operation fund funds forum resolution decree code day year week',
    'initiative strategy policy budget cup games award prize street avenue road palace tower river',
    'desert airport building monument arrival visit fair paper survey exam examination grade',
    'championships? tournament festival exhibition seminar workshop opportunit(?:y|ies)',
  ),
);

/** What a noun may be one for. */
interface Kinds {
  readonly person: boolean;
  readonly body: boolean;
  readonly place: boolean;
}

/** Nouns whose kinds are kept: those of the cables in use, some 100 bytes each. */
const kept = madeOnce((_: Words) => new Kept<string, Kinds>(10_000));

/** A noun as it stands and without a plural's ending, as far as WordNet may list it. */
function basesOf(form: string, words: Words): readonly string[] {
  const bases = [form, form.replace(/ies$/, 'y'), form.replace(/s$/, '')];
  return [...new Set([...bases, form.replace(/(?<=[sxh])es$/, ''), ...words.irregular(form)])];
}

/** What WordNet has above a noun, in any sense of it. */
const above = (bases: readonly string[], words: Words) =>
  bases.flatMap((base) => words.hypernyms(base));

/** Whether a word is, in any sense, one for something of a sort: `red` of `color`. */
export function isOfSort(word: string, sort: RegExp, words: Words): boolean {
  return above(basesOf(word.toLowerCase(), words), words).some((broader) => sort.test(broader));
}

function kindsOf(noun: string, words: Words): Kinds {
  const form = noun.toLowerCase();
  return kept(words).get(form, () => {
    const bases = basesOf(form, words);
    const broader = above(bases, words);
    const is = (own: RegExp, sort: RegExp) =>
      bases.some((base) => own.test(base)) || broader.some((word) => sort.test(word));
    return {
      person: is(PERSON, ABOVE_PERSON),
      body:
        is(BODY, ABOVE_BODY) &&
        // A party is an affair too.
        (PARTY.test(form) || !broader.some((word) => NO_BODY.test(word))),
      place: is(PLACE, ABOVE_PLACE),
    };
  });
}

/** Whether a noun is one for people or an office: `ambassadors`, `uncle`. */
export function isPerson(noun: string, words: Words): boolean {
  return kindsOf(noun, words).person;
}

/** Whether a noun is one for a body: `ministry`, `company`, `police`. */
export function isBody(noun: string, words: Words): boolean {
  return kindsOf(noun, words).body;
}

/** Whether a noun is one for a place: `coast`, `stations`. */
export function isPlace(noun: string, words: Words): boolean {
  return kindsOf(noun, words).place;
}

/** Whether a name that ends in this noun is that of a thing or an event. */
export function isThing(noun: string): boolean {
  return THING.test(noun);
}

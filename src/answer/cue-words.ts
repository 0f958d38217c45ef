// In: nothing. Out: the English words that tell what is asked, who speaks, where and why.
import { MARCH } from '../search/word.ts';

/** A part of a pattern: any of `words`, each a word, a phrase or a small pattern. */
export function or(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** A pattern of whole words: any of `words`. */
export function anyOf(words: readonly string[], flags = 'i'): RegExp {
  return new RegExp(`\\b${or(words)}\\b`, flags);
}

/** The same for one word alone, as a token is. */
export function only(words: readonly string[]): RegExp {
  return new RegExp(`^${or(words)}$`, 'i');
}

/** The words of some lines. */
export const listed = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Words that ask. */
export const WH = listed('who whom whose what which when where why how');
/** Whether a text has one. */
export const HAS_WH = anyOf(WH);
/** Forms of "to be": those that a subject goes with, and all of them. */
export const IS = listed('is are was were');
export const TO_BE = [...IS, ...listed('be been being')];
/** Verbs that help another one, with which a question is put; and those that seldom begin one. */
export const HELPERS = listed('did do does has have had will would should can could');
/** What asks for a yes or a no: `did`, `didn't`, `doesnt`. */
export const WHETHER = `${or([...IS, ...HELPERS])}(?:n['’]?t)?`;
export const MAY = listed('may might must');

/** Whoever was told of before. */
export const HE = listed('he she they');

/** Verbs that seldom mean anything but that someone says something. */
export const SAYING = listed('said says told added noted claimed responded explained mentioned');

/** A verb by which someone reports: `said Gao`. */
export const SAYS = only(SAYING);

/** Any form of verbs that are given by what their forms share. */
const formsOf = (stems: readonly string[]) =>
  new RegExp(`^${or(stems)}(?:e|ed|en|es|s|ing)?$`, 'i');

const CHOOSING = listed('select choo?s pick');
const NAMING_ONE = listed('appoint nominat nam elect');
/** What takes one thing of several: a place for a harbor. */
export const CHOOSES = formsOf([...CHOOSING, 'designat']);
/** What puts somebody into an office. */
export const APPOINTS = formsOf([...CHOOSING, ...NAMING_ONE]);
/** And what puts somebody into a list too, but not `chose`: that may be followed by what was chosen. */
export const PUTS = formsOf([...NAMING_ONE, ...listed('select choos pick promot includ')]);

/** Behind these stands who is told it: `Berg told the mayor`. */
export const HEARS = only(
  listed('told tells? informed advised briefed asked assured warned urged reminded notified'),
);

/** Patterns for what introduces a reason, right before it; `because of` before `because`; `since the launch` is a time. */
export const GROUNDS: readonly string[] = [
  ...[
    'because of',
    'because',
    'due to',
    'owing to',
    'thanks to',
    'since(?! (?:the )?(?:launch|start|beginning|founding|end))',
    'as a result of',
  ],
  ...['in order to', 'so that', 'attributable to', 'on the grounds that'],
];

/** What tells that a sentence is about a cause, its effect or an aim. */
export const CAUSE = anyOf([
  ...GROUNDS,
  ...['as a result', 'so as to', 'therefore', 'thus', 'leads? to', 'led to', 'cause[ds]?'],
  ...['causing', 'reasons?', 'given', 'on the grounds', 'aimed? (?:at|to)', 'attributable'],
  ...['triggered', 'prompted', 'driven by', 'in response', 'explain\\w*', 'stem\\w* from'],
  'result\\w* (?:in|from)',
]);

/** "When did they sail?" asks for what was done: "when were they at sea?" does not. */
export const ASKS_DEED = only(listed('did do does had has have will would'));

/** "Where is the Pilots Guild?" */
export const WHERE_IS = /\bwhere(?:['’]?s| is| are)\b/i;

export const MONTHS = listed(
  'january february march april may june july august september october november december',
);
export const WEEKDAYS = listed('monday tuesday wednesday thursday friday saturday sunday');
/** A month: it may be said otherwise, as the first half of the year. */
export const MONTH = only([...MONTHS, MARCH]);

/** A month, a day of the week, a number: capitals and nouns that name nobody. */
export const CALENDAR = only([...MONTHS, ...WEEKDAYS, '\\d+']);

/** What stands before a sum: a name of nobody. */
export const CURRENCY = only(listed('usd us\\$ rmb eur euros? gbp cfa rm'));

/** Kinds of place that have names. */
export const NAMED_PLACES = listed(
  'cit(?:y|ies) countr(?:y|ies) towns? villages? provinces? states? capitals? rivers?',
);
/** Nouns that tell no more of a place than what kind it is: `the town of Gull` is Gull. */
export const PLACE_KIND = only([...NAMED_PLACES, 'municipalit(?:y|ies)', 'districts?', 'regions?']);
/** All kinds of place. */
export const PLACES = [
  ...NAMED_PLACES,
  ...listed('regions? places? areas? districts? locations? spots? continent county island'),
  ...listed('municipalit(?:y|ies) communes? suburbs? neighbou?rhoods?'),
];

/** "In which island country …?" */
export const ASKS_COUNTRY = anyOf(['(?:what|which) (?:\\w+ )?countr(?:y|ies)']);

/** Kinds of body. */
export const BODIES = listed(
  'bureaus? compan(?:y|ies) firms? agenc(?:y|ies) ministr(?:y|ies) departments? associations?',
  'organi[sz]ations? groups? part(?:y|ies) banks? outfit office unions? institutes? body teams?',
  'committee court school university newspaper',
);

/** Titles of offices and of people. */
export const TITLES = listed(
  'admiral president minister premier chancellor secretary ambassador governor senator congressman',
  'mayor representative director chief head chairman chairwoman commissioner general colonel captain',
  'judge justice king queen prince princess sheikh bishop cardinal pope archbishop professor dr mr mrs',
  'ms amb charge chargé consul attache attaché officer inspector leader spokesman spokeswoman',
  'spokesperson manager adviser advisor deputy vice dcm econoff econoffs poloff poloffs pdoff emboff',
  'emboffs conoff finmin fonmin primemin pm fm ceo undersecretary delegate envoy member',
  'magistrate prosecutor attorney solicitor sergeant lieutenant corporal commander commandant marshal',
  'brigadier constable sheriff detective rabbi imam ayatollah emperor empress duke duchess',
);
/** What stands before a name and tells the office: `Ambassador Ray`. */
export const TITLE = only(TITLES);
/** Before several names: `Senators`, `Deputies`, `Congressmen`. */
export const TITLES_OF_MANY = only(
  TITLES.map((title) => `${title}s`.replace(/ys$/, 'ies').replace(/mans$/, 'men')),
);

/** Being at the head of something, by forms of the verb. */
export const PRESIDING = listed(
  'heads? headed heading chairs? chaired chairing directs? directed directing presides? presided presiding',
);

/** What a cable says of itself: `REF B`, `SUMMARY:`. */
export const OF_CABLE = only(listed('refs? reftels? septels? summary comment note paras?'));

/** Nouns for a body that the sentence before names: `her organization`. */
export const THAT_BODY = only(
  listed('organi[sz]ation group agency association company firm party institution body entity'),
);

/** A share, by any name. */
export const PART = or([
  'per ?cent(?:age)?',
  ...listed('pct share proportion fraction portion slice chunk'),
  'cut(?= of the\\b)',
]);

/** Fractions by their names. */
export const FRACTIONS = listed('half third quarter fourth fifth sixth seventh eighth ninth tenth');

/** Any person at all. */
export const ANYONE = only(
  listed(
    'persons? people m[ae]n wom[ae]n ones? folks? guys? lad(?:y|ies) fellows? blokes? chaps?',
    'someone somebody individuals?',
  ),
);

/** What begins a phrase that points back, or says that there is none: `that city`, `no firm`. */
export const POINTS = only(listed('this that these those such no neither any'));
/** What begins a phrase that has no name: `every state`. */
export const EACH = only(listed('every each another'));

/** Who or what is meant, said once more at the end: "…, the one who sank it?" */
export const THE_ONE = `, (?:the ${or(listed('one man woman guy lady person'))}|who)\\b`;
const CALLED = `(?:called|named)(?=\\W*$|${THE_ONE})`;
/** "What was it called?" */
export const ASKS_CALLED = anyOf([CALLED]);

/** A question for a name, whatever it begins with: "what was it called?", but not "who called for it?", "who put her name to the letter?" */
export const ASKS_NAME = anyOf([
  '(?<!put (?:his|her|its|their) (?=names? to\\b)|\\b(?:good|bad|best|worst|poor) )names?',
  CALLED,
]);

/** Verbs by which one asks outright: "identify the mayor". */
export const ASKS_OUTRIGHT = listed('name identify indicate specify state give provide');

/** "The year in which", by a pattern for the sort of time. */
export const theTime = (sort: string) => `the ${sort} (?:(?:in |on )?which|when|that|the)`;

/** "The year in which", "the day when". */
export const THE_TIME = theTime('(?:year|month|day)');

/** "What the mayor had to say". */
export const HAD_TO_SAY = '(?:ha[sd]|have) to say';

/** What is known from somebody. */
export const REPORTED = listed(
  'claims? stor(?:y|ies) figures? numbers? estimates? rumou?rs? reports? news info(?:rmation)?',
  'accounts? allegations?',
);
/** "Where | does that story come from?": who tells it, and no place. */
export const HAS_A_SOURCE = `(?:do|does|did|has|have) (?:the|this|that|these|those|his|her|its|their|all) (?:\\w+ ){0,2}?${or([...REPORTED, ...listed('accusations? criticisms? reproach(?:es)? complaints? suspicions?')])}\\b.{0,100}\\bc[oa]me from`;

/** Verbs and nouns of more or less, in all their forms. */
export const CHANGES = `${or(
  listed(
    'increas decreas rais rise rising risen rose grow grew fell fall drop declin cut reduc lower expand jump',
    'climb chang slow shrink shrank shrunk',
  ),
)}\\w*`;

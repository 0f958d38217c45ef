// In: a question for some kind of thing, and the best sentence. Out: whether it has none of that kind.
import { matches } from '../../cable/matches.ts';
import type { Candidate } from '../../search/rank.ts';
import { isOthersAge } from '../age-evidence.ts';
import { anyOf, HAS_WH, HELPERS, IS, listed, only, or } from '../cue-words.ts';
import { detailIn, shortAnswerIn } from '../detail/detail.ts';
import { quantifierIn } from '../detail/quantifier.ts';
import { asksSource } from '../detail/who-says.ts';
import { DETAIL, FITS } from '../detail-weights.ts';
import { isSaid } from '../grammar/saying.ts';
import { holdsTerm, textOf } from '../holding.ts';
import { FREQUENCY, HOW_OFTEN } from '../quantity/units.ts';
import { asksQuantity, quantitiesGiven, quantitiesOf, quantityFit } from '../quantity-evidence.ts';
import type { Asked } from '../question/asked.ts';
import { asksForContact } from '../question/contact.ts';
import { NAMED_BY_NUMBER, VALUED } from '../question/cue-nouns.ts';
import { asksOfWashington, tellsRequest } from '../question/post-request.ts';
import type { Sought } from '../question/sought.ts';
import { isYesNo } from '../question/tone.ts';
import { isColorless } from './colorless.ts';
import { isNameless } from './nameless.ts';
import { unnamedIn } from './office.ts';
import { isOfOtherRank } from './other-rank.ts';
import { isPlaceless } from './placeless.ts';

/** None of the kind, another number, no name, or none beside the office that is named. */
type Lacking = 'detail' | 'otherCount' | 'nameless' | 'unnamed';

/** "Who gave the New Year's address?" asks for no contact. */
const NO_CONTACT: ReadonlySet<Asked | null> = new Set(['date', 'who', 'why', 'speech']);

/** In which way the sentence lacks the kind of thing asked for; `null` where it does not. */
export function lackingDetail(sought: Sought, top: Candidate): Lacking | null {
  const { question } = sought;
  if (question.claims) return null;
  if (!NO_CONTACT.has(question.asked) && asksForContact(question.text) && !isYesNo(question.text)) {
    return /\d{4}|@|www\./.test(textOf(top)) ? null : 'detail';
  }
  if (asksOfWashington(question) && !tellsRequest(textOf(top))) return 'detail';
  if (asksQuantity(question.asked)) return lackingQuantity(sought, top);
  if (isColorless(sought, top)) return 'detail';
  if (ASKS_NUMBERED.test(question.text) && !NUMBERED.test(textOf(top))) return 'detail';
  if (ASKS_NAMING.test(question.text) && !TELLS_NAMING.test(textOf(top)) && !detailIn(sought, top))
    return 'detail';
  if (asksSource(sought) && !isSaid(top.sentence)) return 'detail';
  return (
    unnamedIn(sought, top) ??
    (isNameless(sought, top) || isPlaceless(sought, top) || isOfOtherRank(sought, top)
      ? 'nameless'
      : null)
  );
}

/** Whether none of the sentence's numbers can be given as the short answer; a statement with numbers of its own asks for none. */
function isNoneClear(sought: Sought, top: Candidate): boolean {
  const { text, asked } = sought.question;
  const given = quantitiesGiven(sought.question).some(
    ({ kind }) => asked && (FITS[asked]?.[kind] ?? 0) >= DETAIL.same,
  );
  const isStatement = given && !HAS_WH.test(text);
  return !isStatement && !isYesNo(text) && shortAnswerIn(sought, top) === null;
}

/** "Why is it called so?" is told only where a name is spoken of. */
const ASKS_NAMING =
  /\bwhy (?:(?:is|are|was|were)\b.{1,60}\b(?:called|named)\b|.{1,60}\b(?:call|name)\b(?! (?:for|on|off|in|an?)\b).{0,30}["“\p{Lu}]|the name\b)/u;
const TELLS_NAMING = anyOf(listed('called named? names naming'));

/** Where it is asked how long or how many are in prison, only a sentence that has to do with courts tells it. */
const PRISON = listed('prison\\w* jail\\w* imprison\\w*');
const ASKS_PRISON = anyOf([
  ...[...PRISON, 'behind bars', `(?:what|which) (?:\\w+ )?sentences? ${or([...IS, ...HELPERS])}`],
  `how long ${or(IS)} (?:[\\w'’-]+ ){1,4}?${or(listed('held detained'))}(?! (?:up|on|to|at|for)\\b)`,
]);
const TELLS_PRISON = anyOf([
  ...PRISON,
  ...listed(
    'arrest\\w* bars custody detention incarcerat\\w* inmates? freed released? held guilty terms?',
  ),
  ...listed('sentenc(?:e[sd]?|ing) serv(?:e[sd]?|ing) convict\\w* courts? trials? offen[cs]es?'),
  ...listed('punish\\w* penal\\w*'),
]);

/** What the number of a flight or of a passport is, is told by `A2112` or `407`, and by no day. */
const ASKS_NUMBERED = anyOf([`${NAMED_BY_NUMBER} (?:numbers?|nos?|nr)`]);
const NUMBERED = /\d{3}|\p{Lu}-?\d/u;

/** How many died is told only where somebody does. */
const ASKS_TOLL =
  /\bdeath toll\b|\bhow many\b(?: [\w'’-]+){0,4}? (?:died?|dead|deaths|kill(?:ed)?|perish(?:ed)?)\b/i;
const TELLS_TOLL = anyOf(
  listed(
    'toll deaths? dead die[ds]? dying fatal\\w* kill\\w* lives victims? casualt\\w* murder\\w* perish\\w*',
    'execut\\w* shot hanged drown\\w* slain slaughter\\w* massacr\\w* assassinat\\w* bodies claimed',
  ),
);

/** And how many were hurt where somebody is. */
const ASKS_HURT = /\bhow many\b(?: [\w'’-]+){0,4}? (?:hurt|injured|wounded)\b/i;
const TELLS_HURT = anyOf(listed('hurt injur\\w+ wound\\w*', 'casualt\\w*'));

/** "What is the population of Tollby?" is told by no `floating population`, unless that is asked for. */
const ASKS_POPULATION = /(?:^|(?<!\bof )\bthe |\btotal |\bhow (?:big|large) is the )population\b/i;
const POPULATION = /(?:([a-z-]+) )?\bpopulations?\b/g;
const WHOLE = only(
  listed(
    'the a an its their total entire whole overall general of and country city national local',
  ),
);

function isOfOtherPopulation(asked: string, told: string): boolean {
  const sorts = matches(told, POPULATION).map(([, sort = '']) => sort);
  return (
    ASKS_POPULATION.test(asked) &&
    sorts.length > 0 &&
    sorts.every((sort) => sort !== '' && !WHOLE.test(sort))
  );
}

/** How many a year is told by no number of which nothing says in what time. */
const ASKS_RATE =
  /\b(?:(?:per|an?|each|every) (?:day|week|month|quarter|year)|daily|weekly|monthly|yearly|annually)\W*$/i;

/** What it cost to build is not what it would fetch. */
const ASKS_VALUE = anyOf([`${VALUED} value`]);
const TELLS_VALUE = anyOf(listed('values? valued worth apprais\\w+ market'));

/** What something is worth may be told by what it was sold for. */
const ASKS_WORTH = /\b(?:how much|what)\b.{0,60}\bworth\W*$/i;
const TELLS_WORTH = anyOf(
  listed(
    'values? valued worth apprais\\w+ market sold sells? sales? pric\\w+ costs? costing bought buy\\w* purchas\\w+',
    'acquir\\w+ pay paid fetch\\w* estimat\\w+ total\\w* contracts? deals? assets fortune',
  ),
);

/** Numbers that are told in certain words alone: what asks for one, and what tells it. */
const TOLD_ONLY: readonly (readonly [asks: RegExp, tells: RegExp])[] = [
  [ASKS_TOLL, TELLS_TOLL],
  [ASKS_HURT, TELLS_HURT],
  [ASKS_VALUE, TELLS_VALUE],
  [ASKS_WORTH, TELLS_WORTH],
];

const ADULTS = anyOf(
  listed('wom[ae]n m[ae]n adults? mothers? fathers? parents? wi(?:fe|ves) husbands?'),
);
const CHILDREN = anyOf(
  listed('child(?:ren)? kids? minors? bab(?:y|ies) infants? toddlers? boys? girls? teenagers?'),
);

/** Whether grown people are asked about and only children told of, or the other way round. */
function isOfOtherAge(asked: string, told: string): boolean {
  const isOf = (own: RegExp, other: RegExp) =>
    own.test(asked) && !own.test(told) && other.test(told);
  return isOf(ADULTS, CHILDREN) || isOf(CHILDREN, ADULTS);
}

const OF_WHOLE = /\bhow (?:many|much) of (?:(?:the|these|those|its|their|all) )+\D{0,6}?\d[\d,.]*/i;

/** Whether of a number of things a part is asked for, "how many of the 38 boats sank?", and nothing is told of what tells it. */
function isOfWholeAlone({ question: { text, tokens }, terms }: Sought, top: Candidate): boolean {
  const whole = OF_WHOLE.exec(text);
  const end = whole ? whole.index + whole[0].length : text.length;
  const verb = tokens.findIndex(({ start, pos }) => start >= end && /^(?:VERB|AUX)$/.test(pos));
  const told = terms.filter((term) => verb >= 0 && term.tokens.first >= verb);
  return told.length > 0 && !told.some((term) => holdsTerm(top.sentence, term));
}

/** Whether a sentence tells of no time, nor how often. */
const isTimeless = (top: Candidate): boolean =>
  !FREQUENCY.test(textOf(top)) &&
  !quantitiesOf(top.sentence, top.passage.paragraph.text).some(
    ({ kind }) => kind === 'date' || kind === 'duration',
  );

const ROUGHLY: ReadonlySet<Asked> = new Set(['count', 'amount', 'percent']);
function lackingQuantity(sought: Sought, top: Candidate): Lacking | null {
  const { asked, text } = sought.question;
  if (HOW_OFTEN.test(text)) return FREQUENCY.test(textOf(top)) ? null : 'detail';
  const isPrison = asked !== 'date' && ASKS_PRISON.test(text);
  if (isPrison && !TELLS_PRISON.test(textOf(top))) return 'detail';
  if (TOLD_ONLY.some(([asks, tells]) => asks.test(text) && !tells.test(textOf(top))))
    return 'detail';
  if (isOfOtherPopulation(text, textOf(top))) return 'detail';
  if (ASKS_RATE.test(text) && isTimeless(top)) return 'detail';
  if (isNoneClear(sought, top) || isOfWholeAlone(sought, top)) return 'detail';
  const age = asked === 'age' ? detailIn(sought, top) : null;
  if (age && isOthersAge(age, sought, top.sentence)) return 'detail';
  const isOfPeople = asked === 'age' || asked === 'percent';
  if (isOfPeople && isOfOtherAge(text, textOf(top))) return 'detail';
  const fit = quantityFit(sought, top);
  if (fit >= DETAIL.same) return null;
  if (fit >= DETAIL.weak) return 'otherCount';
  if (asked === 'date' && detailIn(sought, top)?.isSure) return null;
  if (asked && ROUGHLY.has(asked) && quantifierIn(sought, top.sentence)) return 'otherCount';
  return 'detail';
}

// In: a question on one line. Out: the question without the words that lead up to it and that follow it.
import { IS, listed, or, WH, WHETHER } from '../cue-words.ts';
import { hasSubject } from './subjects.ts';

const WH_WORD = or([...WH, ...listed('whos whats whens wheres whys hows')]);
const ASKED = `(?:(?:about|roughly|in|on|at|by|for|from|to|with|since|until) )?${WH_WORD}`;
/** What a question begins with. */
const ASKS = `(?:${ASKED}|${WHETHER})\\b`;

const CABLE = or(listed('cable text doc document telegram message'));
const BY = `(?:according to|going by|(?:as )?per) (?:the|this) ${CABLE}`;
const IN = `(?:in|from|by) (?:the|this) ${CABLE}`;
const GROUP = or(listed('guys all everyone everybody folks team people there'));
/** "So", "hey guys,", "Q:", "last one:", "according to the cable," before what asks. */
const OPENERS = new RegExp(
  `^\\W*(?:${or([
    ...listed('so and but ok okay well also anyways? yo wait oh um+ uh+ hmm+ lol actually then'),
    ...listed('please pls plz btw fyi tldr idk bro dude curious exactly'),
    ...['real(?:ly)? quick', '(?:a )?quick question', `(?:hi|hey|hello)(?: ${GROUP})?`, BY, IN],
    '(?:dumb|stupid|silly|random) question(?= but\\b)',
    ...['(?:no|yeah)(?= but\\b)', 'i have an? (?:quick )?question'],
    '(?<!\\b(?:hi|hey|hello) )guys(?=\\s+(?!(?:who|whose|which|that)\\b)\\w)',
    // Without a comma or a colon they may be what it is about: "people who left", "now is the time".
    `(?:${or([
      ...['(?:dumb|stupid|silly|random|last|next|one more|another) (?:question|one)', 'one more'],
      ...listed('now no yeah right alright cool nice next edit help q question'),
      `(?<!\\b(?:hi|hey|hello) )${GROUP}`,
    ])})(?=\\s?[,:!–—-])`,
    '@?pilcrow(?=[,:!]|\\s+(?:what|who|where|when|why|how)\\b)',
  ])}\\b[\\s,:!.–—-]*)+(?=${ASKS})`,
  'i',
);

/**
 * "I need to know", "does it say", "my question is", "not sure" before what asks: a run of such words
 * alone, so that no other one is lost. Here and above no two of them match the same text: a long run
 * is read once.
 */
const LEADING = new RegExp(
  `^\\W*(?:(?:what|all|(?:the )?thing) )?(?:${or([
    ...listed(
      "i we you u id i['’]d im i['’]m me my our just really like would do does did is are was",
    ),
    ...listed(
      "can could don['’]?t can['’]?t please pls finding know wanna want need get gotta ask",
    ),
    ...listed('asking understand looking trying look any anyone anybody someone somebody here'),
    ...listed('it this that the cable text doc where what now so have find sure figure out up'),
    // "On what grounds" begins what is asked, and "an idea on what" does not.
    `${or(listed('says? mentions? ideas? clue question wonder(?:ing)?'))}(?: (?:about|on)(?= ${WH_WORD}\\b))?`,
    ...[
      'for(?= me\\b)',
      '(?<=\\blook(?:ing)? )for',
      'to(?= (?:know|find|ask|see|figure|understand|get|look)\\b)',
    ],
    ...['(?:tell|show|let|help) (?:me|us)', 'not(?= sure)'],
  ])}\\s+)+(?=${ASKED}\\b)`,
  'i',
);
/** What of such a run asks. */
const INQUIRES =
  /\b(?:know|says?|mentions?|tell|ask(?:ing)?|wonder(?:ing)?|find(?:ing)?|sure|ideas?|clue|question|help|show|figure|understand|looking|get|let)\b/i;
/** "I know what you mean", "that was when I left": nothing is asked. */
const TELLS = /^\W*(?:i|you) know\b|\b(?:this|that|it|here|you|we|now) (?:is|are|was)\b/i;

const BEFORE = '(?:[,.?!;]\\s*|\\s+)';
/** "Thx", "haha", "do we know", "according to the cable" behind it; in small letters some, as capitals may be a name. */
const CHATTER = or([
  ...listed('thx tx ty tysm tyvm rn fr idk lmao+ lmfao rofl xd+ xD smh tho bro'),
  'ha(?:ha)+',
]);
const CLOSING = or([
  '(?<!\\b(?:gives?|gave|given|says?|said|sends?|sent|his|her|their|of) )[Tt]hanks?(?: you)?(?: (?:so|very) much| a lot| all)?',
  ...['actually', 'exactly', 'really', 'though', 'by the way', BY],
  ...['(?:does )?any(?:one|body)(?: else)? know', 'do (?:we|you) know'],
  ...['(?:please|pls) help(?: me)?(?: out)?', "i can(?:not|['’]?t) find it(?: anywhere)?"],
  ...['\\(?just (?:curious|wondering|asking)\\)?', 'asking for a friend', 'cc @\\w+'],
  '(?:i )?need (?:it|this) for (?:(?:my|our) |(?!(?:my|our)\\b))\\w+',
]);
/** These only behind a stop: "they met anyone", "the three guys", "a hand in this cable". */
const APART = or([...listed('guys folks dude'), 'any(?:one|body)', 'help me(?: out)?', IN]);
const BEHIND = new RegExp(
  `(?:${BEFORE}(?:${CHATTER}|${CLOSING})|[,?!]\\s*${APART})+(?=\\W*$)`,
  'u',
);
/** Behind what asks for a yes or a no, and lists nothing: "found, or not" is all. */
const OR_NOT = /\s+or (?:not|what)(?=\W*$)/;
const ASKS_WHETHER = new RegExp(`^\\W*${WHETHER}\\b[^,]*$`, 'i');
/** "…, does it say?", but not "what percent did they say?" */
const SAYS = new RegExp(
  `(?<!\\b${WH_WORD}(?: [\\p{L}\\p{N}]+)?)[,?!.;]?\\s+(?:does (?:it|the cable) say(?: so)?|did (?:it|they) say)(?=\\W*$)`,
  'u',
);
/** "… in this cable": of its parts or makers it would be the subject. */
const IN_CABLE = new RegExp(
  `(?<!\\b(?:${or([...IS, 'be', 'been'])}|(?:had|have|has) an? [\\p{L}]+|parts?|words?|paragraphs?|part|role|hand))\\s+in th(?:is|e) (?:cable|telegram|text|doc)(?=\\W*$)`,
  'u',
);

/** "Who exactly is", "where the hell": behind the word that asks. */
const STRESS = new RegExp(
  `\\b(${WH_WORD})(?:,? ${or([
    ...listed('exactly actually really again please pls precisely tf'),
    ...['the (?:hell|heck|fuck)', 'on earth'],
  ])}\\b,?)+(?= )`,
  'gi',
);

/** The number of a list's item. */
const ITEM = '(?:\\W*\\d{1,2}[.)])?\\W*';
const SUBJECT = or(listed('the an? it there they he she any\\w* this that these those'));
const MAIN = new RegExp(
  `^${ITEM}(?:(?:(?:about|in|on|at|by|for|from|to) )?(?:how|what|why|whats|whos)\\b` +
    `|${or(listed('who where when which'))} ${WHETHER}\\b|${WHETHER} ${SUBJECT}\\b)`,
  'i',
);
const BEGINS = new RegExp(`^${ITEM}${ASKS}`, 'i');

/** Whether a text begins as questions do, though it be the item of a list. */
export function beginsAsking(text: string): boolean {
  return BEGINS.test(text);
}

/** Whether a line begins one; "whose boats sank" and "were rescued" may go on with the line before. */
export function beginsQuestion(line: string): boolean {
  return MAIN.test(line);
}

/** So many characters from the end are looked at each time: a long run of such words is taken off bit by bit. */
const TAIL = 120;

/** Any other text comes as it is; so does what would have no subject without them. */
export function withoutFrame(text: string): string {
  let asked = text;
  for (let before = ''; before !== asked; ) {
    before = asked;
    const rests = [
      withoutEnd(asked),
      asked.replace(OPENERS, ''),
      asked.replace(LEADING, asIfAsked),
    ];
    asked = rests.find((rest) => rest !== before && hasSubject(rest)) ?? asked;
  }
  return asked.replace(STRESS, '$1');
}

/** What only leads up to a question is none of it; a statement stays. */
const asIfAsked = (own: string) => (INQUIRES.test(own) && !TELLS.test(own) ? '' : own);

function withoutEnd(text: string): string {
  const from = Math.max(0, text.length - TAIL);
  const ends = ASKS_WHETHER.test(text)
    ? [BEHIND, SAYS, IN_CABLE, OR_NOT]
    : [BEHIND, SAYS, IN_CABLE];
  return ends.reduce(
    (left, end) =>
      left.slice(0, from) +
      left.slice(from).replace(end, (own) => (own.startsWith('?') ? '?' : '')),
    text,
  );
}

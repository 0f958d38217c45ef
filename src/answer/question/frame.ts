// In: a question on one line. Out: the question without the words that lead up to it and that follow it.
import { HELPERS, IS, listed, or, WH } from '../cue-words.ts';
import { hasSubject } from './subjects.ts';

const WH_WORD = or([...WH, ...listed('whos whats whens wheres whys hows')]);
const WHETHER = or([...IS, ...HELPERS].map((word) => `${word}(?:n['’]?t)?`));
/** What a question begins with. */
const ASKS = `(?:(?:(?:about|roughly|in|on|at|by|for|from|to|with|since|until) )?${WH_WORD}|${WHETHER})\\b`;
const CABLE = or(listed('cable text doc document telegram message file article memo'));
const SOURCE = `(?:according to|going by|in|from|per|by) (?:the|this) ${CABLE}`;
const GAP = '[\\s,:!.–—-]*';

const GROUP = or(listed('guys all everyone everybody folks man team people there'));
/** "So", "hey guys,", "Q:", "ok one more question -", "according to the cable," before what asks. */
const OPENERS = new RegExp(
  `^\\W*(?:${or([
    ...listed('so and but ok okay well also anyways? yo wait oh um+ uh+ hmm+ lol like actually'),
    ...listed('right now then alright cool nice yeah no please pls plz bro dude btw fyi tldr idk'),
    ...listed('curious exactly quick quickly next edit help q question got'),
    ...["y['’]?all", 'real(?:ly)? quick', 'i have', 'a (?=quick|question)'],
    `(?:hi|hey|hello)(?: ${GROUP})?`,
    SOURCE,
    '@?pilcrow(?!\\s+(?:is|was|are|were)\\b)',
    // Without a comma they may be whom it is about: "people who left".
    `(?<!\\b(?:hi|hey|hello) )${GROUP}(?=\\s?[,:!–—-]|\\s+(?:what|why|how)\\b)`,
    '(?:dumb|stupid|silly|random|last|one more|another) (?:question|one)',
  ])}\\b${GAP})+(?=${ASKS})`,
  'i',
);
/**
 * "I need to know", "does it say", "my question is", "not sure" before what asks: a run of such words
 * alone, so that no other one is lost. Here and above no two of them match the same text: a long run
 * is read once.
 */
const LEADING = new RegExp(
  `^\\W*(?!(?:on|about|for|to|out|up)\\b)(?:(?:what|all|(?:the )?thing) )?(?:${or([
    ...listed(
      "i we you u id i['’]d im i['’]m me my us our just really like would do does did is are",
    ),
    ...listed("was to can could don['’]?t can['’]?t not please pls let help show"),
    ...listed('find finding know wanna want need get gotta tell ask asking wonder wondering'),
    ...listed('understand figure out looking trying look up for any anyone anybody someone'),
    ...listed('somebody here idea ideas clue on about sure it this that the cable text doc say'),
    ...listed('says mention mentions question where what now so have'),
  ])}\\s+)+(?=${WH_WORD}\\b)`,
  'i',
);

const BEFORE = '(?:[,.?!;]\\s*|\\s+)';
/** "Thx", "haha", "do we know", "in this cable" behind it. */
const CLOSING = new RegExp(
  `(?:${BEFORE}(?:${or([
    ...listed('thx tx ty tysm tyvm rn fr idk lmao+ lmfao rofl xd+ bro actually exactly really'),
    ...listed('though tho smh'),
    'ha(?:ha)+',
    '(?<!\\b(?:the|these|those|many|few|some|other|bad|good|of|two) )guys',
    '(?<!\\b(?:gives?|gave|given|say|says|said|his|her|their|of) )thanks?(?: you)?(?: (?:so|very) much| a lot| all| guys)?',
    '(?:does )?any(?:one|body)(?: else)?(?: know)?',
    ...['do (?:we|you) know', 'does (?:it|the cable) say(?: so)?', 'did (?:it|they) say'],
    ...[
      '(?:please|pls) help',
      '(?:please |pls )?help me(?: out)?',
      "(?:i )?can(?:not|['’]?t) find it(?: anywhere)?",
    ],
    ...['\\(?just (?:curious|wondering|asking)\\)?', 'asking for a friend', 'by the way'],
    SOURCE,
    ...['(?:i )?need (?:it|this) for (?:my |our )?\\w+', 'or (?:not|what)', '(?:cc )?@\\w+'],
  ])}))+(?=\\W*$)`,
  'i',
);

/** "Who exactly is", "where the hell": behind the word that asks. */
const STRESS = new RegExp(
  `\\b(${WH_WORD})(?:,? ${or([
    ...listed('exactly actually really again please pls precisely tf'),
    ...['the (?:hell|heck|fuck)', 'on earth', 'in the world'],
  ])}\\b,?)+(?= )`,
  'gi',
);

const BEGINS = new RegExp(`^(?:\\W*\\d{1,2}[.)])?\\W*${ASKS}`, 'i');

/** Whether a line begins as questions do, though it be the item of a list. */
export function beginsAsking(line: string): boolean {
  return BEGINS.test(line);
}

/** Any other text comes as it is; so does what would have no subject without them. */
export function withoutFrame(text: string): string {
  let asked = text;
  for (let before = ''; before !== asked; ) {
    before = asked;
    for (const words of [CLOSING, OPENERS, LEADING]) {
      const rest = asked.replace(words, (own) => (own.startsWith('?') ? '?' : ''));
      if (hasSubject(rest)) asked = rest;
    }
  }
  return asked.replace(STRESS, '$1');
}

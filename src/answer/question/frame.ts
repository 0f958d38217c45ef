// In: a question on one line. Out: the question without the words that lead up to it, and those that follow it.
import { listed, or } from '../cue-words.ts';
import { ASKED, ASKS, beginsAsking, WH_WORD } from './begins.ts';
import { BY, IN, withoutEnd } from './behind.ts';
import { hasSubject } from './subjects.ts';
import { withoutTalk } from './talk.ts';

const GROUP = or(listed('guys all everyone everybody folks team people there'));
/** "So", "hey guys,", "Q:", "last one:", "according to the cable," before what asks. */
const OPENERS = new RegExp(
  `^\\W*(?:${or([
    ...listed('so and but ok okay well also anyways? yo wait oh um+ uh+ hmm+ lol actually then'),
    ...listed(
      'please pls plz btw fyi tldr tl;dr eli5 idk bro dude curious exactly ngl fr lowkey ps',
    ),
    ...listed('sorry hiya ayo basically literally seriously'),
    ...['hold on', 'hang on', 'i meant?', 'out of curiosity', 'what(?=\\?)', 'p\\.s', '@\\w+'],
    'in (?:short|a nutshell|one word|simple terms|your (?:own )?words)',
    '(?:just )?to (?:be (?:clear|sure)|check|clarify|confirm)',
    ...['real(?:ly)? quick', '(?:a )?quick question', `(?:hi|hey|hello)(?: ${GROUP})?`, BY, IN],
    '(?:dumb|stupid|silly|random) question(?= but\\b)',
    ...['(?:no|yeah)(?= but\\b)', 'no(?= i meant?\\b)', 'i have an? (?:quick )?question'],
    '(?<!\\b(?:hi|hey|hello) )guys(?=\\s+(?!(?:who|whose|which|that)\\b)\\w)',
    // Without a comma or a colon they may be what it is about: "people who left", "now is the time".
    `(?:${or([
      ...['(?:dumb|stupid|silly|random|last|next|one more|another) (?:question|one)', 'one more'],
      ...listed('now no yeah right alright cool nice great next edit help q question bot sir mods'),
      ...listed('first(?:ly)? second(?:ly)? lastly finally plus huh morning oops'),
      `(?<!\\b(?:hi|hey|hello) )${GROUP}`,
    ])})(?=\\s?[,:!–—-])`,
    `pilcrow(?=[,:!]|\\s+${WH_WORD}\\b)`,
  ])}\\b[\\s,:!?.–—-]*)+(?=${ASKS})`,
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
      'to(?= (?:know|find|ask|see|figure|understand|get|look|remember|recall|work)\\b)',
    ],
    ...listed('explain curious confused remember recall happen mind telling info gimme lmk love'),
    ...[
      '(?<=\\bit )(?:said|known|clear|stated|mentioned)',
      'help(?! (?:me|us)\\b)',
      '(?<=\\bhelp )with',
      '(?<=\\bwas )asked',
      'to(?= me\\b)',
      'there(?= an?)',
      'a(?= mention\\b)',
      'anything (?:on|about)',
      '(?<=\\binfo )on',
      '(?<=\\bmention )of',
      'by any chance',
    ],
    ...['they(?= says?\\b)', '(?<=\\byou )guys', '(?<=\\bany )chance', 'work(?= out)'],
    ...['(?:tell|show|let|help) (?:me|us)', 'not(?= sure)'],
  ])}\\s+)+(?=${ASKED}\\b)`,
  'i',
);
/** What of such a run asks. */
const INQUIRES =
  /\b(?:know|says?|mentions?|tell|ask(?:ing)?|wonder(?:ing)?|find(?:ing)?|sure|ideas?|clue|question|help|show|figure|understand|looking|get|let|explain|curious|confused|remember|recall|telling|info|gimme|lmk|said|known|clear|stated|mentioned|asked|work out|anything)\b/i;
/** "I know what you mean", "that was when I left": nothing is asked. */
const TELLS = /^\W*(?:i|you) know\b|\b(?:this|that|it|here|you|we|now) (?:is|are|was)\b/i;

/** "Who exactly is", "where the hell": behind the word that asks. */
const STRESS = new RegExp(
  `\\b(${WH_WORD})(?:,? ${or([
    ...listed('exactly actually really again please pls precisely tf'),
    ...['the (?:hell|heck|fuck)', 'on earth'],
  ])}\\b,?)+(?= )`,
  'gi',
);

/** Any other text comes as it is; so does what would have no subject without them. */
export function withoutFrame(text: string): string {
  let asked = text;
  for (let before = ''; before !== asked; ) {
    before = asked;
    const rests = [
      withoutTalk(asked, beginsAsking),
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

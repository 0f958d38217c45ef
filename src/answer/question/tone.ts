// In: a question's text. Out: how it is put: yes or no, to the group or the bot, for a contact.
import { anyOf, HELPERS, IS, listed, or, WH, WHETHER } from '../cue-words.ts';

const YES_NO = new RegExp(`^\\W*(?:${WHETHER}|(?:wo|ca)n['’]?t)\\b(?! (?:you|u|i|we)\\b)`, 'i');

/** "Did the parents march?", but not "could you tell me …". */
export function isYesNo(question: string): boolean {
  return YES_NO.test(question);
}

const AHEAD =
  /\b(?:will|shall|going to|gonna|(?:expected|due|scheduled|supposed|set|likely) to(?! have))\b|['’]ll\b/i;

/** "When will the bridge open?", "when is it expected to?" */
export function looksAhead(question: string): boolean {
  return AHEAD.test(question);
}

/** What is no talk to the bot, though it says "you" or "I", and is left of a question without its asides. */
const ASIDES: readonly RegExp[] = [
  anyOf(
    [
      'do (?:you|u) know',
      '(?:could|can|may) (?:i|we) (?:get|have|see|ask|read|find)',
      "i(?:'d| would)(?: have)? \\w+",
      'i should like to \\w+',
      'on whose \\w+ do we have',
      "you(?:'re| are|r) (?:not )?(?:allowed|supposed|permitted)",
      // "Why must one pay?", "to fish on your own": anybody.
      ...['i doubt (?:it|that)', 'on (?:your|my) own', 'why (?:should|must) (?:you|one|i)'],
      ...['i mean', '(?:if|when|that) (?:you|u|i)', '(?:you|u|one) (?:get|can|could)', 'thank you'],
      // "Whom do you email?", "what do you pay?": anybody.
      `(?:whom?|(?:what|how much|how many)(?: \\w+)?|where) (?:do|can) (?:you|u|i|we) ${or(listed('get pay dial email call phone write owe learn risk face'))}`,
      'how (?:(?:can|could) (?:you|u|i|we|one) (?:reach|tip)|(?:can|could|do|does|would) (?:you|u|i|we|one) contact)(?! (?:you|u|an?|some\\w+|the (?:bot|dev\\w*|admins?|mods?)|support)\\b)',
      '(?<=^\\W*)(?:can|could) (?:you|u|i|we) (?:dial|email|call|phone|ring)',
      'my (?:[\\w-]+ ){1,3}(?:asked|asks|says|said|swears|thinks)',
      ...[
        'did (?:i|we) (?:get|read|hear|understand) (?:it|this|that) right',
        'happens? to (?:you|u|me|us)',
        // "Do they tell you off before a warden takes your boat?"
        '(?:they|it|s?he|one) (?!(?:tell|told|show|give|gave|send|sent|let)\\b)(?:\\w+ ){1,2}(?:you|u)',
        '(?:if|when|before|after|until|unless) (?:they|it|he|she|some\\w+|your|my|an? \\w+|the \\w+)\\b[^.?!]*',
      ],
    ],
    'gi',
  ),
  /\bi(?:'m| am) [^,.]{0,40}[,.]/gi,
  /["“][^"”]{0,200}["”]|(?<![\p{L}\p{N}])['‘][^'’]{3,200}['’](?![\p{L}\p{N}])/gu,
];

/** "Our man there" and "what we said" are about the reader's own country: the cables' writers. */
const CHAT = anyOf([
  ...[
    'you',
    'u(?!\\.)',
    'i(?!\\.e)',
    'my',
    'your',
    '(?:the|this) bot',
    'this (?:server|channel|chat)',
  ],
  ...['(?:are|can|do|shall|should|will) we', "we(?: are|'re)"],
]);

const ASKING = [...WH, ...IS, ...HELPERS];
const CLAUSE_END = new RegExp(
  `[?!,;:]|(?<!\\b\\w)[.](?=\\s|$)|\\b(?:but|so)\\b(?= ${or(ASKING)}\\b)`,
  'i',
);

const ASKS = new RegExp(`^(?:(?:and|so|but|or|ok|well) )*${or(ASKING)}\\b`, 'i');

/** "Who said we are sorry?": others' words. */
const SPOKEN = /^\W*who (?:was it (?:that|who) )?(?:said|says|told|claimed)\b/i;

const PRAISE = or(
  listed('ok okay oh great cool nice wow awesome amazing perfect interesting excellent lol haha'),
);
/** "Great, thanks!", "good bot", "nice". */
const THANKS = new RegExp(
  `^\\W*(?:${PRAISE}\\W+)*(?:${or([
    ...['(?:many )?thanks(?! to\\b)', 'thx', 'tysm?', 'thank (?:you|u)', 'cheers', 'well done'],
    ...['(?:good|nice|great) (?:bot|job|work|one|find)', `${PRAISE}\\W*$`],
  ])})(?!\\w)`,
  'i',
);
/** Without any of these words nothing is said to the group or the bot, but thanks. */
const HERE = anyOf(listed('you u i my your we bot server channel chat'));
/** A number, or a name behind its first word: then something may be said of the cable. */
const TELLS = /\d|\s\p{Lu}\p{Ll}/u;

/** "Are we still meeting?", "can you recommend a restaurant": the group or the bot, not the cable. */
export function isChat(question: string): boolean {
  const plain = question.replaceAll('’', "'");
  const isThanks = THANKS.test(plain) && !TELLS.test(plain);
  if (SPOKEN.test(plain) || !(isThanks || HERE.test(plain))) return false;
  const rest = ASIDES.reduce((left, aside) => left.replace(aside, ' '), plain);
  const clauses = rest.split(CLAUSE_END).map((clause) => clause.trim());
  // Who tells of himself asks before or after that.
  const asking = clauses.findLast((clause) => ASKS.test(clause));
  if (!asking && isThanks) return true;
  return CHAT.test(asking ?? clauses.findLast((clause) => clause.split(/\s+/).length > 2) ?? rest);
}

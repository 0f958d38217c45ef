// In: nothing. Out: how readers ask for each kind of thing.
import {
  ASKS_OUTRIGHT,
  anyOf,
  HAD_TO_SAY,
  HAS_A_SOURCE,
  HELPERS,
  IS,
  listed,
  or,
  PART,
  PLACES,
  THE_ONE,
  THE_TIME,
  TITLES,
} from '../cue-words.ts';
import type { Asked } from './asked.ts';
import {
  ADJECTIVES,
  CURRENCY,
  MEASURED,
  NAME_SOME,
  NAMED_BY_NUMBER,
  OF_NUMBERS,
  PAYING,
  PAYS,
  PRICES,
  SITES,
  SUMS,
  TALKING,
  VALUED,
  WHO,
} from './cue-nouns.ts';

const WHAT = '(?:what|which|whats)';
const VERB_NEXT = or(HELPERS);
/** `what was his wife called`, `what did they call it`, but not `what was called off` */
const CALLED = `${WHAT}(?:'?s| is| are| was| were| did| do| does)?(?: [\\w-]+){1,6}? (?:called|named|call)(?= (?:it|him|her|them|that|which)\\b|(?: again)?\\W*$|${THE_ONE})`;
/** "What did they spend it on?", "what kind of bread do they buy?": a thing, and no sum. */
const THING =
  "(?!.{0,60}\\bpay (?:\\w+ ){0,3}back for)(?!['’]?s? ?\\b(?:kind|sort|type|else)\\b)(?!.{0,200}\\b(?:for|on)\\W*$)(?!.{0,100}\\bspen[dt]\\b[^,]{0,40}\\bon(?:,| (?:if|when|with|once)\\b))";
/** What only a condition names is not asked for: "what would they do if they got a bigger budget?" */
const SAME_CLAUSE = '(?:(?!\\b(?:if|unless|once|with(?:out)? (?:\\w+ ){0,3}budget)\\b).){0,60}';

/** Behind a place that is no part of another name: not "the name of the state bank". */
const WHOLE = `(?=\\W*$| ${or(listed('where in that which of on near with is was did does it they he she'))}\\b)`;

/** People by their number. */
const PEOPLE = or(
  listed('people folks? population workforce electorate men women children workers voters'),
);
/** What stands before them and is no verb: not the `law protects` of "what part of the law protects women?" */
const OF_THEM = `(?!(?:${or([...IS, ...HELPERS])}|in|of|to|that|who)\\b)(?![a-z]+s )[\\w'’-]+`;
/** Of what there are many, or much: what part of it is asked for is a share; of a plan or a town it is none. */
const MANY = `(?:all )?(?:the |these |those |its |their |his |her )?(?:${OF_THEM} ){0,3}?(?:${PEOPLE}|${or(listed('revenues? incomes? budget money votes? exports? imports? profits? spending sales trade total stake shares? bid'))}|(?!(?:is|was|does|this|towns?|cities|countries|plans|laws|islands|provinces|regions|news)\\b)[a-z]{3,}s(?=(?: (?:in|of|from|at) [\\w ]{1,30})? (?:is|are|was|were|live|come|do|did|have|has)\\b))\\b`;

/** How each kind is asked for. The first in the text decides; of two at one place, the first here. */
export const CUES: readonly (readonly [Asked, RegExp])[] = (
  [
    ['date', ['how (?:long|many \\w+) ago']],
    [
      'age',
      [
        ...['how old', 'how many years old'],
        '(?:what|which) ages?',
        '^\\W*(?:the )?age (?:at|when|of (?:the|that|this|his|her|their))',
      ],
    ],
    [
      'duration',
      [
        'how (?:long|much longer)',
        'how much (?:more )?time',
        `${WHAT}(?:'s| is| was)? the longest`,
        `${WHAT}(?:'s| is| was)? (?:the )?(?:\\w+ )?(?:jail|prison) (?:term|time|sentence)`,
        `${WHAT} sentences?\\b.{1,60}\\b(?:get|got|given|receive[ds]?|serve[ds]?|handed|faces?|facing)`,
        `${WHAT}(?:'s| is| was) (?:his|her|their) sentence`,
        `(?:how many|(?:${WHAT}(?:'s| is| was)? the )?number of) (?:\\w+ )?(?:years|months|weeks|days|hours|minutes)`,
      ],
    ],
    [
      'percent',
      [
        `${WHAT} (?:is |was |'s )?(?:the )?(?:[\\w'’]+ )?${PART}`,
        `${PART} of`,
        'how many (?:per ?cent|percentage points|pct)',
        `how (?:big|large|small|great) (?:an? )?(?:part|${PART})`,
        `what part of ${MANY}`,
        `how much of (?:all )?(?:the |these |those )?(?:${OF_THEM} ){0,3}?${PEOPLE}\\b(?!['’])`,
        `what\\b.{0,80}\\bas an? ${PART}`,
        '(?:(?:how|what|which)\\b.{1,120}\\b)?in (?:percent|per cent|pct)(?=\\W*$)',
      ],
    ],
    [
      'money',
      [
        'how much (?:money|cash|funding)',
        ...[
          'how much (?:is|was) (?:an? |one of (?:the|those|these)\\b)',
          'how (?:big|large|much)\\b.{0,60} in (?:money|cash)',
        ],
        `(?<!\\b(?:on|for) )(?:what|whats|what's)\\b${THING}${SAME_CLAUSE}\\b(?:${PRICES}|(?<!\\bwhat about\\b.{0,200})${PAYING})`,
        'how (?:big|large|high|much) .{0,40}\\b(?:budget|price|fee|salary|fine)',
        `how (?:many|much) (?:(?:hundred|thousand|million|billion)s? )?(?:of )?(?:us |american )?${CURRENCY}`,
        `how much (?!attention|heed).{0,100}\\b${PAYS}`,
        `what.{0,80}\\bin (?:us |american )?(?:dollars|euros|yuan|rmb|yen)(?=\\W*$)`,
        // "What did they go for?" asks for a thing.
        `what ${VERB_NEXT} (?!(?:he|she|they|we|you|i)\\b|(?:[\\w-]+ ){0,3}?${WHO}\\b).{1,80}\\b(?:go|sell) for(?=(?: (?:now|today|these days))?\\W*$)`,
        `${WHAT}(?:'s| is| was| are| were)?\\b.{1,60}\\bworth(?! \\w+ing\\b)`,
        `${WHAT}(?:'s| is| was) the fine`,
        `${WHAT}(?:'s| is| was| are| were)? (?:(?:the|its|his|her|their) )?${VALUED} value`,
        `${WHAT}(?:'s| is| was| were)? the (?:\\w+ )?(?:income|revenues?|proceeds)`,
        'how expensive',
        '^\\W*(?:the )?(?:reward|ransom|bounty|bribe|fine|fee|price|salary|budget)\\b.{1,80}\\bhow (?:big|large|high|much)',
        `in (?:us |american )?(?:dollars|euros|yuan|rmb|yen),? (?:what|how)`,
        `(?:what|which) (?:money|fine|sum) (?:is|are|was|were|${VERB_NEXT})`,
        `(?:${WHAT}(?:'s| is| was| were)? (?:the )?)?(?:amount|size|total) of (?:the |an? |his |her |their )?(?:\\w+ )?${SUMS}`,
      ],
    ],
    [
      'count',
      [
        'how (?:many|often|few|numerous)',
        `(?<!\\b${NAMED_BY_NUMBER} )number of`,
        "(?:what(?:'?s| is| was) the )?head ?count",
      ],
    ],
    [
      'amount',
      [
        `how ${ADJECTIVES}`,
        // "Which office does the toll pass through?" asks for an office.
        `${WHAT}(?:'s| is| was| are| were)? (?:the |did |does )?(?:(?!d(?:o|oes|id) )[\\w'-]+ ){0,3}?${MEASURED}\\b`,
        '(?:size|total|average|avg|max|maximum|minimum|ranking)',
        `^\\W*${or(ASKS_OUTRIGHT)} the (?:\\w+ ){0,2}?${MEASURED}`,
        // A number that has a highest is one; that of a passport is a name.
        `${WHAT}(?:'s| is| was)? (?:the )?${OF_NUMBERS} (?:\\w+ ){0,2}?(?:number|figure|count|tally)`,
        'what (?:exact )?(?:number|figure)s? (?:did|does|do)',
        `what(?:'s| is| was|s) (?:the |their )?(?:[\\w-]+ )?(?:figure|tally)`,
        // "Where does the port stand in the list of the busiest?"
        `where\\b.{1,60}\\b(?:in|on) (?:the |a )?(?:\\w+ )?(?:list|league|ranking|table)`,
      ],
    ],
    [
      'count',
      [
        `${WHAT}(?:'s| is| was)? the (?:(?!${NAMED_BY_NUMBER} )\\w+ )?number of (?!(?:the |an? )?${NAMED_BY_NUMBER})`,
      ],
    ],
    [
      'date',
      [
        '(?:what|which) (?:\\w+ )?(?:years?|months?|weeks?|dates?(?! (?:from|back)\\b)|days?|hours?|times?|periods?|century|decade)',
        '(?:what|which) (?:part|time|season) of (?:the |a )?(?:year|month|day)',
        `${or(listed('founding foundation birth start starting launch opening arrival release election'))} (?:year|date)`,
        `${WHAT}(?:'s| is| are| was| were)? (?:the|his|her|its|their) (?:\\w+ )?(?:dates?|deadline)`,
        '(?:since |by |until |till |from )?when',
        THE_TIME,
        ...['(?<!to )dates?(?! (?:from|back)\\b)', 'deadline', 'how far back', 'how recently'],
      ],
    ],
    [
      'why',
      [
        ...['why', 'how come', 'what (?:caused|led)', 'what made'],
        "(?:what|which)(?: is| was| were|'s)? (?:the )?(?:reasons?|(?:causes?|explanation)(?= (?:of|for)\\b))",
        '(?:for|on) (?:what|which) (?:reasons?|grounds)',
      ],
    ],
    [
      'where',
      [
        `^\\W*(?:the )?${or(PLACES)} (?:where|in which)`,
        `where(?! ${HAS_A_SOURCE})`,
        'whereabouts',
        `${WHAT}(?:'s| is| was)? (?:the |his |her )?(?:birthplace|venue|location|destination)`,
        `(?:in|on|at|from|to|near|outside) (?:what|which) (?:[\\w-]+ ){0,2}?${SITES}`,
        `(?:what|which) (?:[\\w-]+ ){0,2}?${SITES}\\b.{1,60}\\b(?:in|at|from|to)(?=\\W*$)`,
        `(?:what|which) (?!${VERB_NEXT}\\b|(?:kind|sort|type) of \\w+ (?:is|was)\\b)(?:\\w+ ){0,2}?${or(PLACES)}`,
        `^\\W*(?:name|identify) (?:the|all|some|any) (?:\\w+ ){0,2}?${or(PLACES)}`,
        `(?:${WHAT}(?:'s| is| was)? )?(?:the )?names? of (?:the |that |this |an? )?(?:\\w+ ){0,2}?${or(PLACES)}${WHOLE}`,
        '(?:what|which) parts? of (?:the )?(?:country|world|city|region|continent|state)',
      ],
    ],
    [
      'who',
      [
        "who(?:se|m|'s|s)?",
        `which (?:\\w+ ){0,2}?${WHO}`,
        `what ${WHO}`,
        ...['names? of', 'names?(?=(?:,? (?:please|pls|plz|anyone))?\\W*$)'],
        `^\\W*(?:name|identify) (?:the|an?|that) (?:\\w+ ){0,2}?${WHO}`,
        "what(?:'s|s| is| was) (?:(?:the|his|her|its|their) )?name",
        `${WHAT}(?:'s| is| was) (?:\\w+ ){0,4}?(?:s?he|man|woman|guy|lady) (?:called|named)(?=\\W*$)`,
      ],
    ],
    [
      'speech',
      [
        `what (?:did|does|do|has|have|was|is) .{0,80}\\b${TALKING}`,
        'how did .{0,80}\\b(?:respond|react|reply|answer)',
        `what .{0,60}\\b${HAD_TO_SAY}`,
      ],
    ],
    [
      'which',
      [
        ...['which', 'what (?:are|were) (?:the )?names', NAME_SOME, CALLED],
        'how (?:is|are|was|were)(?: [\\w-]+){1,5}? called(?=\\W*$)',
        'what do (?:they|people) call',
      ],
    ],
    [
      'meaning',
      [
        `whats?(?:'s| is| are| was| were)?\\b(?! ${VERB_NEXT}| happen(?:s|ed)\\b)`,
        'defin(?:e|ition)',
        'what (?:does|do) .{0,60}\\b(?:mean|stand for|refer to)',
      ],
    ],
  ] as const
).map(([asked, ways]) => [asked, anyOf(ways, 'gi')]);

/** What a question without a cue asks for: "price of one?"; a yes-or-no question asks for none. */
export const BARE_CUES: readonly (readonly [Asked, RegExp])[] = [
  ['money', anyOf([PRICES])],
  [
    'date',
    /^\W*(?:the )?(?:exact )?(?:(?:year|month|date|day) (?:of|the|that|when|in which|it|they|he|she)|year \w+ \w+ed)\b|(?<!\b(?:this|last|next|per|each|every|that|the|an?|same|one|past) )\b(?:year|date)\W*$/i,
  ],
  [
    'age',
    /^\W*(?:(?:the )?(?:\w+ )?(?:ages|age (?:range|group))|(?:(?:the|his|her|their|average) )?age(?=\W*$))\b/i,
  ],
  ['amount', anyOf([...listed('rates? population amount capacity tonnage'), 'death toll'])],
  // "Lund's rank among the ports?"
  ['amount', /\brank(?:ing)? (?:of|among|in)\b/i],
  // "Height of the statue?"
  ['amount', new RegExp(`^\\W*(?:the )?${MEASURED} (?:of|in)\\b`, 'i')],
  // "tons of herring sold?"
  [
    'amount',
    /^\W*(?:tons|tonnes|barrels|gallons|acres|hectares|miles|kilomet(?:er|re)s) of\b(?! people)/i,
  ],
  // "guild president?", but not "her feats as president?"
  ['who', new RegExp(`^\\W*(?:(?!as )[\\w'’-]+ ){0,4}${or(TITLES)}\\W*$`, 'i')],
];

// In: nothing. Out: how readers ask for the parts of a header.
import type { HeaderField } from '../cable/cable.ts';
import { anyOf, listed, MONTHS, only, or } from './cue-words.ts';

/** What can be quoted besides paragraphs. */
export type Part = HeaderField | 'signer';

/** One way of asking for one part. */
export interface Rule {
  /** Where the answer is printed; the first part that the cable has is quoted. */
  readonly parts: readonly [Part, ...Part[]];
  /** How a reader names it in a word or two: "classification?". */
  readonly name: RegExp;
  /** How a reader asks for it of the cable itself: "when was this cable sent". */
  readonly about: RegExp;
}

const SENT = or([...listed('sent send dated written wrote transmitted issued'), 'go out']);

const LEVEL = '(?:secret|sensitive|confidential|(?:un)?classified)';

const MAY = or(
  listed('may can could should allow(?:ed)? permit(?:ted)? supposed meant free ok okay'),
);
/** What a question whether the cable may be posted has besides: another word makes it one about something else. */
const OF_POSTING = or(
  listed(
    'i we one you people anyone it this that the text cable message to be is on onto in our my a up',
    'put post(?:ed)? shared? upload(?:ed)? publish(?:ed)? see find read show go get made? freely',
  ),
);
const ONLINE = or([
  'internet',
  'net',
  'web ?sites?',
  'web',
  'online',
  'blog',
  'publish(?:ed)?',
  'public',
]);

/** Tried in order; the first that fits decides. */
export const RULES: readonly Rule[] = [
  {
    parts: ['dtg'],
    name: /date-time group|date(?:d)?|dtg/,
    about: anyOf([
      // "When did this kudos go out?", but not "this letter", of which the text may tell.
      'when did this (?!(?:letter|note|order|invitation|offer|request|deal|bill)\\b)\\w+ go out',
      `when (?:(?:it|this cable) )?(?:was|is|did)\\b(?=.*\\b${SENT})`,
      ...[
        '(?:what|which) (?:date|day|year|month|time|hour)(?: ?(?:/|and|or) ?(?:date|day|time|hour))?',
        'date(?: and (?:time|hour))? (?:of|on (?:it|this|that)(?=$| \\?))',
        '(?:date|day|time) (?:(?:that|when|on which) )?(?:this|it) (?:was|went)',
        'dated',
        'how old is',
      ],
      // "Was it sent on 3 August 2009?"
      `(?:${SENT}|(?:is|was|dates?)(?= from))(?: (?:in|on|of|from|the))* (?:\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${or(MONTHS)}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?)`,
    ]),
  },
  {
    parts: ['signer'],
    name: /sign(?:ed|er|atory|ature|s)|author|wr(?:ote|itten)/,
    about: anyOf([
      'who (?:has |had )?(?:signed(?: off)?|wrote|authored)(?: (?:it|this)(?: one)?)?(?: off)?(?: at the (?:very )?(?:bottom|end|foot))?',
      ...[
        '(?:signed|written) by',
        'by whom (?:is|was) (?:\\w+ ){1,2}(?:signed|written)',
        'signer',
        'author',
        'did who (?:sign|write)',
        '(?:under|in) whose name',
      ],
      'who (?:has )?put (?:his|her|their|a) (?:name|signature) (?:at|on|to|under|below)(?: (?:it|this|at|the very|the|bottom|end|foot|of))*',
      '(?:whose|what|which) (?:name|signature) (?:(?:is|was|stands|appears) )?' +
        '(?:(?:typed|printed|written|signed) )?(?:at|on) the (?:very )?(?:bottom|end|foot)',
    ]),
  },
  {
    parts: ['info'],
    name: /cop(?:y|ied)|cc(?:'?d)?|info(?: addressees?)?/,
    about: /\b(?:copied|cc'?d|info addressees?|cop(?:y|ies)(?: to| of)?)\b/,
  },
  {
    parts: ['to', 'info'],
    name: /recipients?|addressees?|receive[ds]?|addressed/,
    about: anyOf([
      ...['who (?:received|receives|got|gets)', 'recipients?', 'addressees?', 'addressed'],
      ...[
        '(?:(?:which|what) (?:post|embassy|consulate|mission)s? .{0,20})?(?:sent|send|went|goes|go) to',
        'to whom',
      ],
    ]),
  },
  {
    parts: ['from'],
    name: /from|sender|post|origin/,
    about: anyOf([
      ...[
        'who (?:has )?(?:sent|sends)',
        'sent by',
        'by whom\\b(?=.*\\bsent\\b)',
        'sender',
        'origin',
      ],
      ...['(?:sent|come|comes|came|is|was) from', 'from (?:whom|where|which)'],
      '(?:it|this|cable) from',
      '(?:which|what) (?:american |us )?(?:post|embassy|consulate|mission)(?: (?:wrote|sent))?',
      '(?:which|what) (?:american |us )?office (?:wrote|sent)',
    ]),
  },
  {
    parts: ['classifiedBy'],
    name: /classified by|classifier/,
    about: /\bclassified by\b|\bwho classified\b/,
  },
  {
    parts: ['handling', 'classification', 'captions'],
    name: /(?:un)?classifi(?:cation|ed)|handling|secret|sensitive|marking/,
    about: anyOf([
      // "Is it marked secret, or just sensitive?"
      `${LEVEL}(?:,? or (?:just |only )?${LEVEL})+`,
      ...['(?:un)?classif(?:ication|ied)', 'handling', '(?:top )?secret', 'confidential'],
      '(?:what|which) (?:\\w+ )?markings?',
      ...['(?:it|cable) (?:marked )?sensitive', 'internet distribution'],
      // "May I put it on the internet?", "am I allowed to post this on the web, or is that forbidden?"
      `(?:(?:am|are|is|was|were) (?:i|we|one|it|this) (?:even |really )?)?${MAY}(?: ${OF_POSTING})* ${ONLINE}\\b(?:,? or\\b.*)?`,
    ]),
  },
  {
    parts: ['subject'],
    name: /subject(?: line)?|title|topic|about/,
    about: /\bsubject\b|\btitle\b|\btopic\b|(?<!\ba )\b(?:cable|telegram) about\b/,
  },
  { parts: ['section'], name: /sections?/, about: /\bhow many (?:parts|sections)\b/ },
  { parts: ['tags'], name: /tags?/, about: /\btags?\b/ },
  {
    parts: ['refs'],
    name: /refs?|references/,
    about:
      /\brefs?\b|\breferences\b|\b(?:listed as )?reference [a-h]\b|\b(?:(?:older|earlier|other|previous) )?(?:\w+ )?cables? (?:is|are) (?:referenced|referred to|cited)\b|\brefers? to\b|\b(?:earlier|older|previous|instruction|instructing|tasking) (?:cable|telegram|message)s?\b(?: (?:does )?(?:it|this(?: one)?) (?:refers?|points?|goes|go|answers?|repl(?:y|ies)|responds?)(?: back)?(?: to)?)?/,
  },
  {
    parts: ['messageRef'],
    name: /(?:reference|cable|message|telegram) (?:number|no|id)|reference|id|mrn/,
    about:
      /\b(?:reference|cable|message|serial|ref)(?:'s)? (?:number|no|id)\b|\bnumber of\b|\bid\b|\breference\b/,
  },
  {
    parts: ['precedence'],
    name: /precedence|priority|urgency/,
    about:
      /\bprecedence\b|\bpriority\b|\burgent\b|\b(?:(?:sent|marked|go|went)(?: to (?:the )?\w+)? )?(?:as )?(?:an? |just |only )*(?:immediate|routine|flash)\b/,
  },
  { parts: ['captions'], name: /captions?/, about: /\bcaptions?\b/ },
  {
    parts: ['eo'],
    name: /e ?o(?: 12958)?|declassif\w+/,
    about: /\bdeclassif\w+|\be ?o 12958\b/,
  },
  {
    parts: ['transmissionId'],
    name: /transmission (?:id|number)/,
    about: /\btransmission(?: id| number)?\b/,
  },
  { parts: ['passLines'], name: /pass(?: line| to)?/, about: /\bpass(?:ed)? to\b|\bpass line\b/ },
  {
    parts: ['passLines', 'to'],
    name: /(?:meant|intended) for/,
    // "Which person in Washington is it for?"
    about:
      /\bfor whom\b|\b(?:whom?|(?:which|what) (?:(?:person|official|officer|office|desk|bureau)s?|people))\b.{0,40} (?:is|was) (?:it|(?:this|the|that)(?: cable| message| telegram)?) (?:(?:meant|intended|marked) )?for\b/,
  },
];

/** The cable as a thing that was sent. */
export const ITSELF =
  /\b(?:this|the|that) (?:[\w/,-]+ ){0,5}?(?:cable|telegram|telegramme|telex|message|dispatch)\b|\bcable(?:'s)?\b|\bthis (?:text|document)\b|\bcop(?:y|ies) of (?:it|this|that)(?: one)?(?= too$|$)/;
/** A cable by its post or its subject: "the Luanda one", "the one about the bridge". */
export const ONE =
  /\b(?:the|this|that) (?:(?<before>(?:[\w/'-]+ ){1,4}?)one\b|(?:one|scenesetter) (?:on|for|about|from) (?:the )?(?<after>[\w/' -]{1,60}?)(?= (?:sent|dated|written|issued)$|$))/g;
/** A cable as a paper that somebody signed: "who signed the Luanda press review?" */
export const SIGNED =
  /(?<=\b(?:signed(?: off)?(?: on)?|signature (?:under|below|on|of|to)) )(?:the |this |that )?(?<named>(?:[\w'-]+ ){1,5}?(?:report|reporting|review|notes?|reaction|update|readout|roundup|summary))\b/;
/** The cable, or who wrote it, as what tells something: then the question is about what it says. */
export const TELLS =
  /(?<!\b(?:line|header|heading) of (?:the|this) )\b(?:cable|telegram|message|it) (?:actually |really )?(?:say|says|said|mention|mentions|tell|tells|state|states|claim|claims|describe|describes|give|gives|call|calls|talk|talks)\b|\baccording to\b|\bin (?:this|the) (?:cable|telegram|message|text)\b|\b(?:authors?|writers?|signer) (?:of (?:this|the) \w+ )?(?:really |also )?(?:think|believe|suspect|doubt|feel|say|said|thought|expect)/;
/** Words that may stand round a header question without making it about anything else. */
export const FILLER = new Set(
  (
    'what whats who whos when whens where wheres which whom how is are was were does did do has have had the this its it ' +
    'that a an any on in of by for to from at with line lines tell me give show please and hi hey hello ' +
    'thanks cable telegram telegramme message dispatch know i you can could would like need get there ' +
    'exactly actually go got gets sent send off put pls full one here bot s out cables info posts copy copies marked carry carries bear bears top head ' +
    'dated written wrote transmitted issued embassies consulates cities offices us thing or open ' +
    'authors writers names all together consulate day month time level'
  ).split(' '),
);
/** Words with which a reader asks for what stands in the header: "was Hanoi copied", "what is KTIP". */
export const NAMES_HEADER = only(
  listed(
    'cop(?:y|ied|ies) receiv(?:e|ed|es) inform(?:ed)? address(?:ed|ee|ees)? info posts?',
    'embass(?:y|ies) consulates? missions? tags? codes? captions? stand abbreviation',
    'mean(?:s|ing)? listed cc too also sen[dt] went go(?:es)? g[eo]ts? distribut(?:ion|ed) lists?',
  ),
);
/** What readers call otherwise than a header prints it: paragraph markings in full, the Department's town. */
export const MARKINGS: ReadonlyMap<string, string> = new Map([
  ['sbu', 'SENSITIVE BUT UNCLASSIFIED'],
  ['fouo', 'FOR OFFICIAL USE ONLY'],
  ['washington', 'WASHDC'],
]);

// In: a question. Out: the same with what it asks for in the words that are read: "no. of boats" as "number of boats".
import { HELPERS, IS, listed, or, PRESIDING } from '../cue-words.ts';

const SOMEONE = or(listed('persons? people m[ae]n wom[ae]n guy'));
/** Not whom somebody did something to: "the man that Lund met". */
const DID = '(?! (?:the|an?|he|she|they|we|it|this|these|his|her|their)\\b| \\p{Lu})';
/** What is done to somebody: whoever does it has an object behind it, so that without one they are those it is done to. */
const DONE = or(
  listed(
    'arrested detained jailed imprisoned convicted sentenced prosecuted charged fined executed deported expelled',
    'killed murdered injured wounded hurt shot beaten tortured raped kidnapped abducted trafficked rescued freed caught',
  ),
);
/** Nouns with what stands before them, and nothing that has the verb passive by itself. */
const WHOM = `(?!(?:[\\w'’-]+ )*(?:${or([...IS, ...HELPERS])}|been|being|got|get|gets)\\b)(?:[\\w'’-]+ ){0,3}?[\\w'’-]+`;
/** Where, when and by whom, or the end. */
const NO_OBJECT = `(?=\\W*$| ${or(listed('in at by during for from on over since so last after under within yet already altogether'))}\\b)`;
/** A thing in up to four words, told of by no sentence. */
const THING = `(?!${or(listed('who whom whose what which when where why how is was are were does did do has had can could the their his her its my your whats whos in a first last full'))}\\b)(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]{3,}`;
const NAME = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?';
const WHEN_IS = "(?:(?:when|what)(?:['’]?s| is| was) )?";
const WHOSE = `(?!${or(listed('who what which when where why how is was are were did does do has had'))}\\b)[^,.?!;:'’]{1,60}?`;
const BIRTHDAY = or(['birthdays?', 'birth ?dates?', 'dates? of birth']);
const MADE = or([
  ...listed('founded created established formed started launched made built introduced intended'),
  'set up',
]);
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])#(?= of\b)/gu, 'number'],
  // Not a "passport no of Lund", nor "no of course".
  [/^\W*no\.?(?= of (?!(?:course|the|them|these|those|it)\b)\w)/i, 'number'],
  [/\bwhat number of(?= (?!(?:the|this|that|it|his|her|their)\b)\w)/gi, 'how many'],
  // "For what purpose was it founded?", "what was it founded for?"
  [/\bfor what reason(?= \w)/gi, 'why'],
  [new RegExp(`\\b(?:for|to) what (?:purpose|end)(?= [^,;?]+? ${MADE}\\b)`, 'gi'), 'why'],
  [
    new RegExp(
      `^(\\W*)what (${or(IS)} [^,;?]+? ${MADE}) for(?=\\W*$|,| originally\\b| in the\\b)`,
      'i',
    ),
    '$1why $2',
  ],
  [/,? (?:in the first place|to begin with)(?=[ ,?]|\W*$)/gi, ''],
  // "Grown-ups", "the grown women"
  [/\bgrown(?:-ups?|[ -]?ups)\b/gi, 'adults'],
  [/\bgrown (?=(?:wom[ae]n|m[ae]n|people|daughters?|sons?|child(?:ren)?)\b)/gi, 'adult '],
  // "What is the name of the person who", "name the man that"
  [
    new RegExp(
      `^\\W*(?:[Nn]ame|[Ii]dentify|(?:[Ww]hat(?:['’]?s| is| was) )?[Tt]he names? of) the ${SOMEONE} (?:who|that)${DID}`,
      'u',
    ),
    'who',
  ],
  [/^\W*(?:which|what) (?:person|guy)(?= (?!(?:in|of|at|from|with|or|and|to|for)\b)\w)/i, 'who'],
  // "Who are the typical pilots?", "who are the pilots mostly?"
  [
    /^(\W*who(?:['’]?s| is| are| was| were) (?:the )?)(?:typical|usual|average|main|mostly|usually|typically|mainly|generally) (?=\w)/i,
    '$1',
  ],
  [
    /^(\W*who(?:['’]?s| is| are| was| were) .+?),? (?:mostly|usually|typically|mainly|generally|in general)(?=\W*$)/i,
    '$1',
  ],
  // "Who was the other man besides Lund?"
  [
    new RegExp(
      `^\\W*who(?:['’]?s| is| was| are| were) the other ${or(listed('persons? people m[ae]n wom[ae]n guy one official officer'))}(?=.* ${or(['besides', 'except', 'apart from', 'aside from', 'other than'])} )`,
      'i',
    ),
    'who else',
  ],
  [/\bfull (?=names?\b)/gi, ''],
  [/^(\W*who) even(?= (?:is|are|was|were)\b)/i, '$1'],
  // "Age of the pilots?", "the pilots' age?", "percent pilots?"
  [
    /^\W*((?:the |an? )?(?!(?:it|that|what|who|how)['’])[^,.?!;:'’]{1,60}?)(?:['’]s|(?<=s)['’]) age(?=\W*$)/i,
    'how old is $1',
  ],
  // "Lund's birthday?", "what is the birthdate of the mayor?"
  [
    new RegExp(`^\\W*${WHEN_IS}(${WHOSE})(?:['’]s|(?<=s)['’]|s) ${BIRTHDAY}(?=\\W*$)`, 'i'),
    'when was $1 born',
  ],
  [
    new RegExp(`^\\W*${WHEN_IS}(?:the )?${BIRTHDAY} of ([^,.?!;:]{1,60}?)(?=\\W*$)`, 'i'),
    'when was $1 born',
  ],
  [/^\W*(?:the )?age of (?!(?:consent|majority|reason)\b)(?=\w)/i, 'how old are '],
  [/^\W*(?:the )?(?:percent(?:age)?|per cent|pct|proportion) (?!of\b)(?=\w)/i, 'what percent are '],
  // "What is the mayor's name?"
  [
    /^(\W*what(?:['’]?s| is| was) )((?:the|this|that) [^,.?!;:]{1,60}?)(?:['’]s|(?<=s)['’]) (names?)(?=\W*$)/i,
    '$1the $3 of $2',
  ],
  // "Which official chairs it?": whoever does is one.
  [
    new RegExp(
      `^\\W*(?:which|what) (?:official|officer|politician|man|woman|lady) (?=${or(PRESIDING)}\\b)`,
      'i',
    ),
    'who ',
  ],
  // "Only one of the ports has a lamp, which?", "which is the one port that …?"
  [
    /^\W*(?:there(?:['’]?s| is| was) )?only one (?:of (?:the|its|their|these|those) )?([^,?]+), which(?: one)?(?: (?:is|was) (?:it|that))?(?=\W*$)/i,
    'which $1',
  ],
  [/^\W*(?:which|what) (?:is|was) the (?:one|only) (?=\w)/i, 'which '],
  [new RegExp(`^\\W*whereabouts(?= ${or([...IS, ...HELPERS])}\\b)`, 'i'), 'where'],
  // No word that nobody typed is to be found: "since when does it exist?" would have one.
  [
    /^(\W*)how long (?:ha(?:s|ve)|had) (.+?) (?:been (?:around|in existence)|existed)(?=\W*$|[,?]| [-–])/i,
    '$1since when is there $2',
  ],
  [
    /^(\W*)since when (?:(?:do|does|did|has|have) (.+?) exist(?:ed)?|exists? ((?:the|this|that)\b.+?))(?=\W*$)/i,
    '$1since when is there $2$3',
  ],
  [/\bthe States\b(?! of\b|['’])/g, 'the US'],
  // Any other report is "the" one; of this one, as of the cable, the header tells who wrote it.
  [/\bthis (?:report|document|doc)\b(?!-| card\b)/gi, 'this cable'],
  // "Location of the harbor?", "harbor location?", "harbor name?"
  [/^\W*(?:the )?(?:exact )?(?:location|venue) of (?=\w)/i, 'where is '],
  [new RegExp(`^\\W*(${THING}) (?:location|venue)(?=\\W*$)`, 'iu'), 'where is $1'],
  [new RegExp(`^\\W*(?:the )?(${THING}) name(?=\\W*$)`, 'iu'), 'name of the $1'],
  // "Women %"
  [new RegExp(`^\\W*(${THING})\\s*(?:%|per ?cent|pct\\.?)(?=\\W*$)`, 'iu'), 'what percent are $1'],
  // "Where does Lund work?", "what does Lund do for a living?"
  [
    new RegExp(
      `^\\W*(?:[Ww]here does (${NAME}) work|[Ww]ho does (${NAME}) work for|[Ww]hat does (${NAME}) do for (?:a living|work))(?=\\W*$)`,
      'u',
    ),
    'who is $1$2$3',
  ],
  // "What percent female are the crews?"
  [
    /\b(what (?:per ?cent(?:age)?|share)) (?!of\b)([a-z]+) (is|are|was|were) ((?:the|these|those|its|their) .+?)(?=\W*$)/i,
    '$1 of $4 $3 $2',
  ],
  // "What became of part of the crews?", but not "what part of", nor "as part of"
  [
    new RegExp(
      `(?<!\\b(?:${or([...IS, ...listed('be been being it this that they as what which take takes took taken plays? large big small')])}) )\\b(?:a )?part(?= of the (?:women|men|people|children|[a-z]+s)\\b(?!['’]))`,
      'gi',
    ),
    'some',
  ],
  // "Where are they from?", but not "where was it sent from?"
  [
    new RegExp(
      `^(\\W*where ${or(IS)} .+)(?<!\\b(?:\\w+ed|sent|coming|taken|brought|written)) from(?=\\W*$)`,
      'i',
    ),
    '$1 coming from',
  ],
  // "How many lives has it taken?", "anyone hurt when it sank?", "what name did Lund give it?"
  [
    new RegExp(
      `\\bhow many lives (${or(HELPERS)}) ([^,;?]+?) (?:taken?|claim(?:ed)?|cost)\\b`,
      'i',
    ),
    'how many people $1 $2 kill',
  ],
  [new RegExp(`^\\W*any(one|body) (?=${DONE}\\b)`, 'i'), 'was any$1 '],
  // "What share haven't got a job?"
  [
    /\b(?:(?:have|has|had)(?:n['’]?t| not)(?: got| had)?|(?:do|does|did)(?:n['’]?t| not) have|(?:have|has|had)(?: got)? no|(?:is|are|was|were) without)(?: any| an?)? (?:jobs?|work)\b(?! (?:to|for|that|which|as|in|at|on)\b)/gi,
    'are out of work',
  ],
  [/\bwhat name (d(?:id|oes|o)) (.+?) give (?:to )?(?=\w)/i, 'what $1 $2 call '],
  // "How many pilots arrested in May?", "pilots arrested in May, how many?"
  [new RegExp(`^(\\W*how many ${WHOM}) (${DONE})${NO_OBJECT}`, 'i'), '$1 were $2'],
  [
    new RegExp(
      `^(\\W*)(?!how\\b)(${WHOM}) (${DONE}${NO_OBJECT}[^,;?]*)[,;–-]? how many(?=\\W*$)`,
      'i',
    ),
    '$1how many $2 were $3',
  ],
];

/** Any other question comes as it is. */
export function asUsual(question: string): string {
  return WORDINGS.reduce((text, [otherwise, usual]) => text.replace(otherwise, usual), question);
}

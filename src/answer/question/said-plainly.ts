// In: a question as people speak and stutter. Out: its words said once, and in full: "whooo", "w-who", "who'd they".
import { STOP_WORDS } from '../../search/stop-words.ts';
import { listed, or } from '../cue-words.ts';

/** No `xxxxx`, `www`, which are nothing but that letter. */
const LONG = /(?<!\p{L})(?!(\p{L})\1*(?!\p{L}))\p{L}*(\p{Ll})\2{2,}\p{L}*/gu;
const RUN = /(\p{Ll})\1{2,}/gu;

const WH = or(['how (?:many|much)', ...listed('who what when where why how which')]);
const SUBJECT = or(listed('the an? it they he she this that these those we you i his her their'));
const PLAINLY: readonly (readonly [RegExp, string])[] = [
  // `w-who`, but no `T-shirt`
  [/(?<![\p{L}\p{N}-])(\p{L})-(?=\1\p{Ll})/giu, ''],
  [new RegExp(`\\b(${WH})(?:[\\s,.…-]+\\1\\b)+`, 'gi'), '$1'],
  // A comma that was heard: "who, is the mayor?"
  [new RegExp(`^(\\W*${WH}),(?= [^,]*$)`, 'i'), '$1'],
  [new RegExp(`\\b(what|where|why|how|who)['’]?d(?= ${SUBJECT}\\b)`, 'gi'), '$1 did'],
  [/\b(what|where|when|who|how|why)['’]re\b/gi, '$1 are'],
  [/\b(what|where|when|who|how)['’]ll\b/gi, '$1 will'],
  [/\bd['’]you\b/gi, 'do you'],
  // As it is dictated.
  [/\s+question mark(?=\W*$)/i, '?'],
  // `hom many`, `ho much`
  [/\b(?!how\b)(?:ho|ho\p{L}|h\p{L}w|hw\p{L}|[bgju]ow|(?<=^\W*)who)(?= (?:many|much)\b)/giu, 'how'],
  [
    /\bhow (?:man|mant|nany|manu)(?= (?:\p{Ll}+ )?(?:\p{Ll}+s|people|children|women|men)\b)/giu,
    'how many',
  ],
  [new RegExp(`\\b[Hh]ow may(?= (?!${SUBJECT}\\b)\\p{Ll})`, 'gu'), 'how many'],
];

/** Any other text comes as it is. */
export function saidPlainly(typed: string): string {
  const short = typed.replace(LONG, (word) => {
    const once = word.replace(RUN, '$1');
    return STOP_WORDS.has(once.toLowerCase()) ? once : word.replace(RUN, '$1$1');
  });
  return PLAINLY.reduce((text, [spoken, plain]) => text.replace(spoken, plain), short);
}

// In: a portion marking as printed. Out: the same in words, and how those are known again.
import { or } from '../answer/cue-words.ts';
import { isPortionMark } from '../cable/portion-mark.ts';

/** One part of a marking each; State's and the intelligence community's own expansions. */
const WORDS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  UNCLASSIFIED: 'unclassified',
  SBU: 'sensitive but unclassified',
  'SENSITIVE BUT UNCLASSIFIED': 'sensitive but unclassified',
  C: 'confidential',
  CONFIDENTIAL: 'confidential',
  S: 'secret',
  SECRET: 'secret',
  TS: 'top secret',
  'TOP SECRET': 'top secret',
  LOU: 'limited official use',
  'LIMITED OFFICIAL USE': 'limited official use',
  OUO: 'official use only',
  FOUO: 'for official use only',
  NF: 'no foreign nationals',
  NOFORN: 'no foreign nationals',
  SNF: 'secret, no foreign nationals',
  CNF: 'confidential, no foreign nationals',
  FGI: 'foreign government information',
  OC: 'originator controls release',
  ORCON: 'originator controls release',
  PROPIN: 'proprietary information',
  'ENTIRE TEXT': 'the entire text',
};

/** A slip of the typist's that no reading of its parts makes sense of; told as such. */
const SLIPS: Readonly<Record<string, string>> = {
  'N/SF': 'secret, no foreign nationals (printed N/SF)',
};

/** A part of a marking in words. */
export const MARKING = `(?:unmarked(?: \\(the cable is [^()]+\\))?|releasable to [^,()]+|${or(Object.values(WORDS))})`;

/** Whether this is a marking as printed: `SBU`, `S/NF`, `C//REL NATO`. */
export function isMark(text: string): boolean {
  return Object.hasOwn(WORDS, text.trim().toUpperCase()) || isPortionMark(text);
}

/** Most words of one entry above: `SENSITIVE BUT UNCLASSIFIED`. */
const LONGEST = 3;

/**
 * `S//REL TURKEY` → `secret, releasable to TURKEY`, `C NF` and `S-NF` as with a stroke; what is not
 * known stays as printed.
 */
export function markingInWords(mark: string | null): string {
  if (mark === null) return 'unmarked';
  if (Object.hasOwn(SLIPS, mark)) return SLIPS[mark] as string;
  const parts = mark.split('/').map(partInWords);
  return parts.filter((part) => part !== '').join(', ') || 'unmarked';
}

function partInWords(part: string): string {
  const words = part.split(/[\s,-]+/).filter((word) => word !== '');
  const said: string[] = [];
  let unknown: string[] = [];
  const tell = (meaning: string) => {
    if (unknown.length > 0) said.push(unknown.join(' '));
    unknown = [];
    said.push(meaning);
  };
  for (let at = 0; at < words.length; ) {
    if (words[at] === 'REL' && at + 1 < words.length) {
      const to = part.slice(part.search(/\bREL\b/) + 3).replace(/^\s*(?:TO\b)?\s*/, '');
      tell(`releasable to ${to.trim()}`);
      break;
    }
    const known = entryAt(words, at);
    if (known) tell(known.meaning);
    else unknown.push(words[at] as string);
    at += known?.count ?? 1;
  }
  if (said.length === 0) return part.trim();
  if (unknown.length > 0) said.push(unknown.join(' '));
  return said.join(', ');
}

/** The longest entry that begins with the word at `at`. */
function entryAt(words: readonly string[], at: number) {
  for (let count = LONGEST; count > 0; count -= 1) {
    const phrase = words
      .slice(at, at + count)
      .join(' ')
      .toUpperCase();
    if (Object.hasOwn(WORDS, phrase)) return { meaning: WORDS[phrase] as string, count };
  }
  return null;
}

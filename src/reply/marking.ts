// In: a portion marking as printed. Out: the same in words.

/** One part of a marking each; State's and the intelligence community's own expansions. */
const WORDS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  SBU: 'sensitive but unclassified',
  C: 'confidential',
  S: 'secret',
  TS: 'top secret',
  LOU: 'limited official use',
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
};

/** `S//REL TURKEY` → `secret, releasable to TURKEY`; a part that is not known stays as printed. */
export function markingInWords(mark: string | null): string {
  if (mark === null) return 'unmarked';
  const parts = mark
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map(partInWords).join(', ') || 'unmarked';
}

function partInWords(part: string): string {
  const capitals = part.toUpperCase();
  const word = Object.hasOwn(WORDS, capitals) ? WORDS[capitals] : undefined;
  if (word) return word;
  if (capitals.startsWith('REL ')) return `releasable to ${part.slice(4).replace(/^TO /i, '')}`;
  return part;
}

// In: a name. Out: how it sounds, in whatever of our letters another script is written: Gaddafi and Qadhafi alike.

/** What is written for one sound, the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  // One letter, so that an h that is not heard can go.
  [/sh/g, 'š'],
  [/c(?=[eiy])/g, 's'],
  [/kh|gh|ck|[gqc](?!h)/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/y(?=[aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];
/** A vowel, and what may stand for it; `ay` and `ei` end as they may. */
const VOWEL: readonly (readonly [RegExp, string])[] = [
  [/[ou]/, 'u'],
  [/[eiy]/, 'i'],
];

/** The first letters with which the same name may be written. */
const ALIKE = ['qgk', 'ou', 'eiy'];
export const firstsOf = (name: string): string =>
  ALIKE.find((letters) => letters.includes(name.charAt(0))) ?? name.charAt(0);

/** Its consonants, with the first vowel: the others, and an h within or at the end, are written as one hears them. */
export function soundOf(name: string): string {
  const plain = SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), name);
  const [, head = '', vowels = '', rest = ''] = /^([^aeiouy]*)([aeiouy]*)(.*)$/.exec(plain) ?? [];
  const vowel = VOWEL.reduce((text, [letters, sound]) => text.replace(letters, sound), vowels);
  return `${head}${vowel.charAt(0)}${rest.replace(/[aeiouyh]/g, '')}`.replace(/(.)\1+/g, '$1');
}

// In: strings, by number. Out: the same as columns of numbers, and the way from one to the other.

/** Strings that can be written to a file as they are. */
export interface Strings {
  /** UTF-16 units of all strings, and where each ends. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  /** Open hashing of strings: their numbers plus 1, or 0; a power of two of places. */
  readonly places: Uint32Array;
}

/** Puts strings, each of them once, into columns: their numbers run from 0. */
export function stringsOf(strings: readonly string[]): Strings {
  const ends = new Uint32Array(strings.length);
  let size = 0;
  strings.forEach((string, number) => {
    size += string.length;
    ends[number] = size;
  });
  const letters = new Uint16Array(size);
  // Half of the places stay free, so that a string is found in a step or two.
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * strings.length + 1)));
  strings.forEach((string, number) => {
    const start = (ends[number] as number) - string.length;
    for (let i = 0; i < string.length; i++) letters[start + i] = string.charCodeAt(i);
    let at = hashOf(string) & (places.length - 1);
    while (places[at] !== 0) at = (at + 1) & (places.length - 1);
    places[at] = number + 1;
  });
  return { letters, ends, places };
}

/** The string of a number. */
export function stringOf({ letters, ends }: Strings, number: number): string {
  const start = number === 0 ? 0 : (ends[number - 1] as number);
  let string = '';
  for (let at = start; at < (ends[number] as number); at++) {
    string += String.fromCharCode(letters[at] as number);
  }
  return string;
}

/** The number of a string, or −1. */
export function numberOf({ letters, ends, places }: Strings, string: string): number {
  for (let at = hashOf(string); ; at++) {
    const number = (places[at & (places.length - 1)] as number) - 1;
    if (number < 0) return -1;
    const start = number === 0 ? 0 : (ends[number - 1] as number);
    if ((ends[number] as number) - start !== string.length) continue;
    let i = 0;
    while (i < string.length && letters[start + i] === string.charCodeAt(i)) i++;
    if (i === string.length) return number;
  }
}

/** FNV-1a, its high bits folded in, as a whole number from 0 on. */
function hashOf(string: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < string.length; i++) {
    hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

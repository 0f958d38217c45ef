// In: whole numbers from 0 on, one by one. Out: the same in order, kept in few bytes each.

/** Bytes of the first chunk, and at most: each is twice as long as the one before, as most lists are short. */
const FIRST_CHUNK = 1 << 12;
const LONGEST_CHUNK = 1 << 20;
/** The most bytes that a number below 2³² takes, seven bits in each. */
const LONGEST = 5;

/** A list to be written once and read once: small numbers take one byte (LEB128). */
export class NumberLog {
  readonly #chunks: { bytes: Uint8Array; used: number }[] = [];
  #last = { bytes: new Uint8Array(0), used: 0 };

  push(number: number): void {
    if (this.#last.used + LONGEST > this.#last.bytes.length) {
      const size = Math.min(Math.max(FIRST_CHUNK, 2 * this.#last.bytes.length), LONGEST_CHUNK);
      this.#last = { bytes: new Uint8Array(size), used: 0 };
      this.#chunks.push(this.#last);
    }
    const last = this.#last;
    let rest = number;
    for (; rest > 127; rest >>>= 7) last.bytes[last.used++] = (rest & 127) | 128;
    last.bytes[last.used++] = rest;
  }

  forEach(visit: (number: number) => void): void {
    for (const { bytes, used } of this.#chunks) {
      for (let at = 0; at < used; ) {
        let number = 0;
        let byte = 128;
        for (let shift = 0; byte > 127; shift += 7) {
          byte = bytes[at++] as number;
          number |= (byte & 127) << shift;
        }
        visit(number >>> 0);
      }
    }
  }
}

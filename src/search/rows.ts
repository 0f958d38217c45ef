// In: rows of signed bytes. Out: the cosines of any two, and the rows near to one, many at a time.
import { F32, I32, instantiate, op, V128, type WasmFunction } from './wasm.ts';

/** Rows read by eights: so many bytes past the last one may be read. */
const EIGHT = 8;
const PAGE = 65_536;
/** Cosines reckoned in 32 bits are this near at least. */
const SLACK = 1e-4;

/** Rows of equal length, kept where WebAssembly can go through thousands of them in a moment. */
export class Rows {
  readonly dimensions: number;
  readonly #values: Int8Array;
  /** 1 / length of each row; 0 until it is asked for, so that opening takes no time. */
  readonly #scales: Float32Array;
  /** Lists of rows whose scales are there. */
  readonly #scaled = new WeakSet<Uint32Array>();
  /** The row asked about, in 16 bits a number, and zeros up to a whole eight. */
  readonly #asked: Int16Array;
  /** Numbers of the rows to look through. */
  readonly #among: Uint32Array;
  /** For each that is near: where its number stands in memory, and the product of the two rows. */
  readonly #found: Int32Array;
  readonly #near: CallableFunction;

  /** @param bytes whole rows, one after another; copied */
  constructor(bytes: Uint8Array, dimensions: number) {
    const count = bytes.length / dimensions;
    const eights = Math.ceil(dimensions / EIGHT);
    const scales = eights * 2 * EIGHT;
    const among = scales + 4 * count;
    const found = among + 4 * count;
    const values = found + 8 * count;
    const pages = Math.ceil((values + bytes.length + EIGHT) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { buffer } = memory;
    this.dimensions = dimensions;
    this.#values = new Int8Array(buffer, values, bytes.length);
    this.#values.set(bytes);
    this.#asked = new Int16Array(buffer, 0, eights * EIGHT);
    this.#scales = new Float32Array(buffer, scales, count);
    this.#among = new Uint32Array(buffer, among, count);
    this.#found = new Int32Array(buffer, found, 2 * count);
    this.#near = instantiate(nearFunction(dimensions, { among, found, scales, values }), memory);
  }

  /** Cosine of two rows, −1 to 1. */
  cosine(a: number, b: number): number {
    return this.#dot(a, b) * this.#scale(a, b);
  }

  /**
   * Tells of each of `among` whose cosine with `row` is `floor` at least: its place there, and the
   * cosine. No more can be given than there are rows.
   */
  near(
    row: number,
    among: Uint32Array,
    floor: number,
    tell: (at: number, cosine: number) => void,
  ): void {
    if (among.length === 0) return;
    const from = row * this.dimensions;
    this.#asked.set(this.#values.subarray(from, from + this.dimensions));
    this.#among.set(among);
    const start = this.#among.byteOffset;
    if (!this.#scaled.has(among)) for (const each of among) this.#scaleOf(each);
    this.#scaled.add(among);
    const least = (floor - SLACK) / this.#scaleOf(row);
    const end = this.#near(start + 4 * among.length, least) as number;
    for (let i = 0; this.#found.byteOffset + EIGHT * i < end; i++) {
      const at = ((this.#found[2 * i] as number) - start) / 4;
      const cosine = (this.#found[2 * i + 1] as number) * this.#scale(row, among[at] as number);
      if (cosine >= floor) tell(at, cosine);
    }
  }

  /** Adds a row, made length one times `weight`, to a sum. */
  add(row: number, weight: number, sum: Float32Array): void {
    const from = row * this.dimensions;
    const scaled = weight * this.#scaleOf(row);
    for (let k = 0; k < sum.length; k++) {
      sum[k] = (sum[k] as number) + scaled * (this.#values[from + k] as number);
    }
  }

  #scale(a: number, b: number): number {
    return this.#scaleOf(a) * this.#scaleOf(b);
  }

  #scaleOf(row: number): number {
    if (this.#scales[row] === 0) this.#scales[row] = 1 / Math.sqrt(this.#dot(row, row));
    return this.#scales[row] as number;
  }

  #dot(a: number, b: number): number {
    const [at, bt] = [a * this.dimensions, b * this.dimensions];
    let sum = 0;
    for (let i = 0; i < this.dimensions; i++) {
      sum += (this.#values[at + i] as number) * (this.#values[bt + i] as number);
    }
    return sum;
  }
}

/** Where in memory is what, from byte 0 on, where the row asked about lies. */
interface Layout {
  readonly among: number;
  readonly found: number;
  readonly scales: number;
  readonly values: number;
}

/** Bytes of the two halves swapped; and of the two quarters of each half. */
const HALVES = [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7];
const QUARTERS = [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11];

/**
 * `(end of the numbers to look through, least product by scale) → end of what was found`. Eight
 * numbers of a row are multiplied at a time; each row is noted, and the next one over it unless it
 * is near.
 */
function nearFunction(dimensions: number, { among, found, scales, values }: Layout): WasmFunction {
  const eights = Array.from({ length: Math.ceil(dimensions / EIGHT) }, (_, i) => i);
  const [end, least, next, out, number, row, product, sum, asked] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const swapped = (bytes: readonly number[]) => [
    ...[op.tee(sum), op.get(sum), op.get(sum), op.shuffleBytes(bytes), op.i32x4Add],
  ];
  return {
    params: [I32, F32],
    result: I32,
    locals: [I32, I32, I32, I32, I32, V128, ...eights.map(() => V128)],
    body: [
      ...eights.flatMap((i) => [op.i32Const(0), op.v128Load(2 * EIGHT * i), op.set(asked + i)]),
      ...[op.i32Const(among), op.set(next), op.i32Const(found), op.set(out)],
      op.repeat(
        ...[op.get(next), op.i32Load(0), op.tee(number), op.i32Const(dimensions), op.i32Mul],
        op.set(row),
        ...eights.flatMap((i) => [
          ...[op.get(row), op.v128Load8x8(values + EIGHT * i), op.get(asked + i)],
          ...[op.i32x4DotI16x8, ...(i > 0 ? [op.i32x4Add] : [])],
        ]),
        ...[...swapped(HALVES), ...swapped(QUARTERS), op.i32x4Lane0, op.set(product)],
        ...[
          op.get(out),
          op.get(next),
          op.i32Store(0),
          op.get(out),
          op.get(product),
          op.i32Store(4),
        ],
        ...[op.get(out), op.get(product), op.f32FromI32],
        ...[op.get(number), op.i32Const(2), op.i32ShiftLeft, op.f32Load(scales), op.f32Mul],
        ...[op.get(least), op.f32AtLeast, op.i32Const(3), op.i32ShiftLeft, op.i32Add, op.set(out)],
        ...[op.get(next), op.i32Const(4), op.i32Add, op.tee(next), op.get(end), op.i32LessU],
      ),
      op.get(out),
    ],
  };
}

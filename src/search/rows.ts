// In: rows of signed bytes. Out: the cosines of any two, and the rows near to one, many at a time.
import { F32, I32, instantiate, op, V128, type WasmFunction } from './wasm.ts';

/** Rows are read by eights: so many bytes past the last one may be read. */
const EIGHT = 8;
const PAGE = 65_536;
/** Cosines reckoned in 32 bits are this near at least. */
const SLACK = 1e-4;
/** So many rows are looked through before what was found is told: the floor can rise in between. */
const BATCH = 512;

/** Rows of equal length; some are packed where WebAssembly can go through thousands of them in a moment. */
export class Rows {
  readonly dimensions: number;
  readonly #values: Int8Array;
  /** 1 / length of each row; 0 until it is asked for, so that opening takes no time. */
  readonly #scales: Float32Array;
  /** The row asked about, in 16 bits a number, and zeros up to a whole eight. */
  readonly #asked: Int16Array;
  /** Rows looked through of late: mostly those of all cables, and, behind them, those of one … */
  #amongs: Uint32Array[] = [];
  /** … packed one after another, each with its scale behind it. */
  readonly #packed: Int8Array;
  readonly #stride: number;
  /** For each that is near: where it is packed, and the product of the two rows. */
  readonly #found: Int32Array;
  readonly #near: CallableFunction;

  /** @param bytes whole rows, one after another; kept */
  constructor(bytes: Uint8Array, dimensions: number) {
    const count = bytes.length / dimensions;
    const eights = Math.ceil(dimensions / EIGHT);
    const stride = 4 * Math.ceil(dimensions / 4) + 4;
    const found = eights * 2 * EIGHT;
    const packed = found + EIGHT * (BATCH + 1);
    const pages = Math.ceil((packed + count * stride + EIGHT) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { buffer } = memory;
    this.dimensions = dimensions;
    this.#stride = stride;
    this.#values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#asked = new Int16Array(buffer, 0, eights * EIGHT);
    this.#scales = new Float32Array(count);
    this.#packed = new Int8Array(buffer, packed, count * stride);
    this.#found = new Int32Array(buffer, found, 2 * BATCH);
    this.#near = instantiate(nearFunction(dimensions, found, stride), memory);
  }

  /** Cosine of two rows, −1 to 1. */
  cosine(a: number, b: number): number {
    return this.#dot(a, b) * this.#scale(a, b);
  }

  /**
   * Tells of each of `among` whose cosine with `row` is `floor` at least: its place there, and the
   * cosine. What `tell` gives is the floor from then on, as far as it is heeded: more may be told.
   * `among` can have as many as there are rows; given again, it is as it was.
   */
  near(
    row: number,
    among: Uint32Array,
    floor: number,
    tell: (at: number, cosine: number) => number,
  ): void {
    const stride = this.#stride;
    const start = this.#packed.byteOffset + this.#packedAt(among) * stride;
    const after = start + among.length * stride;
    const own = row * this.dimensions;
    this.#asked.set(this.#values.subarray(own, own + this.dimensions));
    let least = floor;
    for (let from = start; from < after; from += BATCH * stride) {
      const to = Math.min(from + BATCH * stride, after);
      const end = this.#near(from, to, (least - SLACK) / this.#scaleOf(row)) as number;
      for (let i = 0; this.#found.byteOffset + EIGHT * i < end; i++) {
        const at = ((this.#found[2 * i] as number) - start) / stride;
        const cosine = (this.#found[2 * i + 1] as number) * this.#scale(row, among[at] as number);
        if (cosine >= least) least = tell(at, cosine);
      }
    }
  }

  /** Behind how many others some rows are packed. */
  #packedAt(among: Uint32Array): number {
    const [first] = this.#amongs;
    if (first === among) return 0;
    const fits = first && (first.length + among.length) * this.#stride <= this.#packed.length;
    const at = fits ? first.length : 0;
    if (!this.#amongs.includes(among)) {
      this.#pack(among, at);
      this.#amongs = fits ? [first, among] : [among];
    }
    return at;
  }

  #pack(among: Uint32Array, after: number): void {
    const { buffer, byteOffset } = this.#packed;
    const bytes = new Int8Array(buffer);
    const scales = new Float32Array(buffer);
    for (let i = 0; i < among.length; i++) {
      const row = among[i] as number;
      const from = row * this.dimensions;
      const to = byteOffset + (after + i) * this.#stride;
      for (let k = 0; k < this.dimensions; k++) bytes[to + k] = this.#values[from + k] as number;
      scales[(to + this.#stride) / 4 - 1] = this.#scaleOf(row);
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

/** Bytes of the two halves swapped; and of the two quarters of each half. */
const HALVES = [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7];
const QUARTERS = [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11];

/**
 * `(first packed row, end of the last, least product by scale) → end of what was found`, noted from
 * `found` on. Eight numbers of a row are multiplied at a time; each row is noted, and the next one over
 * it unless it is near.
 */
function nearFunction(dimensions: number, found: number, stride: number): WasmFunction {
  const eights = Array.from({ length: Math.ceil(dimensions / EIGHT) }, (_, i) => i);
  const [row, end, least, out, product, sum, asked] = [0, 1, 2, 3, 4, 5, 6];
  const swapped = (bytes: readonly number[]) => [
    ...[op.tee(sum), op.get(sum), op.get(sum), op.shuffleBytes(bytes), op.i32x4Add],
  ];
  return {
    params: [I32, I32, F32],
    result: I32,
    locals: [I32, I32, V128, ...eights.map(() => V128)],
    body: [
      ...eights.flatMap((i) => [op.i32Const(0), op.v128Load(2 * EIGHT * i), op.set(asked + i)]),
      ...[op.i32Const(found), op.set(out)],
      op.repeat(
        ...eights.flatMap((i) => [
          ...[op.get(row), op.v128Load8x8(EIGHT * i), op.get(asked + i)],
          ...[op.i32x4DotI16x8, ...(i > 0 ? [op.i32x4Add] : [])],
        ]),
        ...[...swapped(HALVES), ...swapped(QUARTERS), op.i32x4Lane0, op.set(product)],
        ...[op.get(out), op.get(row), op.i32Store(0), op.get(out), op.get(product), op.i32Store(4)],
        ...[op.get(out), op.get(product), op.f32FromI32],
        ...[op.get(row), op.f32Load(stride - 4), op.f32Mul],
        ...[op.get(least), op.f32AtLeast, op.i32Const(3), op.i32ShiftLeft, op.i32Add, op.set(out)],
        ...[op.get(row), op.i32Const(stride), op.i32Add, op.tee(row), op.get(end), op.i32LessU],
      ),
      op.get(out),
    ],
  };
}

// In: the parts of a WebAssembly function, by name. Out: a module that exports it, ready to run.

/** As much of the platform's own types as is used here; Node's own do not have them. */
declare global {
  namespace WebAssembly {
    class Memory {
      constructor(size: { initial: number; maximum: number });
      readonly buffer: ArrayBuffer;
    }
    class Module {
      constructor(bytes: Uint8Array);
    }
    class Instance {
      constructor(module: Module, imports: Record<string, Record<string, Memory>>);
      readonly exports: Record<string, CallableFunction>;
    }
  }
}

/** A function: what it takes, what it needs besides, and its instructions as bytes. */
export interface WasmFunction {
  readonly params: readonly number[];
  readonly result: number;
  readonly locals: readonly number[];
  readonly body: readonly (readonly number[])[];
}

/** Types of values. */
export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;

const END = 0x0b;
const NO_RESULT = 0x40;

/** A number as the format writes it: seven bits a byte, the lowest first (LEB128, unsigned). */
function whole(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...whole(value >>> 7)];
}

/** The same with a sign. */
function signed(value: number): number[] {
  const rest = value >> 7;
  const isLast = (rest === 0 && (value & 0x40) === 0) || (rest === -1 && (value & 0x40) !== 0);
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(rest)];
}

/** A place in memory: the alignment that may be counted on (none), and what is added to the address. */
const place = (offset: number) => [0, ...whole(offset)];
const simd = (code: number) => [0xfd, ...whole(code)];

/**
 * Instructions, named as in the specification (WebAssembly Core 2.0, section 5.4), and put down
 * where their operands are on the stack.
 */
export const op = {
  get: (local: number) => [0x20, ...whole(local)],
  set: (local: number) => [0x21, ...whole(local)],
  tee: (local: number) => [0x22, ...whole(local)],
  i32Const: (value: number) => [0x41, ...signed(value)],
  f32Load: (offset: number) => [0x2a, ...place(offset)],
  i32Store: (offset: number) => [0x36, ...place(offset)],
  i32LessU: [0x49],
  i32Add: [0x6a],
  i32ShiftLeft: [0x74],
  f32Mul: [0x94],
  f32AtLeast: [0x60],
  f32FromI32: [0xb2],
  v128Load: (offset: number) => [...simd(0), ...place(offset)],
  /** Eight signed bytes as eight 16-bit numbers. */
  v128Load8x8: (offset: number) => [...simd(1), ...place(offset)],
  shuffleBytes: (lanes: readonly number[]) => [...simd(13), ...lanes],
  i32x4Lane0: [...simd(27), 0],
  i32x4Add: simd(174),
  /** Products of 16-bit numbers, summed two by two. */
  i32x4DotI16x8: simd(186),
  /** Runs `body` again and again while what it leaves on the stack is not 0. */
  repeat: (...body: number[][]) => [0x03, NO_RESULT, ...body.flat(), 0x0d, 0, END],
};

/** Puts one function into a module that works on `memory`, and starts it. */
export function instantiate(
  { params, result, locals, body }: WasmFunction,
  memory: WebAssembly.Memory,
): CallableFunction {
  const section = (id: number, ...content: number[][]) => {
    const bytes = content.flat();
    return [id, ...whole(bytes.length), ...bytes];
  };
  const name = (text: string) => [text.length, ...Buffer.from(text, 'latin1')];
  const code = [
    ...whole(locals.length),
    ...locals.flatMap((type) => [1, type]),
    ...body.flat(),
    END,
  ];
  const pages = memory.buffer.byteLength / 65_536;
  const module = new WebAssembly.Module(
    Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [1, 0x60, params.length, ...params, 1, result]),
      ...section(2, [1], name('in'), name('memory'), [2, 0, ...whole(pages)]),
      ...section(3, [1, 0]),
      ...section(7, [1], name('run'), [0, 0]),
      ...section(10, [1, ...whole(code.length), ...code]),
    ]),
  );
  return new WebAssembly.Instance(module, { in: { memory } }).exports.run as CallableFunction;
}

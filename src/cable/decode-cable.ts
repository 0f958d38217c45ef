// In: the bytes of a cable as received. Out: its text.
import { WINDOWS } from './windows-1252.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const damaged = new TextDecoder('utf-8', { ignoreBOM: true });
const latin = new TextDecoder('latin1');

/** The mark with which UTF-16 begins, as in what Notepad calls "Unicode"; `null` where none stands. */
export function wideOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * The text of a cable: UTF-16 where its mark says so, else UTF-8 where the bytes are that, or most of
 * what is no ASCII is (with U+FFFD for the rest), else Windows-1252 (which is Latin-1 with printable
 * characters where Latin-1 has controls). Nothing is stripped but a byte order mark.
 */
export function decodeCable(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    const text = damaged.decode(bytes);
    const lost = text.match(/\uFFFD/g)?.length ?? 0;
    const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
    if (sound > lost) return text.replace(/^\uFEFF/, '');
    // Node 20 decodes "windows-1252" as Latin-1, newer ones do not: the difference is made here.
    return latin.decode(bytes).replace(/[\u0080-\u009f]/g, (control) => {
      return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
    });
  }
}

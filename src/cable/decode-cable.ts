// In: the bytes of a cable as received. Out: its text.

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

/** What Windows-1252 prints for the bytes 80 to 9F, where Latin-1 has controls. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a cable: UTF-8 where the bytes are that, else Windows-1252 (which is Latin-1 with
 * printable characters where Latin-1 has controls). Nothing is stripped but a byte order mark.
 */
export function decodeCable(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    // Node 20 decodes "windows-1252" as Latin-1, newer ones do not: the difference is made here.
    return latin.decode(bytes).replace(/[\u0080-\u009f]/g, (control) => {
      return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
    });
  }
}

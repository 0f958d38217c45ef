// In: a text that may have HTML's character references. Out: the same as shown, with plain blanks.
import { WINDOWS } from './windows-1252.ts';

/** Names of the characters from 160 on, in order; HTML 4 knows these and no more. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute ' +
  'icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml';
/** The same from 913, and in small letters from 945. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigmaf ' +
  'Sigma Tau Upsilon Phi Chi Psi Omega';
/** A name and its character by turns. */
const OTHERS =
  'quot " amp & lt < gt > apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ' +
  'ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • ' +
  'hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← ' +
  'uarr ↑ rarr → darr ↓ harr ↔ minus − radic √ infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ loz ◊';

const NAMED = new Map<string, string>();
const name = (names: string, first: number): void => {
  for (const [i, each] of names.split(' ').entries()) {
    NAMED.set(each, String.fromCodePoint(first + i));
  }
};
name(LATIN, 160);
name(GREEK, 913);
name(GREEK.toLowerCase(), 945);
for (const [, each = '', shown = ''] of OTHERS.matchAll(/(\S+) (\S+)/g)) NAMED.set(each, shown);
// A blank is what is looked for around numbers and markings.
for (const each of ['nbsp', 'ensp', 'emsp', 'thinsp']) NAMED.set(each, ' ');
// A word may be parted here at a line's end, and is looked for whole.
const SHY = 0xad;
NAMED.set('shy', '');

/**
 * 128 to 159 are the characters of Windows; what is no character is U+FFFD; and a control, such as a line end,
 * is a blank: the lines are the file's.
 */
function numbered(code: number): string {
  if (code === SHY) return '';
  if ((code > 0 && code < 32) || code === 127) return ' ';
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? '\uFFFD';
  const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return real ? String.fromCodePoint(code) : '\uFFFD';
}

/** What is not seen and parts no words, and the blanks that are no plain one. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060]+/g;
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
/** Those of them that Latin-1 lacks: in a text of that, which most are, none of it is looked through for these. */
const WIDE = /[\u2000-\u200b\u200e\u200f\u202f\u2060\u3000]/;

/** `traf\u00adficking` → `trafficking`, and a blank for each that does not wrap: as for their references. */
const withPlainBlanks = (text: string): string =>
  text.includes('\u00a0') || text.includes('\u00ad') || WIDE.test(text)
    ? text.replace(UNSEEN, '').replace(BLANKS, ' ')
    : text;

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;

/** `&#8217;`, `&#146;` and `&rsquo;` → `’`, once: `R&amp;amp;D` → `R&amp;D`. Unknown names stay. */
export function withoutReferences(printed: string): string {
  const text = withPlainBlanks(printed);
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, each?: string) => {
    if (each !== undefined) return NAMED.get(each) ?? whole;
    return numbered(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

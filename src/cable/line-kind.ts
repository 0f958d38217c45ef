// In: one trimmed line. Out: whether it is a rule, a page marker, a caption or other machinery.

/** `-----`, `--------------------------------------------- -----`, `=====`, a lone `-`, `\-----`. */
export const isRule = (text: string): boolean =>
  /^\\?[-=_*~–—]/.test(text) &&
  (text.length === 1 ? /^[-=_–—]/.test(text) : /^\\?[-=_*~–—\s]*$/.test(text));

/** `GUANGZHOU 00000463  002 OF 003`, `PRETORIA 00000939 001.2 OF 003`, from its digits on. */
const PAGE = /\d{8}\s{1,4}\d{3}(?:\.\d{1,2})?\s{1,2}OF\s{1,2}\d{3}\b/g;
/** What may end a page's first line: `TOSEC 12`, `UNCLAS`, `C O N F I D E N T I A L`. */
const PAGE_END =
  '(?:TOSEC|SECTO) \\d{1,6}|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE|[A-Z](?: [A-Z]){4,20}';
/**
 * `PAGE 02 CAPE T 00097 01 OF 03 182017Z`, `PAGE 02        STATE   015113  182333Z`, `PAGE 02 RUFHOL 7 UNCLAS`,
 * or `PAGE 02` and no more: a line of prose may begin with `PAGE 12 OF THE REPORT`.
 */
const OLD_PAGE = new RegExp(
  '^PAGE \\d{1,3}(?: OF \\d{1,3})?(?:$|\\s{1,12}(?!OF )[A-Z][A-Z .]{0,9}?\\s{1,6}' +
    `(?:\\d{1,6}\\s{1,4}(?:${PAGE_END})$|` +
    '\\d{4,6}(?=\\s*$|\\s{1,4}\\d\\d OF \\d\\d|\\s{1,4}\\d{6}Z)' +
    '(?:\\s{1,4}\\d\\d OF \\d\\d)?(?:\\s{1,4}\\d{6}Z)?(?: [A-Z]{3} \\d\\d)?))',
);

/**
 * Where page markers stand in a line: their start and end in it. The name of the post before the
 * digits has ten characters at most; inside a line it is `post`, else one word.
 */
export function pageMarkers(text: string, post = ''): { start: number; end: number }[] {
  if (text.startsWith('PAGE ')) {
    const old = OLD_PAGE.exec(text);
    if (old !== null) return [{ start: 0, end: old[0].length }];
  }
  // A capital is found sooner than a blank: prose has few.
  if (!text.includes('OF ') || !text.includes(' OF ')) return [];
  return [...text.matchAll(PAGE)].flatMap(({ 0: digits, index }) => {
    const before = text.slice(Math.max(0, index - 20), index).trimEnd();
    const end = index + digits.length;
    if (index <= 16) return /^[A-Z][A-Z .'-]*$/.test(before) ? [{ start: 0, end }] : [];
    const known = post.slice(0, 10).trim();
    const name = known !== '' && before.endsWith(known) ? known : /[A-Z]{3,10}$/.exec(before)?.[0];
    if (name === undefined) return [];
    return [{ start: text.lastIndexOf(name, index), end }];
  });
}

const CAPTION_WORDS =
  'SIPDIS|SENSITIVE|NOFORN|NODIS|EXDIS|LIMDIS|STADIS|NOCONTRACT|PROPIN|ORCON|TERREP|NOTAL|ROGER CHANNEL|EYES ONLY|FOUO|FOR OFFICIAL USE ONLY|CODEL';
const CAPTION = new RegExp(`(?:^|[\\s,;/]+)(${CAPTION_WORDS})(?=$|[\\s,;/])`, 'y');

/** The captions that begin a text, and where they end: `SENSITIVE SIPDIS` → both. */
export function leadingCaptions(text: string): { captions: string[]; end: number } {
  const captions: string[] = [];
  let end = 0;
  for (;;) {
    CAPTION.lastIndex = end;
    const found = CAPTION.exec(text);
    if (found === null) return { captions, end };
    captions.push(found[1] ?? '');
    end += found[0].length;
  }
}

/** `SIPDIS`, `SENSITIVE SIPDIS`. */
export const isCaptionLine = (text: string): boolean =>
  text.length < 80 && text !== '' && leadingCaptions(text).end === text.length;

/** What tells a reader how to handle the text: a sentence that stands for no caption. */
export const isHandling = (text: string): boolean =>
  text.length < 400 &&
  /SENSITIVE BUT UNCLASSIFIED|NOT FOR INTERNET|ENTIRE TEXT|(?:PROTECT|HANDLE|TREAT)(?: IT)? ACCORDINGLY/i.test(
    text,
  );

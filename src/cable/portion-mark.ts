// In: a text and a place in it. Out: the portion marking printed there; also the pilcrow's shapes.

/** The pilcrow as archives print it: sound, lost to U+FFFD, either read as Latin-1, or `?`. */
export const PILCROW = '¶|Â¶|\\uFFFD{1,3}|ï¿½|\\?';

const CLASSES = 'TS|SBU|SNF|CNF|LOU|OUO|FOUO|N(?=/SF)|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|[UCS]';

const PARTS = `(?:${CLASSES})(?:[\\s/\\\\,-]{1,3}[A-Z][A-Z0-9]{0,14}){0,6}`;

/**
 * `(SBU)`, `( C )`, `(S//FGI//NF)`, `(C/REL NATO)`, `(C NF)`, `(S\NF)`, `(c/nf)`, `(Secret)`, `[S/NF]`, and those
 * whose bracket was lost or typed without the shift key: `C)`, `9C)`, `(C0`.
 */
const MARK = new RegExp(
  `(?:\\(\\s?(${PARTS})\\s?\\)|\\[\\s?(${PARTS})\\s?\\](?=\\s)` +
    `|\\(\\s?((?:[UCSucs]|[Ss]bu|snf|[Uu]nclassified|[Cc]onfidential|[Ss]ecret)(?:/{1,2}nf)?)\\s?\\)` +
    `|9?(SBU|[UCS])\\)(?=\\s)|\\((SBU|[UCS])0(?=\\s))`,
  'y',
);

/** A portion marking as printed, without its brackets, in capitals. */
export interface PrintedMark {
  readonly mark: string;
  readonly end: number;
}

/** The portion marking that starts at `at`, or `null`. */
export function markAt(text: string, at: number): PrintedMark | null {
  MARK.lastIndex = at;
  const found = MARK.exec(text);
  if (found === null) return null;
  const printed = found.slice(1).find((each) => each !== undefined) ?? '';
  return {
    mark: printed
      .replace(/\s+/g, ' ')
      .replace(/ ?([/\\]) ?/g, (_, stroke: string) => stroke.replace('\\', '/'))
      .toUpperCase(),
    end: at + found[0].length,
  };
}

/** `C NF`, `S//REL TURKEY`, in which a blank parts a marking; but `SECRET REPORTS`. */
const PARTED = /^\S+(?: (?:NF|NOFORN))*$|\bREL\b/;

/** Whether a text is a portion marking without its brackets, in small letters too: `S/NF`, `c//rel nato`. */
export function isPortionMark(text: string): boolean {
  const bracketed = `(${text.trim().toUpperCase()})`;
  const found = markAt(bracketed, 0);
  return found?.end === bracketed.length && PARTED.test(found.mark);
}

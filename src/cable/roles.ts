// In: paragraphs with their headings. Out: which of them are summary, comment or action request.
import type { Paragraph } from './cable.ts';

type Role = NonNullable<Paragraph['role']>;

/** Who comments: `Embassy's comment:`, `ConGen/DCM Comment:`; and what may stand before: `Conclusion and comment:`. */
const WHO = "(?:MISSION|POST|EMBASSY|CONSULATE|CONGEN|DCM|CHARGE|ANALYST|AMBASSADOR)(?:['’]?S)?";
const WHAT = '(?:ANALYSIS|ASSESSMENT|CONCLUSIONS?|OUTLOOK)';
/** Where this stands too, the label needs no stop: `Comment The mayor is ill. End comment.` */
const ENDED = '\\bEND(?: OF)? COMMENT\\b';
const COMMENT = `(?:BEGIN )?(?:${WHO}(?:/${WHO})? |${WHAT}(?:/${WHAT})? (?:AND|&) )?COMMENTS?`;

/** How a label begins a paragraph or heads it, and the words that end what it began. */
const ROLES: readonly { role: Role; begins: RegExp; ends: RegExp }[] = [
  {
    role: 'summary',
    begins: /^\W{0,3}(?:EXECUTIVE |BEGIN )?SUMMARY\b/i,
    // The last word is the rarest, and looked for first.
    ends: /SUMMARY\b(?<=\bEND(?: OF)? (?:EXECUTIVE )?SUMMARY)/i,
  },
  {
    role: 'comment',
    begins: new RegExp(
      `^\\W{0,3}${COMMENT}(?:$|\\s?[:./(,;&-]|\\sAND\\b|\\s[A-Z]{2,}:|\\s(?=.*${ENDED}))`,
      'i',
    ),
    ends: new RegExp(ENDED, 'i'),
  },
  {
    role: 'action',
    begins:
      /^\W{0,3}(?:(?:THIS IS AN )?ACTION (?:REQUEST|REQUIRED|ITEMS?:)|ACTION:|REQUEST FOR ACTION\b|THIS (?:CABLE|MESSAGE) (?:CONTAINS|IS) AN ACTION REQUEST)/i,
    ends: /\bEND(?: OF)? ACTION\b/i,
  },
];

/** Whether a text or heading begins with the label of a role: `COMMENT:`, `Action request`. */
export const isLabelled = (role: Role, text: string): boolean =>
  ROLES.some((each) => each.role === role && each.begins.test(text.slice(0, 60)));

/** How many paragraphs on an end may stand: `1. Summary: …` to `4. … End summary.` */
const FARTHEST = 8;

/**
 * The role of each paragraph. A label at a paragraph's beginning holds to its `End …`, where one
 * stands within reach, else for that paragraph; a heading's holds to the next heading; an
 * `End Summary` alone, with no beginning, makes summary of what precedes it.
 */
export function roles(paragraphs: readonly Pick<Paragraph, 'text' | 'heading'>[]): (Role | null)[] {
  const found = paragraphs.map((): Role | null => null);
  for (const { role, begins, ends } of ROLES) {
    const give = (from: number, to: number): void => {
      for (let i = from; i <= to; i += 1) found[i] ??= role;
    };
    for (const [i, { text, heading }] of paragraphs.entries()) {
      const headed = heading !== null && begins.test(heading);
      const begun = begins.test(text);
      if (headed && paragraphs[i - 1]?.heading !== heading) {
        let to = i;
        while (!ends.test(paragraphs[to]?.text ?? '') && paragraphs[to + 1]?.heading === heading)
          to += 1;
        give(i, to);
      }
      if (begun) {
        let to = i;
        const far = Math.min(paragraphs.length - 1, i + FARTHEST);
        while (to < far && !ends.test(paragraphs[to]?.text ?? '')) to += 1;
        give(i, ends.test(paragraphs[to]?.text ?? '') ? to : i);
      }
      if (role === 'summary' && i < 3 && !found.slice(0, i + 1).includes(role) && ends.test(text)) {
        give(0, i);
      }
    }
  }
  return found;
}

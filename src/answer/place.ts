// In: a question. Out: the part of the cable that it names: paragraphs, the comment, a heading.
import type { Paragraph } from '../cable/cable.ts';
import type { Passage } from '../search/paragraph-index.ts';

/** Where a reader says that the answer stands. */
export interface Place {
  /** Paragraph numbers asked for, in order. */
  readonly numbers: readonly number[];
  readonly role: Paragraph['role'];
  /** A heading's words, as typed, in plain letters. */
  readonly heading: string | null;
  /** True where any of the three is. */
  readonly named: boolean;
  /** The question without the words that name numbers or a role. */
  readonly rest: string;
}

/** `¶6`, `paragraph 6`, `para. 10`, `paras 2 and 5`, `paragraphs 3-5` */
const NUMBERED =
  /(?:¶+|\b(?:paragraph|paragraf|para|par)s?\b\.?(?: (?:number|no\.?))?)\s{0,3}#?(\d{1,3}(?:\s?(?:[-–,&]|and|to)\s?\d{1,3}){0,9})(?!\d)/gi;
const ROLE = /\b(?:in|from|of|does|did|the)\s+(?:the\s+)?(summary|comment)\b/i;
/** `under Rule of Law`, `in the section on "Common Obstacles"` */
const UNDER = /\b(?:under|in the section(?: on)?|in the part(?: on)?)\s+["“'‘]?([^?"”]{3,80})/i;
const LONGEST_RANGE = 20;

/** Reads the place that a question names, if any. */
export function placeIn(text: string): Place {
  const numbers: number[] = [];
  let rest = text.replace(NUMBERED, (_, list: string) => {
    numbers.push(...numbersIn(list));
    return ' ';
  });
  const role = (ROLE.exec(rest)?.[1]?.toLowerCase() as Place['role'] | undefined) ?? null;
  if (role) rest = rest.replace(ROLE, ' ');
  const under = UNDER.exec(rest)?.[1];
  const heading = under === undefined ? null : plain(under);
  const named = numbers.length > 0 || role !== null;
  return { numbers: [...new Set(numbers)], role, heading, named, rest };
}

/** The passages of the place; where no paragraph has its role or heading, those words are ignored. */
export function placed(place: Place, passages: readonly Passage[]): readonly Passage[] {
  const { numbers, role, heading } = place;
  const numbered = numbers.length
    ? passages.filter((p) => numbers.includes(p.paragraph.number ?? 0))
    : passages;
  return within(
    within(numbered, (p) => role === null || p.role === role),
    (p) => {
      const own = p.heading ? plain(p.heading) : '';
      return (
        heading === null || (own !== '' && (heading.startsWith(own) || own.startsWith(heading)))
      );
    },
  );
}

function within(passages: readonly Passage[], fits: (paragraph: Paragraph) => boolean) {
  const there = passages.filter((passage) => fits(passage.paragraph));
  return there.length > 0 ? there : passages;
}

function numbersIn(list: string): number[] {
  const range = /^(\d+)\s?(?:[-–]|to)\s?(\d+)$/.exec(list);
  if (!range) return (list.match(/\d+/g) ?? []).map(Number);
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (last < first || last - first > LONGEST_RANGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

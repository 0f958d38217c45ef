// In: a question and a cable. Out: an answer from the lines above the text, if it asks about them.
import type { Cable, HeaderField } from '../cable/cable.ts';
import { COUNTRIES } from '../cable/countries.ts';
import { madeOnce } from '../kept.ts';
import { CAPITALS } from '../search/capitals.ts';
import { type Answer, cited, refused } from './answer.ts';
import { MONTH } from './cue-words.ts';
import { isCapital } from './grammar/tokens.ts';
import { excerptOf, hasOneOf } from './header-excerpt.ts';
import { FILLER, ITSELF, MARKINGS, ONE, RULES, type Rule, SIGNED, TELLS } from './header-rules.ts';
import { wordsIn } from './question/subjects.ts';
import { HEADER } from './weights.ts';

/**
 * The answer where the question is about the cable itself, else `null`: then it is about what the
 * cable says.
 */
export function answerFromHeader(text: string, cable: Cable): Answer | null {
  const { from, subject } = cable.header;
  const post = namesIn(from);
  // Readers tell a cable from others by its post, and by what it is about.
  const names = new Set([...post, ...namesIn(subject)]);
  if (namesOther(text, cable)) return null;
  const rule = ruleFor(
    asWho(text, cable),
    (word) => names.has(word),
    (word) => post.has(word),
  );
  if (!rule) return null;
  const typed = wordsIn(text).filter((word) => !FILLER.has(word.toLowerCase()));
  const asked = typed.flatMap((word) => [word, ...postsIn(word)]);
  const [first, ...more] = rule.parts
    .flatMap((part) => excerptOf(cable, part, asked) ?? [])
    .toSorted((a, b) => Number(hasOneOf(asked, b.text)) - Number(hasOneOf(asked, a.text)));
  if (!first) return refused({ kind: 'not-in-header', field: rule.parts[0] });
  const [value] = first.strong;
  const answer = value ? first.text.slice(value.start, value.end) : first.text;
  return cited([first, ...more], { answer });
}

/** "Did Goldbeck sign it?" as "did who sign it?", where he did. */
export function asWho(text: string, { signer }: Cable): string {
  if (!/\b(?:sign\w*|wr[io]te)\b/i.test(text)) return text;
  const named = new Set(wordsIn(signer.join(' ').toLowerCase()));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (named.has(word.toLowerCase()) ? 'who' : word));
}

/** Whether a question is about a cable itself, whichever is meant, rather than about what it says. */
export function asksHeader(text: string): boolean {
  const isAny = () => true;
  return ruleFor(text, isAny, isAny) !== undefined;
}

/** "The Tollby cable", "the cable from Gullby that was sent in May", "the cable about gold". */
const NAMED =
  /\bthe (?:(?<before>\p{Lu}\w+) (?:cable|telegram)\b|(?:cable|telegram) (?:from (?<from>.+?)(?= (?:about|on|that|which|sent|dated|signed|written|issued|say|says)\b|[?.!,]|$)|(?:about|on) (?<about>.{1,60})))/u;
/** Whoever sends a cable is one of these. */
const SENDER = /^(?:consulate|embassy|mission|post|office|department|americans?|us)$/i;

/** The words by which a phrase tells one cable, or one that sends cables, from others. */
const namesAmong = (phrase: string): readonly string[] =>
  wordsIn(phrase).filter((word) => !FILLER.has(word.toLowerCase()) && !SENDER.test(word));

/** "When was this sent from the embassy in Tollby?" */
const SENT_FROM = /(?<=\b(?:sent|written|went|gone)(?: out| off)?) from (.+)$/;

/** Whether a question calls a cable by what this one is not from, or has nothing of. */
function namesOther(text: string, cable: Cable): boolean {
  const { before, from, about } = NAMED.exec(text)?.groups ?? {};
  const called = namesAmong(before ?? from ?? about ?? '');
  if (called.length === 0) return false;
  const { header, paragraphs } = cable;
  const countries = header.tags.map((tag) => COUNTRIES[tag.toUpperCase()]);
  const ofHeader = [header.from, header.date, header.dtg, ...header.refs, ...countries];
  const said = about === undefined ? [] : paragraphs.map((paragraph) => paragraph.text);
  const known = new Set(wordsIn([...ofHeader, header.subject, ...said].join(' ')).map(keyOf));
  const isOwn = (word: string) => known.has(keyOf(word));
  if (about === undefined) return !called.every(isOwn);
  const names = called.filter((word) => isCapital(word));
  return !(names.length > 0 ? names : called).some(isOwn);
}

const namesIn = (line: string | null): ReadonlySet<string> =>
  new Set(wordsIn((line ?? '').toLowerCase()));

function ruleFor(
  text: string,
  isName: (word: string) => boolean,
  isPost: (word: string) => boolean,
): Rule | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!.,:;"\s]+/g, ' ')
    .trim();
  if (plain.length > HEADER.longest || TELLS.test(plain)) return undefined;
  const meant = plain
    .replace(ONE, (all, before?: string, after?: string) =>
      wordsIn(before ?? after ?? '').every(isName) ? 'it' : all,
    )
    .replace(SENT_FROM, (all, post: string) => (namesAmong(post).every(isPost) ? '' : all));
  const ofPaper = SIGNED.exec(plain)?.groups?.named;
  if (ofPaper && wordsIn(ofPaper).some(isName)) {
    return RULES.find(({ parts }) => parts[0] === 'signer');
  }
  const fits = (asked: string) =>
    RULES.find((rule) => asksAbout(rule, asked)) ??
    (isShort(asked) ? RULES.find((rule) => isBare(rule, asked)) : undefined);
  return fits(plain) ?? (meant === plain ? undefined : fits(meant));
}

function asksAbout({ about }: Rule, plain: string): boolean {
  if (!about.test(plain)) return false;
  return ITSELF.test(plain) || isFiller(plain.replace(new RegExp(about, 'g'), ' '));
}

const isShort = (plain: string) => plain.split(' ').length <= HEADER.bare;

/** Whether little more than the part's name is typed; "which consulate wrote it?" asks for another part. */
function isBare(rule: Rule, plain: string): boolean {
  const bare = bareOf(rule);
  return bare.test(plain) && !rule.about.test(plain) && isFiller(plain.replace(bare, ' '));
}

/** The part's name as whole words. */
const bareOf = madeOnce(({ name }: Rule) => new RegExp(`\\b(?:${name.source})\\b`));

function isFiller(text: string): boolean {
  return wordsIn(text).every((word) => FILLER.has(word));
}

/** A word as it is compared: in small letters and the singular, a month as the date line has it. */
function keyOf(word: string): string {
  return MONTH.test(word) ? word.slice(0, 3).toLowerCase() : word.toLowerCase().replace(/s$/, '');
}

/** The capital of a country, where its embassy is: "was anybody in Norway copied?" */
function postsIn(country: string): readonly string[] {
  return Object.entries(CAPITALS).flatMap(([capital, names]) =>
    names.split(' ').includes(country.toLowerCase()) ? [capital] : [],
  );
}

/** The first part of the header that has one of these words, as a reader typed them; else `null`. */
export function headerMention(words: readonly string[], cable: Cable): Answer | null {
  const patterns = words
    .filter((word) => word.length >= HEADER.shortestWord || cable.header.tags.includes(word))
    .flatMap((asked) =>
      [MARKINGS.get(asked.toLowerCase()) ?? asked, ...postsIn(asked)].map((word) => ({
        asked,
        pattern: new RegExp(`\\b${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\b`, 'i'),
      })),
    );
  const parts = [...(Object.keys(cable.headerSpans) as HeaderField[]), 'signer'] as const;
  for (const part of parts) {
    const excerpt = excerptOf(cable, part, words);
    if (!excerpt) continue;
    const found = patterns.flatMap(({ asked, pattern }) => {
      const own = pattern.exec(excerpt.text);
      return own ? [{ asked, text: own[0], start: own.index }] : [];
    });
    const [first] = found;
    if (!first) continue;
    const strong = [{ start: first.start, end: first.start + first.text.length }];
    const matched = found.map(({ asked, text }) => {
      const isSame = asked.toLowerCase() === text.toLowerCase();
      return { asked, readAs: isSame ? null : text, isQuoted: true };
    });
    const missing = words.filter((word) => !found.some(({ asked }) => asked === word));
    return cited([{ ...excerpt, strong }], { matched, missing });
  }
  return null;
}

// In: a question. Out: the same with "to" and "for" that are typed as 2 and 4, which count nothing there.
import { type Token, tokensOf } from '../../search/language.ts';
import { readForm } from '../../search/word.ts';
import { CALENDAR, HAS_WH, listed, only, TO_BE } from '../cue-words.ts';
import { INSIDE, isCapital, NOUN, past, posAt, textAt, tokenAt } from '../grammar/tokens.ts';
import { SHORT_MONTHS } from '../quantity/day-and-month.ts';
import { BEFORE_NAME } from '../quantity/numbered.ts';

const WORDS: Readonly<Record<string, string>> = { '2': 'to', '4': 'for' };
const DIGIT = /(?<=\p{L} )[24](?= \p{L}|[?.!]*$)/gu;
/** Behind these it is a number, whatever comes: "at least 2", "aged 4", "did 2 fail". */
const NUMBERED = only([
  ...listed(
    'other last next first top only just exactly almost nearly roughly approximately about',
  ),
  ...listed('least most past aged? grade stage unit sector team war year month week'),
  ...listed('did do does will would can could should'),
]);
/** What a name, a number or another such word is not part of: "who 2 ask", "sent out 2 sea". */
const LEADS = /^(?:VERB|AUX|PRON|ADV|ADJ|PART|NOUN|PROPN)$/;
const BE = only(TO_BE);
const PARTICLE = only(listed('out up off back down away along'));
/** "A month", "each" */
const RATE =
  /^ (?:each|apiece|per|every|an? (?:second|minute|hour|day|night|week|month|year|piece))\b/i;
/** Of several. */
const COUNTED = only([
  ...['\\w*[^su\\W]s', '\\w+ese'],
  ...listed('people children m[ae]n wom[ae]n police percent pct per dozen hundred million billion'),
  ...listed('thousand bn mn mln km kg am pm staff crew personnel aircraft'),
]);

/** Any other text comes as it is. */
export function bySound(typed: string): string {
  if (typed.search(DIGIT) < 0) return typed;
  const tokens = tokensOf(typed.replace(DIGIT, (digit) => WORDS[digit] ?? digit));
  let longer = 0;
  return typed.replace(DIGIT, (digit, place: number) => {
    const word = WORDS[digit] ?? digit;
    const own = tokens.findIndex(({ start }) => start === place + longer);
    longer += word.length - digit.length;
    const isNumber = own < 0 || counts(tokens, own) || RATE.test(typed.slice(place + 1));
    return isNumber ? digit : word;
  });
}

/** Whether what stands there would be a number of what follows, or of what goes before. */
function counts(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  const is = posAt(tokens, at - 1);
  if (NUMBERED.test(before) || (!LEADS.test(is) && !PARTICLE.test(before))) return true;
  if (isNamed(tokens, at - 1)) return true;
  const next = textAt(tokens, at + 1);
  const pos = posAt(tokens, at + 1);
  // "What were they waiting 4?"
  if (!tokens[at + 1] || pos === 'PUNCT') {
    return !/^(?:VERB|PRON)$/.test(is) || !asksFor(tokens);
  }
  // "Was it 4 that sank?"
  if (/^(?:DET|PRON)$/.test(pos)) return /^it$/i.test(before) && /^that$/i.test(next);
  // "Is 4 right?"
  if (COUNTED.test(next) || (BE.test(before) && pos !== 'VERB')) return true;
  if (pos === 'VERB' && readForm(next.toLowerCase()).lemma === next) {
    return textAt(tokens, at) === 'for';
  }
  const end = past(INSIDE, tokens, at + 1);
  return !NOUN.test(posAt(tokens, end - 1)) || COUNTED.test(textAt(tokens, end - 1));
}

/** Whether a number behind it would be its own: "May 2", "phase 2", "Hadopi 2". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokenAt(tokens, at);
  if (CALENDAR.test(text) || SHORT_MONTHS.has(text.toLowerCase())) return true;
  if (BEFORE_NAME.has(text.toLowerCase())) return true;
  const isShouted = !tokens.some((token) => /\p{Ll}/u.test(token.text));
  const isName = !isShouted && isCapital(text) && (at > 0 || pos === 'PROPN');
  // "Who went to Tollby 4 the pilots?"
  return isName && !/^(?:DET|PRON)$/.test(posAt(tokens, at + 2));
}

const asksFor = (tokens: readonly Token[]) => tokens.some(({ text }) => HAS_WH.test(text));

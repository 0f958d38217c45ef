// In: an answer. Out: the reply that quotes it, or says why there is none.
import type { Answer, Cited, Excerpt, WrongPlace } from '../answer/answer.ts';
import type { Cable } from '../cable/cable.ts';
import { listed } from '../counted.ts';
import { paragraphRecord, shortCite } from './cite.ts';
import { headerInWords } from './header-words.ts';
import { matchInWords, strengthInWords } from './match.ts';
import { onlyQuotes } from './only-quotes.ts';
import { startOf, textOf } from './options.ts';
import { contentsButton, paragraphCall } from './paragraph.ts';
import { citedNumbers, lackingInWords, placesInWords } from './paragraph-numbers.ts';
import { type Checked, checkedQuotations, isSmall } from './quotation.ts';
import { isShownWhole, quotesOf } from './quotes.ts';
import { insteadInWords, unansweredRecord } from './reason.ts';
import { answered } from './record.ts';
import { saidOf } from './refusal.ts';
import { askAllButton, refusedReply } from './refused.ts';
import type { Block, Button, Call, ExcerptRecord, Reply, WrongPlaceRecord } from './reply.ts';

/**
 * The wording of an answer.
 * @param scope the one cable that was looked in; null where all were
 * @param call what was asked for: with `from` where the matches before that have been shown
 */
export function askReply(
  cables: readonly Cable[],
  answer: Answer,
  scope: Cable | null,
  call: Call,
): Reply {
  const isAnswered = answer.status === 'answered';
  const only = scope ?? (cables.length === 1 ? (cables[0] ?? null) : null);
  const reply = isAnswered
    ? citedReply(cables, answer, only, call)
    : refusedReply(cables, answer, only, call);
  // Of many cables, none of which was asked about or found, the quotation is held against none.
  const near = (isAnswered ? answer.excerpts[0] : answer.nearest)?.cable ?? only;
  const cable = near ?? (isSmall(cables) ? cables[0] : undefined);
  const typed = textOf(call.options, 'question');
  const checked = cable && typed && checkedQuotations(cables, typed, cable, cable === only);
  if (!checked) return reply;
  const line: Block = { kind: 'line', text: [checked.words] };
  const { records: quotations } = checked;
  const isFound = quotations.some((one) => one.cable !== null);
  if (isFound && onlyQuotes(typed)) return quotationReply(cables, cable, line, checked);
  const { idle, ...rest } = reply;
  // What members quote of each other is no cable's.
  const own = idle && !isFound ? { idle } : {};
  return {
    ...rest,
    ...own,
    blocks: [...reply.blocks, line],
    record: { ...reply.record, quotations },
  };
}

/** Of a quotation that is to be checked: whether it is the cable's, and what the cable has. */
function quotationReply(
  cables: readonly Cable[],
  cable: Cable,
  line: Block,
  { excerpts, records: quotations }: Checked,
): Reply {
  const [first] = excerpts;
  return {
    blocks: [line, ...quotesOf(cables, excerpts)],
    buttons: [
      ...(first ? contextButton(cables, first, excerpts) : []),
      contentsButton(cables, first?.cable ?? cable),
    ],
    private: false,
    record: answered(excerpts.map(excerptRecord), { quotations }),
  };
}

function citedReply(
  cables: readonly Cable[],
  answer: Cited,
  only: Cable | null,
  call: Call,
): Reply {
  const { excerpts, matched, missing, unanswered, wrongPlaces, otherwise, unsure } = answer;
  const [best] = excerpts;
  // Of several questions in one some may have a sure answer.
  const isUnsure = unsure.includes(null);
  const strength = strengthInWords(matched, missing);
  const without = (unanswered ?? []).map((one) => unansweredRecord(cables, only, one));
  const codes = excerpts.map(headerInWords).filter((words) => words !== null);
  const notes = [
    ...codes,
    ...(strength ? [strength] : []),
    ...without.map(({ asked, reason }) => saidOf(asked, reason)),
  ];
  const blocks: Block[] = notes.map((note) => ({ kind: 'line', text: [{ soft: note }] }));
  return {
    blocks: [
      ...unsure.map((asked) => unsureLine(asked, startOf(call.options))),
      ...wrongPlaces.map((each) => elsewhereLine(cables, each)),
      ...quotesOf(cables, excerpts),
      ...(otherwise.length > 0 ? [otherwiseLine(otherwise)] : []),
      ...blocks,
    ],
    buttons: [
      ...contextButton(cables, best, excerpts),
      ...(best.paragraph && !unanswered && matched.length + missing.length > 0
        ? [nextButton(call, excerpts.length)]
        : []),
      { ...contentsButton(cables, best.cable), label: 'Not this?' },
      ...(isUnsure ? askAllButton(cables, only, call) : []),
    ],
    // Whoever asked looks first, and may show it to everyone.
    private: isUnsure,
    record: answered(excerpts.map(excerptRecord), {
      matched: matched.map(matchInWords),
      missing,
      answer: answer.answer,
      ...(unsure.length > 0 && {
        unsure: unsure.map((one) => one ?? textOf(call.options, 'question')),
      }),
      ...(otherwise.length > 0 && { otherwise }),
      ...(wrongPlaces.length > 0 && { wrongPlaces: wrongPlaces.map(wrongPlaceRecord) }),
      ...(without.length > 0 && { unanswered: without }),
    }),
  };
}

/** Said first where a quotation may be no answer. */
function unsureLine(asked: string | null, before: number): Block {
  const closest = before > 0 ? '' : '; it is the closest I found';
  const what = asked === null ? `this answers it${closest}` : 'what is quoted answers this';
  return { kind: 'line', text: [saidOf(asked, `I am not sure that ${what}.`)] };
}

/** `Note that it has “the past three years” for “two years”.` */
function otherwiseLine(otherwise: Cited['otherwise']): Block {
  return { kind: 'line', text: [`Note that it has ${listed(otherwise.map(insteadInWords))}.`] };
}

/** Told first where a reader named another place than that of the answer: `The best match is in ¶6, not in ¶7.` */
function elsewhereLine(
  cables: readonly Cable[],
  { asked, found: { cable, paragraph }, paragraphs, lacking }: WrongPlace,
): Block {
  const place = paragraph ? shortCite(cables, cable, paragraph) : 'the header';
  const gone = lacking.length > 0 ? `${lackingInWords(cables, cable, citedNumbers(lacking))} ` : '';
  const not = paragraphs.length > 0 ? `, not in ${placesInWords(cable, paragraphs)}` : '';
  return { kind: 'line', text: [saidOf(asked, `${gone}The best match is in ${place}${not}.`)] };
}

/** The best excerpt's whole paragraph; none where that is shown already. */
function contextButton(
  cables: readonly Cable[],
  { cable, paragraph }: Excerpt,
  excerpts: readonly Excerpt[],
): Button[] {
  if (!paragraph || isShownWhole(paragraph, excerpts)) return [];
  return [{ label: 'More context', call: paragraphCall(cables, cable, paragraph) }];
}

/** The same question from the first match on that is not `shown` yet. */
function nextButton({ command, options }: Call, shown: number): Button {
  const { from: _, ...same } = options;
  const from = startOf(options) + shown + 1;
  return { label: 'Next match', call: { command, options: { ...same, from } } };
}

function excerptRecord({ cable, paragraph, section, text }: Excerpt): ExcerptRecord {
  if (paragraph) return paragraphRecord(cable, paragraph, text);
  return { cable: cable.id, paragraph: null, section, marking: null, text };
}

function wrongPlaceRecord({ asked, found, paragraphs, lacking }: WrongPlace): WrongPlaceRecord {
  const named = paragraphs.flatMap(({ number }) => number ?? []);
  return { asked, named, lacking, found: excerptRecord(found) };
}

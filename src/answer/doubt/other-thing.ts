// In: a claim of how many there are of something, and the sentence closest to it. Out: what its number counts there instead.
import { areOpposite } from '../../search/opposites.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { formOf, readForm } from '../../search/word.ts';
import type { Otherwise } from '../answer.ts';
import { countedHead, withoutWhose } from '../counted-things.ts';
import { listed, only } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { textAt } from '../grammar/tokens.ts';
import { strengthOf } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Question } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import { isEqual } from './same-quantity.ts';

/** Who or what may be anybody or anything. */
const ANY = only(listed('people persons? individuals? men ones? others? more things? times'));

/** `1,200 schools`, for "1,200 sailors". */
export function otherThingIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const { question } = sought;
  const text = top.passage.paragraph.text;
  const own = top.passage.sentences.flatMap((sentence) => quantitiesOf(sentence, text));
  return quantitiesGiven(question).flatMap((given) => {
    const head = countedTerm(given, sought);
    if (given.kind !== 'count' || !head || ANY.test(head.word.form)) return [];
    const same = own.filter((one) => one.kind === 'count' && isEqual(given, one));
    const [first] = same;
    if (!first || !same.every((one) => isOfOther(one, head, sought))) return [];
    return [{ typed: withCounted(given), printed: [withCounted(first)] }];
  });
}

/** Whether it counts a kind that the claim's excludes, or people where that counts things or the other way round, of which the claim does not speak. */
function isOfOther(
  own: Quantity,
  head: Term,
  { question, terms, vocabulary, words }: Sought,
): boolean {
  const form = countedHead(own);
  if (isOfThose(form, head, question)) return true;
  if (areOpposite(form, head.word.form)) return true;
  if (ANY.test(form) || isPerson(form, words) === isPerson(head.word.form, words)) return false;
  const counted = withoutWhose(own.counts ?? '').split(/[\s-]+/);
  const ids = counted.flatMap((one) => vocabulary.idOf(formOf(one)) ?? []);
  return (
    ids.length > 0 && terms.every((term) => ids.every((id) => strengthOf(term, id) < DETAIL.weak))
  );
}

/** Whether a claim counts who belong to what the cable counts: "38 gang members", of `38 criminal gangs`. */
function isOfThose(form: string, head: Term, { tokens }: Question): boolean {
  const whose = textAt(tokens, head.tokens.first - 1);
  return (
    MEMBERS.test(head.word.form) && readForm(formOf(whose)).lemma === readForm(formOf(form)).lemma
  );
}
const MEMBERS = only(listed('members? leaders? heads? chiefs? bosses'));

function countedTerm(given: Quantity, { question, terms }: Sought): Term | undefined {
  const start = question.text.indexOf(given.counts ?? '', given.end);
  const end = start + withoutWhose(given.counts ?? '').length;
  const at = question.tokens.findLastIndex((token) => token.start >= start && token.end <= end);
  return given.counts === null ? undefined : terms.find(({ tokens }) => tokens.last === at);
}

function withCounted({ text, counts }: Quantity): string {
  return `${text} ${withoutWhose(counts ?? '')}`;
}

// In: a question that quotes. Out: whether it asks for no more than whether the quotation is so, or where it stands.
import { quotedIn } from '../answer/question/quoted.ts';

/** Whether a text that quotes asks for no more than whether that is so, or where it stands. */
export function onlyQuotes(typed: string): boolean {
  const beside = quotedIn(typed).reduce((text, quoted) => {
    const lines = quoted.split('\n');
    return lines.reduce((rest, line) => rest.replace(line, ' '), text);
  }, typed);
  return !ASKS.test(beside.replace(WHERE, ' '));
}

const ASKS = /\b(?:who|whom|whose|what|when|where|why|which|how)\b/i;
const WHERE =
  /\b(?:(?:in )?which (?:¶|para(?:graph)?s?|cables?)|where (?:is|are|does|do|did|was|were) (?:this|that|these|it|he|she|they)|where)\b(?=[^?]{0,40}\??\s*$)/gi;

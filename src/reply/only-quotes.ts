// In: a question that quotes. Out: whether it asks for no more than whether the quotation is so, or where it stands.
import { COUNT, TO } from '../answer/paragraph-words.ts';
import { besideQuoted } from '../answer/question/quoted.ts';

/** Whether nothing stands beside what a text quotes but what its verdict answers. */
export function onlyQuotes(typed: string): boolean {
  const beside = besideQuoted(typed)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})'|'(?!\p{L})|[^\p{L}\p{N}¶§']+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return isAllPhrases(beside);
}

/** Takes the longest phrase off the beginning, over and over: a single pattern could take ages over `is it is it …`. */
function isAllPhrases(words: string): boolean {
  let rest = words;
  while (rest !== '') {
    const lengths = PHRASES.map((phrase) => phrase.exec(rest)?.[0].length ?? 0);
    const longest = Math.max(...lengths);
    if (longest === 0) return false;
    rest = rest.slice(longest).trimStart();
  }
  return true;
}

const IT =
  '(?:this|that|it|these|those|they|the (?:following )?(?:quotes?|quotations?|sentences?|words?|wording)|my (?:quotes?|quotations?))';
const PLACE = '(?:¶{1,2}|§{1,2}|para(?:graph)?s?)';
const HERE = `(?:(?:in|from) )?(?:${PLACE} ?${COUNT}(?: (?:(?:and|or|${TO}) )?(?:${PLACE} ?)?${COUNT})*|(?:the|this) (?:cable|text|document|summary|comment))`;
const RIGHT = `(?:(?:a |an |the )?(?:exact(?:ly)?|really|actually|quite|all) )?(?:right|correct(?:ly quoted)?|true|accurate(?:ly quoted)?|real|genuine|verbatim|exact|quoted (?:correctly|right|accurately)|word for word|so|(?:a |an |the )?(?:real|exact|right|correct|true|accurate|genuine|verbatim|direct|exact) (?:quotes?|quotations?|wording|words)|a quote|there|what (?:(?:she|he|they|it|the cable) (?:says?|said|wrote|has)|is (?:said|written)))`;
const WHICH = `(?:in |from )?(?:which|what) (?:${PLACE}|cables?)`;
const IS = "(?:is|are|was|were|isn't|does|do|did)";
/** All that may stand beside a quotation, in any order. */
const PHRASES = [
  `(?:is|are|was|were|isn't|aren't|wasn't) (?:${IT} )?(?:not )?(?:${RIGHT}|${HERE})`,
  `(?:${IT} )?(?:${RIGHT})`,
  `(?:${IS} )?(?:it|the cable|the text) (?:really |actually )?(?:says?|states?|reads?|has|have)(?: ${IT})?`,
  `${WHICH}(?: (?:has|says|contains))?(?: ${IS})?(?: ${IT})?(?: (?:from|in|stands?|appears?|printed))?`,
  `where (?:exactly )?(?:${IS}(?: ${IT})?(?: (?:from|in|stands?|appears?|printed|said|written|quoted))*)`,
  'where',
  `(?:does|do|did) ${IT} (?:stand|appear|occur)`,
  `(?:${IT} )?(?:stands?|appears?|from|in)`,
  HERE,
  `(?:(?:can|could|would|will) you )?(?:fact )?(?:check|verify|confirm)(?: ${IT})?(?: for me)?`,
  '(?:is|was) (?:he|she) (?:right|correct)',
  '(?:is|are|was|were|please|pls|thanks|thank you|quotes?|and|or|really|source|fact check)',
  '(?:stimmt|ist) (?:das|dies|es)(?: so)?(?: (?:richtig|wahr|korrekt|wörtlich))?',
  'yes or no',
].map((phrase) => new RegExp(`^(?:${phrase})(?= |$)`, 'u'));

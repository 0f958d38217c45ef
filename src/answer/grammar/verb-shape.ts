// In: a sentence's tokens and a verb among them. Out: its shape: passive, of a relative clause, after another verb.
import type { Token } from '../../search/language.ts';
import { listed, only, TO_BE } from '../cue-words.ts';
import { beforeVerb } from './subject.ts';
import { ADVERB, HELPING, past, posAt, RELATIVE, textAt, tokenAt } from './tokens.ts';

/** Forms of to be, and `got`. */
const IS = only([...TO_BE, 'got']);

/** `was arrested`, `being slowly replaced`. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.text.endsWith('ing')) return false;
  return IS.test(textAt(tokens, past(/^(?:ADV|PART)$/, tokens, verb - 1, -1)));
}

const HOW_MANY = only(listed('many most some several few fewer more other such all'));

/** The `stolen` of `many stolen boats`: whoever did it is not told. */
export function isDescribing(tokens: readonly Token[], at: number): boolean {
  const opens =
    /^(?:DET|NUM|ADP)$/.test(posAt(tokens, at - 1)) || HOW_MANY.test(textAt(tokens, at - 1));
  return opens && /(?:ed|en)$/.test(textAt(tokens, at)) && posAt(tokens, at + 1) === 'NOUN';
}

/** A participle that the tagger takes for an adjective: the `involved` of `may be involved`, of `was involved in May by Berg`. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokenAt(tokens, at);
  if (pos !== 'ADJ' || !/ed$/.test(text)) return false;
  const before = textAt(tokens, past(ADVERB, tokens, at - 1, -1));
  if (/^(?:be|been|being)$/i.test(before)) return true;
  return IS.test(before) && tokens.slice(at, at + BY).some((token) => token.text === 'by');
}

/** Tokens from a participle in which its `by` stands. */
const BY = 6;

/** The `who` or `which` whose verb it is, right before it but for `has`, `also` and the like. */
export function relativeBefore(tokens: readonly Token[], verb: number): number | null {
  const at = beforeVerb(tokens, verb);
  return RELATIVE.test(textAt(tokens, at)) ? at : null;
}

/** Whether a verb follows, but for adverbs: `the king suddenly rose`. */
export function isSubject(tokens: readonly Token[], last: number): boolean {
  return tokens[past(HELPING, tokens, last + 1)]?.pos === 'VERB';
}

/** Verbs whose object does what follows `to`: `asked Lund to sail`. */
const HAS_OBJECT_DO = only(
  listed(
    'ask(?:ed|s)? t(?:ell|old|ells) urg(?:ed?|es) want(?:ed|s)? allow(?:ed|s)? invit(?:ed?|es) order(?:ed|s)?',
    'forc(?:ed?|es) persuad(?:ed?|es) encourag(?:ed?|es) help(?:ed|s)? enabl(?:ed?|es) permit(?:ted|s)?',
    'requir(?:ed?|es) expect(?:ed|s)? advis(?:ed?|es) request(?:ed|s)? instruct(?:ed|s)? lobb(?:y|ied|ies)',
    'push(?:ed|es)? press(?:ed|es)? get got gets convinc(?:ed?|es) authori[sz](?:ed?|es) appoint(?:ed|s)?',
    'nominat(?:ed?|es) select(?:ed|s)? choose chose chosen send sent sends teach taught lead led leads',
    'cause[sd]? compel(?:led|s)? direct(?:ed|s)? prompt(?:ed|s)? hir(?:ed?|es) warn(?:ed|s)? call(?:ed|s)?',
  ),
);

/** What may stand between a verb and who else takes part, and a verb's own particle: `worked with Berg`, `set up`. */
const BESIDE = only(listed('with up out off down'));

/**
 * The `met` of `Lund met Berg to offer help`, the `worked` of `Lund has worked with Berg to offer it`: who
 * met is who offers; who asks somebody to sail does not sail.
 */
export function mainVerb(tokens: readonly Token[], verb: number): number {
  if (!/^to$/i.test(textAt(tokens, verb - 1))) return verb;
  const before = tokens.findLastIndex(({ pos }, at) => at < verb - 1 && pos === 'VERB');
  const next = tokens[before + 1];
  const object = next?.pos !== 'ADP' || BESIDE.test(next.text);
  return object && isFiniteVerb(tokens, before) && !HAS_OBJECT_DO.test(textAt(tokens, before))
    ? before
    : verb;
}

/** Whether a verb has a subject of its own: `met` of `Lund quickly met Berg`, no `to meet`. */
export function isFiniteVerb(tokens: readonly Token[], verb: number): boolean {
  const text = textAt(tokens, verb);
  const at = past(ADVERB, tokens, verb - 1, -1);
  if (/(?:ed|s)$/.test(text)) return true;
  return (text.endsWith('ing') ? /^AUX$/ : /^(?:AUX|NOUN|PROPN|PRON|PUNCT)$/).test(
    posAt(tokens, at),
  );
}

/** "Got arrested", "gets paid" */
export const GETS = only(listed('gets? got gotten getting'));

/** The verb that one at a token helps as `got` does: the `sunk` of `got sunk`; else the token itself. */
export function behindGet(tokens: readonly Token[], at: number): number {
  return GETS.test(textAt(tokens, at)) && posAt(tokens, at + 1) === 'VERB' ? at + 1 : at;
}

// In: a question and a quantity as written. Out: whether it is written in what the question asks for.
import { Kept } from '../../kept.ts';
import { listed, or, PART, theTime } from '../cue-words.ts';
import type { Quantity } from './quantities.ts';

/** "How often do they meet?", and what tells it, with a number or without. */
export const HOW_OFTEN = /\bhow often\b/i;
export const FREQUENCY =
  /\b(?:\d+|two|three|four|several|many|few) times\b|\b(?:once|twice|hourly|daily|fortnightly|(?:bi-?)?(?:weekly|monthly|annual(?:ly)?)|quarterly|yearly)\b|\b(?:every|each|per|an?) (?:\w+ )?(?:hour|day|week|month|quarter|year|annum)s?\b/i;

/** What is asked for by name or measure, and what such dates and quantities are written with. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:what|which) (?:\w+ )?years\b/i, /\d{4}/],
  [
    new RegExp(
      `\\b(?:(?:what|which) (?:\\w+ )?year|${theTime('year')})\\b|^\\W*year (?:the|that|when|of)\\b`,
      'i',
    ),
    /^(?!.*\d{4} ?[-–] ?\d).*\d{4}/,
  ],
  [
    /\b(?:(?:what|which) (?:exact |very |precise )?day|(?:exact|precise) (?:date|day))\b(?! of)/i,
    /\b\d{1,2}(?:st|nd|rd|th)?\b|day\b|\bchristmas\b|\beve\b/i,
  ],
  // `Once it was over` is none, nor is `several months`, nor `two decades ago`.
  [
    /(?<!\b(?:by|before|until|till) )\b(?:what|which|exact) (?:exact )?dates?\b|^\W*(?:the )?dates? of\b/i,
    /^(?!.*\b(?:months|weeks|years|days|decades)\b).*(?:\d|day\b|\beve\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?!ade))/i,
  ],
  [
    /\b(?:what|which) (?:\w+ )?months?\b/i,
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  ],
  [
    /\b(?:what|which) (?:exact )?hour\b/i,
    /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:\d{4} (?:hours|hrs|local)|o['’]clock|noon|midday|midnight|morning|afternoon|evening|night|dawn|dusk)\b/i,
  ],
  [
    /\bhow (?:tall|deep|wide)\b|\b(?:height|width|depth) of\b/i,
    /\d ?c?m\b|met(?:er|re)s?\b|\b(?:feet|foot|ft|inch|km|miles?|yards?|stor(?:y|ies|eys?))\b/i,
  ],
  [
    /\b(?:what|which|whats?(?:['’]s)?) (?:\w+ ){0,3}rate\b/i,
    /^(?!.*\b(?:year|month|week|day|hour)s?\b)/i,
  ],
  [
    /\b(?:jobless|unemployment|inflation|growth|literacy|birth|mortality|poverty|conviction|success) rate\b/i,
    /^(?!.*(?:[$€£]|\b(?:usd|eur|cfa|rmb|dollars?|euros?|francs?)\b))/i,
  ],
  [
    /\bhow far(?: away| off| out)? (?:is|are|was|were|from)\b/i,
    /\b(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|feet|minutes?|hours?|days?)\b/i,
  ],
  [
    /\b(?:rank|ranking|ranked|edition|where\b.*\b(?:list|league|table))\b/i,
    /\d(?:st|nd|rd|th)\b|\b(?:first|second|third|\w+(?:th|first|second|third))\b/i,
  ],
  [
    /\bhow high\b(?!.*\b(?:cost|price|budget|debt|fee|fine|tax|wage|salar|rent|loss|bill|damage|reserve|import|export|spend|invest|loan|surplus|deficit|income|revenue|profit|sales|fund|aid|ransom|reward)\w*)/i,
    /^(?!.*(?:[$€£]|\b(?:usd|eur|cfa|rmb|dollar|euro|franc|year|month|week|day|hour)s?\b))/i,
  ],
  // A share of a population is not how many it has.
  [
    new RegExp(
      `^(?!.*\\b(?:${PART}|part)\\b).*\\b(?:what|how (?:big|large))\\b.*\\bpopulation\\b`,
      'i',
    ),
    /^(?!.*(?:per ?cent|%|half|third|quarter|fifth|tenth))/i,
  ],
  // What is built or grows: no share of it.
  [
    new RegExp(
      `^(?!.*\\b(?:${PART}|part)\\b).*\\bhow high\\b.*\\b(?:wall|fence|barrier|tower|building|dam|bridge|beacon|statue|monument|minaret|mountain|peak|hill|tree|wave)s?\\b`,
      'i',
    ),
    /^(?!.*(?:per ?cent|%))/i,
  ],
  // No sum tells how much oil there is.
  [
    /\bhow much (?:\w+ )?(?:oil|gas|coal|gold|silver|copper|land|water|wheat|rice|grain|maize|corn|sugar|cotton|coffee|timber|wood|fish|meat|food|fuel|electricity|power|energy|heroin|cocaine|opium|uranium|steel|cement)\b(?!.*\b(?:worth|cost|paid?|spen[dt])\b)/i,
    /^(?!.*(?:[$€£]|\b(?:usd|eur|gbp|rmb|rm|cfa|dollars?|euros?|francs?|yuan|rand)\b))/i,
  ],
  [HOW_OFTEN, FREQUENCY],
  [
    /\bhow many (?:\w+ )?(?:minutes|hours|days)\b(?! (?:a|per|each|every)\b)/i,
    /^(?!.*\byears?\b)/i,
  ],
  [/\bhow many (?:\w+ )?years\b/i, /^(?!.*\b(?:minutes?|hours?|days?)\b)/i],
  [/\bhow heavy\b/i, /\b(?:tons?|tonnes?|kgs?|kilos?|\w*grams?|pounds?|lbs?)\b/i],
  [/\bhow (?:hot|cold)\b/i, /\bdegrees?\b|°|\b(?:celsius|fahrenheit)\b/i],
];

/** What questions of late ask for, each held against many quantities. */
const kept = new Kept<string, typeof UNITS>(50);
const unitsAsked = (question: string) =>
  kept.get(question, () => UNITS.filter(([asked]) => asked.test(question)));

/** Whether a year is asked for and the date has none, a height and the number is none. */
export function isOtherUnit(question: string, quantity: string): boolean {
  return unitsAsked(question).some(([, written]) => !written.test(quantity));
}

/** "What day?", "which year?": a date that has none of these is no answer, nor is a clause. */
export const asksUnit = (question: string) => unitsAsked(question).length > 0;

/** A measure that opens what a number counts: `tons of cod`. */
export const MEASURE = new RegExp(
  `^(?:(?:square|cubic|metric|nautical) )?${or(
    listed(
      'hectares? acres? tons? tonnes? kgs? kilos? kilograms? pounds? points? barrels? gallons?',
      'lit(?:er|re)s? (?:kilo|centi)?met(?:er|re)s? km miles? feet foot yards? inch(?:es)?',
      '(?:kilo|mega|giga)?watts?(?:-hours?)? mw gw kwh gwh degrees?',
    ),
  )}\\b`,
  'i',
);

/** Whether it is a part of a whole: `40 percent`, `two thirds`. */
export function isPart({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'share';
}

/** Whether it counts things, and is in no measure: `12 boats`, but not `12 tons of cod`. */
export function countsThings({ kind, counts }: Quantity): boolean {
  return kind === 'count' && counts !== null && !MEASURE.test(counts);
}

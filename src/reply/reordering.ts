// In: nothing. Out: the marks that reorder text, as the inside of a class: nobody may turn a line round.

export const REORDERING = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

// In: claims of who did what, to whom and where to about a made-up cable. Out: which are refused, as it was somebody else.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'Ida Berg criticized the harbor plan of Ostby. One of the armed sailors refused to let the pilot open the lock.',
    'Lund separated from her first husband, Erik Dahl, who in May 1970 sold a boat in Ostby. The bank and the guild painted the lighthouse.',
    'Anna Vik, a pilot resident in Ostby since 1961, was expelled to Norway in June. Her son Jon is a diver.',
    "The Tug Board appointed Captain Elin Moe, head of the yard that prints Kari Holm's maps, to develop the canal.",
    'Dahl noted that France signed the Herring Treaty in 2007. The papers say that the US did not take part.',
    'In June came the handover of two smugglers to Sweden by Danish police.',
    'Some 90 rowers from Gullby and Moss planned a regatta.',
    'The nine cooks lived in Lund, and died in Bergen.',
  ),
);

describe('somebody or somewhere else', () => {
  test.each([
    ['Dahl criticized the harbor plan of Ostby', 'Ida Berg for Dahl'],
    ['the pilot refused to open the lock', 'One of the armed sailors for the pilot'],
    ['Lund sold a boat in Ostby', 'Erik Dahl for Lund'],
    ['Jon Vik was expelled to Norway in June', 'Anna Vik for Jon Vik'],
    ['Kari Holm was appointed to develop the canal', 'Captain Elin Moe for Kari Holm'],
    ['the US signed the Herring Treaty in 2007', 'France for the US'],
    ['Sweden handed over two smugglers to Denmark', 'to Sweden for to Denmark'],
    ['the nine cooks died in Lund', 'Bergen for Lund'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('as it is', () => {
  test.each([
    ['Berg criticized the harbor plan of Ostby', /^Ida Berg/],
    ['an armed man refused to let the pilot open the lock', /^One of/],
    ['the bank painted the lighthouse', /^The bank/],
    ['the guild painted the lighthouse', /^The bank/],
    ['Dahl sold a boat in Ostby', /^Lund separated/],
    ['Vik was expelled to Norway in June', /^Anna Vik/],
    ['Moe was appointed to develop the canal', /^The Tug Board/],
    ['France signed the Herring Treaty in 2007', /^Dahl noted/],
    ['Denmark handed over two smugglers to Sweden', /^In June/],
    ['the nine cooks died in Bergen', /^The nine/],
    ['the rowers from Moss and Gullby planned a regatta', /^Some 90/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

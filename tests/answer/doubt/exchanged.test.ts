// In: claims with numbers and dates about a made-up cable. Out: which are refused, as the sentence has them of something else.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'The council adopted the harbor law by 85 votes in favor and 25 against.',
    'Westby signed the Convention against Piracy (CAP) in 1975 and ratified the document in 1976.',
    'The 1996 regatta was rough, whereas in the longer 2000 regatta the crews behaved like nuns.',
    'Ostby signed the Herring Treaty in 1985 and ratified the document in 1986.',
    'Captain Berg was banned from the port on July 9. Captain Lund was also banned from the port in May.',
    'The organization has founded 120 schools for divers on the coast.',
    'About 90 mothers of sailors planned to march to the pier.',
    'Fines for smugglers were raised from 20 to 30 crowns.',
    'The national polls held on April 22, 2009 resulted in the Tug Board winning its fourth majority (65.9%). In Tollby prices fell, and in Ostby they rose.',
    'It chose Kolby as a "model anti-smuggling port" because of the reduction in smuggling cases.',
    'In June a Danish pilot showed the Norwegian mayor the lock.',
  ),
);

describe('numbers and dates of something else', () => {
  test.each([
    // The dates are no third number.
    [
      'the council adopted the harbor law in May 1999 by 25 votes in favor and 85 against',
      /^85 votes/,
    ],
    ['25 voted in favor of the harbor law and 85 against', /^85 votes in favor and 25 against/],
    ['Westby signed the Convention against Piracy in 1976', /^1975 for 1976$/],
    ['in the 1996 regatta the crews have behaved like nuns', /^2000 for 1996$/],
    ['Ostby ratified the Herring Treaty in 1985', /^1986 for 1985$/],
    ['Ostby signed the Herring Treaty in 1986 and ratified it in 1985', /^1985 and ratified/],
    ['Captain Lund was banned from the port in July', /^May for July$/],
    ['the organization has 120 pilots on the coast', /^120 schools for 120 pilots$/],
    ['about 90 fathers planned to march to the pier', /^About 90 mothers for about 90 fathers/],
    ['fines for smugglers were raised from 30 to 20 crowns', /^from 20 to 30/],
    ['prices rose in Tollby', /^Ostby for Tollby; fell for rose$/],
    ['a Norwegian pilot showed the Danish mayor the lock', /^Danish pilot for Norwegian pilot/],
  ])('%s', (claim, expected) => expect(told(claim)).toMatch(expected));
});

describe('as it is', () => {
  test.each([
    ['85 voted in favor of the harbor law and 25 against', /^The council/],
    ['25 were against the harbor law, 85 in favor', /^The council/],
    ['Ostby signed the Herring Treaty in 1985', /^Ostby/],
    ['Ostby ratified the Herring Treaty in 1986', /^Ostby/],
    ['Ostby signed the Herring Treaty in 1985 and ratified it in 1986', /^Ostby/],
    ['Captain Berg was banned from the port on July 9', /^Captain Berg/],
    ['Captain Lund was banned from the port in May', /^Captain Lund/],
    ['the organization has 120 schools on the coast', /^The organization/],
    ['fewer smuggling cases made Kolby a model port', /^It chose/],
    // A month is no place.
    ['the Tug Board won 65.9% in April 2009', /^The national/],
    ['some 90 people planned to march to the pier', /^About 90/],
    ['fines for smugglers were raised from 20 to 30 crowns', /^Fines/],
    ['a Danish pilot showed the Norwegian mayor the lock', /^In June/],
    ['the Norwegian mayor was shown the lock by a Danish pilot', /^In June/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

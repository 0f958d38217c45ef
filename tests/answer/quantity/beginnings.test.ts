// In: sentences made up of what quantities are written with. Out: whether none begins where none can.
import fc from 'fast-check';
import { test } from 'vitest';
import { amountAt } from '../../../src/answer/quantity/amounts.ts';
import { atomsOf } from '../../../src/answer/quantity/atoms.ts';
import { canBegin } from '../../../src/answer/quantity/beginnings.ts';
import { dateAt } from '../../../src/answer/quantity/calendar.ts';
import { clockAt } from '../../../src/answer/quantity/clock.ts';
import { ordinalAt } from '../../../src/answer/quantity/fractions.ts';
import { measureAt } from '../../../src/answer/quantity/measures.ts';
import { analyse } from '../../../src/search/language.ts';

const PIECES =
  'a an the this his its of and to in on or per from between since until every out worth 3 12 35 90 1/18 ' +
  '2009 2007-08 1,000 1.5 10:30 0930 million hundred dozen dozens tens half third thirds fifth percent ' +
  "% $ US$ US R RMB Rs. Brazilian . , - / ( ) : ' s st th may May March Jan Monday last next early " +
  'late mid end beginning year years months old long aged age boy twenty twenties first second final ' +
  'past consecutive few many couple FY Q2 H1 quarter century decade ago later fold two Euros dollars ' +
  'euro am p m GMT Z spring September following boats pilots';

test('no quantity begins with what cannot begin one', () => {
  const sentence = fc.array(fc.constantFrom(...PIECES.split(' ')), {
    minLength: 40,
    maxLength: 50,
  });
  fc.assert(
    fc.property(sentence, fc.constantFrom(' ', ''), (pieces, blank) => {
      const text = pieces.join(blank);
      return analyse(text).every((one) => {
        const atoms = atomsOf(one, text);
        return atoms.every((atom, i) => {
          const found = [false, true].some(
            (between) =>
              dateAt(atoms, i, between) ||
              measureAt(atoms, i, between) ||
              amountAt(atoms, i, between),
          );
          return canBegin(atom) || !(found || clockAt(atoms, i) || ordinalAt(atoms, i));
        });
      });
    }),
    { numRuns: 400 },
  );
});

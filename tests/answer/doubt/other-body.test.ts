// In: questions for a number, a date or a name of some body, about a cable that we made up. Out: refused, where it is another's.
import { describe, expect, test } from 'vitest';
import { asker } from '../asker.ts';

const ask = asker(
  'The Harbor Pilots Agency (HPA) and the Sealers Guild of Tollby (SGT) fight theft.',
  'The SGT, founded in 1954, mends nets. It runs 12 schools for crews.',
  'Ida Berg, liaison officer of the SGT, spoke of thefts. The HPA solved 40 cases of theft.',
);

describe('what one body has or is', () => {
  test('is told of no other, in short or in full', () => {
    expect(ask('When was the HPA founded?')).toMatch(/^\w+(?:-\w+)*$/);
    expect(ask('In what year was the Harbor Pilots Agency founded?')).toMatch(/^\w+(?:-\w+)*$/);
    expect(ask('How many schools for crews does the HPA run?')).toMatch(/^\w+(?:-\w+)*$/);
    expect(ask('Who is the liaison officer of the HPA?')).toMatch(/^\w+(?:-\w+)*$/);
  });

  test('may be told of a government by another name', () => {
    const of = asker(
      'The Government of Norland (GON) and the Pilots Agency (HPA) fight theft.',
      'The government spent USD 40 million on patrols of the HPA.',
    );
    expect(of('How much did the GON spend on patrols?')).toMatch(/USD 40 million/);
  });

  test('is told of the one that is asked about', () => {
    expect(ask('When was the SGT founded?')).toMatch(/^The SGT, founded/);
    expect(ask('How many schools for crews does the SGT run?')).toMatch(/12 schools/);
    expect(ask('Who is the liaison officer of the SGT?')).toMatch(/^Ida Berg/);
    expect(ask('How many cases of theft did the HPA solve?')).toMatch(/40 cases/);
  });
});

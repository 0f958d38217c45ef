// In: questions for where something is or comes from, about made-up paragraphs. Out: the sentence, or why it is refused.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

const ask = asker(
  'Palm said twice during our regatta that nets were dear. Sealers wept when they were sold.',
  'The ice fair was on the lower canal.',
  'Most herons eat herring, and are gray. The geese are natives.',
);

test('where something is tells only a place', () => {
  expect(ask('Where was the regatta?')).toBe('no-such-detail');
  expect(ask('Where was the ice fair?')).toMatch(/^The ice fair/);
  expect(ask('Where were the nets sold?')).not.toBe('no-such-detail');
});

test('so does where somebody is from, or a word for it', () => {
  expect(ask('Where do herons come from?')).not.toMatch(/^Most herons/);
  expect(ask('Where do the geese come from?')).toMatch(/^The geese/);
  expect(ask('Which province do the herons come from?')).not.toMatch(/^Most herons/);
  expect(ask('From which town are the herons?')).not.toMatch(/^Most herons/);
});

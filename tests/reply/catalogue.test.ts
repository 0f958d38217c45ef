// In: references as readers type them. Out: which made-up cables they name.
import { expect, test } from 'vitest';
import { cableOf } from '../../src/reply/catalogue.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const ids = ['99PILCROW1', '98PILCROW12', '99PILCROW12', '99RIODEJANEIRO7', 'harbor notes', '3'];
const cables = ids.map((id) => madeUpCable([paragraph(1, 'Text.')], { id }));

test.each([
  ['99 PILCROW 000001', '99PILCROW1'],
  ['PILCROW 000001', '99PILCROW1'],
  ['pilcrow 1', '99PILCROW1'],
  ['Rio de Janeiro 0007', '99RIODEJANEIRO7'],
  ['1998 Pilcrow 12', '98PILCROW12'],
  // Two have this number.
  ['PILCROW 000012', undefined],
  ['PILCROW 000002', undefined],
  ['97PILCROW1', undefined],
  // Two paragraphs.
  ['Rio de Janeiro 0, 7', undefined],
  // A post alone is none, though one cable is from there.
  ['Rio de Janeiro', undefined],
  ['Harbor Notes', 'harbor notes'],
  ['3', '3'],
  ['0', undefined],
  ['', undefined],
])('%j is %s', (typed, id) => expect(cableOf(cables, typed)?.id).toBe(id));

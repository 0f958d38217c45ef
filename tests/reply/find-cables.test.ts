// In: what readers type to find cables. Out: which made-up ones are found, in their whole order.
import { expect, test } from 'vitest';
import { findCables } from '../../src/reply/find-cables.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const cables = [
  ['99PILCROW12', '1999-05-03T09:17Z', 'Fishing rights: a new harbor'],
  ['99PILCROW1', '1999-03-01T08:00Z', 'Land-rights march of the fishers'],
  ['98HARBOR7', '1998-03-02T08:00Z', 'Rights of land'],
  ['harbor notes', null, null],
].map(([id, date, subject]) => {
  const cable = madeUpCable([paragraph(1, 'Text.')], { id: id as string });
  return { ...cable, header: { ...cable.header, date, subject, tags: ['PGOV'] } as never };
});

test.each([
  ['', ['98HARBOR7', '99PILCROW1', '99PILCROW12', 'harbor notes']],
  // The whole reference, then what begins so.
  ['99pilcrow1', ['99PILCROW1', '99PILCROW12']],
  ['pilcrow 12', ['99PILCROW12']],
  // Called so, before what has it in its subject.
  ['harbor', ['98HARBOR7', 'harbor notes', '99PILCROW12']],
  ['fish', ['99PILCROW1', '99PILCROW12']],
  ['ishing', []],
  ['rights new', ['99PILCROW12']],
  // Side by side, and in this order.
  ['land-rights', ['99PILCROW1']],
  ['fishing 98harbor7', []],
  ['rights 1998', ['98HARBOR7']],
  ['march 1999', ['99PILCROW1']],
  // No cable is of this month: a march is meant.
  ['fishers a march 1998', []],
  ['march 1998', ['98HARBOR7']],
  ['3 may', ['99PILCROW12']],
  ['from pilcrow in may 1999', ['99PILCROW12']],
  ['pgov', ['98HARBOR7', '99PILCROW1', '99PILCROW12', 'harbor notes']],
  ['?!', []],
])('%j finds %j', (typed, ids) => {
  expect(findCables(cables, typed).map(({ cable }) => cable.id)).toEqual(ids);
});

test('of a month, those of a post come before those about it', () => {
  const some = [
    ['99HARBOR1', '1999-03-01T08:00Z', 'A pier in Pilcrow'],
    ['99PILCROW2', '1999-03-02T08:00Z', 'Rights of land'],
    ['99HARBOR3', '1999-04-03T08:00Z', 'A pier in Pilcrow'],
  ].map(([id, date, subject]) => {
    const cable = madeUpCable([paragraph(1, 'Text.')], { id: id as string });
    return { ...cable, header: { ...cable.header, date, subject } as never };
  });
  const found = (typed: string) => findCables(some, typed).map(({ cable }) => cable.id);
  expect(found('pilcrow march 1999')).toEqual(['99PILCROW2', '99HARBOR1']);
  expect(found('pilcrow2 march 1999')).toEqual(['99PILCROW2']);
  expect(found('march 1999')).toEqual(['99HARBOR1', '99PILCROW2']);
});

// In: names as papers and cables print them. Out: which of them sound the same.
import { expect, test } from 'vitest';
import { soundOf } from '../../src/search/sound.ts';

test.each([
  ['gaddafi', 'qadhafi', 'kadhafi', 'qaddafi'],
  ['hezbollah', 'hizballah', 'hizbullah', 'hezballah'],
  ['mohammed', 'muhammad', 'mohamad'],
  ['osama', 'usama'],
  ['hussein', 'husayn', 'hossein'],
  ['yousef', 'yusuf', 'youssef'],
  ['kandahar', 'qandahar'],
])('%s', (...names) => expect(new Set(names.map(soundOf)).size).toBe(1));

test.each([
  ['mohammed', 'mahmoud'],
  ['hasan', 'hussein'],
  ['ahmed', 'hamid'],
  ['lund', 'linde'],
  ['carter', 'curtis'],
])('%s is not %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

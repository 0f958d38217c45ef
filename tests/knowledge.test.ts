// In: knowledge/. Out: whether the cable that ships is the one that SOURCE.md vouches for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../knowledge/', import.meta.url);
const source = readFileSync(new URL('SOURCE.md', folder), 'utf8');
const cables = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('a cable ships', () => {
  expect(cables).toContain('09GUANGZHOU463.txt');
});

test.each(cables)('%s is, byte for byte, what SOURCE.md gives the SHA-256 of', (name) => {
  const section = source.split('\n## ').find((part) => part.startsWith(name));
  const sha256 = createHash('sha256')
    .update(readFileSync(new URL(name, folder)))
    .digest('hex');
  expect(section).toContain(sha256);
});

// In: texts. Out: flexsearch with its preset "performance": few steps of ranking and pairs of neighbouring words.
import { builder } from './flexsearch.mjs';

export const build = builder({ preset: 'performance' });

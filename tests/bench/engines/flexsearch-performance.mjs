// In: texts. Out: flexsearch with its preset "performance": few steps of ranking and pairs of neighbouring words.
import { builder, prepare } from './flexsearch.mjs';

export { prepare };
export const build = builder({ preset: 'performance' });

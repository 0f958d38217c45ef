// In: nothing. Out: verbs that mean little without what follows, in all forms, and what follows.

/** Each with its forms. */
export const LIGHT_VERBS: Readonly<Record<string, readonly string[]>> = {
  come: ['come', 'comes', 'came', 'coming'],
  get: ['get', 'gets', 'got', 'getting', 'gotten'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  let: ['let', 'lets', 'letting'],
  make: ['make', 'makes', 'made', 'making'],
  put: ['put', 'puts', 'putting'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
};

/** What gives such a verb another sense; "in" and "on" mostly begin a place or a time. */
export const PARTICLES: readonly string[] =
  'across along around down off out over through up'.split(' ');

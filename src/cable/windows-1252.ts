// In: nothing. Out: the characters in which Windows-1252 and Latin-1 differ.

/** What Windows-1252 prints for the bytes 80 to 9F, where Latin-1 has controls. */
export const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

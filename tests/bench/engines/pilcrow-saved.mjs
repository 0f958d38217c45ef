// In: the folder of a library that Pilcrow has indexed before. Out: Pilcrow over it, from what it saved.
export { open as build, prepare } from './pilcrow.mjs';

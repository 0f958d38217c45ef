// In: the program in one piece. Out: Pilcrow, running.
import './memory.ts';
import { run } from './one-piece.ts';

run();

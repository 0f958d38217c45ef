// In: nothing. Out: every command that a reader has, in the order in which help lists them.
import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { cables } from './cables.ts';
import { figures } from './figures.ts';
import { paragraph } from './paragraph.ts';

export const commands: readonly Command[] = [ask, paragraph, figures, about, cables];

// In: the files of a folder as read. Out: a line for each, its doubts under it, and totals.
import type { Cable, FileRead } from '../cable/cable.ts';
import { namesakes } from '../cable/namesakes.ts';
import { counted } from '../counted.ts';
import { checkRecord } from './check.ts';
import { numbersInWords } from './paragraph-numbers.ts';

export type { FileRead };

/** How much was read in a folder. */
interface Totals {
  cables: number;
  unread: number;
  paragraphs: number;
  repairs: number;
  doubts: number;
}

/** What `check FOLDER` prints, file by file, so that a folder of any size is never held whole. */
export function folderCheck() {
  const namesakeOf = namesakes();
  const totals: Totals = { cables: 0, unread: 0, paragraphs: 0, repairs: 0, doubts: 0 };
  return {
    totals,
    /** Counts a file; its lines for a person, and its record for a program. */
    add(read: FileRead): { lines: string[]; record: object } {
      const { file } = read;
      if ('error' in read) {
        totals.unread += 1;
        return { lines: [`✗ ${read.error}`], record: { file, error: read.error } };
      }
      const { cable } = read;
      totals.cables += 1;
      totals.paragraphs += cable.paragraphs.length;
      totals.repairs += cable.repairs.length;
      totals.doubts += cable.doubts.length;
      const why = namesakeOf(cable.id, file);
      const line = cableLine(file, cable) + (why ? `; passed over: ${why}` : '');
      const lines = [line, ...cable.doubts.map((doubt) => `    ${doubt}`)];
      return { lines, record: { file, ...checkRecord(cable) } };
    },
    lastLines: (): string[] => [
      '',
      `${counted(totals.cables, 'cable')}, ${counted(totals.paragraphs, 'paragraph')}, ` +
        `${counted(totals.repairs, 'repair')}, ${counted(totals.doubts, 'doubt')}; ` +
        `${counted(totals.unread, 'file')} could not be read.`,
    ],
  };
}

/** `09PILCROW1.txt: 09PILCROW1, ¶1–¶6, 2 repairs, 1 doubt` */
function cableLine(file: string, cable: Cable): string {
  const found = [
    ...(cable.repairs.length > 0 ? [counted(cable.repairs.length, 'repair')] : []),
    ...(cable.doubts.length > 0 ? [counted(cable.doubts.length, 'doubt')] : []),
  ];
  return `${file}: ${[cable.id, numbersInWords(cable), ...found].join(', ')}`;
}

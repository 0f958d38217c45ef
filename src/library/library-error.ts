// In: what went wrong with files. Out: it as an operator reads it.

/** Why there is no library: an operator's mistake, told in one sentence. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** A file that is no longer what it was when it was read first. */
export class FileChanged extends LibraryError {
  readonly file: string;

  constructor(file: string) {
    super(`${file} has changed while it was read.`);
    this.file = file;
  }
}

/** Whether an error is the operating system's: no permission, no such file, a folder. */
export function isFromDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** An error as people read it: `no such file or directory (/home/reader/cables)`; its code and call left out. */
export function inWords(error: unknown): string {
  if (!isFromDisk(error)) return error instanceof Error ? error.message : String(error);
  const { message, code, syscall, path } = error;
  // Node writes this character for what is not UTF-8 in a name, and then finds no such file.
  if (code === 'ENOENT' && path?.includes('\uFFFD')) {
    return `its name is not UTF-8, so rename it (${path})`;
  }
  const [said = ''] = message.replace(`${code}: `, '').split(`, ${syscall}`);
  return path === undefined ? said : `${said} (${path})`;
}

// The usual reasons why files cannot be written, by error code.
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满 · the disk is full',
  EDQUOT: '超出磁盘配额 · the disk quota is used up',
  EROFS: '磁盘只读 · the disk is read-only',
  EACCES: '没有写入的权限 · writing is not permitted',
  EPERM: '没有写入的权限 · writing is not permitted',
  EBUSY: '文件夹正被占用 · the folder is in use',
  EMFILE: '同时打开的文件太多 · too many files are open',
  ENAMETOOLONG: '文件名太长 · a file name is too long',
  EIO: '磁盘读写出错 · the disk reports an error',
};

/**
 * One sentence on why files could not be written, from an error or its cause; undefined for another
 * kind of error. Bundlers pass on only the system's message, without a code.
 */
export function writeFault(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const cause = CAUSES[code] ?? CAUSES[codeIn(at.message)];
    if (cause) return cause;
  }
  return undefined;
}

function codeIn(message: string): string {
  if (/no space left on device|os error 28/i.test(message)) return 'ENOSPC';
  if (/read-only file system|os error 30/i.test(message)) return 'EROFS';
  return /\b(E[A-Z]{3,})\b/.exec(message)?.[1] ?? '';
}

import { ExpectedError } from '../expected-error.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'file-not-found': { readonly path: string }
    'file-is-folder': { readonly path: string }
    'file-not-folder': { readonly path: string }
    'file-not-readable': { readonly path: string }
    'file-not-writable': { readonly path: string }
    /** `by`: as in 'file-exists'. */
    'file-folder-missing': { readonly path: string; readonly folder: string; readonly by?: 'argument' }
    /** `by`: how the file was named, where not by -o: as the argument itself, or by --ics, which goes without --force. */
    'file-exists': { readonly path: string; readonly by?: 'argument' | 'ics' }
    'file-disk-full': { readonly path: string }
    /** This user may not make a file as large as that (`ulimit -f`). */
    'file-size-limit': { readonly path: string }
    /** Sizes in bytes. */
    'file-too-large': { readonly path: string; readonly size: number; readonly limit: number }
    /** `position`: the byte at which it stops being UTF-8, from 0. */
    'file-not-utf8': { readonly path: string; readonly position: number }
    'file-name-too-long': { readonly path: string }
  }
}

/** The expected error for what the system said while reading or writing `path`; anything unforeseen is thrown as it is. */
export function fileError(error: unknown, path: string, doing: 'read' | 'write'): Error {
  const code = (error as { code?: unknown } | null)?.code
  switch (code) {
    case 'ENOENT':
      return new ExpectedError('file-not-found', { path })
    case 'EISDIR':
      return new ExpectedError('file-is-folder', { path })
    case 'ENOTDIR':
      return new ExpectedError('file-not-folder', { path })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return doing === 'read'
        ? new ExpectedError('file-not-readable', { path })
        : new ExpectedError('file-not-writable', { path })
    case 'EEXIST':
      return new ExpectedError('file-exists', { path })
    case 'ENOSPC':
    case 'EDQUOT':
      return new ExpectedError('file-disk-full', { path })
    case 'EFBIG':
      return new ExpectedError('file-size-limit', { path })
    case 'ENAMETOOLONG':
      return new ExpectedError('file-name-too-long', { path })
    default:
      return error instanceof Error ? error : new Error(String(error))
  }
}

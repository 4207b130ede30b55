import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeTemporaryFolder } from './folders.js'
import { readBytes } from './read-file.js'
import { writeFile } from './write-file.js'

type Env = Readonly<Record<string, string | undefined>>

/** Where LibreOffice is installed when it does not stand in PATH. */
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
]
/** So many documents go through one start of LibreOffice, which alone takes a second. */
const AT_ONCE = 40
const MINUTES = 3 * 60_000
const PDF_LIMIT = 256 * 1024 * 1024

/** The LibreOffice of this machine; null where there is none. */
export function findLibreOffice(env: Env): string | null {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...inPath, ...USUAL_PLACES].find(isProgram) ?? null
}

/**
 * A PDF beside each document, made by LibreOffice without its window and in a profile of its own, so that one that is open on the
 * desk does not matter.
 * @returns for each document the path of its PDF, null where none came out
 * @throws 'file-exists' for a PDF that is there already, unless `force`
 */
export function makePdfs(program: string, documents: readonly string[], force: boolean): readonly (string | null)[] {
  const folder = makeTemporaryFolder('kz-is-pdf-')
  try {
    const made: (string | null)[] = []
    for (let at = 0; at < documents.length; at += AT_ONCE) {
      const some = documents.slice(at, at + AT_ONCE)
      // Under names of our own: LibreOffice takes what follows the last dot away, whatever it is.
      const copies = some.map((document, i) => {
        const copy = join(folder, `${i}.docx`)
        copyFileSync(document, copy)
        return copy
      })
      convert(program, copies, folder)
      made.push(...some.map((document, i) => moved(join(folder, `${i}.pdf`), pdfBeside(document), force)))
    }
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `notice.docx` → `notice.pdf` in the same folder. */
export function pdfBeside(document: string): string {
  return join(dirname(document), `${basename(document).replace(/\.docx$/i, '')}.pdf`)
}

/** What LibreOffice says is not asked: whether there is a PDF tells. */
function convert(program: string, documents: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  try {
    execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents], {
      stdio: 'ignore',
      timeout: MINUTES,
      windowsHide: true,
    })
  } catch {
    // The documents that came out all the same are taken; the others are told as missing.
  }
}

function moved(from: string, to: string, force: boolean): string | null {
  if (!existsSync(from)) return null
  writeFile(to, readBytes(from, PDF_LIMIT), { force })
  rmSync(from)
  return to
}

/** A folder of PATH that may not be entered has no program for this user. */
function isProgram(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    return false
  }
}

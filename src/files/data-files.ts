import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileError } from './file-errors.js'
import { packageRoot } from './package-root.js'
import { readBytes, readText } from './read-file.js'

/** The package's own data, `calendar/2025.json`: where it lies. */
export function dataPath(name: string): string {
  return join(packageRoot(), 'data', name)
}

/** A file of the package's data as text. */
export function readData(name: string): string {
  return readText(dataPath(name))
}

/** Names of the files in a folder of the package's data, sorted; with `.json` only those. */
export function listData(folder: string, ending = ''): readonly string[] {
  const path = dataPath(folder)
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith(ending))
      .sort()
  } catch (error) {
    throw fileError(error, path, 'read')
  }
}

/** A template that comes with the package. */
export function packageTemplatePath(formId: string): string {
  return join(packageRoot(), 'templates', `${formId}.docx`)
}

export function readPackageTemplate(formId: string): Uint8Array {
  return readBytes(packageTemplatePath(formId))
}

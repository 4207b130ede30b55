import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import type { Form } from '../form/form.js'
import { packageTemplatePath } from './data-files.js'
import { type CompiledTemplate, compileTemplate } from './docx/compile.js'
import { isFault, type TemplateFinding } from './docx/findings.js'
import { readBytes } from './read-file.js'
import { readZip, unpack } from './zip/read-zip.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** A template with placeholders that the form does not know, or without those that it requires. */
    'template-faulty': { readonly form: string; readonly path: string; readonly findings: readonly TemplateFinding[] }
  }
}

const compiled = new Map<string, CompiledTemplate>()

/** Where the template of a form was found, by folder and form: papers of one run are drawn from one and the same. */
const found = new Map<string, string>()

/** The file that a form is rendered from: the office's own `<form id>.docx` where there is one, else the package's. */
export function templatePath(formId: string, officeFolder: string | null): string {
  const own = officeFolder === null ? null : join(officeFolder, `${formId}.docx`)
  return own !== null && existsSync(own) ? own : packageTemplatePath(formId)
}

/**
 * The form's template, compiled once in a process.
 * @throws 'template-faulty', 'docx-unreadable'
 */
export function templateOf(form: Form, officeFolder: string | null): CompiledTemplate {
  const name = `${officeFolder ?? ''}\n${form.id}`
  const path = found.get(name) ?? templatePath(form.id, officeFolder)
  found.set(name, path)
  const known = compiled.get(path)
  if (known && known.form === form) return known
  const template = compileTemplate(readBytes(path), form, path)
  const faults = template.findings.filter(isFault)
  if (faults.length > 0) throw new ExpectedError('template-faulty', { form: form.id, path, findings: faults })
  compiled.set(path, template)
  return template
}

/** Everything that `form check` says of a file. @throws 'docx-unreadable' */
export function checkTemplate(path: string, form: Form): readonly TemplateFinding[] {
  return compileTemplate(readBytes(path), form, path).findings
}

/** The form's number in a document's properties, where our templates carry it; null where there is none. @throws 'docx-unreadable' */
export function formOfTemplate(path: string): string | null {
  const core = readZip(readBytes(path), path).find((entry) => entry.name === 'docProps/core.xml')
  if (core === undefined) return null
  return /<cp:keywords>([^<]*)<\/cp:keywords>/.exec(new TextDecoder().decode(unpack(core, path)))?.[1] ?? null
}

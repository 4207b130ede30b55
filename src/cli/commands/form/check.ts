import { basename } from 'node:path'
import { ExpectedError } from '../../../expected-error.js'
import type { TemplateFinding } from '../../../files/docx/findings.js'
import { isFault } from '../../../files/docx/findings.js'
import { checkTemplate, formOfTemplate } from '../../../files/templates.js'
import { FORMS, formById } from '../../../form/catalogue.js'
import { EXIT } from '../../exit-codes.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    'template-form-unclear': { readonly path: string }
  }
}

/** Placeholders against fields, both ways; exit code 10 when they do not agree. @throws 'docx-unreadable', 'template-form-unclear', 'file-…' */
export function check(world: World, path: string, options: { readonly form?: string }): void {
  const form = formById(options.form ?? formIdOf(path))
  const findings = checkTemplate(path, form)
  if (findings.length > 0) world.exit(EXIT.checkFound)
  if (world.json)
    world.out(
      JSON.stringify({ form: form.id, file: path, findings: findings.map((one) => ({ ...one, fault: isFault(one) })) }),
    )
  else if (findings.length === 0) world.out(world.words.form.checked(form.id))
  else for (const finding of findings) world.out(say(finding, world))
}

/** The form by the file's name, `829.7.docx`, else by the number in the document's properties. */
function formIdOf(path: string): string {
  const named = basename(path).replace(/\.docx$/i, '')
  const known =
    FORMS.find((form) => form.id === named)?.id ?? FORMS.find((form) => form.id === formOfTemplate(path))?.id
  if (known === undefined) throw new ExpectedError('template-form-unclear', { path })
  return known
}

function say(finding: TemplateFinding, world: World): string {
  const w = world.words.form
  const what =
    finding.kind === 'missing'
      ? w.findings.missing(finding.what, finding.required)
      : w.findings[finding.kind](finding.what)
  const place =
    finding.part === null ? '' : ` (${w.place(finding.part, finding.paragraph ?? 0, finding.excerpt ?? '')})`
  return safeText(`${what}${place}`)
}

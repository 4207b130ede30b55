import { ExpectedError } from '../expected-error.js'
import { filledBy } from '../form/filled-by.js'
import type { Form } from '../form/form.js'
import { missingFields } from '../form/leaf-fields.js'
import type { JsonObject, Text } from '../text.js'
import { fillWithHash, templateHash } from './docx/content-hash.js'
import { blankTemplate } from './docx/fill.js'
import { templateOf } from './templates.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** A required value is not there: the paper would go out with a hole in it. `command` fills it. */
    'form-value-missing': {
      readonly form: string
      readonly missing: readonly { readonly field: string; readonly label: Text; readonly command: string }[]
    }
  }
}

export interface RenderOptions {
  /** The office's own templates; null for the package's alone. */
  readonly officeFolder: string | null
  /** YYYY-MM-DD: the day of the paper, which dates the file. The template's own day when absent. */
  readonly date?: string
  /** The paper goes to its signer: lines of the signature that are not known yet stay to be filled by hand. */
  readonly toBeSigned?: boolean
  /** The case that the values come from: for the command that fills a missing one, and carried by the document. */
  readonly caseNumber?: string
}

export interface Rendered {
  /** The document, packed anew each time that it is asked for. */
  readonly bytes: Uint8Array
  /** Of the document's parts as they are unpacked, and of those of the template that they were made from (`contentHash`). */
  readonly hash: string
  readonly templateHash: string
}

/**
 * A filled form. The same form, values, date and template give the same bytes.
 * @throws 'form-value-missing', 'form-value-unprintable', 'template-faulty', 'docx-unreadable'
 */
export function renderForm(form: Form, data: JsonObject, options: RenderOptions): Rendered {
  const missing = missingFields(form.fields, data).filter(
    ({ path }) => options.toBeSigned !== true || !path.startsWith('signer.'),
  )
  if (missing.length > 0) {
    throw new ExpectedError('form-value-missing', {
      form: form.id,
      missing: missing.map(({ path, field }) => ({
        field: path,
        label: field.label,
        command: filledBy(form.id, path, options.caseNumber ?? null),
      })),
    })
  }
  const template = templateOf(form, options.officeFolder)
  const { hash, pack } = fillWithHash(template, data, {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.caseNumber === undefined ? {} : { caseNumber: options.caseNumber }),
  })
  return {
    get bytes() {
      return pack()
    },
    hash,
    templateHash: templateHash(template),
  }
}

/** The form to be filled by hand: lines to write on, the act's own markers. @throws 'template-faulty', 'docx-unreadable' */
export function renderBlank(form: Form, officeFolder: string | null): Uint8Array {
  return blankTemplate(templateOf(form, officeFolder))
}

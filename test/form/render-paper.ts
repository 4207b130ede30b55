import { renderForm } from '../../src/files/render-form.js'
import { formById } from '../../src/form/catalogue.js'
import { flatText } from '../files/read-docx.js'
import { type PaperSample, paperView } from './sample-papers.js'

/** A working paper of a case, as the program would write it. */
export function bytesOf(form: string, sample: PaperSample): Uint8Array {
  const paper = formById(form)
  return renderForm(paper, paper.fromCase(paperView({ ...sample, form })), { officeFolder: null }).bytes
}

export const textOf = (form: string, sample: PaperSample): string => flatText(bytesOf(form, sample))
/** For the names of rows. */
export const nameOf = (form: string, { service, regulation }: PaperSample): string =>
  `${form} of ${service}${regulation === undefined ? '' : ` ${regulation}`}`

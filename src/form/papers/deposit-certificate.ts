import { field, given, group, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { textAt, valueAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { certificateFields, certificateOf, entry, entryOf } from './certificate.js'
import { working } from './common.js'

const source = '209-2014/1/5.9'
const fields = [
  ...certificateFields(source),
  entry('209-2014/1/5.8', ['Депозиттік нөмірі', 'Депозитный номер', 'Deposit number']),
  group('deposit', ['Депозит', 'Депонирование', 'Deposit'], source, [
    field('holder', 'text', ['Құқық иеленуші', 'Правообладатель', 'Holder of the rights'], source, {
      optional: true,
      max: 500,
      personal: true,
    }),
    field('developer', 'text', ['Әзірлеуші', 'Разработчик', 'Developer'], source, {
      optional: true,
      max: 500,
      personal: true,
    }),
    field('authors', 'text-list', ['Автор(лар)', 'Автор(ы)', 'Authors'], source, {
      optional: true,
      max: 100,
      personal: true,
    }),
    field('version', 'text', ['Нұсқасы', 'Версия', 'Version'], source, { optional: true, max: 100 }),
    field('copies', 'text', ['Даналар саны', 'Количество экземпляров', 'Number of copies'], source, {
      optional: true,
      max: 20,
    }),
  ]),
]

/** The certificate (анықтама) that an object was accepted by the depository and stands in the register of deposited software. */
export const depositCertificate: Form = {
  id: 'paper.deposit-certificate',
  title: FORM_TITLES['paper.deposit-certificate'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  fromCase: (view) => {
    const some = (path: string): string | undefined => textAt(view.answers, path) || undefined
    return project(fields, {
      ...certificateOf(view),
      ...given({ entry: entryOf(view) }),
      deposit: given({
        holder: some('holder.name'),
        developer: some('developer.name'),
        authors: valueAt(view.answers, 'software.authors'),
        version: some('software.version'),
        copies: some('object.copies'),
      }),
    })
  },
}

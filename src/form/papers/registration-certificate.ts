import { field, given, group, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { certificateFields, certificateOf, entry, entryOf } from './certificate.js'
import { working } from './common.js'

const source = '209-2014/2/5.11'
const fields = [
  ...certificateFields(source),
  entry(source, ['Тіркеу нөмірі', 'Регистрационный номер', 'Registration number']),
  group('registration', ['Тіркеу', 'Регистрация', 'Registration'], source, [
    field('kind', 'text', ['Объектінің түрі', 'Вид объекта', 'Kind of the object'], source, {
      optional: true,
      max: 200,
    }),
    field('owner', 'text', ['Иеленушісі', 'Владелец', 'Owner'], source, { optional: true, max: 500, personal: true }),
    field('version', 'text', ['Нұсқасы', 'Версия', 'Version'], source, { optional: true, max: 100 }),
    field('effect', 'text', ['Не жасалды', 'Что сделано', 'What was done'], '476-2015/4/9', { max: 200 }),
  ]),
]

/** Where the forms of the five kinds of object say its version. */
const VERSIONS = ['product.version', 'resource.version', 'database.version']

/** The certificate (куәлік) that an information resource or system stands in the State register. */
export const registrationCertificate: Form = {
  id: 'paper.registration-certificate',
  title: FORM_TITLES['paper.registration-certificate'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  fromCase: (view) => {
    const version = VERSIONS.map((path) => textAt(view.answers, path)).find((text) => text !== '')
    return project(fields, {
      ...certificateOf(view),
      ...given({ entry: entryOf(view) }),
      registration: given({
        kind: view.object.kind ?? undefined,
        owner: textAt(view.answers, 'owner.name') || undefined,
        version,
        effect: view.entry?.status === 'amended' ? 'мәліметтері жаңғыртылды' : 'алғаш рет тіркелді',
      }),
    })
  },
}

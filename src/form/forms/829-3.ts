import { amend } from '../../law/services/trusted-registry/rules-829-2024/procedures.js'
import { named, project, theField } from '../fields/declare.js'
import type { Derived, Form } from '../form.js'
import { textAt, withSign } from '../print-value.js'
import { cutAt } from '../read/loose-text.js'
import { FORM_TITLES } from '../titles.js'

const fields = ['entry', 'newContents', 'reason', 'phones'].map((id) => theField(amend.fields, id))

/** Number of the entry and its contents, on the one line that annexes 3 and 5 give them. */
export const entryLine: Derived = {
  id: 'entryLine',
  label: named([
    'Тізілімдік жазбаның нөмірі, атауы және мазмұны',
    'Номер, наименование и содержание записи',
    'Number, name and contents of the entry',
  ]),
  uses: ['entry.number', 'entry.contents'],
  of: (data) => {
    const number = textAt(data, 'entry.number')
    return [number && withSign(number), textAt(data, 'entry.contents')].filter((text) => text !== '').join(', ')
  },
  read: (text) => {
    if (!text.startsWith('№')) return { entry: { contents: text } }
    const [number, contents] = cutAt(text.slice(1), [',', ';', '\n']) ?? [text.slice(1).trim(), '']
    return { entry: { number, ...(contents === '' ? {} : { contents }) } }
  },
}

export const form829x3: Form = {
  id: '829.3',
  title: FORM_TITLES['829.3'],
  direction: 'filed',
  official: true,
  source: '829-2024/annex3',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде өтініш беруші, кімге жолданатыны, күні мен қолы үшін жол жоқ; себептің де өз жолы жоқ: ол атауынан кейін жазылады.',
      ru: 'В акте нет строк для заявителя, адресата, даты и подписи; нет своей строки и у причины: она пишется после её названия.',
      en: 'The act has no lines for applicant, addressee, date or signature, and none of its own for the reason: it follows its name.',
    },
  ],
  fields,
  derived: [entryLine],
  fromCase: (view) => project(fields, view.answers),
}

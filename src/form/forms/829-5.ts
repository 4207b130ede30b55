import { exclude } from '../../law/services/trusted-registry/rules-829-2024/procedures.js'
import { project, theField } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { entryLine } from './829-3.js'

const fields = ['entry', 'reason', 'phones'].map((id) => theField(exclude.fields, id))

export const form829x5: Form = {
  id: '829.5',
  title: FORM_TITLES['829.5'],
  direction: 'filed',
  official: true,
  source: '829-2024/annex5',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде өтініш беруші, кімге жолданатыны, күні мен қолы үшін жол жоқ.',
      ru: 'В акте нет строк для заявителя, адресата, даты и подписи.',
      en: 'The act has no lines for applicant, addressee, date or signature.',
    },
  ],
  fields,
  derived: [entryLine],
  fromCase: (view) => project(fields, view.answers),
}

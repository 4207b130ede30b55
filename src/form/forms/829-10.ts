import { includeDocuments } from '../../law/services/trusted-registry/rules-829-2024/documents.js'
import { only, project, theField } from '../fields/declare.js'
import type { Form } from '../form.js'
import { valueAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'

const support = includeDocuments.find((rule) => rule.id === 'supportService')
const fields = [only(theField(support?.particulars ?? [], 'centres'), ['address', 'contacts'])]

export const form829x10: Form = {
  id: '829.10',
  title: FORM_TITLES['829.10'],
  direction: 'filed',
  official: true,
  source: '829-2024/annex10',
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актінің тақырыбында қолдау қызметі мен сервистік орталық өнімдермен ауыстырылып берілген.',
      ru: 'В названии акта служба поддержки и сервисный центр перепутаны с продуктами.',
      en: "The act's title pairs support service and service centre with the wrong products.",
    },
  ],
  fields,
  fromCase: (view) => {
    const centres =
      valueAt(view.answers, 'documents.supportService.centres') ??
      valueAt(view.answers, 'documents.serviceCentre.centres')
    return centres === undefined ? {} : project(fields, { centres })
  },
}

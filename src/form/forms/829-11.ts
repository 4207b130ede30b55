import { includeDocuments } from '../../law/services/trusted-registry/rules-829-2024/documents.js'
import { named, project, theField } from '../fields/declare.js'
import type { Derived, Form } from '../form.js'
import { valueAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'

const characteristics = includeDocuments.find((rule) => rule.id === 'characteristics')
const fields = [theField(characteristics?.particulars ?? [], 'models')]

/** Tables of several models are numbered, so that one does not run into the next; a single one has no number, as in the act. */
const modelNumber: Derived = {
  id: 'modelNumber',
  label: named(['Үлгінің нөмірі', 'Номер модели', 'Number of the model']),
  uses: [],
  in: 'models',
  of: (_data, row) => (row !== null && row.count > 1 ? `${row.index + 1}-үлгі` : ''),
}

export const form829x11: Form = {
  id: '829.11',
  title: FORM_TITLES['829.11'],
  direction: 'filed',
  official: true,
  source: '829-2024/annex11',
  orientation: 'portrait',
  fields,
  derived: [modelNumber],
  fromCase: (view) => {
    const models = valueAt(view.answers, 'documents.characteristics.models')
    return models === undefined ? {} : project(fields, { models })
  },
}

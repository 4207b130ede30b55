import type { Text } from '../../../../text.js'
import type { Citation } from '../../../citation.js'
import type { Field } from '../../../field.js'

const numberLabel: Text = { kk: 'Нөмірі', ru: 'Номер', en: 'Number' }
const dateLabel: Text = { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Date of issue' }
const validLabel: Text = {
  kk: 'Қолданылу мерзімі (соңғы күні)',
  ru: 'Действителен по (последний день)',
  en: 'Valid until (last day)',
}

/** Number and date of a paper: what a clerk reads off any of them. A paper cannot be younger than its filing. */
export function numberAndDate(source: Citation): readonly Field[] {
  return [
    { id: 'number', kind: 'text', max: 100, label: numberLabel, source },
    { id: 'date', kind: 'date', label: dateLabel, source, notAfter: 'receipt' },
  ]
}

/** The last day of validity; clause 9 needs it where the paper has one. */
export function validity(source: Citation, required: 'required' | 'if-any'): readonly Field[] {
  const field: Field = { id: 'validUntil', kind: 'date', label: validLabel, source, notBefore: 'date' }
  return [required === 'required' ? field : { ...field, optional: true }]
}

export function yesNo(id: string, label: Text, source: Citation): Field {
  return { id, kind: 'yes-no', label, source }
}

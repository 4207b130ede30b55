import type { Citation } from '../../../citation.js'
import type { Field } from '../../../field.js'

/** Number and date of a paper: what a clerk reads off any of them. A paper cannot be younger than its filing. */
export function numberAndDate(source: Citation): readonly Field[] {
  return [
    { id: 'number', kind: 'text', max: 100, label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' }, source },
    {
      id: 'date',
      kind: 'date',
      notAfter: 'receipt',
      label: { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Date of issue' },
      source,
    },
  ]
}

/** The last day of a paper that always has one. */
export function validity(source: Citation): readonly [Field] {
  return [
    {
      id: 'validUntil',
      kind: 'date',
      notBefore: 'date',
      label: {
        kk: 'Қолданылу мерзімі (соңғы күні)',
        ru: 'Действителен по (последний день)',
        en: 'Valid until (last day)',
      },
      source,
    },
  ]
}

/** The same where the paper may have none. */
export function ifAnyValidity(source: Citation): readonly Field[] {
  const [field] = validity(source)
  return [{ ...field, optional: true }]
}

/** A paper without number and date: how much of it there is. */
export function sheets(source: Citation): readonly Field[] {
  return [
    {
      id: 'sheets',
      kind: 'integer',
      min: 1,
      max: 100_000,
      label: { kk: 'Парақ саны', ru: 'Количество листов', en: 'Number of sheets' },
      source,
    },
  ]
}

/** An electronic medium: what it is and how it is marked. */
export function medium(source: Citation): readonly Field[] {
  return [
    {
      id: 'carrier',
      kind: 'text',
      max: 200,
      label: {
        kk: 'Тасығыштың түрі мен белгісі',
        ru: 'Вид и маркировка носителя',
        en: 'Kind and marking of the medium',
      },
      source,
    },
  ]
}

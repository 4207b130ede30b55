import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { Text } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { field, group } from '../fields/declare.js'

/** Stands on the face of every working paper. */
export const WORKING_MARK = 'Жұмыс құжаты: нысаны қосымшалармен бекітілмеген'

/** What is said of every working paper. */
export const working: Text = {
  kk: 'Жұмыс құжаты: мазмұны актілерде көзделген, бірақ нысанын ешбір қосымша бекітпеген.',
  ru: 'Рабочий документ: его содержание следует из актов, но форму не утверждает ни одно приложение.',
  en: 'A working paper: its contents follow from the acts, its form is prescribed by no annex.',
}

/** What is asked for, as a phrase of a letter. */
const PROCEDURES: Readonly<Record<string, string>> = {
  include: 'тізілімге енгізу туралы',
  exclude: 'тізілімнен алып тастау туралы',
  amend: 'тізілімдегі мәліметтерге өзгерістер (толықтырулар) енгізу туралы',
}

export function subject(source: Citation): Field {
  return field('subject', 'text', ['Өтініштің мәні', 'Предмет заявления', 'What is applied for'], source, { max: 300 })
}

export function subjectOf(view: CaseView): string {
  return PROCEDURES[view.procedure] ?? view.serviceTitle.kk
}

export function productName(source: Citation): Field {
  return group('product', ['Өнім', 'Продукт', 'Product'], source, [
    field('name', 'text', ['Өнімнің атауы', 'Наименование продукта', 'Name of the product'], source, { max: 20_000 }),
  ])
}

/** A day and an hour apart, as forms write them. */
export function moment(id: string, names: readonly [string, string, string], source: Citation): Field {
  return group(id, names, source, [
    field('date', 'date', ['Күні', 'Дата', 'Day'], source),
    field('time', 'text', ['Уақыты (СС:мм)', 'Время (ЧЧ:мм)', 'Time (HH:mm)'], source, { optional: true, max: 5 }),
  ])
}

export function momentOf(text: string): { readonly date: string; readonly time?: string } {
  const [date = '', time] = text.split('T')
  return time === undefined ? { date } : { date, time }
}

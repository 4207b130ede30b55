import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { FormId } from '../../law/service.js'
import type { Json, JsonObject, Text } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { clausesKk } from '../clause.js'
import { field, given, group, named } from '../fields/declare.js'
import { letterOf, productNameOf } from '../fields/letter.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { actsKk, objectLabelKk, subjectKk } from './service-words.js'

/** What is said of every working paper. */
export const working: Text = {
  kk: 'Жұмыс құжаты: мазмұны актілерде көзделген, бірақ нысанын ешбір қосымша бекітпеген.',
  ru: 'Рабочий документ: его содержание следует из актов, но форму не утверждает ни одно приложение.',
  en: 'A working paper: its contents follow from the acts, its form is prescribed by no annex.',
}

/** What is said of a paper that several services have. */
export const generic: Text = {
  kk: 'Бірнеше қызметке ортақ: қызметтің атауы, актілері мен тармақтары істің өз редакциясынан алынады.',
  ru: 'Общий для нескольких услуг: название услуги, акты и пункты берутся из редакции самого дела.',
  en: "Common to several services: the service's name, the acts and the clauses are those of the case's own edition.",
}

/** The service by the name that its own act gives it. */
export function service(source: Citation): Field {
  return group('service', ['Мемлекеттік қызмет', 'Услуга', 'Service'], source, [
    field('name', 'text', ['Мемлекеттік қызметтің атауы', 'Наименование услуги', 'Name of the service'], source, {
      max: 1000,
    }),
  ])
}

/** «тізілімге енгізу туралы»: what is applied for, as a phrase of a letter. */
export function subject(source: Citation): Field {
  return field('subject', 'text', ['Өтініштің мәні', 'Предмет заявления', 'What is applied for'], source, { max: 300 })
}

/** What the application is about. */
export function object(source: Citation): Field {
  return group('object', ['Объект', 'Объект', 'Object'], source, [
    field('label', 'text', ['Объект қалай аталады', 'Как называется объект', 'What the object is called'], source, {
      optional: true,
      max: 200,
    }),
    field('name', 'text', ['Объектінің атауы', 'Наименование объекта', 'Name of the object'], source, { max: 20_000 }),
  ])
}

/** The clause that the paper is drawn up under. */
export function basis(source: Citation): Field {
  return field('basis', 'text', ['Құқықтық негізі', 'Правовое основание', 'Legal basis'], source, { max: 1000 })
}

/** The acts that the paper's words «Стандарт», «Регламент», «Қағидалар» stand for. */
export function acts(source: Citation): Field {
  return field('acts', 'long-text', ['Актілер', 'Акты', 'Acts'], source, { max: 3000 })
}

/** What stands in every working paper: the service, the object, the clause, the acts. */
export function caseFields(source: Citation): readonly Field[] {
  return [service(source), subject(source), object(source), basis(source), acts(source)]
}

/** The same out of a case; `clauses` are cited in the dative, before «сәйкес». */
export function caseOf(view: CaseView, clauses: readonly Citation[]): JsonObject {
  return given({
    ...letterOf(view),
    service: { name: view.act.serviceName },
    subject: subjectKk(view),
    object: { label: objectLabelKk(view), name: objectNameOf(view) },
    basis: clausesKk(clauses, 'dative'),
    acts: actsKk(view.act),
  })
}

/** The clause of the step that yields this paper; a paper that no step yields rests on the decision's. */
export function clauseOf(view: CaseView, form: FormId): Citation {
  return view.act.papers[form] ?? view.act.decision
}

/** What the application is about: as filed, or as the entry that it touches has it. */
export function objectNameOf(view: CaseView): string {
  return view.object.name || productNameOf(view)
}

/** What the last step that asked for `id` was answered; undefined where none was. */
export function asked(view: CaseView, id: string): Json | undefined {
  const steps = Object.values(view.steps).reverse()
  return steps.find(({ answers }) => answers[id] !== undefined && answers[id] !== null)?.answers[id]
}

/** The same as text; '' where none was. */
export function askedText(view: CaseView, id: string): string {
  const value = asked(view, id)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Number and day of a paper that a step asked for; undefined where it was not. */
export function askedPaper(view: CaseView, number: string, date: string): JsonObject | undefined {
  const said = given({ number: askedText(view, number) || undefined, date: askedText(view, date) || undefined })
  return Object.keys(said).length === 0 ? undefined : said
}

/** Number and day of a paper that is named in another. */
export function numbered(
  id: string,
  names: readonly [string, string, string],
  source: Citation,
  optional = false,
): Field {
  const more = optional ? { optional: true as const } : {}
  return group(
    id,
    names,
    source,
    [
      field('number', 'text', ['Нөмірі', 'Номер', 'Number'], source, { max: 100, ...more }),
      field('date', 'date', ['Күні', 'Дата', 'Day'], source, more),
    ],
    more,
  )
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

/** Documents one under another, numbered. */
export const documentLines: Derived = {
  id: 'documentLines',
  label: named(['Құжаттардың тізімі', 'Список документов', 'List of the documents']),
  uses: ['documents'],
  of: (data) => linesOf(data.documents),
}

/** «1) …;», «2) ….» one under another; '' for none. */
export function linesOf(value: Json | undefined): string {
  if (!Array.isArray(value)) return ''
  return value.map((text: Json, i) => numberedLine(String(text), i, value.length)).join('\n')
}

/** «2) …;»: the last ends with a full stop, and whatever ends with one of its own (a person's initial) with no second. */
function numberedLine(text: string, at: number, of: number): string {
  // A whole sentence lays its stop aside for the list's sign; «Е.» and «т.б.» keep theirs.
  const words = text.trimEnd().replace(/(?<=[\p{Ll}\d»)]{2})[.;]$/u, '')
  const end = at < of - 1 ? ';' : words.endsWith('.') ? '' : '.'
  return `${at + 1}) ${words}${end}`
}

/** One nonconformity to a paragraph, numbered. */
export const nonconformityLine: Derived = {
  id: 'nonconformityLine',
  label: named(['Сәйкессіздік бір сөйлеммен', 'Несоответствие одной строкой', 'A nonconformity in one line']),
  uses: ['nonconformities'],
  in: 'nonconformities',
  of: (_data, row) => (row === null ? '' : numberedLine(textAt(row.value, '@text'), row.index, row.count)),
}

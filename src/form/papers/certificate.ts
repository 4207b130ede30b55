import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { field, group, type Names } from '../fields/declare.js'
import { application, office, paper, recipient, signer } from '../fields/letter.js'
import { caseFields, caseOf } from './common.js'

/** What every certificate prints: who issued it to whom, under what number and clause, who signed. */
export function certificateFields(source: Citation): readonly Field[] {
  return [
    office(source, ['nameKk', 'nameRu']),
    paper(source),
    recipient(source),
    application(source),
    ...caseFields(source),
    signer(source),
  ]
}

/** The place in a register: its number and day there. */
export function entry(source: Citation, number: Names): Field {
  return group('entry', ['Тізілімдегі жазба', 'Запись реестра', 'Entry'], source, [
    field('number', 'text', number, source, { max: 40 }),
    field('date', 'date', ['Тіркелген күні', 'Дата регистрации', 'Day of registration'], source),
  ])
}

/** A certificate rests on the clause of the step that decides. */
export function certificateOf(view: CaseView): JsonObject {
  return caseOf(view, [view.act.decision])
}

export function entryOf(view: CaseView): Json | undefined {
  return view.entry === null ? undefined : { number: view.entry.number, date: view.entry.date }
}

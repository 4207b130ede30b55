import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { JsonObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { clauseKk } from '../clause.js'
import { field, given, group, named } from '../fields/declare.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { caseOf } from './common.js'

/** Who complains: a person or an organisation with a postal address (476-2015/1/10). */
export function complainant(source: Citation): Field {
  return group('recipient', ['Шағым беруші', 'Заявитель жалобы', 'Complainant'], source, [
    field('name', 'text', ['Шағым берушінің атауы немесе Т.А.Ә.', 'Наименование или Ф. И. О.', 'Name'], source, {
      max: 500,
      personal: true,
    }),
    field('address', 'text', ['Пошталық мекенжайы', 'Почтовый адрес', 'Postal address'], source, {
      optional: true,
      max: 500,
      personal: true,
    }),
  ])
}

export const complainantBlock: Derived = {
  id: 'recipientBlock',
  label: named(['Атауы, пошталық мекенжайы', 'Наименование, почтовый адрес', 'Name and postal address']),
  uses: ['recipient.name', 'recipient.address'],
  of: (data) =>
    ['name', 'address']
      .map((id) => textAt(data, `recipient.${id}`))
      .filter((text) => text !== '')
      .join(',\n'),
}

/** The complaint by its registration, with what it complains of. */
export function complaint(source: Citation, more: readonly Field[]): Field {
  return group('complaint', ['Шағым', 'Жалоба', 'Complaint'], source, [
    field('number', 'text', ['Кіріс нөмірі', 'Входящий номер', 'Incoming number'], source, { max: 60 }),
    field('date', 'date', ['Тіркелген күні', 'Дата регистрации', 'Day of registration'], source),
    field('about', 'long-text', ['Шағымның мәні', 'Предмет жалобы', 'What is complained of'], source),
    ...more,
  ])
}

/** Where the edition has no clause on complaints. */
const GENERAL_LAW = 'Қазақстан Республикасының мемлекеттік көрсетілетін қызметтер туралы заңнамасына'

/**
 * What both papers on a complaint draw from the case; nothing of the complaint where there is none.
 *
 * @param clause what the paper is drawn up under; null where the edition has no clause on complaints
 */
export function complaintOf(view: CaseView, clause: Citation | null): JsonObject {
  const { complaint: said } = view
  return {
    ...caseOf(view, []),
    basis: clause === null ? GENERAL_LAW : clauseKk(clause, 'dative'),
    recipient: said === null ? {} : given({ name: said.complainant, address: said.address ?? undefined }),
  }
}

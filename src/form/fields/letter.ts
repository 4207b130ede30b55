import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import { isObject, type JsonObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { linesOf } from '../read/loose-text.js'
import { field, given, group, type Names, named } from './declare.js'

const OFFICE: Readonly<Record<string, Names>> = {
  nameKk: [
    'Органның мемлекеттік тілдегі атауы',
    'Наименование органа на государственном языке',
    'Name of the office in Kazakh',
  ],
  requisitesKk: ['Мемлекеттік тілдегі деректемелері', 'Реквизиты на государственном языке', 'Requisites in Kazakh'],
  nameRu: ['Органның орыс тіліндегі атауы', 'Наименование органа на русском языке', 'Name of the office in Russian'],
  requisitesRu: ['Орыс тіліндегі деректемелері', 'Реквизиты на русском языке', 'Requisites in Russian'],
}

/** What of the letterhead a paper prints. */
export function office(source: Citation, ids: readonly (keyof typeof OFFICE)[]): Field {
  const fields = ids.map((id) =>
    field(id, id.startsWith('requisites') ? 'long-text' : 'text', OFFICE[id]!, source, { max: 1000 }),
  )
  return group('office', ['Орган', 'Орган', 'Office'], source, fields)
}

export function paper(source: Citation): Field {
  return group('paper', ['Құжат', 'Документ', 'Paper'], source, [
    field('number', 'text', ['Құжаттың нөмірі', 'Номер документа', 'Number of the paper'], source, { max: 60 }),
    field('date', 'date', ['Берілген күні', 'Дата выдачи', 'Day of issue'], source),
  ])
}

/** To whom the paper goes. */
export function recipient(source: Citation): Field {
  return group('recipient', ['Алушы', 'Адресат', 'Recipient'], source, [
    field(
      'name',
      'text',
      ['Ұйымның атауы немесе тегі, аты, әкесінің аты', 'Наименование организации или Ф. И. О.', 'Name'],
      source,
      { max: 500, personal: true },
    ),
    field('address', 'text', ['Заңды мекенжайы', 'Юридический адрес', 'Legal address'], source, {
      max: 500,
      personal: true,
    }),
    field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { max: 12, personal: true }),
  ])
}

export function application(source: Citation): Field {
  return group('application', ['Өтініш', 'Заявление', 'Application'], source, [
    field('number', 'text', ['Кіріс нөмірі', 'Входящий номер', 'Incoming number'], source, { max: 60 }),
    field('date', 'date', ['Өтініштің күні', 'Дата заявления', 'Day of the application'], source),
  ])
}

export function signer(source: Citation, alsoRussian = false): Field {
  return group('signer', ['Қол қоюшы', 'Подписывающий', 'Signer'], source, [
    field('position', 'text', ['Лауазымы', 'Должность', 'Position'], source, { max: 300 }),
    field(
      'name',
      'text',
      ['Тегі, аты, әкесінің аты (бар болса)', 'Фамилия, имя, отчество (при наличии)', 'Name'],
      source,
      { max: 200, personal: true },
    ),
    ...(alsoRussian
      ? [
          field(
            'positionRu',
            'text',
            ['Лауазымы (орыс тілінде)', 'Должность (на русском языке)', 'Position, in Russian'],
            source,
            { optional: true, max: 300 },
          ),
          field(
            'nameRu',
            'text',
            ['Аты-жөні (орыс тілінде)', 'Ф. И. О. (на русском языке)', 'Name, in Russian'],
            source,
            { optional: true, max: 200, personal: true },
          ),
        ]
      : []),
  ])
}

/** [Ұйымның атауы, заңды мекенжайы, БСН/ЖСН]: the addressee in one block. */
export const recipientBlock: Derived = {
  id: 'recipientBlock',
  label: named([
    'Ұйымның атауы, заңды мекенжайы, БСН/ЖСН',
    'Наименование, юридический адрес, БИН/ИИН',
    'Name, legal address, BIN/IIN',
  ]),
  uses: ['recipient.name', 'recipient.address', 'recipient.idNumber'],
  of: (data) =>
    ['name', 'address', 'idNumber']
      .map((id) => textAt(data, `recipient.${id}`))
      .filter((text) => text !== '')
      .join(',\n'),
  read: (text) => {
    const lines = linesOf(text).map((line, at, all) =>
      at < all.length - 1 && line.endsWith(',') ? line.slice(0, -1) : line,
    )
    const last = lines.at(-1) ?? ''
    const idNumber = /(?<!\d)\d{12}(?!\d)/.exec(last)?.[0] ?? (lines.length > 2 ? last : undefined)
    const others = idNumber === undefined ? lines : lines.slice(0, -1)
    return { recipient: given({ name: others.slice(0, -1).join(' ') || undefined, address: others.at(-1), idNumber }) }
  },
}

/** Number and BIN or IIN of the applicant, whichever the answers have. */
export function idNumberOf(answers: JsonObject): string {
  return textAt(answers, 'applicant.bin') || textAt(answers, 'applicant.iin')
}

/** The product that a case is about: as filed, or as the entry that it touches has it. */
export function productNameOf(view: CaseView): string {
  return textAt(view.answers, 'product.name') || view.entry?.product || textAt(view.answers, 'entry.contents')
}

/** What every letter of a case draws from it. */
export function letterOf(view: CaseView): JsonObject {
  const { answers } = view
  return given({
    office: {
      nameKk: view.office.nameKk,
      nameRu: view.office.nameRu,
      requisitesKk: view.office.requisitesKk,
      requisitesRu: view.office.requisitesRu,
    },
    paper: { number: view.paper.number, date: view.paper.date },
    recipient: {
      name: textAt(answers, 'applicant.name'),
      address: textAt(answers, 'applicant.address'),
      idNumber: idNumberOf(answers),
    },
    application: { number: view.number, date: view.received.slice(0, 10) },
    signer: view.signer
      ? given({
          position: view.signer.position,
          name: view.signer.name,
          positionRu: view.signer.positionRu ?? undefined,
          nameRu: view.signer.nameRu ?? undefined,
        })
      : undefined,
    product:
      isObject(answers.product) || view.entry
        ? { name: productNameOf(view) }
        : { name: textAt(answers, 'entry.contents') },
  })
}

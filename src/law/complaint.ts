import type { Citation } from './citation.js'
import type { Condition } from './condition.js'
import type { Field } from './field.js'
import type { ComplaintRules } from './service.js'

const isLegalEntity: Condition = { is: 'answer', path: 'complainant.kind', oneOf: ['legal-entity'] }
const isPerson: Condition = { is: 'not', that: isLegalEntity }

/**
 * What a complaint says (476-2015/1/10): of a person surname, name, patronymic if wished and postal address; of a legal entity its name,
 * postal address, outgoing number and date; signed. Acts that leave it to the code ask the same, under their own clause.
 */
export function complaintFields({ source, contents }: ComplaintRules): readonly Field[] {
  const asks = contents ?? source
  const text = (id: string, kk: string, ru: string, en: string, more: Partial<Field> = {}): Field => ({
    id,
    kind: 'text',
    max: 300,
    label: { kk, ru, en },
    source: asks,
    personal: true,
    ...more,
  })
  return [
    {
      id: 'complainant',
      kind: 'group',
      label: { kk: 'Шағым беруші', ru: 'Заявитель жалобы', en: 'Complainant' },
      source: asks,
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { kk: 'Шағым беруші кім', ru: 'Кто подаёт жалобу', en: 'Who complains' },
          source: asks,
          choices: [
            { id: 'person', label: { kk: 'жеке тұлға', ru: 'физическое лицо', en: 'a person' } },
            { id: 'legal-entity', label: { kk: 'заңды тұлға', ru: 'юридическое лицо', en: 'a legal entity' } },
          ],
        },
        text('surname', 'Тегі', 'Фамилия', 'Surname', { when: isPerson }),
        text('name', 'Аты', 'Имя', 'Name', { when: isPerson }),
        text('patronymic', 'Әкесінің аты (қалауы бойынша)', 'Отчество (по желанию)', 'Patronymic (if wished)', {
          when: isPerson,
          optional: true,
        }),
        text('organisation', 'Ұйымның атауы', 'Наименование организации', 'Name of the organisation', {
          when: isLegalEntity,
          max: 500,
        }),
        text('postalAddress', 'Пошталық мекенжайы', 'Почтовый адрес', 'Postal address', { max: 500 }),
        text('outgoingNumber', 'Шағымның шығыс нөмірі', 'Исходящий номер жалобы', 'Outgoing number of the complaint', {
          when: isLegalEntity,
          max: 60,
        }),
        {
          id: 'outgoingDate',
          kind: 'date',
          label: { kk: 'Шағымның шығыс күні', ru: 'Исходящая дата жалобы', en: 'Outgoing date of the complaint' },
          source: asks,
          when: isLegalEntity,
          notAfter: 'receipt',
        },
        text(
          'authority',
          'Өкілдің өкілеттігін растайтын құжат',
          'Документ о полномочиях представителя',
          "Paper on the representative's authority",
          {
            optional: true,
          },
        ),
      ],
    },
    {
      id: 'signed',
      kind: 'yes-no',
      label: { kk: 'Шағымға қол қойылған ба', ru: 'Подписана ли жалоба', en: 'Is the complaint signed' },
      source: asks,
    },
    {
      id: 'text',
      kind: 'long-text',
      label: { kk: 'Неге шағымданады', ru: 'На что жалуется', en: 'What is complained of' },
      source,
    },
    text('against', 'Қай қызметкерге (айтылса)', 'На какого сотрудника (если назван)', 'Which employee (if named)', {
      optional: true,
      source,
    }),
  ]
}

/** The clause by which a complaint is signed. */
export function signatureClause({ source, contents }: ComplaintRules): Citation {
  return contents ?? source
}

import type { Citation } from '../../citation.js'
import type { Condition } from '../../condition.js'
import type { Field } from '../../field.js'

/** The applicant is an organisation: it has a BIN and a head. */
export const isLegalEntity: Condition = { is: 'answer', path: 'applicant.kind', oneOf: ['legal-entity'] }

/** Who applies, for every service but the trusted registry, whose rules ask more. Lists, search and prefill lean on these paths. */
export function applicantFields(source: Citation): Field {
  return {
    id: 'applicant',
    kind: 'group',
    label: { kk: 'Қызметті алушы', ru: 'Услугополучатель', en: 'Applicant' },
    source,
    fields: [
      {
        id: 'kind',
        kind: 'choice',
        label: { kk: 'Қызметті алушы кім', ru: 'Кто услугополучатель', en: 'Who the applicant is' },
        source,
        choices: [
          { id: 'legal-entity', label: { kk: 'заңды тұлға', ru: 'юридическое лицо', en: 'legal entity' } },
          {
            id: 'entrepreneur',
            label: { kk: 'дара кәсіпкер', ru: 'индивидуальный предприниматель', en: 'individual entrepreneur' },
          },
          { id: 'individual', label: { kk: 'жеке тұлға', ru: 'физическое лицо', en: 'individual' } },
        ],
      },
      {
        id: 'bin',
        kind: 'bin',
        label: {
          kk: 'Бизнес сәйкестендіру нөмірі (БСН)',
          ru: 'Бизнес-идентификационный номер (БИН)',
          en: 'Business identification number (BIN)',
        },
        source,
        when: isLegalEntity,
      },
      {
        id: 'iin',
        kind: 'iin',
        label: {
          kk: 'Жеке сәйкестендіру нөмірі (ЖСН)',
          ru: 'Индивидуальный идентификационный номер (ИИН)',
          en: 'Individual identification number (IIN)',
        },
        source,
        when: { is: 'not', that: isLegalEntity },
        personal: true,
      },
      {
        id: 'name',
        kind: 'text',
        label: {
          kk: 'Ұйымның атауы немесе тегі, аты, әкесінің аты (бар болса)',
          ru: 'Наименование организации либо фамилия, имя, отчество (при наличии)',
          en: 'Name of the organisation, or surname, name and patronymic (if any)',
        },
        source,
        max: 500,
        personal: true,
      },
      {
        id: 'headName',
        kind: 'text',
        label: {
          kk: 'Басшының тегі, аты, әкесінің аты (бар болса)',
          ru: 'Фамилия, имя, отчество (при наличии) руководителя',
          en: 'Surname, name and patronymic (if any) of the head',
        },
        source,
        when: isLegalEntity,
        optional: true,
        max: 200,
        personal: true,
      },
      {
        id: 'address',
        kind: 'text',
        label: { kk: 'Пошталық мекенжайы', ru: 'Почтовый адрес', en: 'Postal address' },
        source,
        max: 500,
        personal: true,
      },
      {
        id: 'phone',
        kind: 'phone',
        label: { kk: 'Байланыс телефонының нөмірі', ru: 'Контактный телефон', en: 'Contact telephone' },
        source,
        personal: true,
      },
      {
        id: 'email',
        kind: 'email',
        label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
        source,
        optional: true,
        personal: true,
      },
    ],
  }
}

import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import type { Criterion, Procedure } from '../../../service.js'
import { applicant, examination, ownNumber, signer } from './applicant.js'
import { eipCriteria, eligibility, entryCriteria, headings, recommendation, softwareCriteria } from './criteria.js'
import { amendDocuments, excludeDocuments, includeDocuments } from './documents.js'
import { product } from './product.js'

const acceptanceRefused = 'paper.refusal-of-acceptance'
const subject = { name: ['product.name', 'entry.contents'], kind: 'product.kind' }

const entry = (annex: '3' | '5'): Field => ({
  id: 'entry',
  kind: 'group',
  label: { kk: 'Тізілімдік жазба', ru: 'Запись реестра', en: 'Registry entry' },
  source: `829-2024/annex${annex}`,
  fields: [
    {
      id: 'number',
      kind: 'text',
      max: 60,
      label: { kk: 'Тізілімдік жазбаның нөмірі', ru: 'Номер записи реестра', en: 'Number of the entry' },
      source: `829-2024/annex${annex}`,
    },
    {
      id: 'contents',
      kind: 'long-text',
      label:
        annex === '5'
          ? {
              kk: 'Тізілімнен шығарылатын тізілімдік жазбаның атауы мен мазмұны',
              ru: 'Наименование и содержание исключаемой записи',
              en: 'Name and contents of the entry to be excluded',
            }
          : {
              kk: 'Өзгерістер және (немесе) толықтырулар енгізілетін тізілімдік жазбаның атауы және мазмұны',
              ru: 'Наименование и содержание изменяемой записи',
              en: 'Name and contents of the entry to be changed',
            },
      source: `829-2024/annex${annex}`,
    },
  ],
})

const phones = (annex: '3' | '5'): Field => ({
  id: 'phones',
  kind: 'text',
  max: 200,
  label: { kk: 'Байланыс телефон нөмірлері', ru: 'Контактные телефоны', en: 'Contact telephone numbers' },
  source: `829-2024/annex${annex}`,
  personal: true,
})

/** An amended entry names its kind; the rest of the product is given only where it changes. */
const changedProduct: Field = {
  ...product,
  label: {
    kk: 'Өнім (тек өзгеретіні)',
    ru: 'Продукт (только то, что меняется)',
    en: 'The product (only what changes)',
  },
  source: '829-2024/annex3',
  fields: (product.fields ?? []).map((field) => (field.id === 'kind' ? field : { ...field, optional: true as const })),
}

/** An amendment is judged by what it brings (829-2024/21): independence only where it says something of it. */
function whereItChanges(criterion: Criterion): Criterion {
  if (criterion.id !== 'software-independent') return criterion
  const said: Condition = { is: 'answer', path: 'product.independent', oneOf: [true, false] }
  return { ...criterion, when: criterion.when === undefined ? said : { is: 'all', of: [criterion.when, said] } }
}

export const include: Procedure = {
  id: 'include',
  title: { kk: 'Тізілімге енгізу', ru: 'Включение в реестр', en: 'Inclusion in the registry' },
  application: '829.4',
  fields: [applicant, product, signer, ownNumber, examination],
  documents: includeDocuments,
  criteria: [...eligibility, ...softwareCriteria, ...eipCriteria, ...headings, recommendation],
  result: { granted: '829.7', refused: '829.6', acceptanceRefused },
  effect: 'add-entry',
  subject,
  source: '829-2024/annex2/9.1',
}

export const exclude: Procedure = {
  id: 'exclude',
  title: { kk: 'Тізілімнен алып тастау', ru: 'Исключение из реестра', en: 'Exclusion from the registry' },
  application: '829.5',
  fields: [
    applicant,
    entry('5'),
    {
      id: 'reason',
      kind: 'long-text',
      label: { kk: 'Тізілімнен шығару себебі', ru: 'Причина исключения из реестра', en: 'Reason for the exclusion' },
      source: '829-2024/annex5',
    },
    phones('5'),
    signer,
    examination,
  ],
  documents: excludeDocuments,
  criteria: [...eligibility, ...entryCriteria, ...headings, recommendation],
  result: { granted: '829.8', refused: '829.6', acceptanceRefused },
  effect: 'exclude-entry',
  subject,
  source: '829-2024/annex2/9.2',
}

export const amend: Procedure = {
  id: 'amend',
  title: {
    kk: 'Тізілімдегі мәліметтерге өзгерістер (толықтырулар) енгізу',
    ru: 'Внесение изменений (дополнений) в сведения реестра',
    en: 'Changes (additions) to the registry',
  },
  application: '829.3',
  fields: [
    applicant,
    entry('3'),
    {
      id: 'newContents',
      kind: 'long-text',
      label: {
        kk: 'Жаңа редакциядағы тізілім жазбасының атауы мен мазмұны',
        ru: 'Наименование и содержание записи в новой редакции',
        en: 'Name and contents of the entry in the new wording',
      },
      source: '829-2024/annex3',
    },
    {
      id: 'reason',
      kind: 'long-text',
      label: {
        kk: 'Мәлімделген өзгерістердің және (немесе) толықтырулардың себебі',
        ru: 'Причина заявленных изменений и (или) дополнений',
        en: 'Reason for the changes or additions',
      },
      source: '829-2024/annex3',
    },
    phones('3'),
    changedProduct,
    signer,
    examination,
  ],
  documents: amendDocuments,
  criteria: [
    ...eligibility,
    ...entryCriteria,
    ...[...softwareCriteria, ...eipCriteria].map(whereItChanges),
    ...headings,
    recommendation,
  ],
  result: { granted: '829.9', refused: '829.6', acceptanceRefused },
  effect: 'amend-entry',
  subject,
  source: '829-2024/annex2/9.3',
}

import { field, given, group, named, project } from '../fields/declare.js'
import type { Derived, Form } from '../form.js'
import { textAt } from '../print-value.js'
import { oneLine, trimmedOf } from '../read/loose-text.js'
import { FORM_TITLES } from '../titles.js'

const source = '676-2014/annex1'

/** The act gives name and Т.А.Ә. one place. */
const applicantLine: Derived = {
  id: 'applicantLine',
  label: named([
    'Өтініш берушінің атауы, өтініш берушінің Т.А.Ә.',
    'Наименование заявителя, Ф. И. О. заявителя',
    'Name of the applicant and of the person',
  ]),
  uses: ['applicant.name', 'applicant.headName'],
  of: (data) =>
    [textAt(data, 'applicant.name'), textAt(data, 'applicant.headName')].filter((text) => text !== '').join(', '),
  // A person's name stands after the last comma or on the last line: two or three words without quotes and figures.
  read: (text) => {
    const cut = Math.max(text.lastIndexOf(','), text.lastIndexOf('\n'))
    const last = text.slice(cut + 1).trim()
    const isPerson = cut >= 0 && /^\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]*|\p{Lu}\.)){1,2}\.?$/u.test(last)
    const name = trimmedOf(oneLine(isPerson ? text.slice(0, cut) : text), ',')
    return { applicant: { name, ...(isPerson ? { headName: last } : {}) } }
  },
}

const fields = [
  field(
    'addressee',
    'text',
    ['Аттестаттау жөніндегі органның атауы', 'Наименование органа по аттестации', 'Name of the attesting body'],
    source,
    { optional: true, max: 500 },
  ),
  group('applicant', ['Өтініш беруші', 'Заявитель', 'Applicant'], source, [
    field('name', 'text', ['Өтініш берушінің атауы', 'Наименование заявителя', 'Name of the applicant'], source, {
      max: 500,
      personal: true,
    }),
    field(
      'headName',
      'text',
      ['Өтініш берушінің Т.А.Ә.', 'Ф. И. О. заявителя', 'Name of the person who applies'],
      source,
      { optional: true, max: 200, personal: true },
    ),
  ]),
  group('system', ['Ақпараттық жүйе', 'Информационная система', 'Information system'], source, [
    field(
      'name',
      'text',
      ['Ақпараттық жүйенің атауы', 'Наименование информационной системы', 'Name of the information system'],
      source,
      { max: 1000 },
    ),
  ]),
  field(
    'sheets',
    'integer',
    ['Бастапқы деректердің парақ саны', 'Число листов исходных данных', 'Sheets of initial data'],
    '676-2014/annex1/1',
    { min: 1, max: 100_000 },
  ),
  group('application', ['Өтінім', 'Заявка', 'Application'], source, [
    field('date', 'date', ['Қол қойылған күні', 'Дата подписания', 'Day of signature'], source, {
      optional: true,
      notAfter: 'receipt',
    }),
  ]),
]

export const form676x1: Form = {
  id: '676.1',
  title: FORM_TITLES['676.1'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  fields,
  derived: [applicantLine],
  fromCase: (view) => project(fields, given({ ...view.answers, addressee: view.office.nameKk })),
}

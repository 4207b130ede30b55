import type { Field } from '../../law/field.js'
import { ASKED_OF_ACCESS } from './476-1-asked-of-access.js'
import { ASKED_OF_RECORDS } from './476-1-asked-of-records.js'
import type { RequirementKind } from './476-1-requirement.js'
import { field, group, type Names } from './declare.js'

const source = '476-2015/1/annex2'

/** What the answer «yes» must be followed by: by which means it is met, or by which algorithms and standards. */
const FOLLOWED_BY: Readonly<Record<'means' | 'standards', Names>> = {
  means: ['Қандай құралдармен қамтамасыз етіледі', 'Какими средствами обеспечивается', 'By which means'],
  standards: [
    'Қандай алгоритмдер мен стандарттар пайдаланылады',
    'Какие алгоритмы и стандарты используются',
    'By which algorithms and standards',
  ],
}

/** An applicant may leave it out: the application is taken in, and whoever examines it is told. */
const POINTED_OUT = { optional: true, wanted: true } as const

/** `requirements`: of each whether it is met; where it is, by which means: a «yes» without them is pointed out. */
export const requirements: Field = group(
  'requirements',
  ['Талаптарға сәйкестік', 'Соответствие требованиям', 'Conformity with the requirements'],
  source,
  [...ASKED_OF_ACCESS, ...ASKED_OF_RECORDS].map(([id, kind, names]) => requirement(id, kind, names)),
)

function requirement(id: string, kind: RequirementKind, names: Names): Field {
  if (kind === 'yes-no') return field(id, 'yes-no', names, source)
  if (kind === 'acts') return field(id, 'text', names, source, { max: 2000 })
  const when = { is: 'answer', path: `requirements.${id}.met`, oneOf: [true] } as const
  const by = kind === 'interval' ? 'means' : kind
  return group(id, names, source, [
    field('met', 'yes-no', ['Иә/жоқ', 'Да/нет', 'Yes or no'], source),
    field(by, 'text', FOLLOWED_BY[by], source, { when, ...POINTED_OUT, max: 1000 }),
    ...(kind === 'interval'
      ? [
          field('interval', 'text', ['Уақыт аралығы', 'Промежуток времени', 'Span of time'], source, {
            when,
            ...POINTED_OUT,
            max: 200,
          }),
        ]
      : []),
  ])
}

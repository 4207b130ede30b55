import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import { isKind } from './object.js'

/** An update of the data of what is registered already. */
export const isUpdate: Condition = { is: 'answer', path: 'request.kind', oneOf: ['update'] }

/**
 * The head of the applications of annexes 1-4, asked once for whichever of them is filed. Annex 5 has no such head: facilities are
 * registered and updated like the rest, so the two questions that the register cannot do without are put to them too.
 */
export const request: Field = {
  id: 'request',
  kind: 'group',
  label: { kk: 'Өтінім', ru: 'Заявка', en: 'Application' },
  source: '476-2015/4/9',
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { kk: 'Өтінімнің түрі', ru: 'Вид заявки', en: 'Kind of application' },
      source: '476-2015/4/9',
      choices: [
        { id: 'first', label: { kk: 'тіркеу', ru: 'регистрация', en: 'registration' } },
        { id: 'update', label: { kk: 'мәліметтерді жаңғырту', ru: 'обновление сведений', en: 'update of the data' } },
      ],
    },
    {
      id: 'registrationNumber',
      kind: 'text',
      max: 100,
      label: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
      help: {
        kk: 'Мәліметтері жаңғыртылатын объектінің Мемлекеттік тіркелімдегі нөмірі.',
        ru: 'Номер в Государственном регистре объекта, сведения о котором обновляются.',
        en: 'The number in the State Register of the object whose data are updated.',
      },
      source: '476-2015/4/9',
      when: isUpdate,
    },
    {
      id: 'submittedOn',
      kind: 'date',
      label: { kk: 'Мәліметтер ұсынылған күн', ru: 'Дата представления сведений', en: 'Day of submission' },
      source: '476-2015/4/9',
      when: { is: 'not', that: isKind('facilities') },
      notAfter: 'receipt',
    },
  ],
}

import type { Criterion } from '../../../service.js'
import { isUpdate } from './request.js'

/** The one heading of refusal: the regulation's, for the standard names no grounds. */
const ground = { source: '209-2014/2/5.4', under: '209-2014/2/5.4' } as const

/** What a refusal rests on: data that are incomplete or incorrect. */
export const criteria: readonly Criterion[] = [
  {
    id: 'data-complete',
    title: {
      kk: 'Өтінімдегі мәліметтердің толықтығы',
      ru: 'Полнота сведений в заявке',
      en: 'The data in the application are complete',
    },
    test: { test: 'examined', path: 'steps.completeness.dataComplete', good: true },
    ...ground,
  },
  {
    id: 'data-correct',
    title: {
      kk: 'Өтінімнің дұрыс толтырылуы',
      ru: 'Правильность заполнения заявки',
      en: 'The application is filled in correctly',
    },
    test: { test: 'examined', path: 'steps.completeness.dataCorrect', good: true },
    ...ground,
  },
  {
    // A number that the State Register does not have is an incorrect one.
    id: 'object-registered',
    title: {
      kk: 'Мәліметтері жаңғыртылатын объект Мемлекеттік тіркелімде бар',
      ru: 'Объект, сведения о котором обновляются, состоит в Государственном регистре',
      en: 'The object whose data are updated stands in the State Register',
    },
    when: isUpdate,
    test: { test: 'entry-in-registry', path: 'request.registrationNumber' },
    ...ground,
  },
]

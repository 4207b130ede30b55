import type { Field } from '../../field.js'
import type { Criterion, StepOutcome } from '../../service.js'

const source = '209-2014/1/5.6'

/** What the check of step 6 must find: clause 6 names the three, each the ground of a reasoned refusal when it is not so. */
export const examination: readonly Field[] = [
  {
    id: 'applicationCorrect',
    kind: 'yes-no',
    label: {
      kk: 'Депозитке салу өтінімінің дұрыс толтырылуы',
      ru: 'Заявка на депонирование заполнена верно',
      en: 'The deposit application is correct',
    },
    source: '209-2014/1/6.2',
  },
  {
    id: 'materialsComplete',
    kind: 'yes-no',
    label: {
      kk: 'Депозитке салу объектісі материалдарының толық жиынтықта болуы',
      ru: 'Материалы объекта депонирования представлены полностью',
      en: 'The materials of the object are complete',
    },
    source: '209-2014/1/6.3',
  },
  {
    id: 'materialsMatch',
    kind: 'yes-no',
    label: {
      kk: 'Материалдардың өтінімге сәйкес келуі',
      ru: 'Материалы соответствуют заявке',
      en: 'The materials match the application',
    },
    source: '209-2014/1/6.4',
  },
  {
    id: 'reasons',
    kind: 'long-text',
    optional: true,
    label: { kk: 'Анықталған кемшіліктер', ru: 'Выявленные недостатки', en: 'What was found wrong' },
    help: {
      kk: 'Кемшілік табылса ғана жазылады: дәлелді бас тарту осыған негізделеді.',
      ru: 'Заполняется, только если найдены недостатки: на них основан мотивированный отказ.',
      en: 'Only where something was found wrong: the reasoned refusal rests on it.',
    },
    source,
  },
]

/** The object is whole and matches: steps 7 and 8 follow. */
export const materialsInOrder: StepOutcome = {
  id: 'complete',
  title: {
    kk: 'объект толық, материалдары өтінімге сәйкес',
    ru: 'объект комплектен, материалы соответствуют заявке',
    en: 'the object is complete and its materials match',
  },
  status: 'complete',
}

export const criteria: readonly Criterion[] = [
  {
    id: 'application-correct',
    title: {
      kk: 'Депозитке салу өтінімінің дұрыстығы',
      ru: 'Правильность заявки на депонирование',
      en: 'The deposit application is correct',
    },
    test: { test: 'examined', path: 'steps.completeness.applicationCorrect', good: true },
    source: '209-2014/1/6.2',
    under: '209-2014/1/3',
  },
  {
    id: 'materials-complete',
    title: {
      kk: 'Депозитке салу объектісі материалдарының толық жиынтығы',
      ru: 'Полный комплект материалов объекта депонирования',
      en: 'A full set of the materials of the object',
    },
    test: { test: 'examined', path: 'steps.completeness.materialsComplete', good: true },
    source: '209-2014/1/6.3',
    under: '209-2014/1/3',
  },
  {
    id: 'materials-match',
    title: {
      kk: 'Депозитке салу объектісі материалдарының өтінімге сәйкестігі',
      ru: 'Соответствие материалов объекта депонирования заявке',
      en: 'The materials of the object match the application',
    },
    test: { test: 'examined', path: 'steps.completeness.materialsMatch', good: true },
    source: '209-2014/1/6.4',
    under: '209-2014/1/3',
  },
]

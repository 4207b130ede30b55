import type { Field } from '../../../field.js'
import type { StepOutcome } from '../../../service.js'

const source = '209-2014/2/5.4'

/** What the chief expert finds: complete, and filled in correctly. Either failing is the ground of a reasoned refusal. */
export const check: readonly Field[] = [
  {
    id: 'dataComplete',
    kind: 'yes-no',
    label: { kk: 'Өтінімдегі мәліметтер толық па', ru: 'Сведения в заявке полны', en: 'The data are complete' },
    source,
  },
  {
    id: 'dataCorrect',
    kind: 'yes-no',
    label: {
      kk: 'Өтінім дұрыс толтырылған ба',
      ru: 'Заявка заполнена верно',
      en: 'The application is filled in correctly',
    },
    source,
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

export const found: readonly StepOutcome[] = [
  {
    id: 'complete',
    title: { kk: 'мәліметтер толық әрі дұрыс', ru: 'сведения полны и верны', en: 'the data are complete and correct' },
    status: 'complete',
  },
  {
    id: 'deficient',
    title: {
      kk: 'мәліметтер толық емес не дұрыс емес: дәлелді бас тарту дайындалады',
      ru: 'сведения неполны либо неверны: готовится мотивированный отказ',
      en: 'the data are incomplete or incorrect: a reasoned refusal is prepared',
    },
    status: 'deficient',
  },
]

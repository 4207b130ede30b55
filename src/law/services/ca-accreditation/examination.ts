import type { Field } from '../../field.js'
import type { Criterion } from '../../service.js'

const source = '209-2014/4/5.4'

/** What the expert's check of clause 5.4 must find; the act names the two. */
export const examination: readonly Field[] = [
  {
    id: 'applicationComplete',
    kind: 'yes-no',
    label: { kk: 'Өтініштің толықтығы', ru: 'Полнота заявления', en: 'The application is complete' },
    source,
  },
  {
    id: 'applicationCorrect',
    kind: 'yes-no',
    label: {
      kk: 'Өтініштің дұрыс толтырылуы',
      ru: 'Правильность заполнения заявления',
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

/** What a refusal rests on: the expert's check, the Commission's finding, its inspection. The act names no grounds of its own. */
export const criteria: readonly Criterion[] = [
  {
    id: 'application-complete',
    title: {
      kk: 'Өтініштің толықтығы',
      ru: 'Полнота заявления',
      en: 'The application is complete',
    },
    test: { test: 'examined', path: 'steps.completeness.applicationComplete', good: true },
    source,
    under: source,
  },
  {
    id: 'application-correct',
    title: {
      kk: 'Өтініштің дұрыс толтырылуы',
      ru: 'Правильность заполнения заявления',
      en: 'The application is filled in correctly',
    },
    test: { test: 'examined', path: 'steps.completeness.applicationCorrect', good: true },
    source,
    under: source,
  },
  {
    id: 'requirements-met',
    title: {
      kk: 'Комиссияның қорытындысы бойынша стандарт пен қағиданың талаптарына сәйкестік',
      ru: 'Соответствие требованиям стандарта и правил по заключению Комиссии',
      en: 'Conformity with the standard and the rules, by the finding of the Commission',
    },
    test: { test: 'answer-is', path: 'steps.commission-meeting.outcome', oneOf: ['positive'] },
    source: '209-2014/4/5.8',
    under: '209-2014/4/5.8',
  },
  {
    id: 'inspection-passed',
    title: {
      kk: 'Барып тексеру актісі бойынша талаптарға сәйкестік',
      ru: 'Соответствие требованиям по акту проверки с выездом',
      en: 'Conformity with the requirements, by the act of the on-site inspection',
    },
    test: { test: 'answer-is', path: 'steps.inspect.outcome', oneOf: ['conforms'] },
    source: '209-2014/4/5.8.part3',
    under: '209-2014/4/5.8.part3',
  },
]

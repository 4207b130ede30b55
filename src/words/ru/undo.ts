import type { ErrorFacts } from '../../expected-error.js'
import type { undo as kk } from '../kk/undo.js'
import type { Same } from '../same.js'

/** Why the last act cannot be taken back, in a sentence. */
const WHY: Readonly<Record<ErrorFacts['undo-impossible']['why'], string>> = {
  nothing: 'В деле нет ничего, кроме приёма заявления.',
  decided: 'Решение принято: отменить его этой программой нельзя, заявитель может его обжаловать.',
  issued: 'Результат выдан: он вышел из ведомства.',
  'paper-left': 'Вместе с этой записью составлена бумага: считается, что она вышла из ведомства.',
  corrected: 'Последняя запись – исправление: его исправляют ещё одним исправлением.',
  'hearing-moved': 'Последняя запись – перенос или отмена заслушивания: о нём извещают заявителя.',
  complaint: 'Последняя запись – о жалобе: её сроки идут по закону.',
  destroyed: 'Персональные данные дела уничтожены: оно не меняется.',
}

export const undo: Same<typeof kk> = {
  yes: 'выполнить без вопроса',
  confirm: (file, act) => `${file}: отменить эту запись: ${act}?`,
  done: (act) => `Запись отменена: ${act}. Она остаётся в истории вместе с причиной.`,
  paperGone: (name) => `Эта бумага больше не действует; если она распечатана, уничтожьте её: ${name}`,
  errors: {
    'undo-impossible': (f) => ({
      what: `${f.case}: последнюю запись отменить нельзя${f.title === null ? '' : ` («${f.title.ru}»)`}`,
      why: f.paper === null ? WHY[f.why] : `${WHY[f.why]} (№ ${f.paper.number})`,
      remedy: [
        ...(f.field === null ? [] : [`kz-is correct ${f.case} ${f.field} ВЕРНОЕ-ЗНАЧЕНИЕ --reason "ПРИЧИНА"`]),
        ...(f.paper?.form === 'paper.hearing-notice' || f.why === 'hearing-moved'
          ? [`Отменить заслушивание: kz-is hearing cancel ${f.case} --reason "ПРИЧИНА"`]
          : []),
        ...(f.why === 'decided' || f.why === 'issued'
          ? [`Зарегистрировать жалобу: kz-is complaint add ${f.case}`]
          : []),
        `Посмотрите, что записано: kz-is show ${f.case}`,
      ],
    }),
    'undo-not-yours': (f) => ({
      what: `${f.case}: последнюю запись сделали не вы`,
      why: `Её записал(а) ${f.at.replace('T', ' ')} ${f.for === undefined ? f.by : `${f.by} (за ${f.for})`}: каждый отменяет только свою запись.`,
      remedy: [`Скажите об этом; посмотрите, что записано: kz-is show ${f.case}`],
    }),
  },
}

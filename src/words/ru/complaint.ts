import type { complaint as kk } from '../kk/complaint.js'
import type { Same } from '../same.js'

export const complaint: Same<typeof kk> = {
  addressees: {
    provider: 'руководителю услугодателя',
    'reviewing-body': 'вышестоящему органу или должностному лицу',
    'quality-authority': 'уполномоченному органу по оценке и контролю за качеством оказания государственных услуг',
  },
  outcomes: {
    satisfied: 'удовлетворена',
    'partly-satisfied': 'удовлетворена частично',
    rejected: 'отказано в удовлетворении',
    'favourable-act': 'принят благоприятный акт, требования удовлетворены полностью',
  },
  descriptions: {
    add: 'зарегистрировать жалобу по делу',
    forward: 'отметить, что жалоба с делом направлена рассматривающему органу',
    resolve: 'зарегистрировать ответ на жалобу',
    list: 'список жалоб',
  },
  options: {
    to: 'кому: provider – услугодателю, reviewing-body – вышестоящему органу, quality-authority – органу по контролю качества',
    forwardTo: 'какому органу: reviewing-body или quality-authority',
    received: 'момент поступления жалобы (ГГГГ-ММ-ДДTЧЧ:мм)',
    channel: 'каким каналом: office, portal, post',
    answers: 'файл JSON с содержанием жалобы (- – стандартный ввод)',
    reference: 'номер и дата сопроводительного письма',
    outcome: 'итог: satisfied, partly-satisfied, rejected, favourable-act',
    text: 'текст ответа',
    open: 'только без ответа',
    case: 'только по этому делу',
    number: 'номер жалобы (C-2025-000001)',
    schema: 'JSON Schema файла жалобы',
  },
  heading: (number) => `Жалоба по делу ${number}`,
  added: (number) => `Жалоба зарегистрирована: ${number}.`,
  notTheApplicant:
    'Обратите внимание: жалобу подаёт не услугополучатель дела; документ о полномочиях представителя не указан.',
  forwarded: (number) => `Записано: жалоба ${number} направлена рассматривающему органу.`,
  resolved: (number, outcome) => `Жалоба ${number}: ${outcome}.`,
  court: (citation) => `При несогласии можно обратиться в суд в порядке, установленном законом (${citation}).`,
  none: 'Жалоб нет.',
  columns: {
    number: 'Жалоба',
    case: 'Дело',
    to: 'Кому',
    complainant: 'Заявитель',
    registered: 'Зарегистрирована',
    due: 'Срок',
    state: 'Состояние',
  },
  waits: 'рассматривается',
  isForwarded: 'направлена',
  askOutcome: 'Как решена жалоба?',
  askText: 'Текст ответа (что установлено, что сделано)',
  askReference: 'Номер и дата сопроводительного письма',
  errors: {
    'complaint-unknown': (f) => ({
      what: `нет жалобы с номером «${f.text}»`,
      remedy: ['Список: kz-is complaint list'],
    }),
    'complaint-closed': (f) => ({
      what: `на жалобу ${f.complaint} ответ дан ${f.at.replace('T', ' ')}`,
      remedy: ['Новую жалобу зарегистрируйте отдельно: kz-is complaint add ДЕЛО'],
    }),
    'complaint-forwarded-already': (f) => ({
      what: `жалоба ${f.complaint} уже направлена ${f.at.replace('T', ' ')}`,
      remedy: [`Когда придёт ответ: kz-is complaint resolve ${f.complaint}`],
    }),
    'complaint-nowhere-to-forward': (f) => ({
      what: `жалобу ${f.complaint} нельзя направить самому услугодателю`,
      why: `Жалобу рассматривает вышестоящий орган или орган по контролю качества (${f.citation}).`,
      remedy: ['Укажите --to reviewing-body или --to quality-authority'],
    }),
    'complaint-before-cause': (f) => ({
      what: `${f.complaint}: ${f.at.replace('T', ' ')} раньше предыдущего события (${f.after.replace('T', ' ')})`,
      remedy: ['Проверьте момент: --at ГГГГ-ММ-ДДTЧЧ:мм'],
    }),
    'complaint-own-case': (f) => ({
      what:
        f.role === 'decided'
          ? `жалобу ${f.complaint} не может решать сотрудник, принявший решение по этому делу`
          : `жалобу ${f.complaint} не может решать сотрудник, названный в ней`,
      why: `Тот, на кого жалуются, сам её не рассматривает (${f.citation}).`,
      remedy: ['Пусть решит другой сотрудник: --by ИМЯ'],
    }),
    'complaint-unsigned': (f) => ({
      what: 'неподписанная жалоба не регистрируется',
      why: `Жалоба подписывается услугополучателем (${f.citation}).`,
      remedy: ['Попросите подписанную жалобу'],
    }),
    'favourable-act-late': (f) => ({
      what: `${f.complaint}: благоприятный акт уже не в срок (последний момент ${f.until.replace('T', ' ')})`,
      why: `Не направлять жалобу можно, только если в этот срок требования удовлетворены полностью (${f.citation}).`,
      remedy: [`Направьте жалобу: kz-is complaint forward ${f.complaint}`, 'или укажите другой итог'],
    }),
  },
}

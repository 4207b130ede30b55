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
    answers: 'файл JSON с содержанием жалобы («-» – стандартный ввод)',
    reference: 'номер и дата сопроводительного письма',
    outcome: 'итог: satisfied, partly-satisfied, rejected, favourable-act',
    text: 'текст ответа',
    open: 'только незавершённые: без ответа или ещё не направленные',
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
  toForward: (number, citation) =>
    `Жалобу с делом ещё надо направить рассматривающему органу (${citation}): от этого избавляет лишь полное удовлетворение в тот же срок. kz-is complaint forward ${number}`,
  courtAfterAppeal: (citation) =>
    `В суд, если законом не предусмотрено иное, обращаются после досудебного обжалования (${citation}).`,
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
  waitsForwarding: 'ещё надо направить',
  isForwarded: 'направлена',
  askOutcome: 'Как решена жалоба?',
  askText: 'Текст ответа (что установлено, что сделано)',
  askReference: 'Номер и дата сопроводительного письма',
}

import type { complaintErrors as kk } from '../kk/complaint-errors.js'
import type { Same } from '../same.js'
import { complaint } from './complaint.js'

/** An outcome of a complaint by its id, in words. */
const outcome = (id: string): string => (complaint.outcomes as Readonly<Record<string, string>>)[id] ?? id

/** What the errors of this area say; read only when there is one. */
export const complaintErrors: Same<typeof kk> = {
  'complaint-unknown': (f) => ({
    what: `нет жалобы с номером «${f.text}»`,
    remedy: ['Список: kz-is complaint list'],
  }),
  'complaint-closed': (f) => ({
    what: `на жалобу ${f.complaint} ответ дан ${f.at.replace('T', ' ')}, дал ${f.by}: ${outcome(f.outcome)}`,
    remedy: [
      f.toForward
        ? `Она ещё не направлена рассматривающему органу: kz-is complaint forward ${f.complaint}`
        : 'Новую жалобу зарегистрируйте отдельно: kz-is complaint add ДЕЛО',
    ],
  }),
  'complaint-forwarded-already': (f) => ({
    what: `жалоба ${f.complaint} уже направлена ${f.at.replace('T', ' ')}, направил ${f.by}`,
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
    what:
      f.forwarded !== null
        ? `${f.complaint}: жалоба направлена рассматривающему органу ${f.forwarded.replace('T', ' ')}, благоприятный акт её уже не заменит`
        : f.until === null
          ? `${f.complaint}: по этому акту жалоба никуда не направляется, и благоприятного акта, который избавлял бы от этого, нет`
          : `${f.complaint}: благоприятный акт уже не в срок (последний момент ${f.until.replace('T', ' ')})`,
    why:
      f.until === null
        ? `Жалоба рассматривается по ${f.citation}.`
        : `Не направлять жалобу можно, только если в этот срок требования удовлетворены полностью (${f.citation}).`,
    remedy:
      f.forwarded !== null
        ? [`Когда придёт ответ того органа: kz-is complaint resolve ${f.complaint} --outcome satisfied`]
        : f.until === null
          ? [`kz-is complaint resolve ${f.complaint} --outcome satisfied`]
          : [`Направьте жалобу: kz-is complaint forward ${f.complaint}`, 'или укажите другой итог'],
  }),
}

import type { ActNamed } from '../../law/check/computed.js'
import type { RouteSum } from '../../law/check/route-sum.js'
import type { Days } from '../../law/timeline.js'
import type { findings as kk } from '../kk/law-findings.js'
import type { Same } from '../same.js'

const act = ({ short, annex, inferred }: ActNamed): string =>
  [short.ru, ...(annex === null ? [] : [`приложение ${annex}`]), ...(inferred ? ['предположительно'] : [])].join(', ')
const acts = (all: readonly ActNamed[]): string => all.map(act).join('; ')
const places = { standard: 'стандарт', regulation: 'регламент' }
const mark = (bound: boolean): string => (bound ? '≥ ' : '')
const days = ({ from, last, fromIsBound, untilIsBound }: Days): string =>
  last === null ? `с ${mark(fromIsBound)}${from}` : `${mark(fromIsBound)}${from} – ${mark(untilIsBound)}${last}`
const bound = ({ fromIsBound, untilIsBound }: Days): string =>
  fromIsBound || untilIsBound ? ' «≥» – лишь самый ранний возможный день.' : ''
const hours = (minutes: number): string =>
  [
    ...(minutes >= 60 ? [`${Math.floor(minutes / 60)} ч`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60} мин`] : []),
  ].join(' ')
const sum = ({ workingDays, calendarDays, minutes }: RouteSum): string =>
  [
    ...(workingDays > 0 ? [`${workingDays} рабочих дней`] : []),
    ...(calendarDays > 0 ? [`${calendarDays} календарных дней`] : []),
    ...(minutes > 0 ? [hours(minutes)] : []),
  ].join(' + ')
const slack = (minutes: number): string => {
  const whole = Math.floor(minutes / 480)
  return [...(whole > 0 ? [`рабочих дней – ${whole}`] : []), ...(minutes % 480 > 0 ? [hours(minutes % 480)] : [])].join(
    ' и ',
  )
}

export const findings: Same<typeof kk> = {
  'route-sum': (f, say) => ({
    title: 'Сумма сроков шагов',
    found: [
      `${f.edition}: шагов – ${f.sum.steps}, ${sum(f.sum)}`,
      f.term === null
        ? 'общего срока ни один имеющийся текст не задаёт'
        : `общий срок – ${say(f.term)} (${f.standard})`,
      f.verdict.is === 'exact'
        ? 'совпадает точно'
        : f.verdict.is === 'inside'
          ? `укладывается, запас: ${f.verdict.slackDays > 0 ? `календарных дней – ${f.verdict.slackDays}` : slack(f.verdict.slackMinutes)}`
          : f.verdict.is === 'over'
            ? `превышает: ${f.verdict.slackDays < 0 ? `календарных дней – ${-f.verdict.slackDays}` : slack(-f.verdict.slackMinutes)}`
            : f.verdict.is === 'open'
              ? `шагов без своего срока – ${f.sum.open}, поэтому точно не сложить`
              : f.verdict.is === 'mixed'
                ? 'дни двух видов, поэтому точно не сравнить'
                : 'сравнивать не с чем',
      ...(f.together || f.term === null ? [] : ['эти две редакции никогда не действовали одновременно']),
    ].join('; '),
    does: 'Считает сумму по данным редакции: рабочий день – 8 часов.',
  }),
  'route-plan': (f, say) => ({
    title: 'План порядка на каждый день',
    found: [
      `${f.edition} с ${f.standard}: заявление принято в 17:30 каждого из ${f.days} рабочих дней, каждый шаг занимает весь свой срок`,
      f.worst === null
        ? `общий срок (${say(f.term)}) не превышен ни разу`
        : `в ${f.late} случаях общий срок (${say(f.term)}) превышен; больше всего на ${f.worst.by} календарных дней: принятое ${f.worst.accepted.replace('T', ' ')} кончается ${f.worst.ends} вместо ${f.worst.due}, так как конец каждого шага, попавший на выходной, переносится отдельно`,
      ...(f.together ? [] : ['эти две редакции никогда не действовали одновременно']),
    ].join('; '),
    does: 'Показывает последний день и каждого шага, и общего срока: главный – общий.',
  }),
  'step-without-term': (f) => ({
    title: 'Шаг без срока',
    found: `${f.edition}: шагу «${f.action.ru}» срок не дан.`,
    does:
      f.bounded === null
        ? 'Ограничить его нечем: шаг открыт до следующего.'
        : `Ограничивает шаг сроком: ${f.bounded.ru}.`,
  }),
  'mixed-days': (f) => ({
    title: 'Два вида дней в одном порядке',
    found: `${f.edition}: есть и рабочие, и календарные дни.`,
    does: 'Считает каждый срок в его днях, в другие не переводит.',
  }),
  reading: (f, say) => ({
    title: 'Срок, который можно прочесть иначе',
    found: `«${f.what.ru}»: ${f.note.ru}`,
    does: `Считает: ${say(f.term)}, и показывает примечание рядом с датой.`,
  }),
  stricter: (f, say) => ({
    title: 'Кодекс требует больше',
    found: `«${f.what.ru}»: в акте ${say(f.own)}, по источнику «${f.source.ru}» – ${say(f.beside)}.`,
    does: 'Показывает оба и предлагает более ранний день; в due стоит срок самого акта.',
  }),
  bound: (f) => ({
    title: f.which === 'from' ? 'День введения в действие точно не известен' : 'День утраты силы точно не известен',
    found: `${f.edition}: ${f.day} – лишь самый ранний возможный день.`,
    does: 'Берёт его как границу и говорит об этом, если заявление принято в пределах 90 дней от него.',
  }),
  hole: (f) => ({
    title:
      f.kind === 'ended'
        ? 'Услугу не регулирует ни один акт'
        : f.kind === 'unknown'
          ? 'Действовавший акт не найден'
          : 'Текста действовавшего акта нет',
    found: `${f.service.ru}: ${places[f.place]}, ${days(f)}${f.acts.length > 0 ? ` – ${acts(f.acts)}` : ''}.${bound(f)}`,
    does:
      f.kind === 'ended'
        ? 'На эти дни редакцию не выбирает; дело открывается, только если редакция выбрана по имени, и это записывается.'
        : 'В эти дни редакцию сама не выбирает: называет действовавший акт и предлагает выбрать по имени.',
  }),
  overlap: (f) => ({
    title: 'Два акта на одно место',
    found: `${f.service.ru}: ${places[f.place]}, ${days(f)} – ${acts(f.acts)}.${bound(f)}`,
    does: 'Применяет акт, текст которого есть, второй называет, не скрывая.',
  }),
  mismatch: (f) => ({
    title: 'Регламент опирается на сменённый стандарт',
    found: `${f.service.ru}, ${days(f)}: ${act(f.regulation)} ссылается на прежний стандарт (${f.restsOn.ru}), а стандарт – ${acts(f.standard)}.${bound(f)}`,
    does: 'Применяет вместе действующие стандарт и регламент.',
  }),
  'no-standard': (f) => ({
    title: 'Текста стандарта нет',
    found: `${f.service.ru}: есть только регламент (${f.edition}).`,
    does: 'Берёт сроки самого регламента; общего срока не показывает.',
  }),
  'result-without-form': (f) => ({
    title: 'У результата нет официальной формы',
    found: `${f.edition}: форму ${f.papers.join(', ')} не утвердило ни одно приложение.`,
    does: 'Выводит рабочую форму и помечает её как рабочую.',
  }),
}

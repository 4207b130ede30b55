import type { ErrorFacts } from '../../expected-error.js'
import type { caseErrors as kk } from '../kk/case-errors.js'
import type { Same } from '../same.js'
import { cases } from './cases.js'
import { stats } from './stats.js'

/** Число с нужной формой слова: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
const counted = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100
  const units = n % 10
  if (tens >= 11 && tens <= 14) return `${n} ${many}`
  return `${n} ${units === 1 ? one : units >= 2 && units <= 4 ? few : many}`
}

/** A state or an outcome of a case by its id, in words. */
const state = (id: string): string => (cases.statuses as Readonly<Record<string, string>>)[id] ?? id

/** A service by its short name. */
const service = (id: string): string => (stats.services as Readonly<Record<string, string>>)[id] ?? id

/** A moment as it is read: `2025-03-14 16:40`. */
const when = (moment: string): string => moment.replace('T', ' ')

/** An edition that is carried, by the name that can be shown. */
const shown = ({ holes }: ErrorFacts['no-edition']): string => (holes[0]?.carried[0] ?? '').split(' ')[0] ?? ''

/** Работа, которая не шаг и не обязанность. */
const WORK: Readonly<Record<string, string>> = {
  undo: 'отмена последней записи',
  withdraw: 'отзыв заявления',
  correct: 'исправление сведений',
  complaint: 'жалоба',
  registration: 'регистрация',
  decision: 'решение',
}
const work = (f: ErrorFacts['step-before-cause']): string => f.title?.ru ?? WORK[f.step] ?? f.step

/** The command that takes the application in, as it is typed. */
const intake = ({ service: id, procedures }: ErrorFacts['answers-missing']): string =>
  `intake ${id ?? 'УСЛУГА'}${procedures === undefined ? '' : ` --procedure ${procedures.join('|')}`}`

/** What a proposal rests on, after the reason why a departure from it is kept. */
const unmet = (titles: ErrorFacts['override-needs-reason']['against']): string =>
  titles === undefined ? '' : ` Не выполнено: ${titles.map(({ ru }) => ru).join('; ')}.`

/** The same with the answers so far, where a draft keeps them. */
const intakeOn = (f: ErrorFacts['answers-missing']): string =>
  f.draft === undefined ? intake(f) : `intake --resume ${f.draft}`

/** What the errors of this area say; read only when there is one. */
export const caseErrors: Same<typeof kk> = {
  'service-unknown': (f: ErrorFacts['service-unknown']) => ({
    what: `нет услуги «${f.text}»`,
    remedy: [`Услуги: ${f.known.join(', ')}`],
  }),
  'no-edition': (f: ErrorFacts['no-edition']) => ({
    what: `текста ${f.holes.map((hole) => (hole.place === 'standard' ? 'стандарта' : 'регламента')).join(' и ')}, по ${f.holes.length > 1 ? 'которым' : 'которому'} ${f.day} оказывалась услуга «${service(f.service)}», в программе нет`,
    why: f.holes
      .map((hole) =>
        hole.governed === null
          ? `${hole.place === 'standard' ? 'Стандарт' : 'Регламент'}: какой акт применялся в тот день, неизвестно; в программе: ${hole.carried.join(', ')}`
          : `${hole.place === 'standard' ? 'Стандарт' : 'Регламент'}: в тот день применялся ${hole.governed.ru}; в программе: ${hole.carried.join(', ')}`,
      )
      .join('. '),
    remedy: [
      f.options === '--on'
        ? `Укажите другой день (--on) или посмотрите редакцию по имени: kz-is law show ${shown(f)}`
        : `Проверьте день поступления или выберите редакцию из программы по имени${f.unrecorded ? '' : ' (причина записывается в дело через --why)'}: ${f.options}`,
    ],
  }),
  'edition-unknown': (f: ErrorFacts['edition-unknown']) => ({
    what: `у услуги ${f.service} нет редакции «${f.text}»`,
    remedy: [`Редакции: ${f.carried.join(', ')}`],
  }),
  'procedure-unknown': (f: ErrorFacts['procedure-unknown']) => ({
    what:
      f.text === null ? `не указана процедура услуги ${f.service}` : `у услуги ${f.service} нет процедуры «${f.text}»`,
    remedy: [`Укажите: --procedure ${f.known.join(' | ')}`],
  }),
  'filter-unknown': (f: ErrorFacts['filter-unknown']) => ({
    what: `Сохранённого фильтра «${f.name}» нет`,
    remedy: [
      f.known.length === 0 ? 'Фильтры ещё не сохранялись: kz-is list --help' : `Сохранены: ${f.known.join(', ')}`,
      'kz-is list --filters',
    ],
  }),
  'case-unknown': (f: ErrorFacts['case-unknown']) => ({
    what: `дело с номером «${f.text}» не найдено`,
    remedy: ['Список: kz-is list', 'Поиск: kz-is find СЛОВО'],
  }),
  'case-closed': (f: ErrorFacts['case-closed']) => ({
    what: `дело ${f.case} завершено`,
    why:
      f.by === undefined
        ? `Состояние: ${state(f.status)}`
        : `Состояние: ${state(f.status)} – ${f.by}, ${when(f.at ?? '')}`,
    remedy: [
      ...(f.status === 'withdrawn' ? [`Если записано по ошибке: kz-is undo ${f.case} --reason "ПРИЧИНА"`] : []),
      `Полное содержание: kz-is show ${f.case}`,
    ],
  }),
  'step-unknown': (f: ErrorFacts['step-unknown']) => ({
    what: `нет шага «${f.text}»`,
    remedy: [`Шаги: ${f.known.join(', ')}`, ...f.known.map((id, at) => `--step ${id} – ${f.titles[at]?.ru ?? id}`)],
  }),
  'step-not-now': (f: ErrorFacts['step-not-now']) => ({
    what: `${f.case}: до шага «${f.title.ru}» очередь ещё не дошла`,
    why: `Сначала нужно другое: ${f.action.ru} (${f.citation})`,
    remedy: [f.waitsFor === 'decide' ? `kz-is decide ${f.case}` : `kz-is next ${f.case}`],
  }),
  'step-done-already': (f: ErrorFacts['step-done-already']) => ({
    what: `${f.case}: шаг «${f.title.ru}» уже выполнен ${when(f.at)} (${f.by})`,
    why: `По одной заявке шаг выполняется только раз (${f.citation}).`,
    remedy: f.movable
      ? [
          `Перенести заслушивание: kz-is hearing move ${f.case} --to ГГГГ-ММ-ДД --reason "ПРИЧИНА"`,
          `Отменить: kz-is hearing cancel ${f.case} --reason "ПРИЧИНА"`,
        ]
      : [
          ...(f.undoable ? [`Если записано по ошибке: kz-is undo ${f.case} --reason "ПРИЧИНА"`] : []),
          `Полное содержание: kz-is show ${f.case}`,
        ],
  }),
  'step-by-decide': (f: ErrorFacts['step-by-decide']) => ({
    what: `${f.case}: следующий шаг – решение; оно принимается командой decide`,
    remedy: [`kz-is decide ${f.case} --check`, `kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`],
  }),
  'journal-number-taken': (f: ErrorFacts['journal-number-taken']) => ({
    what: `в журнале выдачи заключений за ${f.year} год уже есть № ${f.number}: он у дела ${f.case}`,
    why: `Один номер журнала не даётся дважды (${f.citation}).`,
    remedy: [
      ...(f.next === null ? [] : [`Следующий свободный номер: ${f.next}`]),
      'Не указывайте номер: будет взят следующий свободный',
      `То дело: kz-is show ${f.case}`,
    ],
  }),
  'outcome-unknown': (f: ErrorFacts['outcome-unknown']) => ({
    what:
      f.text === null
        ? `не указан результат шага «${f.title.ru}»`
        : `у шага «${f.title.ru}» нет результата «${f.text}»`,
    remedy: [
      `Укажите: --outcome ${f.known.join(' | ')}`,
      ...f.known.map((id, at) => `--outcome ${id} – ${f.titles[at]?.ru ?? id}`),
    ],
  }),
  'step-before-cause': (f: ErrorFacts['step-before-cause']) => ({
    what: `${service(f.case)}: время шага «${work(f)}» – ${when(f.at)}, а предыдущее действие выполнено ${when(f.after)}`,
    why: 'Действие не может быть раньше своей причины.',
    remedy: [`Исправьте время ${f.option ?? '--at'}: ${f.after} или позже`],
  }),
  'outcome-untimely': (f: ErrorFacts['outcome-untimely']) => ({
    what:
      f.when === 'after-term'
        ? `${f.case}: «${f.outcome.ru}» записывать рано: срок кончается ${when(f.ends)} (${f.citation})`
        : `${f.case}: «${f.outcome.ru}» записывать поздно: срок кончился ${when(f.ends)} (${f.citation})`,
    why:
      f.when === 'after-term' ? 'До этого срок принадлежит заявителю.' : 'Акт даёт этот исход только в пределах срока.',
    remedy: ['Проверьте время --at', 'либо запишите причину: --override "ПРИЧИНА"'],
  }),
  'step-rows-not-as-act': (f: ErrorFacts['step-rows-not-as-act']) => ({
    what: `${f.case}: перечень «${f.list.ru}» не таков, как в акте (${f.citation})`,
    why: [
      ...(f.missing.length > 0 ? [`не хватает: ${f.missing.map((each) => each.ru).join('; ')}`] : []),
      ...(f.spare.length > 0 ? [`в этом случае не называется: ${f.spare.map((each) => each.ru).join('; ')}`] : []),
    ].join('. '),
    remedy: ['Исправьте перечень и повторите', 'либо запишите причину: --override "ПРИЧИНА"'],
  }),
  'step-date-impossible': (f) => ({
    what: `${f.case}: ${f.field} – ${f.day}: такого дня быть не может (${f.citation})`,
    why:
      f.until === null
        ? `То, на что приглашают, не бывает раньше уведомления о нём: ${f.from} или позже.`
        : f.from === null
          ? `Бумага не бывает позже дня, когда её записывают: ${f.until} или раньше.`
          : `Протокол не бывает раньше приёма заявления и позже дня записи: ${f.from} – ${f.until}.`,
    remedy: [`Исправьте день: ${f.option === undefined ? `--set ${f.field}=` : `${f.option} `}ГГГГ-ММ-ДД`],
  }),
  'same-person': (f: ErrorFacts['same-person']) => ({
    what: `${f.case}: шаг «${f.title.ru}» не может выполнить тот, кто выполнил шаг «${f.otherTitle.ru}»`,
    why: `Подготовивший и утвердивший должны быть разными людьми (${f.citation}).`,
    remedy: ['Этот шаг выполняет другой сотрудник: --by ИМЯ'],
  }),
  'override-needs-reason': (f: ErrorFacts['override-needs-reason']) => ({
    what: `${f.case}: программа предлагает «${f.proposedTitle.ru}», указано «${f.givenTitle.ru}»`,
    why: `Причина решения, отличного от предложения, сохраняется в деле (${f.citation}).${unmet(f.against)}`,
    remedy: [`--outcome ${f.proposed}`, `--outcome ${f.given} --override "ПРИЧИНА"`],
  }),
  'decided-already': (f: ErrorFacts['decided-already']) => ({
    what: `по делу ${f.case} решение принято ${when(f.at)} (${state(f.outcome)}${f.by === undefined ? '' : `; ${f.by}`})`,
    remedy: [`Полное содержание: kz-is show ${f.case}`],
  }),
  'decision-too-early': (f: ErrorFacts['decision-too-early']) => ({
    what: `по делу ${f.case} решение принимать ещё рано`,
    why: `Сначала нужно другое: ${f.action.ru} (${f.citation})`,
    remedy: [`kz-is next ${f.case}`, `Посмотреть основания сейчас: kz-is decide ${f.case} --check`],
  }),
  'hearing-ahead': (f: ErrorFacts['hearing-ahead']) => ({
    what: `${f.case}: заслушивание назначено на ${f.day}`,
    why: `Решение принимается после заслушивания (${f.citation}).`,
    remedy: [`Повторите ${f.day} или позже.`],
  }),
  'grant-against-grounds': (f: ErrorFacts['grant-against-grounds']) => ({
    what: `${f.case}: есть основания для отказа: ${f.grounds.join(', ')}`,
    why: `Заявление, не соответствующее критериям, отклоняется (${f.citation}).`,
    remedy: [`kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --grant --override "ПРИЧИНА"`],
  }),
  'decision-other-branch': (f) => ({
    what:
      f.outcome === 'granted'
        ? `дело ${f.case} нельзя удовлетворить: при проверке найдены недостатки, начат путь отказа (${f.citation})`
        : `по делу ${f.case} на этом шаге нельзя отказать: материалы признаны полными, начат путь результата (${f.citation})`,
    why: 'Другой итог не даётся, пока не пройдены промежуточные шаги маршрута.',
    remedy: [
      `kz-is decide ${f.case} ${f.outcome === 'granted' ? '--refuse' : '--grant'}`,
      ...(f.outcome === 'granted'
        ? []
        : [`Вернуться к проверке, действие за действием: kz-is undo ${f.case} --reason "ПРИЧИНА"`]),
      `kz-is show ${f.case}`,
    ],
  }),
  'decision-entry-excluded': (f) => ({
    what: `${f.case}: запись ${f.entry} исключена из реестра ${f.day} (${f.by}, решение ${f.decision})`,
    why: 'Исключённую запись не изменяют и не исключают ещё раз: это факт реестра, --override его не меняет.',
    remedy: [`kz-is decide ${f.case} --refuse`, `История: kz-is register ${f.register} history ${f.entry}`],
  }),
  'refuse-without-grounds': (f: ErrorFacts['refuse-without-grounds']) => ({
    what: `${f.case}: оснований для отказа не найдено`,
    why: 'Отказать можно только по основанию, указанному в законе.',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse ПУНКТ --override "ПРИЧИНА"`],
  }),
  'refuse-before-mending': (f: ErrorFacts['refuse-before-mending']) => ({
    what: `${f.case}: до отказа заявителю дают устранить найденное (${f.citation})`,
    why: `Сначала нужно другое: ${f.action.ru}`,
    remedy: [`kz-is next ${f.case} --step ${f.step}`, `kz-is decide ${f.case} --refuse --override "ПРИЧИНА"`],
  }),
  'ground-unknown': (f: ErrorFacts['ground-unknown']) => ({
    what: `«${f.text}» – не основание в этом деле`,
    remedy: [`Основания: ${[...new Set(f.known)].join(', ')}`],
  }),
  'ground-not-found': (f: ErrorFacts['ground-not-found']) => ({
    what: `из представленных сведений основание «${f.text}» не следует`,
    why: f.found.length === 0 ? 'Программа оснований не нашла.' : `Найденные основания: ${f.found.join(', ')}`,
    remedy: ['Если отказ всё же по этому основанию, укажите причину: --override "ПРИЧИНА"'],
  }),
  'ground-unclear': (f: ErrorFacts['ground-unclear']) => ({
    what: `в пункте «${f.text}» несколько оснований, из сведений не следует ни одно: укажите, какое из них`,
    remedy: f.grounds.map(({ id, title }) => `--refuse ${id} (${title.ru})`),
  }),
  'answers-invalid': (f: ErrorFacts['answers-invalid']) => ({
    what: `В сведениях ${counted(f.count, 'ошибка', 'ошибки', 'ошибок')}`,
    remedy: ['Исправьте названные поля и повторите.', ...f.hints],
  }),
  'answers-missing': (f: ErrorFacts['answers-missing']) => ({
    what: 'Терминала нет, вопросы не задаются: нужны сведения заявления',
    remedy: [`Файлом: kz-is ${intakeOn(f)} --answers ФАЙЛ`, `Схема файла: kz-is ${intake(f)} --schema`],
  }),
  'set-invalid': (f: ErrorFacts['set-invalid']) => ({
    what: `«${f.text}» записано не в виде поле=значение`,
    remedy: ['Например: --set protocolNumber=12'],
  }),
  'within-invalid': (f: ErrorFacts['within-invalid']) => ({
    what: `«${f.text}» – не промежуток времени`,
    remedy: ['Например: 5d – пять дней, 2w – две недели'],
  }),
  'received-in-future': (f: ErrorFacts['received-in-future']) => ({
    what: `${when(f.at)} ещё не наступило (сейчас ${when(f.now)})`,
    remedy: [f.option === undefined ? 'Исправьте время --received или --at.' : `Исправьте ${f.option}.`],
  }),
  'channel-unknown': (f: ErrorFacts['channel-unknown']) => ({
    what: `нет канала «${f.text}»`,
    remedy: [`Каналы: ${f.known.join(', ')}`],
  }),
  'value-unknown': (f: ErrorFacts['value-unknown']) => ({
    what: `${f.option}: нет значения «${f.text}»`,
    remedy: [`Возможные значения: ${f.known.join(', ')}`],
  }),
  'field-unknown': (f: ErrorFacts['field-unknown']) => ({
    what: `нет сведения «${f.text}»`,
    remedy: ['Сведения: kz-is intake УСЛУГА --schema'],
  }),
  'obligation-done': (f) => ({
    what: `${f.case}: обязанность «${f.title.ru}» исполнена ${when(f.at)}, исполнил(а) ${f.by}`,
    why: `Основание: ${f.reference}`,
    remedy: ['Открытые обязанности: kz-is due'],
  }),
  'obligation-unknown': (f: ErrorFacts['obligation-unknown']) => ({
    what: `${f.case}: нет открытой обязанности «${f.text}»`,
    remedy: [
      f.open.length === 0 ? 'В этом деле открытых обязанностей нет.' : `Открытые обязанности: ${f.open.join(', ')}`,
    ],
  }),
  'entry-unknown': (f: ErrorFacts['entry-unknown']) => ({
    what: `в реестре нет записи «${f.text}»`,
    remedy: [`Список: kz-is register ${f.register} list`],
  }),
  'entry-not-then': (f: ErrorFacts['entry-not-then']) => ({
    what: `записи ${f.entry} на ${f.day} в реестре не было`,
    remedy: ['Укажите другой день: --on'],
  }),
  'register-not-carried': (f: ErrorFacts['register-not-carried']) => ({
    what: `реестра «${f.text}» в этой версии нет`,
    remedy: [`В этой версии: ${f.known.join(', ')}`],
  }),
  'citation-unknown': (f: ErrorFacts['citation-unknown']) => ({
    what: `нет пункта «${f.text}»`,
    remedy: [f.near.length > 0 ? `Возможно: ${f.near.join(', ')}` : 'Акты: kz-is law services'],
  }),
  'draft-unknown': (f: ErrorFacts['draft-unknown']) => ({
    what: `черновик «${f.text}» не найден`,
    remedy: [f.known.length === 0 ? 'Сохранённых черновиков нет.' : `Черновики: ${f.known.join(', ')}`],
  }),
  'withdrawal-too-late': (f: ErrorFacts['withdrawal-too-late']) => ({
    what: `${f.case}: решение принято, отозвать заявление нельзя`,
    remedy: [
      f.entered
        ? 'Чтобы исключить из реестра: kz-is intake trusted-registry --procedure exclude'
        : `Обжаловать решение: kz-is complaint add ${f.case}`,
    ],
  }),
  'confirm-needed': (f: ErrorFacts['confirm-needed']) => ({
    what: 'Решение не указано',
    remedy: [`kz-is decide ${f.case} --grant`, `kz-is decide ${f.case} --refuse`, `kz-is decide ${f.case} --check`],
  }),
  'duplicate-other': (f: ErrorFacts['duplicate-other']) => ({
    what: `под внешним номером «${f.external}» зарегистрировано дело ${f.case} с другими ответами`,
    remedy: [
      `Сравните: kz-is show ${f.case}`,
      `Если в том же заявлении исправлен ответ: kz-is correct ${f.case} ПОЛЕ ЗНАЧЕНИЕ --reason "ПРИЧИНА"`,
      'Если это другое заявление, проверьте номер или не указывайте --external.',
    ],
  }),
}

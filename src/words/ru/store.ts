import type { ErrorFacts } from '../../expected-error.js'
import type { store as kk } from '../kk/store.js'
import type { Same } from '../same.js'

const shown = (moment: string): string =>
  `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)} ${moment.slice(11, 16)}`.trim()
const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)

/** Число с нужной формой слова: 1 действие, 2 действия, 5 действий. */
const counted = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100
  const ones = n % 10
  if (tens >= 11 && tens <= 14) return `${n} ${many}`
  return `${n} ${ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many}`
}

/** Acts, as the message about a case that changed meanwhile names them. */
const ACTS: Readonly<Record<string, string>> = {
  received: 'принято заявление',
  step: 'выполнен шаг',
  decided: 'принято решение',
  paper: 'составлен документ',
  entered: 'внесено в реестр',
  fulfilled: 'исполнена обязанность',
  corrected: 'исправлены сведения',
  withdrawn: 'заявление отозвано',
  complained: 'поступила жалоба',
  'complaint-forwarded': 'жалоба направлена',
  'complaint-resolved': 'на жалобу дан ответ',
  note: 'сделана запись',
  added: 'запись внесена',
  amended: 'запись изменена',
  excluded: 'запись исключена',
}

/** Every act recorded meanwhile: what, by whom, when. */
const meanwhile = ({ acts, expected, found }: ErrorFacts['store-case-changed']): string => {
  const more = found - expected - acts.length
  const said = acts.map(({ kind, step, by, at }) => {
    return `${ACTS[kind] ?? kind}${step === null ? '' : ` (${step})`} – ${by}, ${shown(at)}`
  })
  return [...said, ...(more > 0 ? [`ещё ${more}`] : [])].join('; ')
}

export const store: Same<typeof kk> = {
  integrity: {
    whole: (acts) => `журнал цел: проверено ${counted(acts, 'действие', 'действия', 'действий')}`,
    head: (hash) => `последняя метка журнала: ${hash}`,
    chain: {
      changed: (id, subject) => `запись журнала № ${id} (${named(subject)}) изменена после внесения`,
      replaced: (id, subject) => `запись журнала № ${id} (${named(subject)}) подменена другой`,
      missing: (id, subject) => `записи журнала № ${id} нет: следующая запись – ${named(subject)}`,
      unreadable: (id, _subject) => `запись журнала № ${id} не читается: страница файла повреждена`,
    },
    reference: (table, parent) => `запись таблицы «${table}» ссылается на отсутствующую запись таблицы «${parent}»`,
    uneven: (subject) => `${named(subject)}: порядковые номера действий идут с пропуском`,
    gap: (series, year, first, missing) =>
      `в ряду номеров «${series}»${year === 0 ? '' : ` (${year} год)`} не хватает ${counted(missing, 'номера', 'номеров', 'номеров')}, первый – ${first}`,
    stale: (subject) => `${named(subject)}: данные в списке не соответствуют последнему действию`,
    notWal: (mode) => `режим журнала «${mode}», должен быть «wal»`,
  },
  errors: {
    'store-not-database': (f) => ({
      what: `Этот файл – не база данных: ${f.path}`,
      why: 'В файле что-то другое: текст, рисунок или зашифрованные данные. В файл ничего не записано.',
      remedy: ['Укажите правильный путь к базе: --db ФАЙЛ', 'Или создайте новую: kz-is init --db НОВЫЙ-ФАЙЛ'],
    }),
    'store-not-ours': (f) => ({
      what: `Эта база данных создана другой программой: ${f.path}`,
      why: 'В ней нет таблиц kz-is. В файл ничего не записано.',
      remedy: ['Укажите правильный путь к базе: --db ФАЙЛ', 'Или создайте новую: kz-is init --db НОВЫЙ-ФАЙЛ'],
    }),
    'store-newer': (f) => ({
      what: `База данных записана более новой версией программы: ${f.path}`,
      why: `Версия схемы базы – ${f.found}, эта программа знает схему до версии ${f.known}. Чтобы не повредить данные, база не открыта.`,
      remedy: [
        'Обновите kz-is',
        `Или откройте резервную копию, сделанную до обновления: --db ${f.path}.v${f.known}.bak`,
      ],
    }),
    'store-damaged': (f) => ({
      what: `База данных повреждена: ${f.path}`,
      why: `Не удалось прочитать: ${f.where}.`,
      remedy: [
        'Прекратите работу с этим файлом и снимите с него копию',
        'Посмотрите, что именно повреждено: kz-is doctor',
        'Восстановите базу из последней целой резервной копии',
      ],
    }),
    'store-read-only': (f) => ({
      what:
        f.what === 'file' ? `В базу данных нельзя писать: ${f.path}` : `В папку базы данных нельзя писать: ${f.path}`,
      why:
        f.what === 'file'
          ? 'Файл открыт только для чтения или диск подключён только для чтения.'
          : 'Журнал записи лежит рядом с базой, поэтому право записи нужно и на папку.',
      remedy: ['Попросите право записи на файл и папку', 'Или укажите другое место: --db ФАЙЛ'],
    }),
    'store-no-access': (f) => ({
      what: `Нет доступа к базе данных: ${f.path}`,
      why: 'Файл есть, но этот пользователь не может его прочитать: новую базу открывает только её владелец.',
      remedy: ['Попросите доступ у владельца файла или администратора', 'Или укажите другое место: --db ФАЙЛ'],
    }),
    'store-folder-missing': (f) => ({
      what: `Нет папки, в которой должна быть база данных: ${f.folder}`,
      why: 'По неверно набранному пути новая папка не создаётся.',
      remedy: ['Проверьте путь', `Или создайте папку: mkdir -p "${f.folder}"`],
    }),
    'store-is-folder': (f) => ({
      what: `На месте базы данных – папка: ${f.path}`,
      why: 'База данных – это один файл.',
      remedy: [`Укажите файл в этой папке: --db "${f.path}/kz-is.sqlite"`],
    }),
    'store-full': (f) => ({
      what: `На диске не осталось места: ${f.path}`,
      why: 'Последнее действие не сохранено, всё сохранённое раньше на месте.',
      remedy: ['Освободите место на диске и повторите действие'],
    }),
    'store-busy': (f) => ({
      what: `База данных занята: ${f.path}`,
      why: `Уже ${f.seconds} с её держит другая программа. Ничего не сохранено.`,
      remedy: ['Повторите через несколько секунд', 'Если повторяется, закройте другую программу, открывшую базу'],
    }),
    'store-disk': (f) => ({
      what: `Диск дал сбой при чтении или записи базы данных: ${f.path}`,
      why: `Код ошибки: ${f.code}. Последнее действие не сохранено.`,
      remedy: ['Проверьте состояние диска и повторите действие', 'Проверьте базу данных: kz-is doctor'],
    }),
    'store-no-wal': (f) => ({
      what: `Здесь базу данных держать нельзя: ${f.path}`,
      why:
        f.reason === 'network'
          ? `Это сетевая папка (${f.fileSystem}): если писать с нескольких компьютеров, данные испортятся.`
          : 'Эта файловая система не поддерживает журнал записи (WAL).',
      remedy: ['Держите базу на собственном диске компьютера: --db ФАЙЛ'],
    }),
    'store-case-changed': (f) => ({
      what: `${named(f.subject)}: за это время есть изменения`,
      why:
        f.found === 0
          ? 'Под этим номером ничего не записано.'
          : `С тех пор как вы его открыли, записано: ${meanwhile(f)}. Ваше действие не сохранено.`,
      remedy: f.subject.startsWith('case/')
        ? [`Посмотрите, что изменилось: kz-is show ${named(f.subject)}`, 'Если действие всё ещё нужно, повторите его']
        : ['Посмотрите, что изменилось, и повторите действие'],
    }),
    'store-draft-missing': (f) => ({
      what: `Нет такого черновика: ${f.draft}`,
      why: 'Заявление по нему уже принято или черновик удалён.',
      remedy: ['Начните заново: kz-is intake', 'Посмотрите принятые дела: kz-is list'],
    }),
  },
}

import type { applied as kk } from '../kk/applied.js'
import type { Same } from '../same.js'

export const applied: Same<typeof kk> = {
  description:
    'применить акт, меняющий календарь: показать, какие открытые сроки сдвинутся, и записать причину в каждое дело',
  file: 'файл календаря: целый год (строение в data/README.md) или дни, которые меняет акт: year, act, source, daysOff, workingWeekends, withdrawn',
  options: {
    dryRun: 'ничего не сохранять, показать, какой срок куда сдвинется',
    reason: 'причина применения; сохраняется в каждом деле',
  },
  working: 'становится рабочим',
  off: 'становится нерабочим',
  installedAlready: (year) => `Календарь ${year} года уже стоит именно таким.`,
  noDayChanges: 'Ни один день не меняется.',
  from: 'С какого дня',
  to: 'На какой день',
  moved: (moves, cases) => `Сдвигаемые сроки: ${moves}, дела: ${cases}.`,
  refreshed: (n) => `Дел, где открытые сроки не сдвинулись, а сроки в списках обновлены: ${n}.`,
  settled: (terms, cases) =>
    `Сделанное или закрытое, срок которого теперь считается иначе: ${terms}, дела: ${cases}. Причина записывается в каждое дело.`,
  done: 'Сделано',
  hearings: (n) =>
    `Внимание: слушания, назначенные на день, который становится нерабочим: ${n}. Сами они не переносятся: kz-is hearing move ДЕЛО --to ДЕНЬ --reason "ПРИЧИНА"`,
  department: 'подразделение',
  takenOver: (years) =>
    `Из папки calendar, которая была общей, в собственный календарь этой базы взяты годы: ${years}.`,
  kept: {
    description: 'поставить рядом с базой годы календаря, которые к ней применены, как они записаны в журнале',
    none: 'К этой базе календарь не применялся.',
    asRecorded: (years) => `Календарь стоит так, как записан: ${years}.`,
    put: (year, path) => `Календарь ${year} года поставлен на место: ${path}`,
    replaced: (year, path, aside) =>
      `Календарь ${year} года поставлен на место: ${path}. Файл, который был другим, сохранён: ${aside}`,
    setAside: (year, aside) => `Файл ${year} года к этой базе не применялся и отложен: ${aside}`,
    wouldPut: (years) => `Файлы календаря будут заменены за годы: ${years}.`,
  },
  planned: 'Только показано: ничего не сохранено.',
  installed: (year, path) => `Календарь ${year} года установлен: ${path}`,
  confirm: (moves, cases) => `Сдвинутся сроки: ${moves}, дела: ${cases}. Продолжить?`,
  errors: {
    'calendar-astray': (f) => ({
      what: `календарь за ${f.years.map(({ year }) => year).join(', ')} стоит не так, как применён к этой базе: ${f.folder}`,
      why: `${f.years.map(({ year, why }) => (why === 'missing' ? `Файла ${year} года нет.` : `Файл ${year} года не тот, что записан.`)).join(' ')} Сроки считались бы по другим дням.`,
      remedy: [
        'Поставить записанный: kz-is calendar restore',
        'Если верен файл, примените его: kz-is calendar apply ФАЙЛ --reason "ПРИЧИНА"',
      ],
    }),
    'calendar-findings': (f) => ({
      what: `файл ${f.file} нельзя применить: дни ${f.year} года не согласуются между собой`,
      why: 'Проверено по статье 5 Закона от 13 декабря 2001 года № 267-II и правилу переноса дней.',
      remedy: ['Исправьте дни в файле и проверьте снова: kz-is calendar apply ФАЙЛ --dry-run'],
    }),
    'calendar-reason-missing': (f) => ({
      what: 'не указана причина применения календаря',
      why: 'Причина сохраняется в каждом деле, срок которого сдвинулся.',
      remedy: [
        `kz-is calendar apply ${f.file} --reason "ПРИЧИНА"`,
        `Сначала посмотреть: kz-is calendar apply ${f.file} --dry-run`,
      ],
    }),
  },
}

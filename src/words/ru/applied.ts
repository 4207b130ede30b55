import type { applied as kk } from '../kk/applied.js'
import type { Same } from '../same.js'

export const applied: Same<typeof kk> = {
  description:
    'применить акт, меняющий календарь: показать, какие открытые сроки сдвинутся, и записать причину в каждое дело',
  file: 'целый год (строение в data/README.md) или дни, которые меняет акт: year, act, source, daysOff, workingWeekends, withdrawn',
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
  planned: 'Только показано: ничего не сохранено.',
  installed: (year, path) => `Календарь ${year} года установлен: ${path}`,
  confirm: (moves, cases) => `Сдвинутся сроки: ${moves}, дела: ${cases}. Продолжить?`,
  errors: {
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

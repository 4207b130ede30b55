import type { backup as kk } from '../kk/backup.js'
import type { Same } from '../same.js'

export const backup: Same<typeof kk> = {
  arguments: {
    to: 'файл или папка копии (если не указано: папка backups рядом с базой)',
    from: 'файл резервной копии',
  },
  options: {
    keep: 'оставить в папке N последних копий, более старые удалить',
    force: 'записать вместо существующего файла',
    dryRun: 'только проверить и сравнить; ничего не заменяется',
    confirm: 'имя заменяемого файла базы: вводится для подтверждения',
  },
  keepNeedsFolder: '--keep относится только к копиям в папке',
  made: (path, acts) => `Резервная копия создана и проверена: ${path} (действий – ${acts}).`,
  removed: (path) => `Старая копия удалена: ${path}`,
  rehearsed: (from, acts, cases) =>
    `Копия цела: ${from} (действий – ${acts}, дел – ${cases}); все таблицы соответствуют действиям.`,
  standing: (ahead, continues) =>
    !continues
      ? 'Нынешняя база – другой журнал: она не продолжает эту копию.'
      : ahead === 0
        ? 'В нынешней базе нет действий, которых нет в копии.'
        : `В нынешней базе есть действия, которых нет в копии: ${ahead}; они останутся в старом файле рядом.`,
  currentUnreadable: 'Нынешняя база не читается.',
  nothingReplaced: 'Ничего не заменено.',
  restored: (path) => `Восстановлено: ${path}`,
  kept: (path) => `Старый файл сохранён: ${path}`,
  errors: {
    'backup-not-whole': (f) => ({
      what: `Резервная копия получилась не целой: ${f.path}`,
      why: `Проверка после записи нашла: ${f.where}. Копия удалена.`,
      remedy: ['Проверьте саму базу: kz-is audit verify', 'Попробуйте копию на другой диск: kz-is backup ФАЙЛ'],
    }),
    'restore-not-whole': (f) => ({
      what: `Эта копия не цела: ${f.path}`,
      why: `Несоответствий: ${f.count}, первое: ${f.where}. Ничего не заменено.`,
      remedy: [`Посмотрите полностью: kz-is audit verify --db ${f.path}`, 'Возьмите другую резервную копию'],
    }),
    'restore-same-file': (f) => ({
      what: `Этот файл и есть нынешняя база: ${f.path}`,
      remedy: ['Укажите файл резервной копии: kz-is restore ФАЙЛ'],
    }),
    'restore-unconfirmed': (f) => ({
      what: 'Замена базы не подтверждена',
      why: `Копия цела. Действий, которых в ней нет, в нынешней базе: ${f.ahead}. Ничего не заменено.`,
      remedy: ['Когда все закроют программу, подтвердите именем файла:', `kz-is restore ${f.file} --confirm ${f.name}`],
    }),
    'store-addon': (f) => ({
      what: 'Модуль SQLite не подходит к этой версии Node.js',
      why: `Node.js ${f.node}: ${f.why}. База не открывалась.`,
      remedy: ['npm rebuild better-sqlite3', 'Или запустите той версией Node.js, с которой устанавливали'],
    }),
  },
}

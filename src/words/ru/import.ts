import type { importing as kk } from '../kk/import.js'
import type { Same } from '../same.js'

const KINDS = {
  xlsx: 'книга Excel (xlsx)',
  xls: 'старая книга Excel (xls)',
  pdf: 'документ PDF',
  'utf-16': 'текст в UTF-16',
} as const

export const importing: Same<typeof kk> = {
  file: 'файл CSV или JSON Lines; «-» – стандартный ввод',
  options: {
    service: 'к какой услуге относятся заявления; строки JSON Lines из «kz-is export cases» называют свою услугу сами',
    procedure: 'процедура (если у услуги их несколько): include, exclude, amend',
    received: 'когда поступили строки, в которых этого нет: ГГГГ-ММ-ДДTЧЧ:мм (по умолчанию – сейчас)',
    channel: 'канал строк, в которых его нет: office, portal, post (по умолчанию – office)',
    format: 'вид файла: csv или jsonl (по умолчанию определяется по содержанию)',
    encoding: 'кодировка: utf-8, windows-1251 или kz-1048 (по умолчанию определяется по содержанию)',
    rejects: 'непринятые строки с причинами – в этот файл: его можно исправить и импортировать снова',
    dryRun: 'проверить, ничего не сохраняя',
    columns: 'список всех столбцов: строки формы заявления и сведения о поступлении',
  },
  columnsNote:
    'Столбцы: строки формы заявления – по названию (на одном из трёх языков) или по пути (applicant.bin); о поступлении – received (когда поступило), channel (канал: канцелярия, портал, почта), external (внешний номер).\nПолный список: kz-is import --columns --service УСЛУГА',
  asExported: (number) => `по ${number === '' ? 'строке' : `делу ${number}`} из файла «kz-is export cases»`,
  noService: 'не сказано, к какой услуге относится таблица: --service',
  noServiceRemedy: 'например: kz-is import portal.csv --service trusted-registry --procedure include',
  reason: 'Причина отказа (kz-is)',
  whenMended: 'исправив, удалите эту причину',
  reasons: {
    'quote-open': 'кавычка открыта и не закрыта → закройте её, кавычки внутри текста удвойте ("")',
    'quote-text': 'после закрытой кавычки стоит текст → кавычки внутри текста удвойте ("")',
    tooLarge: (limit) => `строка слишком велика (больше ${limit} байт) → проверьте концы строк и кавычки`,
    encoding: (expected) =>
      `строка не в кодировке ${expected}, а предыдущие – в ней → проверьте буквы и сохраните всё в одной кодировке`,
    cells: (found, expected) => `ячеек ${found}, а столбцов ${expected} → проверьте разделители и кавычки`,
    unnamed: (position) =>
      `у столбца ${position} нет названия, а ячейка не пуста → назовите столбец или очистите ячейку`,
    channel: (text) => `канала «${text}» нет → напишите office, portal или post`,
    service: (found, asked) =>
      `строка услуги ${found}, а файл импортируется как ${asked} → вынесите её в отдельный файл`,
    noService: 'в строке не названа услуга → заполните поле service или дайте --service',
    numberTwice: (external, line) =>
      `номер ${external} стоит в строке ${line} с другими ответами → исправьте номер или ответы`,
    closedAlike: (number) =>
      `точно такое заявление рассмотрено в закрытом деле ${number} → если оно подано заново, укажите время поступления (столбец received или --received) либо его номер (external)`,
    lettersLost: (position) =>
      `знак ${position}: внутри слова стоит «?»: при сохранении файла пропали буквы → сохраните исходную таблицу заново как «CSV UTF-8»; если это знак вопроса, поставьте после него пробел`,
    lettersForeign: (letters, position) =>
      `с ${position}-го знака стоят буквы, которых нет ни в казахском, ни в русском алфавите (${letters}): файл прочтён не в той кодировке → сохраните его как «CSV UTF-8» или дайте --encoding kz-1048`,
    lettersNeighbour: (letters, position) =>
      `с ${position}-го знака стоят буквы, которых нет ни в казахском, ни в русском алфавите (${letters}) → сверьте с документом; если файл в кодировке KZ-1048: --encoding kz-1048`,
    folded: 'ответ из нескольких строк сведён в одну → сверьте с документом',
    notText: (key) => `${key}: должен быть текст`,
  },
  progress: (rows, rate, left) =>
    `прочитано строк: ${rows}, в секунду ${rate}${left === null ? '' : `, осталось около ${left} с`}`,
  rejected: (line, text) => `строка ${line}: ${text}`,
  rejectedMore: (n) => `… и ещё строк: ${n}`,
  summary: (read, accepted, duplicates, rejected) =>
    `Прочитано: ${read}. Принято: ${accepted}. Приняты раньше: ${duplicates}. Отклонено: ${rejected}.`,
  planned: 'Только проверка: ничего не сохранено.',
  differs: (line, number, by, fields) =>
    `строка ${line}: заявление того же заявителя о том же объекте ${by === 'external' ? 'под этим внешним номером' : 'за тот же день'} уже есть в деле ${number}, но ответы в нём другие${fields.length === 0 ? '' : ` (${fields.join(', ')})`}; строка сочтена повтором, новые ответы не взяты (внести один: kz-is correct ${number})`,
  known: (line, number, by) =>
    `строка ${line}: принята раньше как дело ${number} (${by === 'external' ? 'по внешнему номеру' : 'по заявителю, объекту и дню'})`,
  knownMore: (n) => `… и ещё принятых раньше строк: ${n}`,
  warnedMore: (n) => `… и ещё предупреждений: ${n}`,
  rejectsWritten: (path) => `Отклонённые строки: ${path}. Исправьте и импортируйте той же командой.`,
  oldKept: (path) => `Файл, который стоял под этим именем, назван ${path}.`,
  columns: {
    unknown: (position, header, near) =>
      `столбец ${position} «${header}»: такой строки в форме нет${near === null ? '' : ` → может быть, «${near}»`}`,
    unclear: (position, header, paths) =>
      `столбец ${position} «${header}»: так называются несколько строк → напишите путь одной из них: ${paths}`,
    twice: (position, header, path) => `столбец ${position} «${header}»: столбец ${path} уже был`,
  },
  errors: {
    'import-empty': (f) => ({
      what: `файл пуст: ${f.path}`,
      remedy: ['Укажите файл CSV, в первой строке которого названия столбцов, или JSON Lines'],
    }),
    'import-not-text': (f) => ({
      what: `это не CSV и не JSON Lines, а ${KINDS[f.found]}: ${f.path}`,
      remedy: ['Сохраните таблицу как «CSV UTF-8» и импортируйте этот файл'],
    }),
    'import-header': (f) => ({
      what: `из первой строки не удалось прочесть названия столбцов: ${f.path}`,
      remedy: [
        'Проверьте кавычки, кодировку и разделители первой строки',
        'Назовите кодировку: --encoding windows-1251',
      ],
    }),
    'import-columns': (f) => ({
      what: `непонятных столбцов: ${f.count}; ничего не сохранено`,
      remedy: [
        'Назовите столбец как строку формы (на одном из трёх языков) или её путём (applicant.bin)',
        `Список строк: kz-is import --columns --service ${f.service} --procedure ${f.procedure}`,
      ],
    }),
    'import-same-file': (f) => ({
      what: `это сам импортируемый файл: ${f.path}`,
      remedy: ['Дайте для --rejects другое имя'],
    }),
    'import-stopped': (f) => ({
      what: `импорт остановлен: обработано строк ${f.read}, сохранено заявлений ${f.accepted}`,
      remedy: ['Чтобы продолжить, повторите ту же команду: сохранённое второй раз не принимается'],
    }),
  },
}

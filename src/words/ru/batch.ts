import type { batch as kk } from '../kk/batch.js'
import type { Same } from '../same.js'

export const batch: Same<typeof kk> = {
  options: {
    from: 'много дел из файла: CSV или JSON Lines; «-» – стандартный ввод',
    rejects: 'невыполненные строки с причинами пишутся в этот файл: его можно исправить и запустить снова',
    yes: 'не переспрашивать, когда меняется больше трёх записей',
  },
  columns: {
    next: 'Столбцы файла --from: case (дело; вместо него годится external – внешний номер), step (шаг), outcome (исход), at (когда), override (обоснование отступления) и сведения, которые спрашивает шаг (protocolNumber, protocolDate…; увидеть: kz-is next ДЕЛО --step ШАГ --schema).',
    decide:
      'Столбцы файла --from: case (дело; вместо него годится external – внешний номер), outcome (оказать, отказать), grounds (основания, например 829-2024/5.3), at (когда), override (обоснование отступления).',
  },
  onlyWithFrom: (option) => `параметр ${option} применяется только вместе с --from FILE`,
  reasons: {
    future: (at, now) =>
      `${at.replace('T', ' ')} ещё не наступило (сейчас ${now.replace('T', ' ')}) → исправьте столбец «at»`,
    noCase: 'нет номера дела → впишите его в столбец (ключ) «case»',
    notText: (key) => `${key}: должен быть текст`,
    foreign: (key) => `«${key}» относится к подаче заявления и в этот файл не пишется → уберите столбец`,
  },
  row: (line, number, what, at) => `строка ${line}: ${number}  ${what}  (${at})`,
  already: (line, number, step) => `строка ${line}: ${number}: «${step}» выполнено раньше`,
  rejectsWritten: (path) => `Невыполненные строки: ${path}. Исправьте и запустите той же командой.`,
  summary: (read, done, already, rejected) =>
    `Прочитано: ${read}. Выполнено: ${done}. Выполнено раньше: ${already}. Не выполнено: ${rejected}.`,
  confirm: (done, already, rejected) =>
    `Изменятся дела: ${done} (выполнено раньше: ${already}, не будет выполнено: ${rejected}). Продолжить?`,
  declined: 'Ничего не изменено.',
  errors: {
    'batch-columns': (f) => ({
      what: `непонятных столбцов в файле: ${f.count}; ничего не изменено`,
      remedy: [
        `Основные столбцы: ${f.known.join(', ')}; остальные – сведения шага (protocolNumber, protocolDate…)`,
        `Справка: kz-is ${f.command} --help`,
      ],
    }),
    'batch-stopped': (f) => ({
      what: `работа остановлена: просмотрено строк ${f.read}, изменено дел ${f.done}`,
      remedy: ['Чтобы продолжить, повторите команду: сделанное второй раз не делается'],
    }),
    'batch-step-missing': (f) => ({
      what: `не сказано, какой шаг дела ${f.case} выполнить`,
      why: 'При повторном запуске файла «следующим» оказался бы другой шаг.',
      remedy: ['Добавьте столбец «step» или для всего файла: --step ШАГ'],
    }),
    'batch-two-cases': (f) => ({
      what:
        f.other === null
          ? `в строке названо дело ${f.case}, а дела с внешним номером «${f.external}» нет`
          : `строка называет два дела: «case» – ${f.case}, «external» (${f.external}) – ${f.other}`,
      remedy: [
        'Выясните, какое дело имелось в виду, и исправьте «case» или «external» либо оставьте один из них пустым',
      ],
    }),
    'batch-grant-with-grounds': (f) => ({
      what: `${f.case}: у решения об оказании стоят основания отказа (${f.grounds.join(', ')})`,
      remedy: ['Если услуга оказана, оставьте «grounds» пустым; если отказано, впишите в «outcome» refuse'],
    }),
    'batch-outcome-unclear': (f) => ({
      what: f.text === null ? `${f.case}: решение не указано` : `${f.case}: решения «${f.text}» нет`,
      remedy: ['Впишите в столбец «outcome» grant или refuse, для всего файла: --grant или --refuse'],
    }),
  },
}

import type { ErrorFacts } from '../../expected-error.js'
import type { form as kk } from '../kk/form.js'
import type { Same } from '../same.js'

const docx: Readonly<Record<ErrorFacts['docx-unreadable']['why'], string>> = {
  'not-zip': 'это не файл .docx',
  damaged: 'файл повреждён',
  'too-large': 'файл слишком велик для офисного документа',
  encrypted: 'файл закрыт паролем',
  'bad-name': 'внутри файла недопустимые имена',
  'not-word': 'это не документ Word',
  'bad-xml': 'внутренний текст файла не читается',
}

export const form: Same<typeof kk> = {
  kept: (id, file) => `Ответы сохранены: ${file}. Продолжить: kz-is form fill ${id} --data ${file} -o ФАЙЛ`,
  commands: {
    list: 'перечень форм и рабочих документов',
    show: 'поля формы, каждое с пунктом; --json – JSON Schema файла данных',
    blank: 'пустой бланк для заполнения от руки (.docx)',
    fill: 'заполнить форму данными из файла; дело не нужно',
    render: 'выдать документы дела в .docx: один или все',
    check: 'сверить места для значений в шаблоне Word с полями формы',
    template: 'шаблон формы для правки в Word: на его основе делают собственный бланк',
    read: 'прочитать заполненную форму, которую вернул заявитель: ответы в JSON для `intake --answers -`',
    verify: 'узнать, какого дела документ и таков ли он, каким записан',
  },
  arguments: {
    form: 'номер формы: 829.4, paper.cover-letter',
    case: 'номер дела',
    file: 'проверяемый файл .docx',
    filled: 'заполненный файл .docx, можно несколько бумаг одного заявления; «-» – стандартный ввод',
    paper: 'проверяемый документ (.docx); «-» – стандартный ввод',
    itsCase: 'номер дела (иначе – тот, что записан в самом документе)',
    maybeCase: 'номер дела (иначе – все дела, прошедшие отбор)',
  },
  options: {
    out: 'куда записать: файл; «-» – стандартный вывод',
    outOrFolder: 'куда записать: файл или папка; «-» – стандартный вывод',
    data: 'файл данных (JSON); «-» – стандартный ввод',
    force: 'записать вместо существующего файла',
    form: 'шаблон какой формы (иначе – по имени файла или его свойствам)',
    outOrStandard: 'куда записать: файл (иначе – стандартный вывод)',
    pdf: 'рядом сделать и PDF (нужен LibreOffice)',
    onlyForm: 'только этот документ каждого дела',
    filledForm: 'какая это форма (иначе – по самому документу)',
  },
  head: {
    form: 'Форма',
    title: 'Название',
    direction: 'Вид',
    standing: 'Статус',
    field: 'Поле',
    kind: 'Вид значения',
    label: 'Название',
    clause: 'Пункт',
    paragraph: 'Абзац',
    recorded: 'Записано',
    found: 'В файле',
  },
  directions: { filed: 'подаёт заявитель', issued: 'выдаёт услугодатель', printed: 'для справки' },
  official: 'утверждена актом',
  working: 'рабочий документ',
  optional: 'необязательно',
  conditional: 'при условии',
  remarks: 'Примечания:',
  noFields: 'Заполняемых полей нет.',
  kinds: {
    text: 'текст',
    'long-text': 'текст в несколько строк',
    iin: 'ИИН',
    bin: 'БИН',
    date: 'дата (ГГГГ-ММ-ДД)',
    time: 'время (ЧЧ:мм)',
    percent: 'процент',
    integer: 'целое число',
    decimal: 'десятичное число',
    'yes-no': 'да/нет',
    choice: 'выбор',
    phone: 'телефон',
    email: 'электронная почта',
    'ens-tru': 'код ЕНС ТРУ',
    group: 'группа',
    list: 'список строк',
    'text-list': 'список текстов',
  },
  written: (path) => `Записано: ${path}`,
  checked: (form) => `Шаблон исправен: все места соответствуют форме ${form}.`,
  changed: (form, number) => `${form} № ${number}: не совпадает с выданным, так как шаблон с тех пор изменился.`,
  differs: (form, number) => `${form} № ${number}: шаблон тот же, но файл не совпадает с выданным.`,
  destroyed: (form, number, act) =>
    `${form} № ${number}: не совпадает с выданным, так как персональные данные дела уничтожены актом № ${act}.`,
  skipped: (form, why) => `${form}: не выдан – ${why}`,
  pdfNeedsFile: 'PDF пишется рядом с файлом: на стандартный вывод он не выдаётся',
  pdfNeedsFileRemedy: 'Назовите файл: -o notice.docx --pdf',
  notToScreen: 'документ не выводится на экран',
  notToScreenRemedy: 'Назовите файл (-o notice.docx) или перенаправьте вывод (> notice.docx).',
  noLibreOffice:
    'PDF не сделан: на этом компьютере не найден LibreOffice. Документы остались в .docx; их можно сохранить в PDF из Word.',
  noPdf: (path) => `PDF не получился: ${path}`,
  templateGoes: (path) => `Поправьте его в Word, оставив места {{…}}, и положите сюда: ${path}`,
  progress: (done, total, left) => `${done}/${total}${left === null ? '' : `, осталось около ${left} с`}`,
  renderWhat: 'не сказано, документы каких дел нужны: назовите дело или отбор (--service, --status, --step, --open)',
  renderedMany: (cases, files, unchanged, failed) =>
    `Дел: ${cases}. Документов: ${files}${unchanged === 0 ? '' : `, из них уже были ${unchanged}`}.${failed === 0 ? '' : ` Не получилось: ${failed}.`}`,
  readWhole: (file, form) => `${file}: форма ${form} прочитана целиком.`,
  readPartly: (file, form, count) => `${file}: форма ${form} прочитана, посмотреть нужно – ${count}:`,
  unread: {
    empty: (field, label) => `${field} (${label}): не написано`,
    'not-said': (field, label) => `${field} (${label}): на бумаге для этого нет места, укажите сами`,
    'not-understood': (field, label, text) => `${field} (${label}): «${text}» – так не читается`,
    'taken-as-none': (field, label, text) =>
      `${field} (${label}): «${text}» принято за пустое место; если это ответ, укажите сами`,
    inferred: (field, label, text) => `${field} (${label}): выведено из «${text}»; проверьте, так ли это`,
    'not-taken-over': (field, label, text) =>
      `${field} (${label}): написано «${text}»; не перенесено, здесь ведомство ставит своё`,
    'two-answers': (field, label, text, other) =>
      `${field} (${label}): в двух местах по-разному – «${text}» и «${other}»; взято первое`,
    'wrong-total': (field, label, text, other) =>
      `${field} (${label}): написано «${text}», а сумма строк – ${other === '' ? 'нет' : other}`,
    'no-place': (text, paragraph) => `абзац ${paragraph}: «${text}» – в форме нет такого места`,
  },
  verdicts: {
    'as-recorded': 'Таков, каким записан: ничего не изменено.',
    resaved: 'Текст тот же, что записан, но файл заново сохранён другой программой.',
    'by-eye': 'Слова те же, что записаны, но есть то, что не текст: сравните с записанным документом глазами.',
    altered: 'Изменён:',
  },
  beside: {
    symbol: 'знак символьного шрифта или формула',
    picture: 'рисунок, фигура или объект',
    'inserted-file': 'вставленный другой документ',
    field: 'поле, которое вычисляет редактор',
    numbering: 'автоматическая нумерация',
    hidden: 'текст скрытый, помеченный удалённым или показанный как подсказка',
    pale: 'текст цвета бумаги, цвета своего фона или слишком мелкий',
    struck: 'слова, зачёркнутые или больше не зачёркнутые',
    'other-part': 'слова в колонтитуле или сноске',
  },
  besideText: (what) => `Сравнить как текст нельзя: ${what.join('; ')}.`,
  place: (part, paragraph, excerpt) => `${part}, абзац ${paragraph}: «${excerpt}»`,
  findings: {
    unknown: (what) => `${what}: в форме нет такого поля (или такого его вида)`,
    stray: (what) => `«${what}»: скобки не образуют места для значения`,
    misplaced: (what) => `${what}: у повторяемой части нет второй половины, или она стоит не на месте`,
    foreign: (what) =>
      `${what}: это не текст – при открытии бумаги оно загрузится или запустится; уберите его из шаблона`,
    'not-a-list': (what) => `${what}: это поле не список и не повторяется`,
    missing: (what, required) => `${what}: в шаблоне нет места для этого поля${required ? ' (обязательного)' : ''}`,
  },
  errors: {
    'form-unknown': (f: ErrorFacts['form-unknown']) => ({
      what: `формы «${f.id}» нет`,
      remedy: [`Формы: ${f.known.join(', ')}`, 'kz-is form list'],
    }),
    'docx-unreadable': (f: ErrorFacts['docx-unreadable']) => ({
      what: `${f.file}: ${docx[f.why]}`,
      remedy: ['Откройте файл в Word или LibreOffice и сохраните заново в виде .docx.'],
    }),
    'form-value-unprintable': (f: ErrorFacts['form-value-unprintable']) => ({
      what: `в поле «${f.field}» формы ${f.form} стоит знак, который нельзя записать в документ (${f.character})`,
      remedy: ['Удалите этот знак и введите значение заново.'],
    }),
    'form-value-missing': (f: ErrorFacts['form-value-missing']) => ({
      what: `в форме ${f.form} не хватает обязательных значений: ${f.missing.map(({ field, label }) => `${field} (${label.ru})`).join('; ')}`,
      remedy: [...new Set(f.missing.map(({ command }) => command))],
    }),
    'template-faulty': (f: ErrorFacts['template-faulty']) => ({
      what: `в шаблоне формы ${f.form} есть ошибки: ${f.findings.map(({ what }) => what).join(', ')}`,
      remedy: [`kz-is form check ${f.path} --form ${f.form}`],
    }),
    'template-form-unclear': (f: ErrorFacts['template-form-unclear']) => ({
      what: `неясно, шаблоном какой формы является ${f.path}`,
      remedy: [`kz-is form check ${f.path} --form 829.7`],
    }),
    'form-unclear': (f: ErrorFacts['form-unclear']) => ({
      what: f.form === null ? `${f.path}: неясно, какая это форма` : `${f.path}: это не форма ${f.form}`,
      remedy: ['kz-is form list', `kz-is form read ${f.path} --form 829.4`],
    }),
    'paper-case-unclear': (f: ErrorFacts['paper-case-unclear']) => ({
      what: `${f.path}: в документе не записано, какого он дела`,
      remedy: [`kz-is form verify ${f.path} TR-2025-000001`],
    }),
    'paper-not-recorded': (f: ErrorFacts['paper-not-recorded']) => ({
      what: `${f.path}: в деле ${f.case} такой документ${f.form === null ? '' : ` (${f.form})`} не записан`,
      remedy: [`kz-is show ${f.case}`],
    }),
    'form-not-drawn': (f: ErrorFacts['form-not-drawn']) => ({
      what: f.foreign
        ? `форма ${f.form} не относится к услуге дела ${f.case}`
        : `в деле ${f.case} документ ${f.form} ещё не составлен`,
      remedy: [...(f.drawn.length === 0 ? [] : [`Составлены: ${f.drawn.join(', ')}`]), `kz-is show ${f.case}`],
    }),
    'file-not-found': (f: ErrorFacts['file-not-found']) => ({
      what: `${f.path}: такого файла нет`,
      remedy: ['Проверьте путь и имя файла.'],
    }),
    'file-is-folder': (f: ErrorFacts['file-is-folder']) => ({
      what: `${f.path}: это папка, а не файл`,
      remedy: ['Укажите и имя файла.'],
    }),
    'file-not-folder': (f: ErrorFacts['file-not-folder']) => ({
      what: `${f.path}: одно из имён в пути – файл, а не папка`,
      remedy: ['Проверьте путь.'],
    }),
    'file-not-readable': (f: ErrorFacts['file-not-readable']) => ({
      what: `${f.path}: нет права читать файл`,
      remedy: ['Попросите право на чтение или скопируйте файл в свою папку.'],
    }),
    'file-not-writable': (f: ErrorFacts['file-not-writable']) => ({
      what: `${f.path}: нет права писать в это место`,
      remedy: ['Укажите другую папку (-o).'],
    }),
    'file-folder-missing': (f: ErrorFacts['file-folder-missing']) => ({
      what: `${f.folder}: такой папки нет`,
      remedy: [`mkdir -p '${f.folder}'`, `Или укажите имеющуюся папку${f.by === 'argument' ? '' : ' (-o)'}.`],
    }),
    'file-exists': (f: ErrorFacts['file-exists']) => ({
      what: `${f.path}: такой файл есть, он не тронут`,
      remedy: [
        f.by === 'ics'
          ? 'Укажите другое имя (--ics).'
          : `Укажите другое имя${f.by === 'argument' ? '' : ' (-o)'} или добавьте --force.`,
      ],
    }),
    'file-disk-full': (f: ErrorFacts['file-disk-full']) => ({
      what: `${f.path}: на диске нет места; ничего не записано`,
      remedy: ['Освободите место или укажите другой диск (-o).'],
    }),
    'file-size-limit': (f: ErrorFacts['file-size-limit']) => ({
      what: `${f.path}: этому пользователю не разрешены такие большие файлы; ничего не записано`,
      remedy: ['Поднимите предел размера файлов (ulimit -f) или обратитесь к администратору.'],
    }),
    'file-too-large': (f: ErrorFacts['file-too-large']) => ({
      what: `${f.path}: файл слишком велик (${Math.ceil(f.size / 1024 / 1024)} МБ, предел ${Math.floor(f.limit / 1024 / 1024)} МБ)`,
      remedy: ['Проверьте, тот ли файл указан.'],
    }),
    'file-not-utf8': (f: ErrorFacts['file-not-utf8']) => ({
      what: `${f.path}: текст не в кодировке UTF-8 (байт ${f.position})`,
      remedy: ['Сохраните файл заново в кодировке UTF-8.'],
    }),
    'file-name-too-long': (f: ErrorFacts['file-name-too-long']) => ({
      what: `${f.path.slice(0, 60)}…: имя файла слишком длинное`,
      remedy: ['Укажите имя короче.'],
    }),
  },
}

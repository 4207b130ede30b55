import type { registers as kk } from '../kk/register.js'
import type { Same } from '../same.js'

const grounds = {
  'false-data': 'недостоверные сведения',
  'false-documents': 'недостоверные документы',
  'expired-documents': 'документы с истёкшим сроком',
  'criteria-lost': 'утрачено соответствие критериям',
  'not-renewed': 'не актуализировано в переходный срок',
}
const stands = { entered: 'внесена', changed: 'изменена', excluded: 'исключена' }
const when = (moment: string): string => moment.replace('T', ' ')
/** A day as the option takes it. */
const typed = (since: string): string => (since.includes('T') ? since : `${since}T00:00`)

export const registers: Same<typeof kk> = {
  kind: 'Вид',
  on: 'короткая запись --as-of',
  twoDays: '--as-of и --on называют разные дни',
  twoDaysRemedy: 'оставьте один из двух',
  object: 'Зарегистрированные сведения',
  documents: { title: 'Документ', number: 'Номер', date: 'Дата', validUntil: 'Действителен до' },
  reason: 'Причина',
  number: 'Номер',
  effect: 'Действует с',
  changes: { what: 'Что изменено', before: 'Было', after: 'Стало' },
  before: 'Прежнее место',
  expired: 'СРОК ИСТЁК (829-2024/10)',
  known: {
    shown: (day, from) =>
      `Известно, что ${day} запись в реестре стояла, а что в ней было сказано – неизвестно: она перенесена из прежней книги после последнего изменения. Сведения ниже – с ${from}.`,
    listed: (register, day) =>
      `* что говорила запись на ${day}, неизвестно: показаны сведения после её более позднего изменения. С какого дня: kz-is register ${register} show ЗАПИСЬ --as-of ${day}`,
    exported: (n, day) =>
      `Записей, о которых неизвестно, что они говорили на ${day} (перенесены из прежней книги): ${n}; в файле их сведения после более позднего изменения, в JSON это поле contentsKnownFrom.`,
  },
  acts: {
    added: 'внесена',
    imported: 'перенесена из прежней книги',
    amended: 'изменена',
    excluded: 'исключена',
    found: 'записан факт, выявленный мониторингом',
    dismissed: 'выявленный факт снят',
    paper: 'составлен документ',
    fulfilled: 'обязанность исполнена',
  },
  descriptions: {
    export: 'выгрузить реестр в файл (CSV, XLSX, JSON), при желании по состоянию на день',
    import: 'перенести прежние записи с их номерами и датами (CSV, JSON Lines)',
    columns: 'как называются столбцы переносимого файла',
    check: 'проверить номера: без повторов, пропуски с объяснением',
    explain: 'записать, почему номера остались пустыми',
    extract: 'выписка из записи (DOCX) с номером и кодом проверки',
    finding: 'записать выявленный мониторингом факт: основание, доказательство, день (829-2024/10)',
    findings: 'факты, выявленные мониторингом, по всему реестру (829-2024/10)',
    dismiss: 'снять выявленный факт с указанием причины',
    exclude: 'исключить по выявленному факту без заявления: решение, уведомление, обязанности /8',
    package: 'составить список для оператора или для публикации (829-2024/8)',
    transition: 'кто не актуализировал запись в переходный срок (829-2024/35, /36)',
  },
  notes: {
    export: `JSON Lines (--format jsonl) переносятся обратно: kz-is register ... import. В них содержание записи на день
выгрузки, решения о внесении и исключении; истории изменений, выявленных фактов, выданных документов,
исполненных обязанностей и номера дела в них нет. CSV и XLSX – только для чтения.`,
    import: `Принимаются и строки «kz-is register ... export --format jsonl». Из них запись переносится с последним содержанием,
своим номером и днями; история изменений, выявленные факты, выданные документы, исполненные обязанности
и номер прежнего дела не переносятся. Выгруженное с --mask не принимается.`,
  },
  options: {
    status: 'только в этом состоянии: included, amended, excluded',
    kind: 'только этого вида (software, eip, internet-resource, network, database, facilities)',
    holder: 'только записи держателя с этим БИН/ИИН',
    format: 'формат: csv, xlsx, json, jsonl (по умолчанию по имени файла, затем csv)',
    output: 'файл выписки; «-» – стандартный вывод',
    extractNumber: 'записать ещё раз выданную выписку с этим номером',
    undo: 'записанное раньше объяснение было ошибкой: оно больше не действует',
    source: 'акт, письмо или страница книги, где это сказано',
    expired: 'показать и документы, срок которых уже истёк',
    drafts: 'папка для проектов решений об исключении (DOCX)',
    ground: 'основание: false-data, false-documents, expired-documents, criteria-lost, not-renewed',
    evidence: 'доказательство: из какого документа и где это видно',
    clause: 'пункт утраченного критерия (5.3, 6.4); можно несколько раз',
    foundOn: 'день выявления (по умолчанию сегодня)',
    openFindings: 'только ожидающие решения (по умолчанию)',
    allFindings: 'все: и завершившиеся исключением, и закрытые',
    afterFinding: 'после выявленного факта: последнего на предыдущей странице (ЗАПИСЬ:НОМЕР)',
    finding: 'номер выявленного факта (не нужен, если открыт один)',
    heard: 'день, когда держатель был заслушан',
    unheard: 'почему держатель не заслушан; пишется в решение',
    signer: 'кто подписывает решение и уведомление; если не дано, руководитель из office.json',
    signerPosition: 'должность подписывающего',
    all: 'взять весь действующий реестр, а не только изменённое',
    packageNumber: 'записать ещё раз составленный список с этим номером',
  },
  import: {
    otherRegister: (found, asked) =>
      `строка из реестра «${found}», файл переносится в «${asked}» → перенесите её в свой реестр`,
    masked: 'персональные данные строки скрыты (--mask): записи из неё не получится → выгрузите без --mask',
    columns: (register) => `Названия столбцов: kz-is register ${register} columns`,
    noName: 'не сказано, как называется объект',
    file: 'файл прежних записей (CSV или JSON Lines); «-» – стандартный ввод',
    taken: (number) =>
      `номер ${number} в реестре есть, с другим содержанием или иначе записанный: номер не даётся дважды`,
    explained: (f) =>
      `номер ${f.number} записан как ничей: «${f.reason}» (${f.by}, ${f.at}) → сверьте номер с книгой; объяснения: kz-is register ${f.register} check; если объяснение ошибочно: kz-is register ${f.register} explain НОМЕР --undo --reason "ПРИЧИНА"`,
    summary: (read, accepted, duplicates, rejected) =>
      `Прочитано: ${read}. Перенесено: ${accepted}. Перенесено раньше: ${duplicates}. Отклонено: ${rejected}.`,
    path: 'Столбец',
    label: 'Название',
    kind: 'Вид',
    required: 'обязателен',
  },
  check: {
    entries: (entries, placed) =>
      `Записей: ${entries}, из них с порядковым номером: ${placed}; прочие номера единственны только по написанию.`,
    alike: (object, holder, entries) =>
      `Несколько записей одного держателя под одним наименованием: ${object} – ${holder}: ${entries}`,
    double: (number) => `${number}: место номера занято другой записью`,
    noGaps: 'Пропусков в номерах нет.',
    allExplained: 'Все пропуски объяснены.',
    unexplained: (range) => `${range}: пропуск без объяснения`,
    explained: (range, at, by, reason, source) =>
      `${range}: ${reason}${source === '' ? '' : ` (${source})`} – ${by}, ${at}`,
    remedy: (register, gap) =>
      gap === null
        ? 'Проверьте базу: kz-is audit verify'
        : `Записать объяснение: kz-is register ${register} explain ${gap.series === null ? '' : `${gap.series}-`}${gap.year === 0 ? '' : `${gap.year}:`}${gap.from}${gap.to === gap.from ? '' : `-${gap.to}`} --reason "ПРИЧИНА"`,
    numbers:
      'пустой номер или промежуток: 17, 17-20; в ряду года 2014:17-20; в именном ряду старой книги АЖ-2013:418-419',
    undone: (text) => `Объяснение отменено: ${text}`,
    recorded: (text) => `Объяснение записано: ${text}`,
  },
  extract: {
    issued: (number, code) => `Выписка № ${number} выдана. Код проверки: ${code}; проверить: kz-is form verify ${code}`,
    future: 'выписка не выдаётся на будущий день',
    futureRemedy: 'назовите сегодняшний или прошедший день: --as-of',
  },
  contents: {
    title: 'Состав депозита',
    name: 'Наименование',
    carrier: 'Носитель',
    kind: 'Подлинник/копия',
    copies: 'Экз.',
    stateNumber: 'Номер в Регистре',
    words: {
      megabytes: (volume) => `${volume} Мб`,
      sheets: (count) => `${count} л.`,
      original: 'подлинник',
      copy: 'копия',
    },
  },
  stateNumber: {
    label: 'Номер в Государственном регистре',
    said: (f) => {
      if (f.found === 'none')
        return `${f.written} – в регистре такого номера нет${f.near === null ? '' : `; похожая запись: ${f.near}`}`
      return `${f.entry} – ${f.object} (${f.holder})${f.found === 'ended' ? ', запись исключена' : ''}`
    },
  },
  findings: {
    number: 'номер выявленного факта',
    on: 'Выявлено',
    ground: 'Основание',
    evidence: 'Доказательство',
    outcome: 'Итог',
    grounds,
    outcomes: { open: 'открыт', excluded: 'исключена', dismissed: 'снят', ended: 'запись исключена другим решением' },
    none: 'Фактов, выявленных мониторингом, не записано.',
    noneOpen: 'Выявленных фактов, ожидающих решения, нет.',
    next: (entry, number) =>
      `Исключить (не тот, кто выявил, а другой сотрудник): kz-is register trusted exclude ${entry} --finding ${number} --heard ДЕНЬ. Закрыть: kz-is register trusted dismiss ${entry} ${number} --reason "ПРИЧИНА"`,
    noClause: 'не сказано, какой критерий утрачен: --clause',
    recorded: (entry, number) =>
      `${entry}: выявленный факт № ${number} записан. Решает другой сотрудник: kz-is register trusted exclude ${entry} --finding ${number} --heard ДЕНЬ`,
    dismissed: (entry, number) => `${entry}: выявленный факт № ${number} снят; причина сохранена.`,
  },
  exclusion: {
    done: (entry, decision) => `${entry} исключена из реестра, решение № ${decision}.`,
    heardAndNot: '--heard и --unheard даны вместе',
    halfSigner: 'имя и должность подписывающего даются вместе: --signer, --signer-position',
    unsigned:
      'Подписывающий неизвестен: строки подписи в решении и уведомлении остались пустыми. Заполните от руки, а в следующий раз укажите --signer и --signer-position или head в office.json.',
  },
  sheets: {
    trusted: 'Реестр доверенного ПО',
    state: 'Государственный регистр',
    deposit: 'Реестр депонированных программ',
  },
  package: {
    drawn: (number, entries, subjects) =>
      `Список № ${number} составлен: записей – ${entries}, исполняемых обязанностей – ${subjects}.`,
    next: (number) => `После отправки (публикации): kz-is fulfil --package ${number} --reference "ПИСЬМО ИЛИ ССЫЛКА"`,
  },
  transition: {
    term: (from, due) =>
      `Переходный срок: ${from} – ${due}, 45 календарных дней (829-2024/35); последний день переносится с нерабочего на рабочий.`,
    bound: 'День введения в действие – самый ранний возможный: срок мог закончиться позже.',
    none: 'Записей старше правил нет.',
    states: {
      renewed: 'актуализирована',
      pending: 'заявление рассматривается',
      changed: 'изменена после срока',
      late: 'актуализирована после срока',
      waiting: 'срок идёт',
      lost: 'признаётся утратившей соответствие (829-2024/36)',
    },
    changedOn: (day) => `по прежней книге изменена ${day}`,
    lookAtFile: (n) =>
      `Записей, изменённых после срока: ${n}. Когда изменение было инициировано, покажет дело (829-2024/35); до этого проект решения об исключении не готовится.`,
    counts: (all, lost) => `Прежних записей: ${all}, из них не актуализировано: ${lost}.`,
    next: 'Исключение: kz-is register trusted finding ЗАПИСЬ --ground not-renewed --evidence "…", затем kz-is register trusted exclude ЗАПИСЬ',
  },
  fulfil: {
    subject: 'номер дела или исключённой записи',
    package: 'номер отправленного списка: исполняет обязанности всего, что в нём',
    oneOf: 'нужны номер дела (записи) и обязанность либо --package',
    packageDone: (number, n) => `Список № ${number} отмечен отправленным: исполнено обязанностей – ${n}.`,
  },
  errors: {
    'register-import-columns': (f) => ({
      what: `столбцы файла непонятны: ${f.problems.map(({ line }) => line).join('; ')}`,
      remedy: [`Названия столбцов: kz-is register ${f.register} columns`],
    }),
    'extract-unknown': (f) => ({
      what: `выписка № ${f.text} из записи ${f.entry} не выдавалась`,
      remedy: [f.known.length === 0 ? 'Новая выписка: без --number' : `Выдавались: ${f.known.join(', ')}`],
    }),
    'extract-before-known': (f) => ({
      what: `${f.entry}: что говорила запись на ${f.day}, неизвестно`,
      why: `Она перенесена из прежней книги такой, какой стала при последнем изменении ${f.knownFrom}; что в ней было раньше, здесь никто не записывал, а выписка удостоверяет только то, что стояло.`,
      remedy: [
        `На ${f.knownFrom} или более поздний день: kz-is register ${f.register} extract ${f.entry} --as-of ${f.knownFrom} -o ФАЙЛ`,
        `Что известно на тот день: kz-is register ${f.register} show ${f.entry} --as-of ${f.day}`,
      ],
    }),
    'entry-changed-later': (f) => ({
      what: `${f.subject}: решение датировано ${when(f.at)}, а запись ${f.entry} ${stands[f.change]} ${when(f.since)} (${f.by === null ? 'перенесена из прежней книги' : `${f.by}, решение ${f.decision}`})`,
      why: 'Запись меняется в порядке времени: что стояло в ней на тот или иной день, уже сообщалось и могло быть удостоверено выпиской.',
      remedy: [
        `Исправьте время --at: ${typed(f.since)} или позже`,
        `История: kz-is register ${f.register} history ${f.entry}`,
      ],
    }),
    'gap-not-there': (f) => ({
      what: `«${f.text}» – не пропуск: номер занят, стоит после последнего или записан неверно`,
      remedy: [`Пропуски: kz-is register ${f.register} check`],
    }),
    'gap-not-explained': (f) => ({
      what: `у номеров «${f.text}» нет объяснения: отменять нечего`,
      remedy: [`Пропуски и объяснения: kz-is register ${f.register} check`],
    }),
    'entry-excluded': (f) => ({
      what: `запись ${f.entry} исключена ${f.day}`,
      remedy: [`История: kz-is register trusted history ${f.entry}`],
    }),
    'finding-unknown': (f) => ({
      what:
        f.text === null
          ? `${f.entry}: ${f.open.length === 0 ? 'открытых фактов нет' : 'открытых фактов несколько'}`
          : `${f.entry}: открытого факта № ${f.text} нет`,
      ...(f.dismissing
        ? {}
        : { why: 'Исключение по своей инициативе опирается на факт, выявленный мониторингом (829-2024/10).' }),
      remedy: [
        f.dismissing
          ? `${f.open.length === 0 ? '' : `Открытые факты: ${f.open.join(', ')}; `}kz-is register trusted findings --all`
          : f.open.length === 0
            ? `Сначала: kz-is register trusted finding ${f.entry} --ground ОСНОВАНИЕ --evidence "ДОКАЗАТЕЛЬСТВО"`
            : `Открытые факты: ${f.open.join(', ')} (--finding)`,
      ],
    }),
    'finding-own': (f) => ({
      what: `${f.entry}: исключение не решает тот, кто выявил факт № ${f.finding}`,
      why: 'В программе автор и утверждающий всегда разные; пункт 829-2024/10 отдельно этого не говорит.',
      remedy: ['Решает другой сотрудник: --by ИМЯ'],
    }),
    'hearing-unsaid': (f) => ({
      what: `${f.entry}: не сказано, был ли заслушан держатель`,
      why: 'До принятия неблагоприятного акта лицо уведомляют не менее чем за 3 рабочих дня и заслушивают (Административный процедурно-процессуальный кодекс, статья 73).',
      remedy: ['--heard ДЕНЬ', '--unheard "ПРИЧИНА" (пишется в решение)'],
    }),
    'hearing-misdated': (f) => ({
      what: `${f.entry}: заслушивание не могло быть ${f.day}`,
      why: `Оно бывает между выявлением факта (${f.from}) и решением (${f.until}).`,
      remedy: ['Исправьте день: --heard'],
    }),
    'exclusion-before-finding': (f) => ({
      what: `${f.entry}: решение (${f.at.replace('T', ' ')}) раньше выявления факта (${f.after.replace('T', ' ')})`,
      remedy: ['Исправьте время: --at'],
    }),
    'finding-contradicted': (f) => ({
      what: `${f.entry}: реестр не подтверждает основание «${grounds[f.ground as keyof typeof grounds] ?? f.ground}»`,
      why: `Сроки документов, изменения записи или вид продукта говорят другое (${f.citation}).`,
      remedy: [
        `Запись: kz-is register trusted show ${f.entry}`,
        'Назовите другое основание или день: --ground, --found-on',
        `Если оно уже записано: kz-is register trusted dismiss ${f.entry} НОМЕР --reason "…"`,
      ],
    }),
    'finding-misdated': (f) => ({
      what: `${f.entry}: ${f.day} это выявить не могли`,
      why: `Запись внесена ${f.from}, сегодня ${f.until}.`,
      remedy: ['Исправьте день: --found-on'],
    }),
    'nothing-to-dispatch': (f) => ({
      what: f.empty
        ? `${f.obligation}: записей в реестре нет, отправлять нечего`
        : `${f.obligation}: с прошлой отправки ничего не изменилось`,
      remedy: f.empty
        ? ['Реестр: kz-is register trusted list']
        : ['Весь реестр: --all', 'Открытые обязанности: kz-is due --within 30d'],
    }),
    'package-unknown': (f) => ({
      what: `список № ${f.text} не составлялся`,
      remedy: [
        f.known.length === 0
          ? 'Составить: kz-is register trusted package operator-notice'
          : `Последние: ${f.known.join(', ')}`,
      ],
    }),
    'package-sent-already': (f) => ({
      what: `список № ${f.number} уже отправлен: ${f.reference}`,
      remedy: ['Новый список: kz-is register trusted package operator-notice'],
    }),
    'check-code-unknown': (f) => ({
      what: `выписка с кодом ${f.code} не выдавалась`,
      remedy: ['Перепишите код с бумаги ещё раз', 'Проверить сам файл: kz-is form verify ФАЙЛ'],
    }),
  },
}

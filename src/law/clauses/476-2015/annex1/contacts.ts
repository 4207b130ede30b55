import type { Clause } from '../../clause.js'

/** Chapter 4: addresses, the portal, information. */
export const contacts: readonly Clause[] = [
  {
    place: '1/12',
    kind: 'informational',
    says: {
      kk: 'Қызмет көрсету орындарының мекенжайлары министрліктің сайтында.',
      ru: 'Адреса мест оказания услуги – на сайте министерства.',
      en: "The addresses stand on the ministry's website.",
    },
    does: {
      kk: 'Сілтеме ғана; кеңсенің мекенжайы жеке файлдан алынады.',
      ru: 'Лишь ссылка; адрес учреждения берётся из отдельного файла.',
      en: "Only a reference; the office's address comes from a file of its own.",
    },
    tests: [],
  },
  {
    place: '1/13',
    kind: 'informational',
    says: {
      kk: 'ЭЦҚ бар алушы қызметті портал арқылы электрондық түрде ала алады.',
      ru: 'При наличии ЭЦП услугу можно получить через портал в электронной форме.',
      en: 'With a digital signature the service can be had through the portal.',
    },
    does: {
      kk: 'Алушының мүмкіндігі; қолтаңбаны порталдың өзі тексереді.',
      ru: 'Возможность получателя; подпись проверяет сам портал.',
      en: "The recipient's choice; the portal itself verifies the signature.",
    },
    tests: [],
  },
  {
    place: '1/14',
    kind: 'informational',
    says: {
      kk: 'Алушы тәртіп пен мәртебе туралы ақпаратты «жеке кабинеттен» және байланыс орталығынан алады.',
      ru: 'О порядке и статусе получатель узнаёт в «личном кабинете» и через контакт-центр.',
      en: 'The recipient learns of the procedure and the status in the personal account and from the contact centre.',
    },
    does: {
      kk: 'Порталдың қызметі: бағдарлама желіге шықпайды.',
      ru: 'Услуга портала: программа в сеть не выходит.',
      en: 'A service of the portal: the program never goes to the network.',
    },
    tests: [],
  },
  {
    place: '1/15',
    kind: 'carried-out',
    says: {
      kk: 'Анықтама 1414 телефоны, министрліктің сайты мен телефондары арқылы беріледі.',
      ru: 'Справки – по телефону 1414, на сайте и по телефонам министерства.',
      en: "Information is given by telephone 1414, on the ministry's website and by its telephones.",
    },
    does: {
      kk: 'Қызметтің төлқұжатында көрсетіледі.',
      ru: 'Показано в паспорте услуги.',
      en: "Shown in the service's passport.",
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
]

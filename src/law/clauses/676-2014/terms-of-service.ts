import type { Clause } from '../clause.js'

/** Clauses 5 to 8: form, result, price and hours; clauses 12 to 14: where to turn. */
export const termsOfService: readonly Clause[] = [
  {
    place: '5',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет қағаз түрінде көрсетіледі.',
      ru: 'Услуга оказывается в бумажной форме.',
      en: 'The service is rendered on paper.',
    },
    does: {
      kk: 'Құжаттар басып шығаруға дайын күйінде жасалады; портал арқылы берілген өтініш туралы ескертіледі.',
      ru: 'Бумаги готовятся к печати; о подаче через портал предупреждают.',
      en: 'The papers come out ready to be printed; a filing through the portal is warned of.',
    },
    tests: ['test/law/channels.test.ts'],
  },
  {
    place: '6',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижесі – жүйенің талаптар мен стандарттарға сәйкестігі аттестатын беру.',
      ru: 'Результат – выдача аттестата соответствия системы требованиям и стандартам.',
      en: 'The result is the certificate that the system meets the requirements and standards.',
    },
    does: {
      kk: 'Оң шешімнен аттестат жасалады; нысаны актіде берілмеген, сондықтан жұмыс құжаты деп белгіленген.',
      ru: 'По положительному решению составляется аттестат; формы акт не даёт, поэтому он помечен как рабочий документ.',
      en: 'A granted decision draws up the certificate; the act gives it no form, so it is marked as a working paper.',
    },
    tests: ['test/law/system-attestation.test.ts', 'test/journeys/system-attestation.test.ts'],
  },
  {
    place: '7',
    kind: 'carried-out',
    says: {
      kk: 'Бір жүйені тексеріп қараудың құны ҚҚС-пен 2 948 967 теңге; сөзбен жазылуында артық «мың» бар.',
      ru: 'Стоимость обследования одной системы с НДС – 2 948 967 тенге; в записи словами лишнее «тысяч».',
      en: 'The examination of one system costs 2,948,967 tenge with VAT; the words have a surplus “thousand”.',
    },
    does: {
      kk: 'Сан негізге алынды; төлем жазылады, кем төленсе, аттестат беруге кедергі негіз сомасымен аталады.',
      ru: 'За основу взяты цифры; оплата записывается, при недоплате основание против выдачи называется с суммой.',
      en: 'The figures are taken; the payment is recorded, and where less was paid the ground against a certificate is named with the sum.',
    },
    tests: [
      'test/law/system-attestation.test.ts',
      'test/law/system-attestation-grounds.test.ts',
      'test/journeys/system-attestation.test.ts',
    ],
  },
  {
    place: '8',
    kind: 'carried-out',
    says: {
      kk: 'Жұмыс уақыты – дүйсенбі-жұма, 9.00-18.30, түскі үзіліс 13.00-14.30.',
      ru: 'Рабочее время – понедельник-пятница, 9.00-18.30, перерыв 13.00-14.30.',
      en: 'Working hours are Monday to Friday, 9.00 to 18.30, with a break 13.00 to 14.30.',
    },
    does: {
      kk: 'Мерзімдер осы уақытпен саналады; одан тыс түскен өтінім жұмыс уақыты басталғанда қабылданды деп есептеледі. Кеңсе 17.30-ға дейін қабылдайды деген шек бұл актіден емес.',
      ru: 'По этим часам считаются сроки; поданное вне их считается принятым, когда они начнутся. Предел приёма в канцелярии до 17.30 – не из этого акта.',
      en: 'Terms are counted by these hours; what comes outside them counts as accepted when they begin. That the chancery takes papers until 17.30 is not from this act.',
    },
    tests: ['test/calendar/receipt.test.ts', 'test/calendar/working-time.test.ts'],
  },
  {
    place: '8.part2',
    kind: 'informational',
    says: {
      kk: 'Қызмет кезек бойынша, алдын ала жазылусыз және жеделдетусіз көрсетіледі.',
      ru: 'Услуга оказывается в порядке очереди, без предварительной записи и ускорения.',
      en: 'The service is rendered in turn, without booking or express service.',
    },
    does: {
      kk: 'Терезедегі тәртіп: бағдарламаның жұмысына қатысы жоқ.',
      ru: 'Порядок у окна: к работе программы не относится.',
      en: 'How the desk works: it does not bear on the program.',
    },
    tests: [],
  },
  {
    place: '12',
    kind: 'informational',
    says: {
      kk: 'Мекенжайлар www.aci.gov.kz сайтында.',
      ru: 'Адреса – на сайте www.aci.gov.kz.',
      en: 'The addresses stand at www.aci.gov.kz.',
    },
    does: {
      kk: 'Қайда екені ғана айтылған; паспортта көрсетіледі.',
      ru: 'Сказано лишь, где они; показано в паспорте услуги.',
      en: 'It only says where they are; the passport shows it.',
    },
    tests: [],
  },
  {
    place: '13',
    kind: 'informational',
    says: {
      kk: 'Қызметтің тәртібі мен барысы туралы 1414 нөмірінен білуге болады.',
      ru: 'О порядке и ходе услуги можно узнать по номеру 1414.',
      en: 'How the service goes, and how far it is, can be asked at 1414.',
    },
    does: {
      kk: 'Байланыс орталығының нөмірі ғана айтылған; паспортта көрсетіледі.',
      ru: 'Назван только номер контакт-центра; показан в паспорте услуги.',
      en: "It only gives the contact centre's number; the passport shows it.",
    },
    tests: [],
  },
  {
    place: '14',
    kind: 'informational',
    says: {
      kk: 'Анықтама телефондары www.aci.gov.kz сайтының «Мемлекеттік көрсетілетін қызметтер» бөлімінде.',
      ru: 'Справочные телефоны – в разделе «Государственные услуги» сайта www.aci.gov.kz.',
      en: 'The enquiry telephones stand in the section on public services of www.aci.gov.kz.',
    },
    does: {
      kk: 'Қайда екені ғана айтылған; паспортта көрсетіледі.',
      ru: 'Сказано лишь, где они; показано в паспорте услуги.',
      en: 'It only says where they are; the passport shows it.',
    },
    tests: [],
  },
]

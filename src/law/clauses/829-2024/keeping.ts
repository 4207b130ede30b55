import type { Clause } from '../clause.js'

/** Chapter 2 but for the criteria: how the registry is formed, kept, passed on and watched. */
export const keeping: readonly Clause[] = [
  {
    place: '4',
    kind: 'carried-out',
    says: {
      kk: 'Тізілім мемлекеттік қызмет көрсету арқылы – енгізу, алып тастау және мәліметтерін өзгерту арқылы қалыптасады.',
      ru: 'Реестр формируется через оказание услуги: включение, исключение и изменение сведений.',
      en: 'The registry is formed by rendering the service: inclusion, exclusion, and changes to its data.',
    },
    does: {
      kk: 'Тізілім жазбасы тек шешім қабылданған істен туады; үш рәсім – include, exclude, amend.',
      ru: 'Запись реестра возникает только из дела с решением; процедур три – include, exclude, amend.',
      en: 'A registry entry comes only from a decided case; there are three procedures: include, exclude, amend.',
    },
    tests: ['test/journeys/granted.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: '7',
    kind: 'carried-out',
    says: {
      kk: 'Тізілім 1-қосымшадағы нысан бойынша жүргізіледі.',
      ru: 'Реестр ведётся по форме приложения 1.',
      en: 'The registry is kept by the form of annex 1.',
    },
    does: {
      kk: 'Тізілім 829.1 нысанымен шығады; қосымшаның бағандары бастапқы мәтінде болмағандықтан, жұмыс бағандары қойылып, солай деп белгіленген.',
      ru: 'Реестр выводится формой 829.1; граф приложения в исходном тексте нет, поэтому поставлены рабочие графы с пометкой об этом.',
      en: "The registry prints as form 829.1; the annex's columns are absent from the source, so working columns stand there and are marked as such.",
    },
    tests: ['test/form/labels.test.ts', 'test/register/entry.test.ts'],
  },
  {
    place: '8',
    kind: 'carried-out',
    says: {
      kk: 'Тізілім мен оның өзгерістері 14 жұмыс күні ішінде электрондық сатып алу операторына жіберіліп, шешімнен кейін 14 жұмыс күні ішінде интернет-ресурста жарияланады.',
      ru: 'Реестр и его изменения в течение 14 рабочих дней направляются оператору электронных закупок и в течение 14 рабочих дней после решения публикуются на интернет-ресурсе.',
      en: 'The registry and its changes go to the e-procurement operator within 14 working days and are published on the website within 14 working days of the decision.',
    },
    does: {
      kk: 'Әр оң шешім екі міндет ашады; kz-is due оларды мерзімімен көрсетеді, kz-is fulfil орындалғанын жазады. Екі мерзім де шешімнен саналады.',
      ru: 'Каждое положительное решение открывает две обязанности; kz-is due показывает их со сроком, kz-is fulfil записывает исполнение. Оба срока идут от решения.',
      en: 'Every granted decision opens two obligations; kz-is due shows them with their days, kz-is fulfil records that they are done. Both terms count from the decision.',
    },
    tests: ['test/law/terms.test.ts', 'test/case/dates.test.ts', 'test/journeys/granted.test.ts'],
  },
  {
    place: '9',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттың мерзімі аяқталатын күнге дейін күнтізбелік 30 күннен кешіктірмей иесі 3-қосымша бойынша өтінішпен жаңартылған құжатты береді; уәкілетті орган тізілім мәліметтеріне мониторинг жүргізеді.',
      ru: 'Не позднее чем за 30 календарных дней до окончания срока документа правообладатель подаёт обновлённый документ с заявлением по приложению 3; уполномоченный орган проводит мониторинг сведений реестра.',
      en: "Not later than 30 calendar days before a document expires the holder files the renewed one with an application by annex 3; the authority monitors the registry's data.",
    },
    does: {
      kk: 'Әр құжаттың мерзімі жазбада сақталады; kz-is register trusted expiring кімнің қай күнге дейін жаңартуы керегін тізеді. Мониторингтің өзін қызметкер жүргізеді.',
      ru: 'Срок каждого документа хранится в записи; kz-is register trusted expiring перечисляет, кому и до какого дня обновить. Сам мониторинг ведёт сотрудник.',
      en: 'The expiry of every document is kept in the entry; kz-is register trusted expiring lists who must renew and by when. The monitoring itself is the work of an employee.',
    },
    tests: [
      'test/law/terms.test.ts',
      'test/register/entry.test.ts',
      'test/journeys/granted.test.ts',
      'test/journeys/registry.test.ts',
    ],
  },
  {
    place: '10',
    kind: 'out-of-reach',
    says: {
      kk: 'Мониторингте жалған мәлімет, мерзімі өткен құжат немесе сәйкестіктің жоғалуы анықталса, уәкілетті орган өнімді Тізілімнен өзі шығарады.',
      ru: 'Если мониторинг выявил недостоверные сведения, просроченные документы или утрату соответствия, уполномоченный орган сам исключает продукт из реестра.',
      en: 'Where monitoring finds false data, expired documents or loss of conformity, the authority excludes the product on its own initiative.',
    },
    does: {
      kk: 'Бұл нұсқада жазба тек өтініш бойынша шығарылады: мониторинг актісі мен өз бастамасымен шығару әлі жоқ. Мерзімі өткен құжаттарды kz-is register trusted expiring көрсетеді.',
      ru: 'В этой версии запись исключается только по заявлению: акта мониторинга и исключения по своей инициативе ещё нет. Истекающие документы показывает kz-is register trusted expiring.',
      en: 'In this version an entry is excluded only on application: monitoring findings and exclusion on the own initiative are not there yet. kz-is register trusted expiring shows the documents that run out.',
    },
    tests: [],
  },
  {
    place: '11',
    kind: 'carried-out',
    says: {
      kk: 'Шешімді уәкілетті орган Комиссияның 5 және 6-тармақтарға сәйкестік туралы ұсынымын ескеріп қабылдайды; Комиссия Ереже бойынша құрылып, жұмыс істейді.',
      ru: 'Решение принимает уполномоченный орган с учётом рекомендации Комиссии о соответствии пунктам 5 и 6; Комиссия создаётся и работает по своему Положению.',
      en: "The authority decides with the Commission's recommendation on clauses 5 and 6 in view; the Commission is formed and works by its own regulations.",
    },
    does: {
      kk: 'Шешім ұсыным жазылғаннан кейін ғана қабылданады, теріс ұсыным негіздердің арасында көрсетіледі; түпкі шешімді адам қабылдайды. Комиссияның құрамы мен ережесі бағдарламада жоқ.',
      ru: 'Решение принимается только после записи рекомендации, отрицательная показана среди оснований; решает человек. Состава и положения Комиссии в программе нет.',
      en: "A case is decided only after the recommendation is recorded, and a negative one stands among the grounds; a person decides. The Commission's members and regulations are not in the program.",
    },
    tests: ['test/case/grounds.test.ts', 'test/case/decide.test.ts', 'test/journeys/refused.test.ts'],
  },
]

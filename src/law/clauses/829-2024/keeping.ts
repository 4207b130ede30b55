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
      kk: 'Әр оң шешім, сондай-ақ өтінішсіз шығару екі міндет ашады, екі мерзім де шешімнен саналады. kz-is register trusted package соңғы жіберілгеннен бері өзгергендердің тізімін жасайды (DOCX, XLSX, CSV), kz-is fulfil --package жіберілгенін жазып, ондағының бәрінің міндетін жабады. Жіберудің өзі – бағдарламадан тыс.',
      ru: 'Каждое положительное решение и исключение без заявления открывают две обязанности, оба срока идут от решения. kz-is register trusted package составляет список изменённого с прошлой отправки (DOCX, XLSX, CSV), kz-is fulfil --package записывает отправку и закрывает обязанности всего, что в нём. Сама отправка – вне программы.',
      en: 'Every granted decision, and an exclusion without an application, opens two obligations; both terms count from the decision. kz-is register trusted package draws up the list of what changed since the last dispatch (DOCX, XLSX, CSV); kz-is fulfil --package records the dispatch and closes the obligations of all that stands in it. Sending itself is outside the program.',
    },
    tests: [
      'test/law/terms.test.ts',
      'test/case/dates.test.ts',
      'test/journeys/granted.test.ts',
      'test/journeys/register-watch.test.ts',
    ],
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
      kk: 'Әр құжаттың мерзімі жазбада сақталады; kz-is register trusted expiring кімнің қай күнге дейін жаңартуы керегін, --expired мерзімі өтіп кеткендерін тізеді. Мониторингті қызметкер жүргізеді, қорытындысы kz-is register trusted finding арқылы жазылады.',
      ru: 'Срок каждого документа хранится в записи; kz-is register trusted expiring перечисляет, кому и до какого дня обновить, а с --expired и просроченное. Мониторинг ведёт сотрудник, его вывод записывает kz-is register trusted finding.',
      en: 'The expiry of every document is kept in the entry; kz-is register trusted expiring lists who must renew and by when, with --expired also what is out of its term. The monitoring is the work of an employee; kz-is register trusted finding records what it found.',
    },
    tests: [
      'test/law/terms.test.ts',
      'test/register/entry.test.ts',
      'test/journeys/granted.test.ts',
      'test/journeys/registry.test.ts',
      'test/journeys/register-watch.test.ts',
    ],
  },
  {
    place: '10',
    kind: 'carried-out',
    says: {
      kk: 'Мониторингте жалған мәлімет, мерзімі өткен құжат немесе сәйкестіктің жоғалуы анықталса, уәкілетті орган өнімді Тізілімнен өзі шығарады.',
      ru: 'Если мониторинг выявил недостоверные сведения, просроченные документы или утрату соответствия, уполномоченный орган сам исключает продукт из реестра.',
      en: 'Where monitoring finds false data, expired documents or loss of conformity, the authority excludes the product on its own initiative.',
    },
    does: {
      kk: 'kz-is register trusted finding анықталған фактіні негізімен, дәлелімен және күнімен жазады (тізілімнің өзі теріске шығаратын негіз қабылданбайды); kz-is register trusted exclude өтінішсіз шығарады: басқа қызметкердің шешімі, иесіне 829.8 хабарлама, /8 міндеттері. Хабарлама мен тыңдауды тармақ айтпайды: олар Кодекстен (73-бап), тыңдалмаса себебі шешімде тұрады.',
      ru: 'kz-is register trusted finding записывает выявленный факт с основанием, доказательством и днём (основание, которое опровергает сам реестр, не принимается); kz-is register trusted exclude исключает без заявления: решение другого сотрудника, уведомление 829.8 держателю, обязанности /8. Уведомления и заслушивания пункт не называет: они по Кодексу (статья 73), причина отказа от заслушивания стоит в решении.',
      en: 'kz-is register trusted finding records a finding with its ground, evidence and day (a ground that the registry itself contradicts is not taken); kz-is register trusted exclude excludes without an application: the decision of another employee, notification 829.8 to the holder, the obligations of /8. The clause names neither notification nor hearing: they follow the Code (article 73), and why nobody was heard stands in the decision.',
    },
    tests: ['test/register/own-exclusion.test.ts', 'test/journeys/register-watch.test.ts'],
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

import type { Clause } from '../clause.js'

/** Annexes that are a form without numbered items. Annex 2 is in `passport.ts`, annex 4 in `application.ts`. */
export const forms: readonly Clause[] = [
  {
    place: 'annex1',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімді жүргізу нысаны; бастапқы мәтінде тек атауы бар, бағандары жоқ.',
      ru: 'Форма ведения реестра; в исходном тексте есть только название, граф нет.',
      en: 'The form of keeping the registry; the source has its title alone and no columns.',
    },
    does: {
      kk: '829.1 нысаны басқа қосымшалар талап ететін мәліметтерден алынған жұмыс бағандарымен шығады және ресми емес деп белгіленген.',
      ru: 'Форма 829.1 выводится с рабочими графами из сведений, которых требуют другие приложения, и помечена как неофициальная.',
      en: 'Form 829.1 prints with working columns drawn from the data that the other annexes call for, and says that they are not official.',
    },
    tests: ['test/form/labels.test.ts'],
  },
  {
    place: 'annex3',
    kind: 'carried-out',
    says: {
      kk: 'Өзгерістер (толықтырулар) енгізу туралы өтініш: жазба, жаңа редакциясы, себебі, телефондар; әр өнімге бөлек өтініш.',
      ru: 'Заявление об изменениях (дополнениях): запись, новая редакция, причина, телефоны; на каждый продукт отдельное.',
      en: 'The application for changes: the entry, its new wording, the reason, telephones; one for every product.',
    },
    does: {
      kk: 'amend рәсімі сол мәліметтерді сұрайды; 829.3 нысаны бос та, толтырылған да шығады.',
      ru: 'Процедура amend спрашивает эти сведения; форма 829.3 выводится и пустой, и заполненной.',
      en: 'The amend procedure asks for these; form 829.3 comes out blank or filled.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: 'annex5',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімнен алып тастау туралы өтініш: жазба, себебі, телефондар; әр өнімге бөлек өтініш.',
      ru: 'Заявление об исключении из реестра: запись, причина, телефоны; на каждый продукт отдельное.',
      en: 'The application for exclusion: the entry, the reason, telephones; one for every product.',
    },
    does: {
      kk: 'exclude рәсімі сол мәліметтерді сұрайды; 829.5 нысаны бос та, толтырылған да шығады.',
      ru: 'Процедура exclude спрашивает эти сведения; форма 829.5 выводится и пустой, и заполненной.',
      en: 'The exclude procedure asks for these; form 829.5 comes out blank or filled.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: 'annex6',
    kind: 'carried-out',
    says: {
      kk: 'Дәлелді бас тарту: қос тілді бланк, нөмірі мен күні, өтінішке сілтеме, себебі, қол қоюшы.',
      ru: 'Мотивированный отказ: двуязычный бланк, номер и дата, ссылка на заявление, причина, подписывающий.',
      en: 'The reasoned refusal: a bilingual letterhead, number and date, the application, the reason, the signer.',
    },
    does: {
      kk: '829.6 нысаны бас тарту шешімінен жасалады; себебінде әр негіз тармағымен және санымен аталады.',
      ru: 'Форма 829.6 составляется по решению об отказе; в причине каждое основание названо с пунктом и цифрой.',
      en: 'Form 829.6 is drawn up from a refusal; its reason names every ground with clause and figure.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/refused.test.ts'],
  },
  {
    place: 'annex7',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімге енгізу туралы хабарлама: кімге, өнімі, кім бергені, БСН, ТЖҚ БНА, қол қоюшы.',
      ru: 'Уведомление о включении в реестр: кому, продукт, кем выдано, БИН, ЕНС ТРУ, подписывающий.',
      en: 'The notification of inclusion: to whom, the product, by whom, BIN, ENS TRU, the signer.',
    },
    does: {
      kk: '829.7 нысаны енгізу туралы оң шешімнен жасалады; актідегі артық орысша қол қою жолдары сол күйінде.',
      ru: 'Форма 829.7 составляется по положительному решению о включении; лишние русские строки подписи оставлены как в акте.',
      en: "Form 829.7 is drawn up when an inclusion is granted; the act's stray Russian signature lines are kept as they stand.",
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/granted.test.ts'],
  },
  {
    place: 'annex8',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімнен алып тастау туралы хабарлама: кімге, өнімі, себебі, кім бергені, қол қоюшы.',
      ru: 'Уведомление об исключении из реестра: кому, продукт, причина, кем выдано, подписывающий.',
      en: 'The notification of exclusion: to whom, the product, the reason, by whom, the signer.',
    },
    does: {
      kk: '829.8 нысаны алып тастау туралы оң шешімнен жасалады.',
      ru: 'Форма 829.8 составляется по положительному решению об исключении.',
      en: 'Form 829.8 is drawn up when an exclusion is granted.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: 'annex9',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімге өзгерістер (толықтырулар) енгізу туралы хабарлама: кімге, өнімі, кім бергені, қол қоюшы.',
      ru: 'Уведомление о внесении изменений (дополнений) в реестр: кому, продукт, кем выдано, подписывающий.',
      en: 'The notification of changes: to whom, the product, by whom, the signer.',
    },
    does: {
      kk: '829.9 нысаны өзгерту туралы оң шешімнен жасалады; бланкіде мемлекеттік тілдегі атау екі рет – актідегідей.',
      ru: 'Форма 829.9 составляется по положительному решению об изменении; в бланке название на государственном языке стоит дважды, как в акте.',
      en: 'Form 829.9 is drawn up when a change is granted; its letterhead names the state-language name twice, as the act does.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: 'annex10',
    kind: 'carried-out',
    says: {
      kk: 'Техникалық қолдау қызметі не сервистік орталық туралы мәліметтер: Қазақстандағы нақты мекенжайы мен байланыс деректері.',
      ru: 'Сведения о службе технической поддержки или сервисном центре: фактический адрес в Казахстане и контакты.',
      en: 'The support service or service centre: its actual address in Kazakhstan and its contacts.',
    },
    does: {
      kk: 'Жолдары сұралып, 829.10 нысанының кестесіне түседі; әр жолда Қазақстанда орналасқаны белгіленеді.',
      ru: 'Строки спрашиваются и ложатся в таблицу формы 829.10; у каждой отмечается, находится ли она в Казахстане.',
      en: 'The rows are asked and fill the table of form 829.10; each says whether it lies in Kazakhstan.',
    },
    tests: ['test/form/labels.test.ts', 'test/case/grounds.test.ts'],
  },
  {
    place: 'annex11',
    kind: 'carried-out',
    says: {
      kk: 'Электрондық өнеркәсіп өнімінің сипаттамалары: атауы, маркасы мен моделі, қысқаша, техникалық, пайдалану сипаттамалары; әр модельге бөлек кесте, файлдар .pdf.',
      ru: 'Характеристики продукции: название, марка и модель, краткое описание, технические и эксплуатационные; на каждую модель своя таблица, файлы .pdf.',
      en: "The product's characteristics: name, make and model, summary, technical, operating; a table for every model, files as .pdf.",
    },
    does: {
      kk: 'Әр модель бөлек сұралып, 829.11 нысанында бөлек кесте болады; .pdf файлдар бағдарламада сақталмайды.',
      ru: 'Каждая модель спрашивается отдельно и получает в форме 829.11 свою таблицу; файлы .pdf в программе не хранятся.',
      en: 'Every model is asked apart and has a table of its own in form 829.11; the .pdf files are not kept in the program.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/registry.test.ts'],
  },
]

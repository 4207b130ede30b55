import type { Clause } from '../clause.js'

/** Chapter 1: what the rules are, what their words mean. */
export const general: readonly Clause[] = [
  {
    place: '1',
    kind: 'informational',
    says: {
      kk: 'Қағидалар «Ақпараттандыру туралы» Заңның 7-6-бабы негізінде әзірленген; тізілімді құру мен жүргізу тәртібін және оған енгізу өлшемшарттарын айқындайды.',
      ru: 'Правила разработаны на основании статьи 7-6 Закона «Об информатизации»; определяют порядок формирования и ведения реестра и критерии включения в него.',
      en: 'The rules rest on article 7-6 of the Law on informatization; they set how the registry is formed and kept, and the criteria for entering it.',
    },
    does: {
      kk: 'Қағидалардың мақсаты ғана айтылған: орындалатын нұсқама жоқ.',
      ru: 'Названа только цель правил: исполнять нечего.',
      en: 'It states the purpose of the rules: there is nothing to carry out.',
    },
    tests: [],
  },
  {
    place: '2',
    kind: 'informational',
    says: {
      kk: 'Қағидаларда қолданылатын ұғымдар; өзгелері қолданыстағы заңнамадағы мағынасында алынады.',
      ru: 'Понятия, которые используются в правилах; прочие понимаются так, как в действующем законодательстве.',
      en: 'The terms that the rules use; others have the meaning that the legislation in force gives them.',
    },
    does: {
      kk: 'Ұғымдардың анықтамалары; бағдарламаның сөздері мен сұрақтары соларға сүйенеді.',
      ru: 'Определения; на них опираются слова и вопросы программы.',
      en: "Definitions; the program's words and questions follow them.",
    },
    tests: [],
  },
  {
    place: '2.1',
    kind: 'informational',
    says: {
      kk: 'Интернет-ресурс – бірегей мекенжайы немесе домендік аты бар, интернетте орналастырылған ақпарат.',
      ru: 'Интернет-ресурс – размещённая в интернете информация с уникальным адресом или доменным именем.',
      en: 'A website is information on the internet that has its own address or domain name.',
    },
    does: { kk: 'Анықтама ғана.', ru: 'Только определение.', en: 'A definition only.' },
    tests: [],
  },
  {
    place: '2.2',
    kind: 'carried-out',
    says: {
      kk: 'Квазимемлекеттік сектор субъектілері – мемлекеттік кәсіпорындар, мемлекет қатысатын серіктестіктер, акционерлік қоғамдар, холдингтер, ұлттық компаниялар және олармен үлестес ұйымдар.',
      ru: 'Субъекты квазигосударственного сектора – государственные предприятия, товарищества, акционерные общества, холдинги и национальные компании с участием государства и аффилированные с ними организации.',
      en: 'The quasi-public sector is state enterprises, partnerships, companies, holdings and national companies in which the state takes part, and the organisations affiliated with them.',
    },
    does: {
      kk: 'Өтініш берушінің санаты сұралады; квазимемлекеттік сектор субъектісі болса, бас тарту негізі табылады (829-2024/2.4).',
      ru: 'Спрашивается категория заявителя; если это субъект квазигосударственного сектора, находится основание для отказа (829-2024/2.4).',
      en: "The applicant's category is asked; a subject of the quasi-public sector is a ground for refusal (829-2024/2.4).",
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '2.3',
    kind: 'carried-out',
    says: {
      kk: 'Комиссия – өтінімдерді қарағанда ұсыныстар әзірлейтін консультативтік-кеңесші орган.',
      ru: 'Комиссия – консультативно-совещательный орган, который вырабатывает предложения при рассмотрении заявок.',
      en: 'The Commission is the consultative advisory body that works out proposals on applications.',
    },
    does: {
      kk: 'Комиссия – қарау барысындағы жеке рөл: топтама оған жіберіледі, ұсынымы хаттаманың нөмірі мен күнімен жазылады.',
      ru: 'Комиссия – отдельная роль в маршруте: ей направляется пакет, её рекомендация записывается с номером и датой протокола.',
      en: 'The Commission is a role of its own in the route: the package goes to it, and its recommendation is recorded with the number and date of the protocol.',
    },
    tests: ['test/law/plan.test.ts', 'test/journeys/granted.test.ts'],
  },
  {
    place: '2.4',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет алушы – Қазақстан аумағында бағдарламалық қамтылым немесе электрондық өнеркәсіп өнімін өндіретін жеке не заңды тұлға; орталық мемлекеттік органдар, шетелдік мекемелер, жергілікті атқарушы органдар, әкімдер мен квазимемлекеттік сектор субъектілері кірмейді.',
      ru: 'Услугополучатель – физическое или юридическое лицо, производящее в Казахстане программное обеспечение или продукцию электронной промышленности; кроме центральных государственных органов, загранучреждений, местных исполнительных органов, акимов и субъектов квазигосударственного сектора.',
      en: 'The applicant is a person or legal entity that produces software or electronic industry products in Kazakhstan; central state bodies, institutions abroad, local executive bodies, akims and subjects of the quasi-public sector are not.',
    },
    does: {
      kk: 'Өтініш берушінің кім екені, санаты және Қазақстанда өндіретіні сұралады; талапқа сай келмесе, бас тарту негізі аталады.',
      ru: 'Спрашивается, кто заявитель, его категория и производит ли он в Казахстане; при несоответствии называется основание для отказа.',
      en: 'Who the applicant is, the category and production in Kazakhstan are asked; where they do not fit, the ground for refusal is named.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '2.5',
    kind: 'informational',
    says: {
      kk: 'Тізілім – ақпараттық қауіпсіздік талаптарына сай өнімдердің қорғаныс пен мемлекет қауіпсіздігі үшін құрылған тізбесі.',
      ru: 'Реестр – перечень продуктов, отвечающих требованиям информационной безопасности, созданный для нужд обороны и безопасности государства.',
      en: 'The registry is the list of products that meet the information-security requirements, made for defence and state security.',
    },
    does: { kk: 'Анықтама ғана.', ru: 'Только определение.', en: 'A definition only.' },
    tests: [],
  },
  {
    place: '2.6',
    kind: 'carried-out',
    says: {
      kk: 'ТЖҚ БНА – реттелетін сатып алулардың бәрінде қолданылатын тауарлар, жұмыстар мен қызметтер сыныптауышы.',
      ru: 'ЕНС ТРУ – классификатор товаров, работ и услуг, который применяется во всех регулируемых закупках.',
      en: 'ENS TRU is the classifier of goods, works and services used in all regulated procurement.',
    },
    does: {
      kk: 'ТЖҚ БНА коды сұралып, пішіні тексеріледі; сыныптауыштың өзі бағдарламада жоқ.',
      ru: 'Код ЕНС ТРУ спрашивается, его вид проверяется; самого классификатора в программе нет.',
      en: 'The ENS TRU code is asked and its shape checked; the classifier itself is not in the program.',
    },
    tests: ['test/answers/identifiers.test.ts'],
  },
  {
    place: '2.7',
    kind: 'informational',
    says: {
      kk: 'Уәкілетті орган – электрондық өнеркәсіп саласын реттейтін орталық атқарушы орган.',
      ru: 'Уполномоченный орган – центральный исполнительный орган, регулирующий электронную промышленность.',
      en: 'The authorised body is the central executive body that regulates the electronic industry.',
    },
    does: {
      kk: 'Анықтама ғана; кеңсенің атауы мен деректемелері жеке файлдан алынады.',
      ru: 'Только определение; название и реквизиты учреждения берутся из отдельного файла.',
      en: "A definition only; the office's name and particulars come from a file of their own.",
    },
    tests: [],
  },
  {
    place: '2.8',
    kind: 'informational',
    says: {
      kk: '«Электрондық үкімет» веб-порталы – үкіметтік ақпарат пен электрондық қызметтерге бірыңғай терезе.',
      ru: 'Веб-портал «электронного правительства» – единое окно к правительственной информации и электронным услугам.',
      en: 'The e-government portal is the single window to government information and electronic services.',
    },
    does: {
      kk: 'Анықтама ғана; порталдан түскен өтінішті есептеу 829-2024/annex2/8.2-де.',
      ru: 'Только определение; счёт для заявлений с портала – 829-2024/annex2/8.2.',
      en: 'A definition only; how a portal application is counted stands at 829-2024/annex2/8.2.',
    },
    tests: [],
  },
  {
    place: '2.9',
    kind: 'informational',
    says: {
      kk: 'Электрондық цифрлық қолтаңба – электрондық құжаттың дұрыстығын, тиесілілігін және өзгермегенін растайтын нышандар.',
      ru: 'Электронная цифровая подпись – символы, подтверждающие достоверность, принадлежность и неизменность электронного документа.',
      en: 'A digital signature is the symbols that prove an electronic document genuine, whose it is and unchanged.',
    },
    does: {
      kk: 'Анықтама ғана; бағдарлама қол қоймайды, қол қоюға дайын құжат жасайды.',
      ru: 'Только определение; программа не подписывает, а готовит документ к подписанию.',
      en: 'A definition only; the program does not sign, it draws up a paper ready for signing.',
    },
    tests: [],
  },
  {
    place: '3',
    kind: 'carried-out',
    says: {
      kk: 'Тізілімге енгізілетін өнім ақпараттандыру объектілерін сыныптау қағидалары (№ 135 бұйрық) бойынша жіктеледі.',
      ru: 'Включаемый продукт классифицируется по Правилам классификации объектов информатизации (приказ № 135).',
      en: 'What enters the registry is classified by the rules on classes of informatization objects (Order No 135).',
    },
    does: {
      kk: 'Санат кодтары сұралады; олардың пішіні актіде берілмегендіктен, тек бар-жоғы тексеріледі, дұрыстығын Комиссия бағалайды.',
      ru: 'Спрашиваются коды категорий; их вид в акте не задан, поэтому проверяется только наличие, верность оценивает Комиссия.',
      en: 'The category codes are asked; the act does not fix their shape, so only their presence is checked and the Commission judges them.',
    },
    tests: ['test/journeys/granted.test.ts', 'test/form/labels.test.ts'],
  },
]

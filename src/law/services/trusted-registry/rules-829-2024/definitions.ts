import type { ServiceEdition } from '../../../service.js'

/** Clause 2: the words of the rules, in ours. */
export const definitions: ServiceEdition['definitions'] = [
  {
    term: { kk: 'интернет-ресурс', ru: 'интернет-ресурс', en: 'internet resource' },
    meaning: {
      kk: 'бірегей мекенжайы не домені бар, интернеттегі кешенде орналасқан ақпарат',
      ru: 'информация с уникальным адресом или доменом, размещённая в интернете',
      en: 'information with an address or domain of its own, placed on a system working in the internet',
    },
    source: '829-2024/2.1',
  },
  {
    term: {
      kk: 'квазимемлекеттік сектор субъектілері',
      ru: 'субъекты квазигосударственного сектора',
      en: 'subjects of the quasi-public sector',
    },
    meaning: {
      kk: 'мемлекет құрылтайшысы, қатысушысы не акционері болып табылатын кәсіпорындар, серіктестіктер мен қоғамдар және олармен үлестес тұлғалар; қызмет ала алмайды',
      ru: 'предприятия, товарищества и общества, где государство учредитель, участник или акционер, и аффилированные с ними лица; услугу не получают',
      en: 'enterprises, partnerships and companies of which the state is founder, participant or shareholder, and their affiliates; not eligible',
    },
    source: '829-2024/2.2',
  },
  {
    term: { kk: 'комиссия', ru: 'комиссия', en: 'Commission' },
    meaning: {
      kk: 'өтінімдер бойынша ұсыныстар әзірлейтін консультативтік-кеңесші орган',
      ru: 'консультативно-совещательный орган, дающий рекомендации по заявлениям',
      en: 'the advisory body that makes recommendations on applications',
    },
    source: '829-2024/2.3',
  },
  {
    term: { kk: 'қызмет алушы', ru: 'услугополучатель', en: 'recipient of the service' },
    meaning: {
      kk: 'Қазақстанда бағдарламалық қамтылым не электрондық өнеркәсіп өнімін өндіретін тұлға; мемлекеттік органдар, шетелдік мекемелер, әкімдер, квазимемлекеттік сектор кірмейді',
      ru: 'лицо, производящее в Казахстане ПО или продукцию электронной промышленности; кроме государственных органов, загранучреждений, акимов и квазигосударственного сектора',
      en: 'a person or entity producing software or electronic industry products in Kazakhstan; not state bodies, institutions abroad, akims or the quasi-public sector',
    },
    source: '829-2024/2.4',
  },
  {
    term: { kk: 'тізілім', ru: 'реестр', en: 'registry' },
    meaning: {
      kk: 'қауіпсіздік талаптарына сай өнімдердің қорғаныс пен мемлекет қауіпсіздігі үшін құрылған тізбесі',
      ru: 'перечень продукции, отвечающей требованиям безопасности, для целей обороны и безопасности государства',
      en: 'the list of products meeting the security requirements, kept for defence and state security',
    },
    source: '829-2024/2.5',
  },
  {
    term: { kk: 'ТЖҚ БНА', ru: 'ЕНС ТРУ', en: 'ENS TRU' },
    meaning: {
      kk: 'барлық реттелетін сатып алуларға арналған тауарлардың, жұмыстар мен қызметтердің сыныптауышы',
      ru: 'классификатор товаров, работ и услуг для всех регулируемых закупок',
      en: 'the classifier of goods, works and services for all regulated procurement',
    },
    source: '829-2024/2.6',
  },
  {
    term: { kk: 'уәкілетті орган', ru: 'уполномоченный орган', en: 'authorised body' },
    meaning: {
      kk: 'электрондық өнеркәсіп саласын мемлекеттік реттейтін орталық атқарушы орган; қызметті ол көрсетеді',
      ru: 'центральный исполнительный орган, регулирующий электронную промышленность; он и услугодатель',
      en: 'the central executive body that regulates the electronic industry; it provides the service',
    },
    source: '829-2024/2.7',
  },
  {
    term: {
      kk: '«электрондық үкімет» веб-порталы',
      ru: 'веб-портал «электронного правительства»',
      en: 'e-government portal',
    },
    meaning: {
      kk: 'мемлекеттік ақпарат пен электрондық қызметтерге қол жеткізудің бірыңғай терезесі',
      ru: 'единое окно доступа к государственной информации и электронным услугам',
      en: 'the single window to government information and electronic services',
    },
    source: '829-2024/2.8',
  },
  {
    term: {
      kk: 'электрондық цифрлық қолтаңба',
      ru: 'электронная цифровая подпись',
      en: 'electronic digital signature',
    },
    meaning: {
      kk: 'электрондық құжаттың дұрыстығын, тиесілілігін және өзгермегенін растайтын белгілер',
      ru: 'символы, подтверждающие достоверность электронного документа, его принадлежность и неизменность',
      en: 'the digital signs that confirm that a document is genuine, whose it is, and that it was not changed',
    },
    source: '829-2024/2.9',
  },
]

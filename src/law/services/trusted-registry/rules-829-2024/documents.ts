import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import type { DocumentRule } from '../../../service.js'
import { numberAndDate, validity, yesNo } from './particulars.js'
import { isEip, isSoftware } from './product.js'

const byRepresentative: Condition = { is: 'answer', path: 'signer.role', oneOf: ['representative'] }
const source = '829-2024/annex2/9'

const centres: Field = {
  id: 'centres',
  kind: 'list',
  min: 1,
  max: 200,
  label: { kk: 'Орналасқан жерлері', ru: 'Места расположения', en: 'Locations' },
  source: '829-2024/annex10',
  fields: [
    {
      id: 'address',
      kind: 'text',
      max: 500,
      label: {
        kk: 'Қазақстан Республикасының аумағында орналастырудың нақты мекенжайы',
        ru: 'Фактический адрес размещения на территории Республики Казахстан',
        en: 'Actual address in Kazakhstan',
      },
      source: '829-2024/annex10',
    },
    {
      id: 'contacts',
      kind: 'text',
      max: 500,
      label: {
        kk: 'Байланыс деректері (телефон нөмірі және электрондық пошта)',
        ru: 'Контактные данные (номер телефона и электронная почта)',
        en: 'Contacts (telephone number and e-mail)',
      },
      source: '829-2024/annex10',
    },
    yesNo(
      'inKazakhstan',
      {
        kk: 'Қазақстан аумағында орналасқан ба',
        ru: 'Находится ли на территории Казахстана',
        en: 'Located in Kazakhstan',
      },
      '829-2024/5.4',
    ),
  ],
}

const securityPapers: readonly DocumentRule[] = [
  {
    id: 'conformityCertificate',
    choice: 'security',
    title: {
      kk: 'ҚР СТ ISO/IEC 15408-3-2017 бойынша сәйкестік құжаты (4-інші сенім деңгейінен төмен емес)',
      ru: 'Документ о соответствии СТ РК ISO/IEC 15408-3-2017 (уровень доверия не ниже 4)',
      en: 'Conformity to ST RK ISO/IEC 15408-3-2017 (assurance level not below 4)',
    },
    source,
    particulars: [
      ...numberAndDate(source),
      ...validity('829-2024/9', 'required'),
      {
        id: 'assuranceLevel',
        kind: 'integer',
        min: 1,
        max: 7,
        label: { kk: 'Сенім деңгейі', ru: 'Уровень доверия', en: 'Assurance level' },
        source,
      },
    ],
  },
  {
    id: 'testProtocol',
    choice: 'security',
    title: {
      kk: 'Аккредиттелген зертхананың сынау хаттамасы (111/НҚ бұйрығы)',
      ru: 'Протокол испытаний аккредитованной лаборатории (приказ 111/НҚ)',
      en: 'Test protocol of an accredited laboratory (Order 111/НҚ)',
    },
    source,
    particulars: [
      ...numberAndDate(source),
      ...validity('829-2024/9', 'if-any'),
      {
        id: 'laboratory',
        kind: 'text',
        max: 500,
        label: { kk: 'Сынау зертханасы', ru: 'Испытательная лаборатория', en: 'Laboratory' },
        source,
      },
      {
        id: 'result',
        kind: 'choice',
        label: { kk: 'Сынау нәтижесі', ru: 'Результат испытаний', en: 'Result of the tests' },
        source,
        choices: [
          { id: 'positive', label: { kk: 'оң', ru: 'положительный', en: 'positive' } },
          { id: 'negative', label: { kk: 'теріс', ru: 'отрицательный', en: 'negative' } },
        ],
      },
    ],
  },
  {
    id: 'testingImpossible',
    choice: 'security',
    when: isEip,
    title: {
      kk: 'Ақпараттық қауіпсіздік саласындағы уәкілетті органның сынаудың мүмкін еместігі туралы растауы',
      ru: 'Подтверждение уполномоченного органа по информационной безопасности о невозможности испытаний',
      en: "The information-security authority's confirmation that tests are impossible",
    },
    source,
    particulars: numberAndDate('829-2024/6.1'),
  },
]

const industrialCertificate: DocumentRule = {
  id: 'industrialCertificate',
  title: {
    kk: 'Оқшаулау үлесін растайтын индустриялық сертификат',
    ru: 'Индустриальный сертификат, подтверждающий долю локализации',
    en: 'Industrial certificate showing the local share',
  },
  source,
  particulars: [
    ...numberAndDate(source),
    ...validity('829-2024/9', 'required'),
    {
      id: 'localShare',
      kind: 'percent',
      label: { kk: 'Оқшаулау үлесі, %', ru: 'Доля локализации, %', en: 'Local share, %' },
      help: {
        kk: 'Сертификатта жазылғандай: дөңгелектелмейді (79,99 – 80 емес).',
        ru: 'Как в сертификате: не округляется (79,99 – это не 80).',
        en: 'As the certificate says: nothing is rounded (79.99 is not 80).',
      },
      source,
    },
  ],
}

/** Annex 2, row 9: what must lie in the package for inclusion, by kind of product. */
export const includeDocuments: readonly DocumentRule[] = [
  ...securityPapers,
  {
    id: 'exclusiveRights',
    when: isSoftware,
    title: {
      kk: 'Айрықша мүліктік құқықтарды растайтын құжат',
      ru: 'Документ, подтверждающий исключительные имущественные права',
      en: 'Proof of exclusive property rights',
    },
    source,
    particulars: [
      ...numberAndDate(source),
      ...validity('829-2024/9', 'if-any'),
      yesNo(
        'heldByApplicant',
        {
          kk: 'Құқықтар өтініш берушіге тиесілі ме',
          ru: 'Права принадлежат заявителю',
          en: 'The rights belong to the applicant',
        },
        '829-2024/5.2',
      ),
      yesNo(
        'wholeKazakhstan',
        {
          kk: 'Қазақстан Республикасының бүкіл аумағында қолданыла ма',
          ru: 'Действуют на всей территории Республики Казахстан',
          en: 'They hold for all of Kazakhstan',
        },
        '829-2024/5.2',
      ),
      yesNo(
        'wholeTerm',
        {
          kk: 'Айрықша құқықтың бүкіл қолданылу мерзіміне берілген бе',
          ru: 'Действуют на весь срок исключительного права',
          en: "They hold for the right's whole term",
        },
        '829-2024/5.2',
      ),
    ],
  },
  {
    id: 'useRights',
    when: isEip,
    title: {
      kk: 'Өнім құрамындағы бағдарламалық қамтылымды пайдалану құқығын растайтын құжат',
      ru: 'Документ о праве использования ПО в составе продукции',
      en: 'Proof of the right to use the embedded software',
    },
    source,
    particulars: [
      ...numberAndDate(source),
      ...validity('829-2024/9', 'if-any'),
      yesNo(
        'wholeTerm',
        {
          kk: 'Құқықтың бүкіл қолданылу мерзіміне берілген бе',
          ru: 'На весь срок действия права',
          en: "For the right's whole term",
        },
        '829-2024/6.2',
      ),
    ],
  },
  industrialCertificate,
  {
    id: 'supportService',
    when: isSoftware,
    form: '829.10',
    title: {
      kk: 'Техникалық қолдау қызметінің болуы туралы мәліметтер (10-қосымша)',
      ru: 'Сведения о службе технической поддержки (приложение 10)',
      en: 'Technical support service (annex 10)',
    },
    source,
    particulars: [centres],
  },
  {
    id: 'serviceCentre',
    when: isEip,
    form: '829.10',
    title: {
      kk: 'Сервистік орталық туралы мәліметтер (10-қосымша)',
      ru: 'Сведения о сервисном центре (приложение 10)',
      en: 'Service centre (annex 10)',
    },
    source,
    particulars: [
      {
        ...centres,
        fields: (centres.fields ?? []).map((field) =>
          field.id === 'inKazakhstan' ? { ...field, source: '829-2024/6.3' as const } : field,
        ),
      },
    ],
  },
  {
    id: 'characteristics',
    when: isEip,
    form: '829.11',
    title: {
      kk: 'Техникалық және пайдалану сипаттамаларының сипаттамасы (11-қосымша)',
      ru: 'Описание технических и эксплуатационных характеристик (приложение 11)',
      en: 'Technical and operating characteristics (annex 11)',
    },
    source,
    particulars: [
      {
        id: 'models',
        kind: 'list',
        min: 1,
        max: 200,
        label: { kk: 'Модельдер', ru: 'Модели', en: 'Models' },
        help: {
          kk: 'Әрбір модель үшін кесте жеке толтырылады.',
          ru: 'Для каждой модели таблица заполняется отдельно.',
          en: 'A table of its own for every model.',
        },
        source: '829-2024/annex11',
        fields: [
          {
            id: 'name',
            kind: 'text',
            max: 500,
            label: {
              kk: 'Электрондық өнеркәсіп өнімінің атауы',
              ru: 'Наименование продукции',
              en: 'Name of the product',
            },
            source: '829-2024/annex11',
          },
          {
            id: 'brandAndModel',
            kind: 'text',
            max: 500,
            label: { kk: 'Маркасы мен моделі', ru: 'Марка и модель', en: 'Make and model' },
            source: '829-2024/annex11',
          },
          {
            id: 'summary',
            kind: 'long-text',
            label: { kk: 'Қысқаша сипаттама', ru: 'Краткое описание', en: 'Short description' },
            source: '829-2024/annex11',
          },
          {
            id: 'technical',
            kind: 'long-text',
            label: {
              kk: 'Техникалық сипаттамалары',
              ru: 'Технические характеристики',
              en: 'Technical characteristics',
            },
            source: '829-2024/annex11',
          },
          {
            id: 'operating',
            kind: 'long-text',
            label: {
              kk: 'Пайдалану сипаттамалары',
              ru: 'Эксплуатационные характеристики',
              en: 'Operating characteristics',
            },
            source: '829-2024/annex11',
          },
        ],
      },
    ],
  },
  {
    id: 'powerOfAttorney',
    when: byRepresentative,
    title: { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
    source: '829-2024/annex4/11',
    particulars: [...numberAndDate('829-2024/annex4/11'), ...validity('829-2024/annex4/11', 'if-any')],
  },
]

/** Exclusion asks for the application alone (annex 2, row 9.2); a representative shows a power of attorney. */
export const excludeDocuments: readonly DocumentRule[] = includeDocuments.filter(
  (rule) => rule.id === 'powerOfAttorney',
)

/** An amendment brings the renewed papers that it rests on (clause 9): none is asked for by name, each is judged when brought. */
export const amendDocuments: readonly DocumentRule[] = includeDocuments.map((rule) =>
  rule.id === 'powerOfAttorney' ? rule : { ...rule, optional: true as const, source: '829-2024/9' as const },
)

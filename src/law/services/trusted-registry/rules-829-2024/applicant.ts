import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'

const isLegalEntity: Condition = { is: 'answer', path: 'applicant.kind', oneOf: ['legal-entity'] }

/** Who applies: the particulars of annex 4 and what clause 2.4 makes them answer for. */
export const applicant: Field = {
  id: 'applicant',
  kind: 'group',
  label: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  source: '829-2024/annex4',
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { kk: 'Өтініш беруші кім', ru: 'Кто заявитель', en: 'Who the applicant is' },
      source: '829-2024/2.4',
      choices: [
        { id: 'legal-entity', label: { kk: 'заңды тұлға', ru: 'юридическое лицо', en: 'legal entity' } },
        {
          id: 'entrepreneur',
          label: { kk: 'дара кәсіпкер', ru: 'индивидуальный предприниматель', en: 'individual entrepreneur' },
        },
        { id: 'individual', label: { kk: 'жеке тұлға', ru: 'физическое лицо', en: 'individual' } },
      ],
    },
    {
      id: 'bin',
      kind: 'bin',
      label: {
        kk: 'Бизнес сәйкестендіру нөмірі (БСН)',
        ru: 'Бизнес-идентификационный номер (БИН)',
        en: 'Business identification number (BIN)',
      },
      source: '829-2024/annex4/4',
      when: isLegalEntity,
    },
    {
      id: 'iin',
      kind: 'iin',
      label: {
        kk: 'Жеке сәйкестендіру нөмірі (ЖСН)',
        ru: 'Индивидуальный идентификационный номер (ИИН)',
        en: 'Individual identification number (IIN)',
      },
      source: '829-2024/annex4/4',
      when: { is: 'not', that: isLegalEntity },
      personal: true,
    },
    {
      id: 'name',
      kind: 'text',
      label: {
        kk: 'Компанияның атауы немесе тегі, аты, әкесінің аты (бар болса)',
        ru: 'Наименование компании либо фамилия, имя, отчество (при наличии)',
        en: 'Name of the company, or surname, name and patronymic (if any)',
      },
      source: '829-2024/annex4/1',
      max: 500,
      personal: true,
    },
    {
      id: 'category',
      kind: 'choice',
      label: { kk: 'Субъектінің санаты', ru: 'Категория субъекта', en: 'Category of the subject' },
      help: {
        kk: 'Қызметті мемлекеттік органдар, шетелдік мекемелер, әкімдер және квазимемлекеттік сектор субъектілері ала алмайды.',
        ru: 'Услугу не получают государственные органы, загранучреждения, акимы и субъекты квазигосударственного сектора.',
        en: 'State bodies, institutions abroad, akims and subjects of the quasi-public sector are not eligible.',
      },
      source: '829-2024/2.4',
      choices: [
        {
          id: 'producer',
          label: {
            kk: 'бағдарламалық қамтылымды немесе электрондық өнеркәсіп өнімін өндіруші',
            ru: 'производитель ПО или продукции электронной промышленности',
            en: 'producer of software or electronic industry products',
          },
        },
        {
          id: 'central-state-body',
          label: { kk: 'орталық мемлекеттік орган', ru: 'центральный государственный орган', en: 'central state body' },
        },
        {
          id: 'foreign-institution',
          label: { kk: 'шетелдік мекеме', ru: 'загранучреждение', en: 'institution abroad' },
        },
        {
          id: 'local-executive-body',
          label: { kk: 'жергілікті атқарушы орган', ru: 'местный исполнительный орган', en: 'local executive body' },
        },
        { id: 'akim', label: { kk: 'әкім', ru: 'аким', en: 'akim' } },
        {
          id: 'quasi-public',
          label: {
            kk: 'квазимемлекеттік сектор субъектісі',
            ru: 'субъект квазигосударственного сектора',
            en: 'subject of the quasi-public sector',
          },
        },
      ],
    },
    {
      id: 'producesInKazakhstan',
      kind: 'yes-no',
      label: {
        kk: 'Өнімді Қазақстан аумағында өндіре ме',
        ru: 'Производит ли продукцию на территории Казахстана',
        en: 'Produces in Kazakhstan',
      },
      source: '829-2024/2.4',
    },
    {
      id: 'headName',
      kind: 'text',
      label: {
        kk: 'Басшының тегі, аты, әкесінің аты (бар болса)',
        ru: 'Фамилия, имя, отчество (при наличии) руководителя',
        en: 'Surname, name and patronymic (if any) of the head',
      },
      source: '829-2024/annex4/3',
      when: isLegalEntity,
      max: 200,
      personal: true,
    },
    {
      id: 'address',
      kind: 'text',
      label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
      source: '829-2024/annex4',
      max: 500,
      personal: true,
    },
    {
      id: 'phone',
      kind: 'phone',
      label: { kk: 'Байланыс телефонының нөмірі', ru: 'Контактный телефон', en: 'Contact telephone' },
      source: '829-2024/annex4/2',
      personal: true,
    },
    {
      id: 'email',
      kind: 'email',
      label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
      source: '829-2024/annex4/5',
      personal: true,
    },
    {
      id: 'personalDataConsent',
      kind: 'yes-no',
      label: {
        kk: 'Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілді ме',
        ru: 'Дано ли согласие на доступ к персональным данным ограниченного доступа',
        en: 'Consent to access restricted personal data given',
      },
      source: '829-2024/annex2/10.3',
    },
  ],
}

/** Who signed the application: the head, or a representative under a power of attorney (annex 4, item 11). */
export const signer: Field = {
  id: 'signer',
  kind: 'group',
  label: { kk: 'Өтінішке қол қойған', ru: 'Подписал заявление', en: 'Signed by' },
  source: '829-2024/annex4/11',
  fields: [
    {
      id: 'role',
      kind: 'choice',
      label: { kk: 'Кім қол қойды', ru: 'Кто подписал', en: 'Who signed' },
      source: '829-2024/annex4/11',
      choices: [
        {
          id: 'head',
          label: {
            kk: 'өтініш берушінің өзі немесе басшысы',
            ru: 'сам заявитель или руководитель',
            en: 'the applicant or the head',
          },
        },
        {
          id: 'representative',
          label: {
            kk: 'сенімхат бойынша өкілі',
            ru: 'представитель по доверенности',
            en: 'a representative by power of attorney',
          },
        },
      ],
    },
    {
      id: 'name',
      kind: 'text',
      label: {
        kk: 'Тегі, аты, әкесінің аты (бар болса)',
        ru: 'Фамилия, имя, отчество (при наличии)',
        en: 'Surname, name and patronymic (if any)',
      },
      source: '829-2024/annex4/11',
      max: 200,
      personal: true,
    },
  ],
}

/** The number and the day that the applicant gave the application: not the office's own, under which it was registered (829-2024/annex4). */
export const ownNumber: Field = {
  id: 'application',
  kind: 'group',
  label: { kk: 'Өтініш', ru: 'Заявление', en: 'Application' },
  source: '829-2024/annex4',
  fields: [
    {
      id: 'number',
      kind: 'text',
      optional: true,
      max: 60,
      label: { kk: 'Өтініш нөмірі', ru: 'Номер заявления', en: 'Number of the application' },
      source: '829-2024/annex4',
    },
    {
      id: 'date',
      kind: 'date',
      optional: true,
      notAfter: 'receipt',
      label: { kk: 'Өтініш күні', ru: 'Дата заявления', en: 'Day of the application' },
      source: '829-2024/annex4',
    },
  ],
}

/** What the examination established, beside what was filed. Asked only of the person who examines. */
export const examination: Field = {
  id: 'examination',
  kind: 'group',
  optional: true,
  laterOn: true,
  label: { kk: 'Қарау кезінде анықталғаны', ru: 'Установлено при рассмотрении', en: 'Established by the examination' },
  source: '829-2024/21',
  fields: [
    {
      id: 'characteristicsMet',
      kind: 'yes-no',
      optional: true,
      label: {
        kk: 'Мәлімделген сипаттамаларға сәйкес келе ме',
        ru: 'Соответствует заявленным характеристикам',
        en: 'Stated characteristics are met',
      },
      source: '829-2024/21',
    },
    {
      id: 'codesMatch',
      kind: 'yes-no',
      optional: true,
      label: {
        kk: 'ТЖҚ БНА кодтары мен санаттарына сәйкес келе ме',
        ru: 'Соответствует кодам ЕНС ТРУ и категориям',
        en: 'ENS TRU codes and categories match',
      },
      source: '829-2024/21',
    },
    {
      id: 'dataFalse',
      kind: 'yes-no',
      optional: true,
      label: {
        kk: 'Құжаттардың немесе деректердің анық еместігі анықталды ма',
        ru: 'Установлена недостоверность документов или данных',
        en: 'Documents or data found false',
      },
      source: '829-2024/annex2/10.1',
    },
    {
      id: 'courtBan',
      kind: 'yes-no',
      optional: true,
      label: {
        kk: 'Қызметке тыйым салған сот шешімі бар ма',
        ru: 'Есть ли решение суда о запрете деятельности',
        en: 'A court decision forbids the activity',
      },
      source: '829-2024/annex2/10.2',
    },
  ],
}

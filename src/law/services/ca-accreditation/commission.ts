import type { Choice, Field } from '../../field.js'
import type { RowsByTheAct } from '../../steps.js'

/**
 * The bodies whose people make up the Commission (clause 5.4). The body for information security joins where the centre integrates
 * with state systems; the act names technical regulation and technical control together.
 */
export const BODIES: readonly Choice[] = [
  {
    id: 'information-security',
    label: { kk: 'ақпараттық қауіпсіздік', ru: 'информационная безопасность', en: 'information security' },
  },
  {
    id: 'national-security',
    label: {
      kk: 'ұлттық қауіпсіздікті қамтамасыз ету',
      ru: 'обеспечение национальной безопасности',
      en: 'national security',
    },
  },
  { id: 'cryptography', label: { kk: 'криптография', ru: 'криптография', en: 'cryptography' } },
  {
    id: 'standardisation',
    label: {
      kk: 'стандарттау және метрология',
      ru: 'стандартизация и метрология',
      en: 'standardisation and metrology',
    },
  },
  {
    id: 'technical-regulation',
    label: {
      kk: 'техникалық реттеу және техникалық бақылау',
      ru: 'техническое регулирование и технический контроль',
      en: 'technical regulation and technical control',
    },
  },
]

const body: Field = {
  id: 'body',
  kind: 'choice',
  label: { kk: 'Уәкілетті органның саласы', ru: 'Область уполномоченного органа', en: 'Field of the authorised body' },
  source: '209-2014/4/5.4',
  choices: BODIES,
}

/** What the letter to the members says: to whom it goes, by what order the Commission stands, when and where it meets. */
export const letterToBodies: readonly Field[] = [
  {
    id: 'bodies',
    kind: 'list',
    min: 1,
    max: 20,
    label: {
      kk: 'Хат жолданатын уәкілетті органдар',
      ru: 'Уполномоченные органы, которым идёт письмо',
      en: 'Authorised bodies that the letter goes to',
    },
    help: {
      kk: 'Ақпараттық қауіпсіздік органы орталық мемлекеттік жүйелермен интеграцияланса ғана аталады.',
      ru: 'Орган по информационной безопасности указывается, только если центр интегрируется с государственными системами.',
      en: 'The body for information security only where the centre integrates with state systems.',
    },
    source: '209-2014/4/5.4',
    fields: [
      body,
      {
        id: 'name',
        kind: 'text',
        max: 500,
        label: { kk: 'Органның атауы', ru: 'Наименование органа', en: 'Name of the body' },
        source: '209-2014/4/5.4',
      },
    ],
  },
  {
    id: 'orderNumber',
    kind: 'text',
    max: 60,
    label: {
      kk: 'Комиссияны құру туралы бұйрықтың нөмірі',
      ru: 'Номер приказа о создании Комиссии',
      en: 'Number of the order that set up the Commission',
    },
    source: '209-2014/4/5.4',
  },
  {
    id: 'orderDate',
    kind: 'date',
    label: { kk: 'Бұйрықтың күні', ru: 'Дата приказа', en: 'Date of the order' },
    source: '209-2014/4/5.4',
  },
  {
    id: 'meetingDate',
    kind: 'date',
    label: { kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' },
    source: '209-2014/4/5.4',
  },
  {
    id: 'meetingTime',
    kind: 'time',
    label: { kk: 'Отырыс уақыты (СС:мм)', ru: 'Время заседания (ЧЧ:мм)', en: 'Time of the meeting (HH:mm)' },
    source: '209-2014/4/5.4',
  },
  {
    id: 'meetingPlace',
    kind: 'text',
    max: 300,
    label: { kk: 'Отырыс орны', ru: 'Место заседания', en: 'Place of the meeting' },
    source: '209-2014/4/5.4',
  },
]

/** Clause 5.4 names every body that the letter goes to; the one for information security only where the centre integrates. */
export const bodiesByTheAct: RowsByTheAct = {
  list: 'bodies',
  field: 'body',
  values: BODIES.map(({ id }) =>
    id === 'information-security'
      ? { is: id, when: { is: 'answer', path: 'centre.integratesWithStateSystems', oneOf: [true] } }
      : { is: id },
  ),
}

/** The protocol of the meeting: who sat for which body, and the five copies that clause 5.8 asks for. */
export const protocol: readonly Field[] = [
  {
    id: 'protocolNumber',
    kind: 'text',
    max: 60,
    label: {
      kk: 'Комиссия хаттамасының нөмірі',
      ru: 'Номер протокола Комиссии',
      en: "Number of the Commission's protocol",
    },
    source: '209-2014/4/5.8',
  },
  {
    id: 'protocolDate',
    kind: 'date',
    label: { kk: 'Хаттаманың күні', ru: 'Дата протокола', en: 'Date of the protocol' },
    source: '209-2014/4/5.8',
  },
  {
    id: 'protocolCopies',
    kind: 'integer',
    min: 5,
    max: 5,
    label: {
      kk: 'Қол қойылған даналар саны',
      ru: 'Число подписанных экземпляров',
      en: 'Number of copies signed',
    },
    help: {
      kk: 'Хаттамаға бес данада қол қойылады.',
      ru: 'Протокол подписывается в пяти экземплярах.',
      en: 'The protocol is signed in five copies.',
    },
    source: '209-2014/4/5.8',
  },
  {
    id: 'members',
    kind: 'list',
    min: 1,
    max: 50,
    label: { kk: 'Қол қойған Комиссия мүшелері', ru: 'Подписавшие члены Комиссии', en: 'Members who signed' },
    source: '209-2014/4/5.8',
    fields: [
      body,
      {
        id: 'name',
        kind: 'text',
        max: 200,
        label: {
          kk: 'Тегі, аты, әкесінің аты (бар болса)',
          ru: 'Фамилия, имя, отчество (при наличии)',
          en: 'Surname, name and patronymic (if any)',
        },
        source: '209-2014/4/5.8',
        personal: true,
      },
    ],
  },
  {
    id: 'reasons',
    kind: 'long-text',
    optional: true,
    label: { kk: 'Қорытындының негіздемесі', ru: 'Обоснование вывода', en: 'Reasons' },
    source: '209-2014/4/5.8',
  },
]

import type { JsonObject } from '../../src/text.js'
import { facilities } from './sample-476-4-5.js'
import type { Sample } from './sample-view.js'

const NAME = 'Қазақстан Республикасының Мысал министрлігі'
const OWNER = {
  department: 'Мысал комитеті',
  status: 'Мемлекеттік орган',
  head: 'Ахметов Серік Болатұлы',
  address: 'Астана қаласы, Мәңгілік Ел даңғылы, 8',
  phone: '+7 7172 00 00 01',
  fax: '+7 7172 00 00 02',
  email: 'office@mysal.example',
}
const DEVELOPER = {
  name: '«Алатау Софт» жауапкершілігі шектеулі серіктестігі',
  shortName: '«Алатау Софт» ЖШС',
  address: 'Алматы қаласы, Абай даңғылы, 150',
  phone: '+7 727 250 00 00',
  site: 'www.alatau.example',
  fax: '+7 727 250 00 01',
  email: 'office@alatau.example',
}
const FIRST = { kind: 'first', submittedOn: '2025-03-10' }
const UPDATE = { kind: 'update', registrationNumber: 'МТ-0123', submittedOn: '2025-03-10' }
const SECURITY = { period: '2024 жылғы мамыр', certificate: '№ 12 аттестат, 20.05.2024' }
const TESTING = { period: '2024 жылғы ақпан – наурыз', protocol: '№ 7 хаттама, 29.03.2024' }

const many = <T>(rows: number, of: (i: number) => T): T[] => Array.from({ length: rows }, (_, i) => of(i))

function funding(rows: number): JsonObject {
  return {
    creationPeriod: '2023–2024 жылдар',
    creation: many(rows, (i) => ({ name: `Республикалық бюджет, ${i + 1}-кезең`, cost: `${1200 + i},5` })),
    upkeep: many(rows, (i) => ({ name: `Жергілікті бюджет, ${i + 1}-кезең`, cost: `${300 + i}` })),
    note: 'Қаржыландыру кезең-кезеңімен жүргізіледі',
  }
}

/** Annexes 1-5 to the standard of state registration, order 476. */
export const SAMPLES_476_4: Readonly<Record<string, (sample: Sample) => JsonObject>> = {
  '476.4.1': ({ name = NAME, product = '«Құжат айналымы» ақпараттық жүйесі', rows = 2 }) => ({
    request: FIRST,
    product: { name: product, kind: 'system', abbreviation: 'ҚА АЖ', version: '4.2', subsidiary: '«Мұрағат» БӨ' },
    owner: { name, ...OWNER },
    description: {
      purpose: 'Құжат айналымын автоматтандыру',
      functions: 'Құжаттарды тіркеу, келісу, қол қою және сақтау',
      integration: 'Мемлекеттік органдардың бірыңғай көлік ортасымен біріктірілген',
      users: 'Мысал министрлігі, оның комитеттері мен аумақтық органдары',
      copyright: '№ 100, 12.01.2024',
      certification: '№ 200, 15.02.2024',
      licence: '№ 300, 01.03.2024',
      licenceTerm: '01.03.2027 дейін',
      licenceKind: 'бас лицензия',
    },
    developer: DEVELOPER,
    platform: {
      machines: many(rows, (i) => ({ model: `Alatau S${i + 1}`, configuration: '2 × 16 ядро, 256 Гб' })),
      operatingSystems: many(rows, (i) => ({ name: '«Дала» ОЖ', version: `12.${i}` })),
      databaseSystems: many(rows, (i) => ({ name: '«Қор» ДҚБЖ', version: `9.${i}` })),
      languages: 'TypeScript, SQL',
    },
    funding: {
      developmentPeriod: '2021–2023 жылдар',
      commissioningYear: 2023,
      evolutionPeriod: '2024–2026 жылдар',
      development: many(rows, (i) => ({ name: `Республикалық бюджет, ${i + 1}-кезең`, cost: '12500,5' })),
      evolution: many(rows, (i) => ({ name: `Республикалық бюджет, ${i + 1}-кезең`, cost: '2400' })),
      note: 'Қаржыландыру кезең-кезеңімен жүргізіледі',
    },
    security: SECURITY,
    testing: TESTING,
    signedOn: '2025-03-11',
  }),
  '476.4.2': ({ name = NAME, product = '«Мысал» интернет-ресурсы', rows = 2 }) => ({
    request: UPDATE,
    resource: {
      name: product,
      url: 'http://www.mysal.example',
      version: '3.0',
      licence: '№ 300, 01.03.2024',
      licenceTerm: '01.03.2027 дейін',
      licenceKind: 'бас лицензия',
    },
    owner: { name, ...OWNER, provider: '«Байланыс» АҚ' },
    content: { summary: 'Министрліктің қызметі туралы ақпарат', language: 'қазақ, орыс, ағылшын' },
    developer: DEVELOPER,
    platform: {
      servers: many(rows, (i) => ({ model: `Alatau S${i + 1}`, configuration: '16 ядро, 64 Гб' })),
      operatingSystems: many(rows, (i) => ({ name: '«Дала» ОЖ', version: `12.${i}` })),
    },
    services: { offered: many(rows, (i) => ({ name: `${i + 1}-қызмет`, isPaid: i % 2 === 1 })), requests: 1500 },
    funding: funding(rows),
    testing: TESTING,
    signedOn: '2025-03-11',
  }),
  '476.4.3': ({ name = NAME, product = '«Дала» деректерді беру желісі', rows = 2 }) => ({
    request: FIRST,
    network: { name: product, abbreviation: 'ДБЖ', belonging: 'ведомстволық', licence: '№ 5, 12.01.2024' },
    owner: { name, ...OWNER, intermediary: '«Байланыс» АҚ' },
    characteristics: {
      topology: 'жұлдызша',
      informationKind: 'деректер, дауыс',
      channels: 'талшықты-оптикалық',
      protocol: 'TCP/IP',
      nodeCount: 17,
      capacity: '10000',
      nodes: many(rows, (i) => ({ kind: `${i + 1}-облыстық торап`, capacity: `${100 + i},5` })),
    },
    funding: funding(rows),
    testing: TESTING,
    signedOn: '2025-03-11',
  }),
  '476.4.4': ({ name = NAME, product = '«Тізілім» деректер қоры', rows = 2 }) => ({
    request: UPDATE,
    database: { name: product, abbreviation: 'ТДҚ', version: '2.1', partOf: '«Құжат айналымы» АЖ' },
    owner: { name, ...OWNER, site: 'www.mysal.example' },
    structure: {
      purpose: 'Жазбаларды сақтау',
      subject: 'Құжаттар',
      use: 'Мемлекеттік басқару',
      kind: 'реляциялық',
      language: 'қазақ, орыс',
      objects: many(rows, (i) => ({ name: `${i + 1}-кесте`, count: 1000 + i })),
    },
    volume: { megabytes: '20480,5', renewalPeriod: 'тәулік сайын', renewalOrder: 'автоматты түрде' },
    platform: {
      operatingSystems: many(rows, (i) => ({ name: '«Дала» ОЖ', version: `12.${i}` })),
      databaseSystems: many(rows, (i) => ({ name: '«Қор» ДҚБЖ', version: `9.${i}` })),
      machines: many(rows, (i) => ({ model: `Alatau S${i + 1}`, configuration: '16 ядро, 64 Гб' })),
      subscriberEquipment: many(rows, (i) => ({ name: `Дербес компьютер, ${i + 1}`, count: 10 + i })),
    },
    service: {
      delivery: 'желі арқылы',
      carrier: 'қатты диск',
      publications: 'жоқ',
      services: 'сұрау салу бойынша',
      userCount: 320,
      users: 'министрлік қызметкерлері',
    },
    rights: {
      basis: 'шарт',
      restrictions: 'жоқ',
      licence: '№ 300, 01.03.2024',
      licenceTerm: '01.03.2027 дейін',
      licenceKind: 'бас лицензия',
    },
    funding: funding(rows),
    security: SECURITY,
    testing: TESTING,
    signedOn: '2025-03-11',
  }),
  '476.4.5': ({ name = NAME, rows = 2 }) => ({
    budgetCode: '1234567',
    owner: {
      name,
      headPosition: 'Аппарат басшысы',
      head: 'Ахметов Серік Болатұлы',
      address: 'Астана қаласы, Мәңгілік Ел даңғылы, 8',
      executor: 'Омарова Айгүл Маратқызы',
      phone: '+7 7172 00 00 01',
      fax: '+7 7172 00 00 02',
      email: 'office@mysal.example',
    },
    ...facilities(rows),
  }),
}

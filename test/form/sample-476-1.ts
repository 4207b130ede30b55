import type { JsonObject } from '../../src/text.js'
import type { Sample } from './sample-view.js'

const NAME = '«Алатау Софт» жауапкершілігі шектеулі серіктестігі'
const SYSTEM = '«Сауда есебі» компьютер жүйесі'

const PLACE = {
  oblast: 'Алматы',
  city: 'Қонаев',
  district: 'Іле',
  street: 'Абай',
  house: '150',
}

function applicant({ name = NAME }: Sample): JsonObject {
  return {
    kind: 'legal-entity',
    bin: '580340015825',
    name,
    place: { ...PLACE, unit: '12-кеңсе' },
    phone: '+7 727 250 00 00',
    fax: '+7 727 250 00 01',
  }
}

function system({ product = SYSTEM, name = NAME }: Sample): JsonObject {
  return {
    name: product,
    developer: name,
    version: '3.2',
    developedOn: '2024-05-20',
    packageSize: '240 МБ',
    packageMadeOn: '2024-06-03',
    developerPlace: { ...PLACE, city: 'Талғар' },
    developerPhone: '+7 727 250 00 02',
    registeredOn: '2024-09-01',
    changedOn: '2025-01-15',
  }
}

const BY_MEANS = [
  'fiscalMode',
  'serverUser',
  'systemUser',
  'serverBlocking',
  'passwordStrength',
  'passwordLength',
  'oneSession',
  'onlyByApplication',
  'accessRights',
  'operationIdentified',
  'operationNumber',
  'inputByApplication',
  'noCorrection',
  'endUserRights',
  'auditOfAdministrators',
  'auditOfUsers',
  'taxModuleFiscalMode',
  'fiscalReports',
]

function questionnaire(sample: Sample): JsonObject {
  const means = sample.product ?? 'ДҚБЖ мен КЖ құралдарымен'
  const copies = { frequency: 'айына бір', count: 2, years: '5', place: 'резервтік орталық' }
  const inTime = { met: true, means, interval: '15 минут' }
  return {
    applicant: applicant(sample),
    system: system(sample),
    structure: 'client-server',
    requirements: {
      ...Object.fromEntries(BY_MEANS.map((id) => [id, { met: true, means }])),
      reversal: { met: false },
      administrators: 'Әкімшілердің 2024 жылғы 1 ақпандағы № 4 нұсқаулығы',
      disconnection: inTime,
      timeLimit: inTime,
      guestAccounts: inTime,
      restoreLog: true,
      taxModule: true,
      taxModuleProcedures: true,
      fiscalKeys: { met: true, standards: 'ҚР СТ МЕМСТ 34.10' },
      shiftCryptography: { met: true, standards: 'ҚР СТ МЕМСТ 34.11' },
      taxModuleManual: false,
    },
    passwords: {
      days: { user: 90, systemAdministrator: 60, databaseAdministrator: 60 },
      length: { user: 8, systemAdministrator: 12, databaseAdministrator: 12 },
    },
    backupMeasures: { cluster: true, raid: false, logCopies: true },
    backups: { system: copies, transactions: { ...copies, frequency: 'күн сайын', count: 30 } },
    restoreTime: '4 сағат',
    signer: { name: 'Ахметов Серік Болатұлы' },
  }
}

function organisation(name: string): JsonObject {
  return {
    name,
    parentBody: 'Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
    shortName: '«Алатау Софт» ЖШС',
    address: 'Алматы қаласы, Абай даңғылы, 150, 12-кеңсе',
    postcode: '050000',
    phone: '+7 727 250 00 00',
    email: 'office@alatau.example',
    contact: 'Ахметов Серік Болатұлы; +7 727 250 00 03',
  }
}

function deposit({ name = NAME, product = SYSTEM, rows = 2 }: Sample): JsonObject {
  return {
    applicant: { name },
    object: {
      name: product,
      registryNumber: '17-204',
      copies: 2,
      contents: Array.from({ length: rows }, (_, i) => ({
        name: i % 2 === 0 ? `Бастапқы код, ${i + 1}-диск` : `Пайдаланушы нұсқаулығы, ${i + 1}-кітап`,
        ...(i % 2 === 0 ? { cdSerial: `CD-00${i}`, cdVolume: '650,5' } : { sheets: 48 }),
        kind: i % 2 === 0 ? 'original' : 'copy',
      })),
    },
    holder: organisation(name),
    developer: organisation(name),
    software: {
      authors: ['Ахметов Серік Болатұлы', 'Омарова Айгүл Маратқызы'],
      certification: 'KZ.7500112.01.01, 20.07.2024',
      releaseYear: 2024,
      version: '3.2',
      languages: 'TypeScript, C++',
      releasedOn: '2024-06-03',
      purpose: product,
      computer: 'x86-64, 2,4 ГГц',
      ram: '8 Гб',
      disk: '20 Гб',
      operatingSystems: 'Linux, Windows',
      protection: 'Лицензиялық кілт',
    },
    finance: { localBudget: true, ownMeans: true, credit: false },
  }
}

/** Order 476, standards 1 and 3. */
export const SAMPLES_476_1: Readonly<Record<string, (sample: Sample) => JsonObject>> = {
  '476.1.1': (sample) => ({ applicant: applicant(sample), system: system(sample) }),
  '476.1.2': questionnaire,
  '476.3.1': deposit,
  '476.1.3': (sample) => ({
    applicant: applicant(sample),
    system: system(sample),
    documents: {
      submitted: ['сауалнама-өтініш', 'анықтама', 'сәйкестік сертификаты'],
      taxModuleManual: true,
      installationManual: false,
      incomingNumber: '17-3/88',
      incomingDate: '2025-03-14',
    },
    certificate: {
      protocolNumber: 'СХ-77',
      protocolDate: '2024-07-01',
      laboratory: sample.name ?? '«Сынақ» зертханасы',
      number: 'KZ.7500112.01.01',
      issuedOn: '2024-07-20',
      validUntil: '2027-07-20',
      systemNumber: '42',
    },
  }),
}

import { withAnswer } from '../../src/case/with-answer.js'
import type { Json, JsonObject } from '../../src/text.js'

/** People and organisations of the tests are invented; their numbers are synthetic. */
const applicant: JsonObject = {
  kind: 'legal-entity',
  bin: '470140001136',
  name: '«Мысал Софт» ЖШС',
  category: 'producer',
  producesInKazakhstan: true,
  headName: 'Мысалов Мысал',
  address: 'Астана қаласы, Мәңгілік Ел даңғылы, 1',
  phone: '+7 7172 55 01 02',
  email: 'info@mysal.example',
  personalDataConsent: true,
}
const signer: JsonObject = { role: 'head', name: 'Мысалов Мысал' }

/** An application for inclusion of software that meets every criterion of 829-2024/5. */
export const software: JsonObject = {
  applicant,
  product: {
    kind: 'software',
    name: '«Мысал» жүйесі',
    categoryCodes: ['БҚ-01.02'],
    ensTru: [{ code: '620129.000.000001', delivery: 'service' }],
    independent: true,
  },
  documents: {
    conformityCertificate: { number: 'С-1', date: '2024-06-03', validUntil: '2027-06-03', assuranceLevel: 4 },
    exclusiveRights: {
      number: 'Қ-1',
      date: '2024-05-20',
      heldByApplicant: true,
      wholeKazakhstan: true,
      wholeTerm: true,
    },
    industrialCertificate: { number: 'ИС-1', date: '2024-10-02', validUntil: '2026-10-02', localShare: '87.5' },
    supportService: { centres: [{ address: 'Астана, 1', contacts: '+7 7172 55 01 03', inKazakhstan: true }] },
  },
  signer,
}

/** An application for inclusion of an electronic industry product that meets every criterion of 829-2024/6. */
export const eip: JsonObject = {
  applicant: { ...applicant, bin: '580340015825', name: '«Мысал Электроника» АҚ' },
  product: {
    kind: 'eip',
    name: '«Мысал» компьютері',
    categoryCodes: ['АҚ-03.01'],
    ensTru: [{ code: '262013.000.000011' }],
  },
  documents: {
    testingImpossible: { number: '04-2/1', date: '2024-12-09' },
    useRights: { number: 'ЛШ-1', date: '2024-03-11', wholeTerm: true },
    industrialCertificate: { number: 'ИС-2', date: '2024-12-20', validUntil: '2026-12-20', localShare: '30' },
    serviceCentre: { centres: [{ address: 'Қарағанды, 33', contacts: '8 7212 43 15 61', inKazakhstan: true }] },
    characteristics: {
      models: [
        { name: 'Компьютер', brandAndModel: 'SA-100', summary: 'Блок', technical: '8 ядро', operating: '+5…+40 °C' },
      ],
    },
  },
  signer,
}

/** Exclusion of an entry at its holder's request. */
export const exclusion: JsonObject = {
  applicant,
  entry: { number: 'T-000001', contents: '«Мысал» жүйесі' },
  reason: 'Өнім шығарылмайды',
  phones: '+7 7172 55 01 02',
  signer,
}

/** A change of an entry that brings a renewed industrial certificate. */
export const amendment: JsonObject = {
  applicant,
  entry: { number: 'T-000001', contents: '«Мысал» жүйесі' },
  newContents: '«Мысал» жүйесі, 2-нұсқа',
  reason: 'Сертификат жаңартылды',
  phones: '+7 7172 55 01 02',
  product: { kind: 'software', name: '«Мысал» жүйесі, 2-нұсқа' },
  documents: {
    industrialCertificate: { number: 'ИС-9', date: '2025-03-03', validUntil: '2027-03-03', localShare: '80' },
  },
  signer,
}

/** The application with these answers put in, each by its path; `null` takes an answer away. */
export function changed(answers: JsonObject, changes: { readonly [path: string]: Json }): JsonObject {
  return Object.entries(changes).reduce((sum, [path, value]) => withAnswer(sum, path, value), answers)
}

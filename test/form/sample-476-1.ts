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

/** Order 476, standards 1 and 3. */
export const SAMPLES_476_1: Readonly<Record<string, (sample: Sample) => JsonObject>> = {
  '476.1.1': (sample) => ({ applicant: applicant(sample), system: system(sample) }),
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

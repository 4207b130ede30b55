import type { JsonObject } from '../../src/text.js'
import type { Sample } from './sample-view.js'

const NAME = '«Алатау Софт» жауапкершілігі шектеулі серіктестігі'

/** Resolution 676. */
export const SAMPLES_676: Readonly<Record<string, (sample: Sample) => JsonObject>> = {
  '676.1': ({ name = NAME, product = '«Құжат айналымы» ақпараттық жүйесі' }) => ({
    applicant: { name, headName: 'Ахметов Серік Болатұлы' },
    system: { name: product },
    sheets: 48,
  }),
  '676.2': () => ({
    documents: {
      securityPolicy: true,
      equipmentPassports: true,
      passwordProtection: true,
      emergencyActions: false,
      userInstruction: true,
      antivirus: true,
      backup: true,
      serverAdministrator: false,
      serverRooms: true,
      networkRegistration: true,
      administratorMemo: true,
      userMemo: true,
      mailAndInternet: true,
    },
  }),
  '676.3': ({ rows = 2, product = 'деректер базасы сервері' }) => ({
    hardware: Array.from({ length: rows }, (_, i) => ({
      makerAndModel: `«Дала Электроника» DS-${i + 1}`,
      serialNumber: `SN-00${i}/1000${i}`,
      ...(i % 2 === 0 ? { certificateNumber: `KZ.АҚ.${i + 17}` } : {}),
      location: 'Астана қаласы, Мәңгілік Ел даңғылы, 55/14, серверлік үй-жай',
      type: 'Сервер',
      purpose: product,
      protection: 'Қол жеткізуді басқару, физикалық қорғау',
      software: '«Дала» ОЖ, 12.1',
    })),
  }),
  '676.4': ({ rows = 2, product = 'деректер базасын басқару жүйесі' }) => ({
    software: Array.from({ length: rows }, (_, i) => ({
      developer: NAME,
      name: `«Дала» бағдарламалық кешені ${i + 1}`,
      version: `4.${i}.17`,
      installedOn: `Техникалық құралдар тізбесінің ${i + 1}-жолы`,
      type: 'Жүйелік бағдарламалық қамтым',
      purpose: product,
      protection: 'Парольдік қорғау, аудит журналы',
    })),
  }),
}

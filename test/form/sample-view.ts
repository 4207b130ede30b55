import { actView } from '../../src/form/act-view.js'
import type { CaseView, StepView } from '../../src/form/case-view.js'
import { editionOf } from '../../src/law/edition.js'
import { trustedRegistry } from '../../src/law/services/trusted-registry/index.js'
import type { JsonObject } from '../../src/text.js'

/** What the sample case varies by: names long and short, rows few and many. */
export interface Sample {
  readonly name?: string
  readonly product?: string
  readonly rows?: number
}

/** A synthetic case with everything that a paper can draw from. */
export function sampleView(sample: Sample = {}): CaseView {
  const name = sample.name ?? '«Алатау Софт» жауапкершілігі шектеулі серіктестігі'
  const product = sample.product ?? '«Құжат айналымы» ақпараттық жүйесі, 4.2-нұсқа'
  const rows = sample.rows ?? 2
  return {
    number: 'ТІ-2025-000017',
    service: 'trusted-registry',
    serviceTitle: { kk: 'Тізілім', ru: 'Реестр', en: 'Registry' },
    procedure: 'include',
    status: 'decided',
    received: '2025-03-14T16:40',
    accepted: '2025-03-14T16:40',
    registered: '2025-03-17T09:10',
    channel: 'portal',
    receivedBy: 'А. Серікова',
    answers: sampleAnswers(name, product, rows),
    object: { name: product, kind: 'бағдарламалық қамтылым' },
    act: actView({
      edition: editionOf(trustedRegistry, '829-2024', '829-2024'),
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      steps: [],
    }),
    steps: sampleSteps(rows),
    complaint: {
      number: 'Ш-12',
      date: '2025-04-10T11:20',
      complainant: name,
      address: 'Алматы қаласы, Абай даңғылы, 150, 12-кеңсе',
      about: 'Оқшаулау үлесі дұрыс есептелмеген',
      receivedBy: 'А. Серікова',
      due: '2025-04-17',
      outcome: 'rejected',
      reasons: 'Индустриялық сертификатта көрсетілген үлес 72 %.',
    },
    documentsFiled: [
      'Сынау хаттамасы',
      'Айрықша мүліктік құқықтар туралы құжат',
      'Индустриялық сертификат',
      'Техникалық қолдау қызметі туралы мәліметтер (10-қосымша)',
    ],
    decision: {
      outcome: 'refused',
      date: '2025-04-03',
      number: '17-3/204',
      by: 'А. Серікова',
      grounds: Array.from({ length: rows }, (_, i) => ({
        id: 'software-local-share',
        citation: i % 2 === 0 ? '829-2024/5.3' : '829-2024/annex2/10.3',
        under: '829-2024/annex2/10.4',
        stage: 'service' as const,
        found: '72 %',
        required: '>= 80 %',
        title: {
          kk: 'Оқшаулау үлесі кемінде 80 %',
          ru: 'Доля локализации не менее 80 %',
          en: 'Local share of at least 80 %',
        },
      })),
    },
    acceptanceRefusal: {
      grounds: [
        {
          id: 'missing-industrial',
          citation: '829-2024/19',
          under: '829-2024/19',
          stage: 'acceptance',
          found: 'ұсынылмаған',
          required: 'қолданыстағы индустриялық сертификат',
          title: { kk: 'Индустриялық сертификат', ru: 'Индустриальный сертификат', en: 'Industrial certificate' },
        },
      ],
    },
    office: {
      nameKk: 'Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
      nameRu: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
      requisitesKk: '010000, Астана қаласы, Мәңгілік Ел даңғылы, 55/5\nтел.: 8 (7172) 74-99-99',
      requisitesRu: '010000, город Астана, проспект Мәңгілік Ел, 55/5\nтел.: 8 (7172) 74-99-99',
    },
    paper: { number: '17-3/204', date: '2025-04-03' },
    signer: { position: 'Вице-министр', name: 'Қ. Ержанов', positionRu: 'Вице-министр', nameRu: 'К. Ержанов' },
    entry: { number: 'ТІ-0042', date: '2025-04-03', status: 'included', holder: name, product, data: {} },
    deadlines: [{ id: 'service', due: '2025-04-07' }],
  }
}

/** Every field that some route's step asks and a paper prints, as if one case had gone through them all. */
export function sampleSteps(rows: number): Readonly<Record<string, StepView>> {
  const step = (outcomeTitle: string, answers: JsonObject, outcome = 'done'): StepView => ({
    date: '2025-03-27',
    at: '2025-03-27T15:00',
    by: 'А. Серікова',
    outcome,
    outcomeTitle,
    answers,
    asks: [],
  })
  return {
    hearing: step('орындалды', {
      hearingDate: '2025-03-31',
      hearingTime: '11:00',
      hearingPlace: 'Астана қаласы, Мәңгілік Ел даңғылы, 55/14, 305-кабинет',
      hearingSubject: 'Оқшаулау үлесінің есебі',
    }),
    notice: step('орындалды', {
      inspectionFrom: '2025-03-20',
      inspectionPlace: 'Алматы қаласы, Абай даңғылы, 150',
      inspectors: ['Серікова Айжан Қайратқызы, бас сарапшы', 'Оспанов Дәурен Маратұлы, сарапшы'],
    }),
    contract: step('шарттар жасалды', { contractNumber: '45-АТ', contractDate: '2025-03-18' }),
    extend: step('ұзартылды', {
      extensionDays: 20,
      extensionReason: 'Жүйенің он төрт өңірлік торабы бар, олардың әрқайсысы жеке тексеріледі',
    }),
    examine: step(
      'ақпараттық қауіпсіздік талаптарына сәйкес келмейді',
      {
        examinationActNumber: '8',
        examinationActDate: '2025-03-25',
        findings: 'Құпиясөз саясаты қолданылмайды. Резервтік көшірмелер бір үй-жайда сақталады.',
        nonconformities: Array.from({ length: rows }, (_, i) => `${i + 1}-сервердің журналы бақыланбайды`),
        removalDays: 20,
      },
      'nonconforms',
    ),
    recommend: step(
      'бас тарту ұсынылды',
      {
        protocolNumber: '9',
        protocolDate: '2025-03-27',
        reasons: 'Оқшаулау үлесі 72 %, талап етілетіні кемінде 80 %.',
      },
      'negative',
    ),
  }
}

function sampleAnswers(name: string, product: string, rows: number): JsonObject {
  return {
    applicant: {
      kind: 'legal-entity',
      bin: '580340015825',
      name,
      headName: 'Ахметов Серік Болатұлы',
      address: 'Алматы қаласы, Абай даңғылы, 150, 12-кеңсе',
      phone: '+7 727 250 00 00',
      email: 'office@alatau.example',
    },
    product: {
      kind: 'software',
      name: product,
      categoryCodes: ['1.2.3'],
      ensTru: [
        { code: '620129.000.000000', delivery: 'goods' },
        { code: '620230.000.000001', delivery: 'service' },
      ],
      independent: false,
      platform: { description: '«Дала» деректер базасын басқару жүйесі' },
    },
    signer: { role: 'representative', name: 'Омарова Айгүл Маратқызы' },
    entry: { number: 'ТІ-0042', contents: product },
    newContents: `${product}, жаңа нұсқасы`,
    reason: 'Өнімнің жаңа нұсқасы шықты',
    phones: '+7 727 250 00 00, +7 701 000 00 00',
    documents: {
      powerOfAttorney: { number: '5', date: '2025-02-01' },
      testProtocol: {
        number: 'СХ-77',
        date: '2024-11-01',
        validUntil: '2027-11-01',
        laboratory: 'Зертхана',
        result: 'positive',
      },
      industrialCertificate: { number: 'KZ-1', date: '2024-10-01', validUntil: '2025-10-01', localShare: '72' },
      exclusiveRights: { number: '123', date: '2023-05-05' },
      supportService: {
        centres: Array.from({ length: rows }, (_, i) => ({
          address: `Астана қаласы, Кенесары көшесі, ${i + 1}-үй`,
          contacts: `+7 7172 00 00 ${String(i).padStart(2, '0')}, help@alatau.example`,
        })),
      },
      characteristics: {
        models: Array.from({ length: rows }, (_, i) => ({
          name: `${product}, ${i + 1}`,
          brandAndModel: `Alatau A${i + 1}`,
          summary: 'Желілік қалқан',
          technical: 'Процессоры 8 ядролы\nЖедел жады 32 Гб',
          operating: 'Тәулік бойы жұмыс істейді',
        })),
      },
    },
  }
}

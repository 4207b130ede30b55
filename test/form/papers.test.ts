// Why: no annex prescribes these papers, so that nothing but these tests holds them to what the acts ask of them, and to the
// acts of their own case: a clause of another service's rules on a refusal is worse than none.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { missingFields } from '../../src/form/leaf-fields.js'
import { operatorRows } from '../../src/form/papers/operator-list.js'
import type { JsonObject } from '../../src/text.js'
import { assertWellFormed, flatText, paragraphsOf, partOf } from '../files/read-docx.js'
import { assertInOrder } from './assert-in-order.js'
import { LABELS_PAPERS } from './labels-papers.js'
import { ACCREDITED, ATTESTED, DEPOSIT_GROUNDS, PAPER_CASES } from './paper-cases.js'
import { ground, type PaperSample, paperView } from './sample-papers.js'
import { sampleView } from './sample-view.js'

const test = suite('working papers')

function bytesOf(form: string, sample: PaperSample): Uint8Array {
  const paper = formById(form)
  return renderForm(paper, paper.fromCase(paperView({ ...sample, form })), { officeFolder: null }).bytes
}

const textOf = (form: string, sample: PaperSample): string => flatText(bytesOf(form, sample))
const nameOf = (form: string, { service, regulation }: PaperSample): string =>
  `${form} of ${service}${regulation === undefined ? '' : ` ${regulation}`}`

test('there are eighteen, and each has its labels written down', () => {
  const ids = FORMS.filter((form) => form.id.startsWith('paper.')).map((form) => form.id)
  assert.is(ids.length, 18)
  assert.equal([...LABELS_PAPERS.map(({ id }) => id)].sort(), [...ids].sort())
})

for (const { id, labels } of LABELS_PAPERS) {
  test(`${id}: blank and filled say the same in the same order`, () => {
    const form = formById(id)
    assertInOrder(renderBlank(form, null), labels)
    const own = PAPER_CASES.find(([paper]) => paper === id)
    const data = form.fromCase(own === undefined ? sampleView() : paperView({ ...own[1], form: id }))
    assertInOrder(
      renderForm(form, data, { officeFolder: null }).bytes,
      // What the paper refuses is the service's own: `одан әрі қараудан`.
      labels.map((label) => label.replace('қабылдаудан', String(data.refusedFrom ?? 'қабылдаудан'))),
    )
  })
}

for (const [form, sample] of PAPER_CASES) {
  test(`${nameOf(form, sample)}: nothing is missing, the file opens, no machinery shows`, () => {
    const paper = formById(form)
    assert.equal(missingFields(paper.fields, paper.fromCase(paperView({ ...sample, form }))), [])
    const bytes = bytesOf(form, sample)
    assertWellFormed(bytes)
    assert.not.match(flatText(bytes), /\{\{|\}\}|undefined|\bnull\b|\[object|NaN/)
  })
}

/** The numbers of the acts that govern each service. */
const OWN_ACTS: Readonly<Record<string, readonly string[]>> = {
  'cash-register-conclusion': ['476', '209'],
  'cash-register-conclusion 757-2012': ['476', '757'],
  'software-deposit': ['476', '209'],
  'state-registration': ['476', '209'],
  'ca-accreditation': ['209'],
  'system-attestation': ['676'],
}

for (const [form, sample] of PAPER_CASES) {
  test(`${nameOf(form, sample)}: names its own acts and no word of the trusted registry's`, () => {
    const text = textOf(form, sample)
    const key = sample.regulation === '757-2012' ? `${sample.service} 757-2012` : sample.service
    const named = [...text.matchAll(/№ (\d+(?:\/НҚ)?) (?:бұйры|қаулы)/g)].map((match) => match[1])
    // The order that set up a Commission is no act of the service.
    assert.equal([...new Set(named)].filter((number) => number !== '77').sort(), [...OWN_ACTS[key]!].sort())
    assert.not.match(text, /Қағидалар|829|өлшемшарт|Сенім білдірілген|Цифрлық даму|тізілімге енгізу туралы/)
  })
}

test('each service is called by the name that its own edition gives it', () => {
  const names: readonly (readonly [PaperSample, string])[] = [
    [{ service: 'software-deposit' }, 'нормативтік-техникалық құжаттаманы сақтауға беру»'],
    [{ service: 'state-registration' }, 'мемлекеттік тіркелімінде тіркеу»'],
    [{ service: 'ca-accreditation' }, '«Куәландырушы орталықтарды аккредиттеу»'],
    [{ service: 'system-attestation' }, 'стандарттарға сәйкестігіне аттестаттау»'],
    [{ service: 'cash-register-conclusion' }, 'сәйкестігі туралы қорытындылар беру»'],
  ]
  for (const [sample, name] of names) {
    assert.ok(textOf('paper.complaint-acknowledgement', sample).includes(name), sample.service)
  }
})

test('the clause is that of the step in the case’s own route', () => {
  const clauses: readonly (readonly [string, PaperSample, string])[] = [
    ['paper.acceptance-slip', { service: 'software-deposit' }, '(Регламенттің 5-тармағының 1) тармақшасы)'],
    ['paper.acceptance-slip', { service: 'system-attestation' }, '(Стандарттың 9-тармағы)'],
    [
      'paper.commission-protocol',
      { service: 'ca-accreditation', done: ACCREDITED },
      'Регламенттің 5-тармағының 8) тармақшасына сәйкес',
    ],
    [
      'paper.inspection-notice',
      { service: 'ca-accreditation', done: ACCREDITED },
      'Регламенттің 5-тармағының 8) тармақшасының екінші бөлігіне сәйкес',
    ],
    [
      'paper.removal-notice',
      { service: 'system-attestation', done: ATTESTED },
      'Стандарттың 4-тармағының 4) тармақшасына сәйкес',
    ],
    [
      'paper.cover-letter',
      { service: 'state-registration', decision: { outcome: 'granted' } },
      'Регламенттің 5-тармағының 19) тармақшасына сәйкес мемлекеттік қызмет көрсетудің нәтижесі жолданады',
    ],
  ]
  for (const [form, sample, clause] of clauses) {
    assert.ok(textOf(form, sample).includes(clause), `${nameOf(form, sample)}: ${textOf(form, sample)}`)
  }
})

test('a refusal prints every ground with its clause, what was found and what is required', () => {
  const text = textOf('paper.refusal', {
    service: 'software-deposit',
    decision: { outcome: 'refused', grounds: DEPOSIT_GROUNDS },
  })
  assert.ok(
    text.includes(
      '1) «Материалдардың толық жиынтығы» талабы орындалмаған (Регламенттің 6-тармағының 3) тармақшасы): анықталғаны – бастапқы код жоқ, талап етілетіні – толық жиынтық;',
    ),
  )
  assert.ok(
    text.includes(
      '2) «Материалдардың өтінімге сәйкестігі» талабы орындалмаған (Регламенттің 6-тармағының 4) тармақшасы).',
    ),
  )
  assert.ok(text.includes('Стандарттың 10 және 11-тармақтарында белгіленген тәртіппен'))
  assert.ok(text.includes('5 (бес) жұмыс күні ішінде') && text.includes('15 (он бес) жұмыс күні ішінде'))
})

test('a cash-register application with papers missing is refused further consideration, not acceptance', () => {
  const [, sample] = PAPER_CASES.find(
    ([form, { service }]) => form === 'paper.refusal-of-acceptance' && service === 'cash-register-conclusion',
  )!
  const text = textOf('paper.refusal-of-acceptance', sample)
  assert.ok(text.includes('Өтінішті одан әрі қараудан бас тарту туралы хабарлама'))
  assert.ok(text.includes('Стандарттың 4-тармағы'))
  assert.ok(
    text.includes('1) «Сәйкестік сертификаты» талапқа сай ұсынылмаған (Стандарттың 9-тармағының 1) тармақшасы)'),
  )
})

test('the protocol of an accreditation has five copies and a line for each body; of an attestation the act it looked at', () => {
  const ca = textOf('paper.commission-protocol', { service: 'ca-accreditation', done: ACCREDITED.slice(0, 4) })
  assert.ok(ca.includes('Хаттамаға 5 (бес) данада қол қойылды.'))
  assert.ok(ca.includes('2 Ұлттық қауіпсіздікті қамтамасыз ету Әбенов Қайрат Нұрланұлы'))
  assert.ok(ca.includes('мынадай ұсыным берді: талаптарға сәйкес'))
  const sa = textOf('paper.commission-protocol', { service: 'system-attestation', done: ATTESTED.slice(0, 5) })
  assert.ok(sa.includes('Қаралған тексеріп қарау актісі № 8, 20.09.2015'))
  assert.not.ok(sa.includes('данада'))
})

test('without names recorded the bodies of the act stand in the protocol and the letter, information security only where it must', () => {
  const sample = (integrates: boolean): PaperSample => ({
    service: 'ca-accreditation',
    done: [['send-letter', 'done']],
    answers: { centre: { name: 'Орталық', address: 'Астана', integratesWithStateSystems: integrates } },
  })
  const body = 'Ақпараттық қауіпсіздік жөніндегі уәкілетті орган'
  assert.ok(textOf('paper.commission-referral', sample(true)).includes(body))
  assert.not.ok(textOf('paper.commission-referral', sample(false)).includes(body))
  assert.ok(
    textOf('paper.commission-referral', sample(false)).includes('1) Ұлттық қауіпсіздікті қамтамасыз ету жөніндегі'),
  )
})

test('the notice of an inspection says what, from when, where, by whom and how long by the route', () => {
  const text = textOf('paper.inspection-notice', PAPER_CASES.find(([form]) => form === 'paper.inspection-notice')![1])
  for (const part of [
    'Комиссияның куәландырушы орталықты барып тексеруі тағайындалғанын',
    '2015 жылғы 14 қыркүйек',
    'Көкшетау қаласы, Абай көшесі, 96, 3-қабат',
    '1) Серікова Айжан Қайратқызы, бас сарапшы; 2) Оспанов Дәурен Маратұлы, сарапшы.',
    'күнтізбелік 18 (он сегіз) күн',
    'Қосымша: Комиссия отырысының 22.09.2015 күнгі № 9 хаттамасының көшірмесі.',
  ]) {
    assert.ok(text.includes(part), part)
  }
})

test('an attestation’s second examination is called additional, and its act is the one that counts', () => {
  const again = [
    'additional-examination',
    'conforms',
    { examinationActNumber: '12', examinationActDate: '2015-10-30', findings: 'Жойылған.' },
  ] as const
  const sample: PaperSample = { service: 'system-attestation', done: [...ATTESTED, again] }
  const act = textOf('paper.examination-act', sample)
  assert.ok(act.includes('Қосымша аттестаттық тексеріп қарау актісі № 12, 2015 жылғы 30 қазан'))
  assert.not.ok(act.includes('Құпиясөз саясаты'), 'what the first examination found is not repeated')
  const certificate = textOf('paper.attestation-certificate', { ...sample, decision: { outcome: 'granted' } })
  assert.ok(certificate.includes('Аттестаттық тексеріп қарау актісі № 12, 30.10.2015'))
})

test('the removal of nonconformities has the edition’s twenty working days, the extension its days in figure and words', () => {
  const removal = textOf('paper.removal-notice', { service: 'system-attestation', done: ATTESTED })
  assert.ok(removal.includes('алынған сәттен бастап 20 (жиырма) жұмыс күні ішінде'))
  assert.ok(removal.includes('1) Құпиясөз саясаты қолданылмайды; 2) Резервтік көшірмелер бір үй-жайда сақталады.'))
  const extension = textOf('paper.extension-notice', { service: 'system-attestation', done: ATTESTED.slice(0, 3) })
  assert.ok(extension.includes('күнтізбелік 20 (жиырма) күнге ұзартылды'))
  assert.ok(extension.includes('ведомстволық және өңірлік құрауыштарды'))
})

test('certificates bear the number in the register, the holder, the object, within a frame', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'paper.deposit-certificate',
      ['Депозиттік нөмірі D-000001', 'Автор(лар) Ахметов С. Б., Ким В. А.', 'Даналар саны 2'],
    ],
    [
      'paper.registration-certificate',
      ['тіркеу нөмірі S-000001', 'алғаш рет тіркелді', 'Объектінің түрі деректерді беру желісі'],
    ],
    ['paper.accreditation-certificate', ['Комиссияның актісі № 8, 20.09.2015', 'Орталықтың мекенжайы Көкшетау']],
    ['paper.attestation-certificate', ['Аттестаттау комиссиясының хаттамасы № 9, 22.09.2015']],
  ]
  for (const [form, parts] of cases) {
    const bytes = bytesOf(form, PAPER_CASES.find(([id]) => id === form)![1])
    const text = flatText(bytes)
    for (const part of [
      ...parts,
      '№ 2015-000731',
      '2015 жылғы 24 қыркүйек',
      '«Егін есебі» ақпараттық жүйесі',
      '580340015825',
    ])
      assert.ok(text.includes(part), `${form}: ${part}: ${text}`)
    assert.match(partOf(bytes), /<w:pgBorders [^>]*>(?:<w:(?:top|left|bottom|right) [^>]*\/>){4}<\/w:pgBorders>/)
  }
  const updated = paperView({
    service: 'state-registration',
    entry: { number: 'S-000001', date: '2015-09-24', status: 'amended', holder: '', product: '', data: {} },
    answers: { request: { kind: 'update', registrationNumber: 'S-000001' } },
    form: 'paper.registration-certificate',
  })
  const paper = formById('paper.registration-certificate')
  const text = flatText(renderForm(paper, paper.fromCase(updated), { officeFolder: null }).bytes)
  assert.ok(text.includes('мәліметтері жаңғыртылды') && text.includes('мәліметтерді жаңғырту туралы'))
})

test('a letter before the result sends the protocol’s copy with what the Commission found', () => {
  const [, sample] = PAPER_CASES.findLast(([form]) => form === 'paper.cover-letter')!
  const text = textOf('paper.cover-letter', sample)
  assert.ok(text.includes('Комиссия отырысы хаттамасының көшірмесі жолданады'))
  assert.ok(text.includes('Комиссияның қорытындысы: талаптарға сәйкес емес'))
  assert.ok(text.includes('Қосымша: Комиссия отырысының хаттамасы (көшірмесі), № 9, 22.09.2015.'))
})

test('papers on a complaint cite the clause on complaints, or the general law where the edition has none', () => {
  const deposit = textOf('paper.complaint-acknowledgement', { service: 'software-deposit' })
  assert.ok(deposit.includes('Шағым Стандарттың 10-тармағына сәйкес қабылданды'))
  assert.ok(deposit.includes('Жауап кешіктірілмей берілетін күн 2015 жылғы 12 қазан'))
  const accreditation = textOf('paper.complaint-answer', { service: 'ca-accreditation' })
  assert.ok(accreditation.includes('мемлекеттік көрсетілетін қызметтер туралы заңнамасына сәйкес қаралды'))
  assert.ok(accreditation.includes('шағым қанағаттандырусыз қалдырылды'))
  const trusted = formById('paper.complaint-answer')
  const text = flatText(renderForm(trusted, trusted.fromCase(sampleView()), { officeFolder: null }).bytes)
  assert.ok(text.includes('Қағидалардың 32-тармағына сәйкес қаралды'))
  assert.ok(text.includes('сотқа дейінгі шағымданудан кейін'))
})

test('an edition chosen by name is said so with its reason; one of the day is not', () => {
  const named = textOf('paper.complaint-answer', { service: 'software-deposit', chosenByName: 'мұрағаттағы іс' })
  assert.ok(named.includes('Регламент атауы бойынша таңдалған (себебі: мұрағаттағы іс).'))
  assert.not.ok(textOf('paper.complaint-answer', { service: 'software-deposit' }).includes('таңдалған'))
})

test('the operator’s list has a numbered row for each entry and says how many there are', () => {
  const form = formById('paper.operator-list')
  const view = sampleView()
  const entries = operatorRows(
    Array.from({ length: 40 }, (_, i) => ({
      number: `T-${String(i + 1).padStart(6, '0')}`,
      date: '2025-04-03',
      status: 'included' as const,
      answers: view.answers,
      decision: null,
      reason: null,
    })),
  )
  const { bytes } = renderForm(form, { ...form.fromCase(view), entries }, { officeFolder: null })
  assert.is(paragraphsOf(bytes).filter((text) => /^\d{1,2}$/.test(text)).length, 40)
  assert.ok(flatText(bytes).includes('Жазбалар саны: 40'))
  assert.ok(flatText(bytes).includes('Қағидалардың 8-тармағына сәйкес'))
  assert.match(partOf(bytes), /<w:tblHeader\/>/)
})

test('names of three hundred letters and forty long grounds stand whole', () => {
  const name = 'Қ'.repeat(290) + ' серіктестігі'
  const title = `${'Ұзын негіздің атауы '.repeat(40)}соңы`
  const text = textOf('paper.refusal', {
    service: 'software-deposit',
    name,
    object: `${name} жүйесі`,
    decision: {
      outcome: 'refused',
      grounds: Array.from({ length: 40 }, () => ground('209-2014/1/6.3', title, 'а'.repeat(500))),
    },
  })
  assert.is(text.split(title).length - 1, 40)
  assert.ok(text.includes(name) && text.includes(`${name} жүйесі`) && text.includes('40) «'))
})

test('the same case gives the same bytes', () => {
  for (const [form, sample] of PAPER_CASES) assert.equal(bytesOf(form, sample), bytesOf(form, sample))
})

test('a paper whose facts are not there yet is not drawn up', () => {
  for (const [form, path] of [
    ['paper.deposit-certificate', 'entry.number'],
    ['paper.removal-notice', 'nonconformities'],
    ['paper.refusal', 'reasons'],
    ['paper.cover-letter', 'result.title'],
  ] as const) {
    const paper = formById(form)
    const data: JsonObject = paper.fromCase(paperView({ service: 'software-deposit', form }))
    assert.ok(
      missingFields(paper.fields, data).some((missing) => missing.path === path),
      form,
    )
  }
})

test.run()

// Why: what each working paper must say is in the acts though its form is not; here are the facts that must reach it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderForm } from '../../src/files/render-form.js'
import { formById } from '../../src/form/catalogue.js'
import { registryRow } from '../../src/form/fields/registry-row.js'
import { linesOf } from '../../src/form/papers/common.js'
import { operatorRows } from '../../src/form/papers/operator-list.js'
import type { JsonObject } from '../../src/text.js'
import { flatText, paragraphsOf, partOf } from '../files/read-docx.js'
import { ACCREDITED, ATTESTED, DEPOSIT_GROUNDS, PAPER_CASES } from './paper-cases.js'
import { bytesOf, textOf } from './render-paper.js'
import { ground, type PaperSample, paperView } from './sample-papers.js'
import { sampleView } from './sample-view.js'

const test = suite('what working papers say')

/** A row of annex 1 of an entry with these answers. */
const registeredWith = (answers: JsonObject): JsonObject => ({
  entries: [
    registryRow({ number: 'T-000001', date: '2025-03-26', status: 'included', answers, decision: null, reason: null }),
  ],
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

test('days and figures of a ground stand as papers write them, what a person wrote stays as written', () => {
  const grounds = [
    ground('476-2015/3/9.1', 'Куәлік', 'мерзімі 2015-04-23 аяқталған', '2015-08-12 күні күшінде болуға тиіс'),
    ground('476-2015/3/9.2', 'Үлес', '72.5 %', '>= 80.5 %'),
    ground('476-2015/3/9.3', 'Тізімдеме', '2015-04-23 күнгі 1.5-тармақ жоқ', ''),
  ]
  const text = textOf('paper.refusal', { service: 'software-deposit', decision: { outcome: 'refused', grounds } })
  assert.ok(text.includes('мерзімі 23.04.2015 аяқталған, талап етілетіні – 12.08.2015 күні күшінде болуға тиіс'), text)
  assert.ok(text.includes('анықталғаны – 72,5 %, талап етілетіні – кемінде 80,5 %'), text)
  assert.ok(text.includes('анықталғаны – 2015-04-23 күнгі 1.5-тармақ жоқ'), text)
})

test('decimals have a comma on paper, whichever sign was typed', () => {
  for (const typed of ['87.5', '87,5', 87.5]) {
    const { entries } = registeredWith({ documents: { industrialCertificate: { number: '4', localShare: typed } } })
    assert.match(JSON.stringify(entries), '87,5 %')
  }
})

test('a list of persons ends with one full stop, and a sentence in a list with one sign', () => {
  assert.is(linesOf(['Серікова А.', 'Төлеуов Е.']), '1) Серікова А.;\n2) Төлеуов Е.')
  assert.is(linesOf(['Журнал жоқ.', 'Саясат жоқ;', 'т.б.']), '1) Журнал жоқ;\n2) Саясат жоқ;\n3) т.б.')
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

test.run()

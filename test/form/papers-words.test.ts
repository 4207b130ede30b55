// Why: a paper cites in Kazakh prose, where a clause takes an ending and a number its word. Each is held against the words
// that an official would write, not against the code that makes them.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { actNameKk } from '../../src/form/act-names.js'
import { clauseKk, clauseRangeKk, clausesKk } from '../../src/form/clause.js'
import { complaintRightsKk, furtherRightsKk } from '../../src/form/complaint-rights.js'
import { durationKk, figureKk } from '../../src/form/duration-words.js'
import { editionNames } from '../../src/form/edition-names.js'
import { officeView } from '../../src/form/view-of-case.js'
import type { Citation } from '../../src/law/citation.js'
import { editionsCarried } from '../../src/law/edition.js'
import { allLaw } from '../../src/law/services/index.js'
import { paperView } from './sample-papers.js'
import { sampleView } from './sample-view.js'

const test = suite('words of the papers')

test('a clause before «сәйкес» and «белгіленген», of each kind of act', () => {
  const rows: readonly (readonly [Citation, string, string])[] = [
    ['829-2024/19', 'Қағидалардың 19-тармағына', 'Қағидалардың 19-тармағында'],
    ['676-2014/4.4', 'Стандарттың 4-тармағының 4) тармақшасына', 'Стандарттың 4-тармағының 4) тармақшасында'],
    ['476-2015/1/4.1', 'Стандарттың 4-тармағының 1) тармақшасына', 'Стандарттың 4-тармағының 1) тармақшасында'],
    [
      '476-2015/3/10.part7',
      'Стандарттың 10-тармағының жетінші бөлігіне',
      'Стандарттың 10-тармағының жетінші бөлігінде',
    ],
    ['209-2014/3/5.8', 'Регламенттің 5-тармағының 8) тармақшасына', 'Регламенттің 5-тармағының 8) тармақшасында'],
    [
      '209-2014/4/5.8.part3',
      'Регламенттің 5-тармағының 8) тармақшасының үшінші бөлігіне',
      'Регламенттің 5-тармағының 8) тармақшасының үшінші бөлігінде',
    ],
    ['757-2012/annex1/2', 'Регламентке 1-қосымшаның 2-тармағына', 'Регламентке 1-қосымшаның 2-тармағында'],
    ['829-2024/annex4', 'Қағидаларға 4-қосымшаға', 'Қағидаларға 4-қосымшада'],
    ['829-2024/order/2.3', 'бұйрықтың 2-тармағының 3) тармақшасына', 'бұйрықтың 2-тармағының 3) тармақшасында'],
  ]
  for (const [citation, dative, locative] of rows) {
    assert.is(clauseKk(citation, 'dative'), dative)
    assert.is(clauseKk(citation, 'locative'), locative)
  }
})

test('several clauses, each once, and a range of one act’s', () => {
  assert.is(
    clausesKk(['209-2014/1/6.3', '209-2014/1/6.3', '476-2015/3/4'], 'dative'),
    'Регламенттің 6-тармағының 3) тармақшасына, Стандарттың 4-тармағына',
  )
  assert.is(clauseRangeKk('829-2024/28', '829-2024/34', 'locative'), 'Қағидалардың 28–34-тармақтарында')
  assert.is(clauseRangeKk('676-2014/10', '676-2014/11', 'dative'), 'Стандарттың 10 және 11-тармақтарына')
  assert.is(clauseRangeKk('829-2024/28', '829-2024/28'), 'Қағидалардың 28-тармағы')
  assert.is(clauseRangeKk('829-2024/28', '676-2014/34'), 'Қағидалардың 28-тармағы, Стандарттың 34-тармағы')
})

test('acts by day and number, an annex of an order as an annex, a resolution as the Government’s', () => {
  assert.is(actNameKk('829-2024'), '2024 жылғы 20 желтоқсандағы № 829/НҚ бұйрық')
  assert.is(actNameKk('476-2015/3'), '2015 жылғы 21 сәуірдегі № 476 бұйрыққа 3-қосымша')
  assert.is(actNameKk('209-2014/4'), '2014 жылғы 26 наурыздағы № 209 бұйрыққа 4-қосымша')
  assert.is(actNameKk('757-2012'), '2012 жылғы 9 қарашадағы № 757 бұйрық')
  assert.is(actNameKk('676-2014'), 'Қазақстан Республикасы Үкіметінің 2014 жылғы 19 маусымдағы № 676 қаулысы')
})

test('every edition that is carried has a name for its service and a provider', async () => {
  for (const law of await allLaw()) {
    for (const edition of editionsCarried(law)) {
      const names = editionNames(edition.standard ?? edition.regulation)
      assert.ok(names?.service && names.provider && names.providerRu && names.contacts, edition.regulation)
      assert.not.match(actNameKk(edition.regulation), /^\d+-\d{4}/, 'an act without a name')
    }
  }
})

test('figures and terms as official papers write them', () => {
  const figures = [1, 5, 10, 14, 15, 20, 30, 43, 60, 99].map(figureKk)
  assert.equal(figures, [
    '1 (бір)',
    '5 (бес)',
    '10 (он)',
    '14 (он төрт)',
    '15 (он бес)',
    '20 (жиырма)',
    '30 (отыз)',
    '43 (қырық үш)',
    '60 (алпыс)',
    '99 (тоқсан тоғыз)',
  ])
  assert.equal([0, 100, 2948967].map(figureKk), ['0', '100', '2948967'])
  assert.is(durationKk({ amount: 14, unit: 'calendar-day' }), 'күнтізбелік 14 (он төрт) күн')
  assert.is(durationKk({ amount: 3, unit: 'working-day' }), '3 (үш) жұмыс күні')
  assert.is(durationKk({ amount: 2, unit: 'working-hour' }), '2 (екі) жұмыс сағаты')
  assert.is(durationKk({ amount: 15, unit: 'minute' }), '15 (он бес) минут')
})

test('how a refusal is complained of: by 829-2024 through the reviewing body, by the standards to the head and the court', () => {
  const trusted = complaintRightsKk(sampleView().act)
  assert.ok(trusted.startsWith('Осы шешімге Қағидалардың 28–34-тармақтарында белгіленген тәртіппен'))
  assert.ok(
    trusted.includes('3 (үш) жұмыс күнінен кешіктірмей оны және әкімшілік істі шағымды қарайтын органға жібереді'),
  )
  assert.ok(trusted.includes('5 (бес) жұмыс күні') && trusted.includes('15 (он бес) жұмыс күні'))
  assert.ok(trusted.endsWith('сотқа дейінгі шағымданудан кейін мүмкін болады.'))
  const attestation = complaintRightsKk(paperView({ service: 'system-attestation' }).act)
  assert.ok(attestation.includes('Стандарттың 10 және 11-тармақтарында'))
  assert.ok(attestation.includes('басшысының атына беріледі') && attestation.endsWith('сотқа жүгінуге құқылысыз.'))
  assert.not.ok(attestation.includes('әкімшілік істі'))
  // 476-2015/1/10, /3/10, /4/10 let the ministry's leadership take it as well; 676-2014/10 does not.
  for (const service of ['cash-register-conclusion', 'software-deposit', 'state-registration'] as const)
    assert.ok(
      complaintRightsKk(paperView({ service }).act).includes('немесе Министрлік басшысының атына беріледі'),
      service,
    )
  assert.not.match(attestation, /Министрлік/)
  const accreditation = paperView({ service: 'ca-accreditation' }).act
  assert.ok(complaintRightsKk(accreditation).includes('мемлекеттік көрсетілетін қызметтер туралы заңнамасында'))
  assert.ok(furtherRightsKk(accreditation).includes('15 (он бес) жұмыс күні ішінде қаралады'))
})

test('the letterhead is the office’s own; where it said nothing, the provider of the case’s edition', () => {
  assert.is(officeView({}, '676-2014').nameKk, 'Қазақстан Республикасы Байланыс және ақпарат агенттігі')
  assert.match(officeView({}, '209-2014/4').nameKk, /Байланыс және ақпараттандыру комитеті$/)
  assert.match(officeView({}).nameKk, /Цифрлық даму/)
  assert.is(officeView({ nameKk: 'Біздің кеңсе' }, '476-2015/1').nameKk, 'Біздің кеңсе')
})

test('a later standard that only stands in names neither provider nor service: the route of the day does', () => {
  const route = { service: 'cash-register-conclusion', regulation: '757-2012', chosenByName: 'мұрағат' } as const
  const old = paperView({ ...route, nearestStandard: true })
  assert.is(
    old.office.nameKk,
    'Қазақстан Республикасы Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті',
  )
  assert.match(old.act.serviceName, /^Бақылау-касса машиналарының мемлекеттік тізіліміне/)
  const named = paperView(route)
  assert.match(named.office.nameKk, /Инвестициялар және даму министрлігінің/)
  assert.match(named.act.serviceName, /^Компьютер жүйесінің/)
})

test.run()

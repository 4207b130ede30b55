// What an act lets be said only while a term runs, or only once it is over; and what counts from the day on a paper.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, foldCase } from '../../src/case/case.js'
import { caseSchedule } from '../../src/case/dates.js'
import { doStep } from '../../src/case/steps.js'
import { refuseUntimely } from '../../src/case/timely.js'
import type { EditionId, ServiceId } from '../../src/law/ids.js'
import { lawOf } from '../../src/law/services/index.js'
import type { JsonObject } from '../../src/text.js'
import { shipped } from '../calendar/years.js'
import { done, numbered } from '../support/cases.js'
import { refused } from '../support/expected.js'

const test = suite('in time, after time, by the day on the paper')

async function opened(
  service: ServiceId,
  standard: EditionId | null,
  regulation: EditionId,
  accepted: string,
  then: readonly NewAct[] = [],
): Promise<Case> {
  const at = moment(accepted)
  const law = await lawOf(service)
  const received: NewAct<'received'> = {
    kind: 'received',
    at,
    by: 'clerk',
    data: {
      service,
      procedure: law.standards[0]?.procedures[0]?.id ?? 'accredit',
      standard,
      regulation,
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'office',
      received: at,
      accepted: at,
      number: '1',
      answers: {},
      externalNumber: null,
    },
  }
  return foldCase('X-2015-000001', numbered([received, ...then]), law)
}

const stepOf = (file: Case, id: string) => {
  const step = file.edition.route.find((each) => each.id === id)
  if (step === undefined) throw new Error(id)
  return step
}
const dueOf = (file: Case, id: string) => caseSchedule(file, shipped).steps.find((step) => step.id === id)?.due
const cash = (at: string) => opened('cash-register-conclusion', '476-2015/1', '209-2014/3', at)

test('476-2015/1/4.part2: further consideration is refused within the two working days, 18:30 of the second included', async () => {
  // Friday 28 August; Monday 31 August is a day off in place of Sunday 30: the second working day is Wednesday 2 September.
  const file = await cash('2015-08-28T11:00')
  const step = stepOf(file, 'completeness')
  const say = (outcome: string, at: string) => refuseUntimely(file, step, outcome, moment(at), shipped)
  say('incomplete', '2015-09-02T18:30')
  const late = refused('outcome-untimely', () => say('incomplete', '2015-09-02T18:31'))
  assert.equal([late.when, late.ends, late.citation], ['within-term', '2015-09-02T18:30', '476-2015/1/4.part2'])
  say('complete', '2015-09-10T10:00')
})

/** The removal ordered and its copy handed over on 16 September 2014; 4 October is Saturday: twenty working days end on 14 October. */
const removing = () =>
  opened('system-attestation', '676-2014', '676-2014', '2014-07-03T16:00', [
    done('recommend', '2014-09-12T12:00', { outcome: 'negative' }),
    done('order-removal', '2014-09-15T10:00', { outcome: 'ordered' }),
    done('removal-copy', '2014-09-16T10:00'),
  ])

test('676-2014/4.4: that nothing was removed is said once the twenty working days are over, not before', async () => {
  const file = await removing()
  const step = stepOf(file, 'remove')
  const say = (outcome: string, at: string) => refuseUntimely(file, step, outcome, moment(at), shipped)
  for (const at of ['2014-09-17T10:00', '2014-10-14T18:30']) {
    const early = refused('outcome-untimely', () => say('not-removed', at))
    assert.equal([early.when, early.ends, early.citation], ['after-term', '2014-10-14T18:30', '676-2014/4.4'])
  }
  say('not-removed', '2014-10-14T18:31')
  say('removed', '2014-09-17T10:00')
})

const contract = (days: JsonObject) =>
  opened('system-attestation', '676-2014', '676-2014', '2014-07-03T16:00', [
    done('pass-on', '2014-07-10T12:00'),
    done('contract', '2014-07-22T10:00', { answers: days }),
  ])

test('676-2014/4.3: the thirty days run from the last contract, whenever it and the payment were written down', async () => {
  // 16 July + 30 days = 15 August, Friday; 18 July + 30 days = 17 August, Sunday: Monday 18.
  const two = { contractDate: '2014-07-15', jointWorksDate: '2014-07-16' }
  assert.is(dueOf(await contract(two), 'examination'), '2014-08-15')
  assert.is(dueOf(await contract({ ...two, secretWorksDate: '2014-07-18' }), 'examination'), '2014-08-18')
  assert.is(dueOf(await contract({}), 'examination'), '2014-08-21', 'without a day on paper, from the record')
})

test('676-2014/4.2: contracts of the sixth working day are in time, though they are written down later', async () => {
  const late = async (day: string) =>
    caseSchedule(await contract({ contractDate: day, jointWorksDate: day }), shipped).steps.find(
      (step) => step.id === 'contract',
    )?.late
  assert.is(await late('2014-07-18'), false)
  assert.is(await late('2014-07-21'), true)
})

test('676-2014/4.2: no contract is younger than its record', async () => {
  const file = await opened('system-attestation', '676-2014', '676-2014', '2014-07-03T16:00')
  const step = stepOf(file, 'contract')
  const at = moment('2014-07-18T10:00')
  for (const field of ['contractDate', 'jointWorksDate', 'secretWorksDate']) {
    const answers = { [field]: '2014-07-19' }
    const found = refused('step-date-impossible', () =>
      doStep(file, { step, outcome: undefined, answers, override: null, at, by: 'x' }),
    )
    assert.equal([found.field, found.until], [field, '2014-07-18'])
  }
})

test('209-2014/4/5.8.part2: the calendar day of the notice runs from the signing of the protocol', async () => {
  const meeting = (outcome: string) =>
    opened('ca-accreditation', null, '209-2014/4', '2014-09-02T09:00', [
      done('completeness', '2014-09-03T10:00', { outcome: 'complete' }),
      done('commission-meeting', '2014-09-11T10:00', { outcome, answers: { protocolDate: '2014-09-09' } }),
    ])
  assert.is(dueOf(await meeting('positive'), 'notify'), '2014-09-10')
  assert.is(dueOf(await meeting('negative'), 'notify-negative'), '2014-09-10')
})

test("209-2014/4/5.8.part3: the certificate's two calendar days run from the act of the Commission", async () => {
  const file = await opened('ca-accreditation', null, '209-2014/4', '2014-09-02T09:00', [
    done('completeness', '2014-09-03T10:00', { outcome: 'complete' }),
    done('commission-meeting', '2014-09-09T10:00', { outcome: 'positive' }),
    done('notify', '2014-09-10T10:00'),
    done('inspect', '2014-09-24T10:00', { outcome: 'conforms', answers: { examinationActDate: '2014-09-22' } }),
  ])
  assert.is(dueOf(file, 'issue'), '2014-09-24')
})

test.run()

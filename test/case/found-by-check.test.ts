// What the check of a package is asked and what it says against the application: each thing once, under its own name.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { foldCase } from '../../src/case/case.js'
import { groundsOf, judgeCase } from '../../src/case/grounds.js'
import type { EditionId, ServiceId } from '../../src/law/ids.js'
import { lawOf } from '../../src/law/services/index.js'
import type { JsonObject } from '../../src/text.js'
import { done, NOTHING_FOUND, numbered } from '../support/cases.js'
import { sample } from '../support/clerks.js'

const test = suite('what the check of the package found')
const at = moment('2015-08-03T10:00')

/** The grounds of an application checked so, by their titles. */
async function grounds(
  service: ServiceId,
  standard: EditionId | null,
  regulation: EditionId,
  answers: JsonObject,
  checked: Parameters<typeof done>[2],
): Promise<readonly string[]> {
  const received: NewAct<'received'> = {
    kind: 'received',
    at,
    by: 'clerk',
    data: {
      service,
      procedure: (await lawOf(service)).standards[0]?.procedures[0]?.id ?? 'accredit',
      standard,
      regulation,
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'office',
      received: at,
      accepted: at,
      number: '2015-000001',
      answers,
      externalNumber: null,
    },
  }
  const acts = numbered([received, done('completeness', '2015-08-05T10:00', checked)])
  const file = foldCase('X-2015-000001', acts, await lawOf(service))
  return groundsOf(judgeCase(file, NOTHING_FOUND)).map((each) => each.titles.map((title) => title.en).join())
}

const REASON = 'шығарылған жылы қате'
const bad = (answers: JsonObject) => ({ outcome: 'deficient', answers: { ...answers, reasons: REASON } })

test('209-2014/1/6.2: an incorrect application is no incomplete package, whose materials the check found complete', async () => {
  const checked = { applicationCorrect: false, materialsComplete: true, materialsMatch: true }
  assert.equal(await grounds('software-deposit', '476-2015/3', '209-2014/1', sample('deposit-granted'), bad(checked)), [
    'What the check found wrong',
    'The deposit application is correct',
  ])
})

test('209-2014/2/5.4, 209-2014/4/5.4: the same where the data are complete and not correct', async () => {
  const registration = sample('registration-software')
  const checked = { dataComplete: true, dataCorrect: false }
  assert.equal(await grounds('state-registration', '476-2015/4', '209-2014/2', registration, bad(checked)), [
    'What the check found wrong',
    'The application is filled in correctly',
  ])
  const centre = sample('accreditation-granted')
  const asked = { applicationComplete: true, applicationCorrect: false }
  assert.is(
    (await grounds('ca-accreditation', null, '209-2014/4', centre, bad(asked)))[0],
    'What the check found wrong',
  )
})

test('209-2014/2/5.4: that the State Register has no such object is what the check found, not an incomplete package', async () => {
  const update = sample('registration-software-update')
  const checked = { dataComplete: true, dataCorrect: true }
  assert.equal(await grounds('state-registration', '476-2015/4', '209-2014/2', update, bad(checked)), [
    'What the check found wrong',
    'The object whose data are updated stands in the State Register',
  ])
})

test('476-2015/1/4.part2: where the check asks nothing, what the clerk found is against the package', async () => {
  const answers = sample('cash-register-granted')
  const checked = { outcome: 'incomplete', override: 'көшірме ашылмайды' }
  assert.equal(await grounds('cash-register-conclusion', '476-2015/1', '209-2014/3', answers, checked), [
    'Completeness of the package',
  ])
})

test.run()

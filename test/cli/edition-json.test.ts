// What a program is told of a filing that an act does not quite carry: a day that is only a bound, a channel that the act does not know.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('--json of an intake: bounds and channels')
const office = openClerks()
test.after(() => office.remove())

let files = 0
const intake = (service: string, name: string, received: string, channel: string): Printed => {
  files += 1
  const answers = ['--answers', office.file(`a-${files}.json`, sample(name))]
  return office.json(
    received,
    'Оспанов Д.',
    'intake',
    service,
    ...answers,
    '--channel',
    channel,
    '--received',
    received,
  )
}

test('676-2014 ended on a bound: an application taken in shortly before says so, in the file as well', () => {
  const taken = intake('system-attestation', 'attestation-granted', '2015-08-20T10:00', 'office')
  const bound = { edition: '676-2014', which: 'ceased', notBefore: '2015-09-08' }
  assert.equal([taken.edition.restsOnABound, taken.edition.bounds], [true, [bound]])
  assert.equal(office.json('2015-08-20T10:05', 'Оспанов Д.', 'show', taken.case).edition.bounds, [bound])
  const far = intake('system-attestation', 'attestation-granted', '2015-03-02T10:00', 'office')
  assert.equal([far.edition.restsOnABound, far.edition.bounds], [false, []])
})

test('476-2015/3/5, 676-2014/5: a service on paper that came through the portal is told among the warnings', () => {
  const told = (taken: Printed): readonly unknown[] =>
    taken.warnings.filter((each: Printed) => each.code === 'channel-not-of-the-act')
  assert.equal(told(intake('software-deposit', 'deposit-granted', '2015-07-27T10:00', 'office')), [])
  const [warned] = told(intake('software-deposit', 'deposit-granted', '2015-07-28T10:00', 'portal')) as Printed[]
  assert.is(warned.field, 'channel')
  assert.match(warned.message, /476-2015\/3\/5/)
})

test.run()

// How an application may come in, as each act says of the form of its service.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { allLaw } from '../../src/law/services/index.js'
import { openClerks, sample } from '../support/clerks.js'

const test = suite('channels of filing')

const ON_PAPER = ['office', 'post']
const ALSO_PORTAL = ['office', 'portal', 'post']
const FILED = {
  'cash-register-conclusion': [ALSO_PORTAL, '476-2015/1/3.2'],
  'software-deposit': [ON_PAPER, '476-2015/3/5'],
  'state-registration': [ON_PAPER, '476-2015/4/5'],
  'ca-accreditation': [ON_PAPER, '209-2014/4/2'],
  'system-attestation': [ON_PAPER, '676-2014/5'],
  'trusted-registry': [ALSO_PORTAL, '829-2024/annex2/3'],
} as const

test('each service is filed for as its act says', async () => {
  for (const law of await allLaw()) {
    const frames = [...law.standards, ...law.regulations.flatMap(({ frame }) => frame ?? [])]
    assert.ok(frames.length > 0)
    for (const { filedBy } of frames)
      assert.equal([filedBy.channels, filedBy.source], FILED[law.service] as unknown, law.service)
  }
})

test('what came through the portal for a service on paper is recorded, and the clerk is told the clause', () => {
  const office = openClerks()
  try {
    const file = office.file('deposit.json', sample('deposit-granted'))
    const intake = (channel: string) =>
      office.at(
        '2015-07-27T10:00',
        'Оспанов Д.',
        'intake',
        'software-deposit',
        '--answers',
        file,
        '--received',
        '2015-07-27T10:00',
        '--channel',
        channel,
        '--external',
        channel,
      )
    const portal = intake('portal')
    assert.is(portal.code, 0, portal.err)
    assert.match(portal.err, /on paper \(476-2015\/3\/5\): filing through the portal is not provided for/)
    assert.not.match(intake('post').err, /476-2015\/3\/5/)
  } finally {
    office.remove()
  }
})

test.run()

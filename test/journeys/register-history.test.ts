// Why: of an entry that was brought up to date somebody asks what it said before; two whole applications side by side are no answer.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import type { Printed } from '../support/clerks.js'

const test = suite('the history of an entry says what each change changed')
const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })
test.after(() => office.remove())

const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }
const run = (...args: readonly string[]) =>
  office.kzIs(['register', 'trusted', 'history', 'T-1', ...args], { env: { KZ_IS_DB: database } })

test('829-2024/9: the renewed certificate, before and after, under the labels of the form', () => {
  const { out } = run()
  assert.match(out, /Industrial certificate showing the local share: Number\s+ИС-0042318\s+ИС-0061200/)
  assert.match(out, /Industrial certificate showing the local share: Valid until.*\s2026-10-02\s+2027-09-01/)
  assert.not.match(out, 'ENS TRU')
  assert.match(run('--lang', 'kk').out, /индустриялық сертификат: Нөмірі\s+ИС-0042318\s+ИС-0061200/)
})

test('for programs: paths and values of each act that changed it', () => {
  const { history } = JSON.parse(run('--json').out)
  const [added, amended] = history
  assert.equal([added.kind, added.changes, amended.kind], ['added', undefined, 'amended'])
  assert.ok(
    amended.changes.some(
      ({ path, from, to }: Printed) =>
        path === 'documents.industrialCertificate.localShare' && from === '87.5' && to === '88.2',
    ),
  )
})

test('as it was known on a day before the change: no change', () => {
  assert.not.match(run('--as-of', '2025-06-30').out, 'ИС-0061200')
})

test.run()

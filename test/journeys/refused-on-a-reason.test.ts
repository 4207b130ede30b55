// Why: a refusal that does not say what was found is no reasoned one (829-2024/21, annex 6); what the file keeps must judge the same later.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { withoutGuards } from '../attack/support.js'
import { CLERK, EXECUTOR, openClerks, type Printed, paperOf, SECRETARY, sample } from '../support/clerks.js'

const test = suite('refusals on what a person found')
const office = openClerks()
test.after(() => office.remove())

const REASON = 'Сертификат жалған: беруші ұйым растамады'

function recommended(): string {
  const file = office.intake('2025-03-18T10:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-03-19')
  return file
}

test('annex2/10.1: the letter says what was found, and nothing of a requirement that was not judged', () => {
  const forged = recommended()
  const args = ['decide', forged, '--refuse', '829-2024/annex2/10.1', '--override', REASON]
  const printed = office.json('2025-03-26T11:00', EXECUTOR, ...args)
  assert.equal([printed.decision.grounds[0].found, printed.decision.override], [REASON, REASON])
  const text = paperOf(office, printed, '829.6')
  assert.match(text, `анықталғаны – ${REASON}.`)
  assert.not.match(text, 'адам бағалайды')
  assert.not.match(text, 'талап етілетіні')
  const shown = office.at('2025-03-26T12:00', EXECUTOR, 'show', forged, '--lang', 'en').out
  assert.match(shown, `The documents and the data in them are true: ${REASON}\n`)
})

test('several criteria of one clause, none failed: told which ones, with exit code 3', () => {
  const file = recommended()
  const ran = office.at('2025-03-26T11:00', EXECUTOR, 'decide', file, '--refuse', '829-2024/2.4', '--override', 'себеп')
  assert.is(ran.code, 3)
  assert.match(ran.err, '[ground-unclear]')
  assert.match(ran.err, '--refuse produces-in-kazakhstan')
})

test('/21: on the Commission’s word alone the letter names its protocol, the day and the reasons', () => {
  const args = [
    '--set',
    'protocolNumber=8',
    '--set',
    'protocolDate=2025-03-19',
    '--set',
    'reasons=Сипаттамалар расталмады',
  ]
  const again = office.intake('2025-03-18T10:00', 'include', sample('include-software'))
  office.json('2025-03-19T10:00', CLERK, 'next', again)
  office.json('2025-03-19T11:00', EXECUTOR, 'next', again, '--outcome', 'complete')
  office.json('2025-03-19T12:00', EXECUTOR, 'next', again)
  office.json('2025-03-19T15:00', SECRETARY, 'next', again, '--outcome', 'negative', ...args)
  const text = paperOf(office, office.json('2025-03-26T11:00', EXECUTOR, 'decide', again, '--refuse'), '829.6')
  assert.match(text, '«Комиссияның оң ұсынымы» талабы орындалмаған')
  assert.match(text, 'бас тарту ұсынылды (19.03.2025 күнгі № 8 хаттама): Сипаттамалар расталмады')
})

test('judged again both come out the same, and so do decisions kept in the words of before', () => {
  const replayed = (...more: readonly string[]): Printed =>
    JSON.parse(office.kzIs(['audit', 'replay', '--json', ...more]).out)
  assert.equal(replayed().differing, [])
  const before = join(office.folder, 'before.sqlite')
  office.kzIs(['backup', before])
  const old = join(office.folder, 'old.sqlite')
  copyFileSync(before, old)
  withoutGuards(old, (db) => {
    const kept = db.prepare("select id, data from act where kind = 'decided' order by id").all() as {
      readonly id: number
      readonly data: string
    }[]
    for (const { id, data } of kept) {
      const act = JSON.parse(data)
      Object.assign(
        act.grounds[0],
        act.override === REASON
          ? { found: 'адам бағалайды', required: 'Құжаттардың немесе деректердің анық еместігі анықталды ма: жоқ' }
          : { found: 'бас тарту ұсынылды (№ 8 хаттама)' },
      )
      db.prepare('update act set data = ? where id = ?').run(JSON.stringify(act), id)
    }
  })
  assert.equal(replayed('--db', old).differing, [])
})

test.run()

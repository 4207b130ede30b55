// Most services have no edition today: what the clerk is offered then at a terminal, and what the case keeps of the choice.
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openClerks, sample } from '../support/clerks.js'
import { KEYS, noTerminal, officeTerminal, type Terminal } from './support/terminal.js'

const Editions = suite('interview: an application whose acts are not all carried')
const at = noTerminal === null ? Editions : Editions.skip
if (noTerminal !== null) process.stdout.write(`skipped: ${noTerminal}\n`)

const NOW = '2026-03-16T10:00'
const office = openClerks({ KZ_IS_NOW: NOW })
const opened: Terminal[] = []
Editions.after(async () => {
  for (const terminal of opened) await terminal.kill()
  office.remove()
})

function intake(...args: readonly string[]): Terminal {
  const terminal = officeTerminal(office, ['intake', ...args])
  opened.push(terminal)
  return terminal
}

/** What the office keeps of the last unfinished application. */
function kept() {
  const database = new Database(office.env.KZ_IS_DB as string, { readonly: true })
  try {
    const row = database.prepare('select answers from draft order by id desc limit 1').get() as { answers: string }
    const { service, received, edition, route, editionReason } = JSON.parse(row.answers)
    return { service, received, edition, route, editionReason }
  } finally {
    database.close()
  }
}
const drafts = (): number => {
  const database = new Database(office.env.KZ_IS_DB as string, { readonly: true })
  try {
    return (database.prepare('select count(*) as n from draft').get() as { n: number }).n
  } finally {
    database.close()
  }
}

/** Filed at the office, now or then. */
async function filed(terminal: Terminal, when = ''): Promise<void> {
  await terminal.see('1. chancery')
  await terminal.answer('Choice', '1')
  await terminal.answer('When did it come', when)
}

/** The first question of the declaration is there: the choice is made. Leaves, the draft kept. */
async function leave(terminal: Terminal): Promise<void> {
  await terminal.see('Who the applicant is')
  await terminal.whole()
  terminal.type(KEYS.ctrlD)
  assert.is(await terminal.end(), 0)
}

/** Answers with Enter what is left, all of it optional, adds no rows, and stores at the review. */
async function passOver(terminal: Terminal): Promise<void> {
  for (let heard = 0, late = performance.now() + 20_000; performance.now() < late; ) {
    const said = terminal.raw().trimEnd()
    if (said.includes('SD-2026')) return
    if (said.length > heard && /(?:Answer|Choice):$/.test(said)) {
      heard = said.length
      const question = said.slice(-150)
      const choice = question.includes('add another row?') ? '2' : question.includes('1. store') ? '1' : ''
      terminal.type(`${choice}${KEYS.enter}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

at('the office is there', () => assert.is(office.at(NOW, 'x', 'init').code, 0))

at('today: which acts governed is said, and three ways on are offered', async () => {
  const terminal = intake('software-deposit')
  await filed(terminal)
  await terminal.see(
    'does not carry the text of the standard and the regulation that governed “Deposit of software” on 2026-03-16',
  )
  await terminal.see('it is not known which act applied on that day; carried: 476-2015/3 (2015-07-25 – 2023-06-10)')
  await terminal.see('How to go on?')
  await terminal.see('1. Enter a past filing (asks the day)')
  await terminal.see('2. Choose an edition by name')
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '3')
  assert.is(await terminal.end(), 0)
  assert.is(drafts(), 0, 'nothing is kept of what was not begun')
})

at('a past filing: the day is asked, and chooses the edition', async () => {
  const terminal = intake('software-deposit')
  await filed(terminal)
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '1')
  await terminal.answer('When did it come', '2015-08-03 10:00')
  await leave(terminal)
  assert.equal(kept(), {
    service: 'software-deposit',
    received: '2015-08-03T10:00',
    edition: null,
    route: null,
    editionReason: null,
  })
})

at('a past filing on a day with a hole of its own is offered again, naming the act of that day', async () => {
  const terminal = intake('software-deposit')
  await filed(terminal)
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '1')
  await terminal.answer('When did it come', '2016-03-01T10:00')
  await terminal.see('Order No 877')
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '1')
  await terminal.answer('When did it come', '2015-10-30T17:30')
  await leave(terminal)
  assert.is(kept().received, '2015-10-30T17:30')
})

at(
  'what came after hours on the last day of an edition is accepted under the next: the day of acceptance chooses',
  async () => {
    const terminal = intake('software-deposit')
    await filed(terminal, '2015-10-30T17:31')
    await terminal.see('on 2015-11-02')
    await terminal.see('Order No 877')
    await terminal.see('3. Stop')
    await terminal.answer('Choice', '3')
    assert.is(await terminal.end(), 0)
  },
)

at('by name: what is carried once is not asked, the reason is, and is kept', async () => {
  const terminal = intake('software-deposit')
  await filed(terminal)
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '2')
  await terminal.answer('Why this edition', ' ')
  await terminal.see('This question needs an answer')
  await terminal.answer('Answer', 'Court asked for the old file')
  await leave(terminal)
  assert.equal(kept(), {
    service: 'software-deposit',
    received: NOW,
    edition: '476-2015/3',
    route: '209-2014/1',
    editionReason: 'Court asked for the old file',
  })
})

at('by name: of two routes one is chosen, each with its days', async () => {
  const terminal = intake('cash-register-conclusion')
  await filed(terminal)
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '2')
  await terminal.see('1. 757-2012 (2013-01-07 – 2014-05-09)')
  await terminal.see('2. 209-2014/3 (2014-05-09 – 2015-10-31)')
  await terminal.answer('Choice', '1')
  await terminal.answer('Why this edition', 'An appeal')
  await leave(terminal)
  assert.equal([kept().edition, kept().route], ['476-2015/1', '757-2012'])
})

at('by name: only the place that is empty on that day is asked about', async () => {
  const terminal = intake('cash-register-conclusion', '--received', '2016-03-01T10:00', '--channel', 'office')
  await terminal.see('3. Stop')
  await terminal.answer('Choice', '2')
  await terminal.see('2. 209-2014/3')
  await terminal.answer('Choice', '2')
  await terminal.answer('Why this edition', 'Training')
  await leave(terminal)
  assert.equal(kept(), {
    service: 'cash-register-conclusion',
    received: '2016-03-01T10:00',
    edition: null,
    route: '209-2014/3',
    editionReason: 'Training',
  })
})

at('named on the command line with its reason: nothing is asked about editions', async () => {
  const names = ['--edition', '476-2015/4', '--route', '209-2014/2', '--why', 'Training']
  const terminal = intake('state-registration', '--channel', 'office', ...names)
  await terminal.answer('When did it come', '')
  await leave(terminal)
  assert.equal([kept().edition, kept().route, kept().editionReason], ['476-2015/4', '209-2014/2', 'Training'])
})

at('a filing that has not come yet is not entered', async () => {
  const terminal = intake('software-deposit')
  await filed(terminal, '2035-01-01T10:00')
  await terminal.see('2035-01-01')
  await terminal.answer('Answer', '2015-08-03T10:00')
  await leave(terminal)
})

at('the service that has an edition today asks nothing of the kind', async () => {
  const terminal = intake('trusted-registry', '--procedure', 'include')
  await filed(terminal)
  await leave(terminal)
  assert.not.match(terminal.raw(), /How to go on|will not be stored/)
})

at('taken up again and stored: the case keeps which edition was chosen, how and why', async () => {
  const path = office.file('deposit.json', sample('deposit-granted'))
  const names = ['--edition', '476-2015/3', '--route', '209-2014/1', '--why', 'Сот сұрауы бойынша']
  const draft = office.json(NOW, 'x', 'intake', 'software-deposit', '--draft', '--answers', path, ...names).draft
  const terminal = intake('--resume', draft)
  await terminal.see('Going on')
  await passOver(terminal)
  assert.is(await terminal.end(), 0)
  const { edition } = office.json(NOW, 'x', 'show', 'SD-2026-000001')
  assert.equal(
    [edition.standard, edition.regulation, edition.places, edition.why],
    ['476-2015/3', '209-2014/1', { standard: 'by-name', regulation: 'by-name' }, 'Сот сұрауы бойынша'],
  )
})

Editions.run()

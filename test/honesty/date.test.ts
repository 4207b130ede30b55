// Why: legal time is civil dates. A `Date` read in the wrong zone is the day before in Almaty and the day after in New York,
// so it is used in one file alone, where it is tested in both.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { filesBelow } from '../run-support/project.js'
import { namesUsed } from '../run-support/source-code.js'

const HOME = 'src/calendar/civil-date.ts'

const Dates = suite('Date')

Dates(`is used in ${HOME} alone`, () => {
  const wrong = filesBelow('src')
    .filter(({ path }) => path !== HOME)
    .flatMap(({ path, text }) =>
      namesUsed(text)
        .filter(({ name }) => name === 'Date')
        .map(({ line }) => `${path}:${line}`),
    )
  assert.equal(wrong, [])
})

Dates.run()

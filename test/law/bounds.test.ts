// Every number that the law's data lets a clerk or an applicant write: its least and its greatest, and where they come from.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { editionName, editionsCarried } from '../../src/law/edition.js'
import type { Field } from '../../src/law/field.js'
import type { ServiceEdition } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'

const laws = await allLaw()
const NUMBERS = ['integer', 'decimal', 'percent']

interface Asked {
  readonly path: string
  readonly field: Field
}

function numbersIn(fields: readonly Field[], above: string): readonly Asked[] {
  return fields.flatMap((field) => [
    ...(NUMBERS.includes(field.kind) ? [{ path: `${above}${field.id}`, field }] : []),
    ...numbersIn(field.fields ?? [], `${above}${field.id}.`),
  ])
}

/** What the edition itself asks; blanks of the forms have tests of their own. */
function numbersOf(edition: ServiceEdition): readonly Asked[] {
  return [
    ...edition.route.flatMap((step) => numbersIn(step.asks, `${step.id}.`)),
    ...edition.procedures.flatMap((procedure) => [
      ...numbersIn(procedure.fields, ''),
      ...procedure.documents.flatMap((rule) => numbersIn(rule.particulars, `${rule.id}.`)),
    ]),
  ]
}

/** Lines of a journal are numbered from 1; as many as a number of the office can have figures. */
const LINES = 'from 1 to 999999'
/** A paper has a sheet at least; the greatest only stops a slip of the keyboard. */
const SHEETS = 'from 1 to 100000'

const BOUNDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '476-2015/1 + 757-2012': {
    'issue.journalNumber': LINES,
    'register.sheets': SHEETS,
    'functionsDescription.sheets': SHEETS,
    'taxModuleGuide.sheets': SHEETS,
    'installationGuide.sheets': SHEETS,
  },
  '476-2015/1 + 209-2014/3': {
    'issue.journalNumber': LINES,
    'functionsDescription.sheets': SHEETS,
    'taxModuleGuide.sheets': SHEETS,
    'installationGuide.sheets': SHEETS,
  },
  '476-2015/3 + 209-2014/1': {},
  '476-2015/4 + 209-2014/2': {},
  // Clause 5.8: the protocol is signed in five copies, no more and no fewer.
  '209-2014/4': { 'commission-meeting.protocolCopies': 'from 5 to 5' },
  '676-2014': {
    'contract.feePaid': 'from  to ',
    // Clause 4.3: not more than thirty calendar days.
    'extend.extensionDays': 'from 1 to 30',
    'explanatoryNote.sheets': SHEETS,
    'projectDocumentation.sheets': SHEETS,
    'preProjectDocumentation.sheets': SHEETS,
  },
  // Assurance levels of ISO/IEC 15408-3 run from 1 to 7; what the rules ask, not below 4, is a criterion and no bound.
  '829-2024': {
    'conformityCertificate.assuranceLevel': 'from 1 to 7',
    'industrialCertificate.localShare': 'from  to ',
  },
}

const Bounds = suite('bounds of what is asked in numbers')

for (const edition of laws.flatMap(editionsCarried)) {
  const name = editionName(edition)
  const bounds = BOUNDS[name] ?? {}

  Bounds(`${name}: every number that is asked, with its least and its greatest`, () => {
    const found = Object.fromEntries(
      numbersOf(edition).map(({ path, field }) => [path, `from ${field.min ?? ''} to ${field.max ?? ''}`]),
    )
    assert.equal(found, bounds)
  })

  for (const { path, field } of numbersOf(edition).filter((each) => each.field.max !== undefined)) {
    Bounds(`${name}: ${path} ${bounds[path]}: the bounds are taken, one beyond is not`, () => {
      const { min = 0, max = 0 } = field
      // Whether it is called for is another matter.
      const { when: _when, ...asked } = field
      const wrong = (value: number): boolean =>
        validateAnswers([asked], { [field.id]: value }, { receivedOn: civilDate('2015-08-03') }).problems.length > 0
      assert.equal([min - 1, min, max, max + 1].map(wrong), [true, false, false, true])
    })
  }
}

Bounds.run()

import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exampleOf } from '../../src/form/answers/example.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { arbitraryFields } from './support/arbitrary-fields.js'
import { RECEIVED } from './support/fields.js'

const Example = suite('example of answers')

Example('an example of any declaration is a valid set of answers', () => {
  fc.assert(
    fc.property(arbitraryFields, (fields) => {
      const { problems, answers } = validateAnswers(fields, exampleOf(fields, RECEIVED), { receivedOn: RECEIVED })
      assert.equal(problems, [])
      assert.equal(answers, exampleOf(fields, RECEIVED))
    }),
    { numRuns: 300 },
  )
})

Example.run()

import * as assert from 'uvu/assert'
import { type ErrorFacts, type ErrorId, ExpectedError } from '../../src/expected-error.js'

/** The facts of the expected error that this work throws; anything else fails the test. */
export function refused<K extends ErrorId>(id: K, work: () => unknown): ErrorFacts[K] {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    assert.is(error.id, id)
    return error.facts as ErrorFacts[K]
  }
  return assert.unreachable(`nothing was refused; expected ${id}`) as never
}

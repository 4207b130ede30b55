// uvu that cannot pass falsely. Plain uvu swallows what a `before` hook throws and reports success, is content with a suite
// whose `.run()` was forgotten or that holds no test, and drops all other tests where `.only` was left in.
import { suite as plainSuite } from 'uvu'

/** Every suite made in this process, with what must be known to judge it. */
export const suites = []

export function suite(name = '', state = {}) {
  const plain = plainSuite(name, state)
  const record = {
    name: name || 'test',
    registered: 0,
    waiting: 0,
    runs: 0,
    only: false,
    skipped: [],
    hookErrors: new Map(),
  }
  suites.push(record)

  const counted = (register) => (title, handler) => {
    record.registered += 1
    record.waiting += 1
    register(title, handler)
  }
  const watched = (kind, hook) => (handler) =>
    hook(async (context) => {
      try {
        await handler(context)
      } catch (error) {
        record.hookErrors.set(`${kind} ${error}`, { kind, error }) // once, though uvu may call the hook again
        throw error
      }
    })

  return Object.assign(counted(plain), {
    before: Object.assign(watched('before', plain.before), { each: watched('before.each', plain.before.each) }),
    after: Object.assign(watched('after', plain.after), { each: watched('after.each', plain.after.each) }),
    only: (title, handler) => {
      record.only = true
      counted(plain.only)(title, handler)
    },
    skip: (title) => {
      record.skipped.push(title)
      counted(plain.skip)(title)
    },
    run: () => {
      record.runs += 1
      record.waiting = 0
      plain.run()
    },
  })
}

export const test = suite()

/** The titles of what was skipped: each says why. */
export const skippedTitles = () => suites.flatMap((one) => one.skipped)

/** What is wrong with the suites, each in one sentence. */
export function problems() {
  const found = []
  const used = suites.filter((one) => one.registered > 0 || one.runs > 0)
  if (used.length === 0) found.push('the file registers no test')
  for (const one of used) {
    if (one.registered === 0) found.push(`suite «${one.name}» is run but holds no test`)
    if (one.waiting > 0)
      found.push(`suite «${one.name}»: ${one.waiting} tests were never run: .run() is missing after them`)
    if (one.only) found.push(`suite «${one.name}»: .only was left in, the other tests did not run`)
    for (const { kind, error } of one.hookErrors.values())
      found.push(`suite «${one.name}»: its ${kind} hook threw: ${error?.stack ?? error}`)
  }
  return found
}

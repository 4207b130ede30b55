import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { inputLine, shownWhileTyped, withItsAnswer, wrap } from '../../src/cli/interview/layout.js'
import { isAccessible, promptIo } from '../../src/cli/interview/prompt-io.js'
import { judgeLine, judgePick, type LinePrompt, type PickPrompt } from '../../src/cli/interview/reply.js'

const Layout = suite('lines of a prompt')

for (const [why, text, width, hang, expected] of [
  ['a line that fits stays', 'Өтініш беруші', 20, 0, ['Өтініш беруші']],
  ['a longer one is broken at a blank', 'Бизнес сәйкестендіру нөмірі', 20, 0, ['Бизнес сәйкестендіру', 'нөмірі']],
  ['the lines after the first hang', '> 1. бағдарламалық қамтылым', 20, 5, ['> 1. бағдарламалық', '     қамтылым']],
  ['the blanks in front stay', '  жеке тұлға немесе', 12, 2, ['  жеке тұлға', '  немесе']],
  ['a word longer than the line is broken', 'а'.repeat(25), 10, 0, ['а'.repeat(10), 'а'.repeat(10), 'а'.repeat(5)]],
  ['line ends are kept', 'бір\nекі', 20, 0, ['бір', 'екі']],
] as const) {
  Layout(why, () => assert.equal(wrap(text, width, hang), expected))
}

Layout('no line is wider than the width, and no letter is lost', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('ә', 'ң', 'a', 'б'), minLength: 1, maxLength: 30 }))
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), fc.nat(5), (words, width, hang) => {
      const lines = wrap(words, width, hang)
      assert.ok(lines.every((line) => [...line].length <= width))
      assert.is(lines.join('').replaceAll(' ', ''), words.replaceAll(' ', ''))
    }),
  )
})

Layout('what is typed shows one sign for one, and nothing that acts on the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      assert.is(shownWhileTyped(typed).length, typed.length)
      assert.not.match(shownWhileTyped(typed), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

Layout('the line being typed has no place to be broken at', () => assert.is(inputLine('> ', 'а б'), '>\u00a0а\u00a0б'))

Layout('an answer stands after a colon, or after the question mark', () => {
  assert.is(withItsAnswer('Нөмірі', '1'), 'Нөмірі: 1')
  assert.is(withItsAnswer('Бар ма?', 'иә'), 'Бар ма? иә')
})

const common = { message: 'm', hints: [], explain: () => [] }
const line = (rest: Partial<LinePrompt>): LinePrompt => ({
  ...common,
  initial: null,
  editable: null,
  optional: false,
  echo: (typed) => typed,
  check: (typed) => (typed === 'bad' ? 'wrong' : null),
  ...rest,
})
const pick = (rest: Partial<PickPrompt>): PickPrompt => ({
  ...common,
  initial: null,
  initialId: null,
  optional: false,
  choices: [
    { id: 'software', label: 'Бағдарлама' },
    { id: 'eip', label: 'ЭӨӨ' },
  ],
  ...rest,
})

for (const [why, typed, prompt, expected] of [
  ['an answer', 'x', line({}), { said: 'answer', typed: 'x' }],
  ['a wrong one', 'bad', line({}), { problem: 'wrong' }],
  ['nothing, where an answer is needed', ' ', line({}), { problem: 'needed' }],
  ['nothing, where none is needed', '', line({ optional: true }), { said: 'none' }],
  ['nothing, where an answer stands', '', line({ initial: 'old', optional: true }), { said: 'default' }],
  ['a hyphen for none', '-', line({ initial: 'old', optional: true }), { said: 'none' }],
  ['a hyphen where an answer is needed is an answer', '-', line({}), { said: 'answer', typed: '-' }],
  ['back', ' < ', line({}), { said: 'back' }],
  ['explain', '?', line({}), { said: 'explain' }],
  ['an answer that begins with a sign is an answer', '<w:t>', line({}), { said: 'answer', typed: '<w:t>' }],
] as const) {
  Layout(`Enter on a line: ${why}`, () => assert.equal(judgeLine(typed, prompt, 'needed'), expected))
}

for (const [why, typed, pointed, prompt, expected] of [
  ['a number', '2', null, pick({}), { said: 'answer', typed: 'eip' }],
  ['a number that is none of them', '3', 'eip', pick({}), { problem: 'which' }],
  ['the arrow', '', 'software', pick({}), { said: 'answer', typed: 'software' }],
  ['nothing', '', null, pick({}), { problem: 'which' }],
  ['nothing, where none is needed', '', null, pick({ optional: true }), { said: 'none' }],
  ['an id', 'software', null, pick({}), { said: 'answer', typed: 'software' }],
  ['a label, whatever its case', 'эөө', null, pick({}), { said: 'answer', typed: 'eip' }],
  ['words of its own', 'иә', null, pick({ read: () => 'eip' }), { said: 'answer', typed: 'eip' }],
  ['back', '<', 'eip', pick({}), { said: 'back' }],
] as const) {
  Layout(`Enter at a choice: ${why}`, () => assert.equal(judgePick(typed, pointed, prompt, 'which'), expected))
}

for (const [why, typed, refused, expected] of [
  ['back after it', 'bad <', 'bad', { said: 'back' }],
  ['help after it', 'bad?', 'bad', { said: 'explain' }],
  ['another answer', 'bad name', 'bad', { said: 'answer', typed: 'bad name' }],
  ['the same again', 'bad', 'bad', { problem: 'wrong' }],
  ['the command alone', '<', 'bad', { said: 'back' }],
  ['nothing was refused', 'x<', null, { said: 'answer', typed: 'x<' }],
] as const) {
  Layout(`Enter after a refused answer: ${why}`, () =>
    assert.equal(judgeLine(typed, line({}), 'needed', refused), expected),
  )
}

const tty = { isTTY: true } as NodeJS.ReadStream & NodeJS.WriteStream
const file = { isTTY: false } as NodeJS.ReadStream & NodeJS.WriteStream

Layout('prompts go to standard error, so that results can go to a file', () => {
  assert.is(promptIo({ stdin: tty, stdout: file, stderr: tty }, {})?.output, tty)
  assert.is(promptIo({ stdin: tty, stdout: tty, stderr: file }, {})?.output, tty)
})

Layout('without a terminal on standard input, or with none to write to, there are no prompts', () => {
  assert.is(promptIo({ stdin: file, stdout: tty, stderr: tty }, {}), null)
  assert.is(promptIo({ stdin: tty, stdout: file, stderr: file }, {}), null)
})

for (const [env, expected] of [
  [{ ACCESSIBLE: '1' }, true],
  [{ ACCESSIBLE: '0' }, false],
  [{ ACCESSIBLE: '' }, false],
  [{ TERM: 'dumb' }, true],
  [{ TERM: 'xterm' }, false],
] as const) {
  Layout(`plain prompts under ${JSON.stringify(env)}: ${expected}`, () => assert.is(isAccessible(env), expected))
}

Layout.run()

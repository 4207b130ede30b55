// An interview at a terminal, all of the kit and nothing else: what the tests drive through a pseudo-terminal.
//   tsx program.ts <draft file> [kk|ru|en] [include|small]
// Answers are kept in the draft file after every one of them; the end goes to standard output as one JSON line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { civilDate } from '../../../src/calendar/civil-date.js'
import { makeAsk } from '../../../src/cli/interview/ask.js'
import { promptIo } from '../../../src/cli/interview/prompt-io.js'
import { interview } from '../../../src/cli/interview/run-interview.js'
import type { InterviewDraft } from '../../../src/cli/interview/session.js'
import { isExpected } from '../../../src/expected-error.js'
import { documentFields } from '../../../src/form/answers/documents.js'
import type { Field } from '../../../src/law/field.js'
import { include } from '../../../src/law/services/trusted-registry/rules-829-2024/procedures.js'
import type { JsonObject, Lang } from '../../../src/text.js'
import * as enAnswers from '../../../src/words/en/answers.js'
import * as en from '../../../src/words/en/interview.js'
import * as kkAnswers from '../../../src/words/kk/answers.js'
import * as kk from '../../../src/words/kk/interview.js'
import * as ruAnswers from '../../../src/words/ru/answers.js'
import * as ru from '../../../src/words/ru/interview.js'
import { FIELDS } from '../../answers/support/fields.js'

const [path = '', lang = 'en', which = 'small'] = process.argv.slice(2) as [string, Lang, string]
const words = { kk: [kk, kkAnswers], ru: [ru, ruAnswers], en: [en, enAnswers] } as const
const speech = { lang, interview: words[lang][0].interview, answers: words[lang][1].answers }
const fields: readonly Field[] =
  which === 'include'
    ? [...include.fields.filter(({ id }) => id !== 'examination'), documentFields(include.documents)]
    : FIELDS

/** What is known of the one applicant that this office has met before. */
const KNOWN: JsonObject = { applicant: { name: 'Мысал ЖШС', phone: '1414' } }

async function main(): Promise<void> {
  const io = promptIo(process, process.env)
  if (io === null) {
    process.stderr.write('no terminal\n')
    process.exitCode = 3
    return
  }
  writeFileSync(`${path}.pid`, String(process.pid))
  const start = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as InterviewDraft) : null
  const ask = makeAsk(io, speech.interview, () => (existsSync(path) ? 'D-1' : null))
  try {
    const end = await interview({
      ask,
      speech,
      fields,
      receivedOn: civilDate('2025-03-14'),
      today: civilDate('2025-03-14'),
      start,
      save: async (draft) => writeFileSync(path, JSON.stringify(draft)),
      prefill: async (identifier) => (identifier === '470140001136' ? KNOWN : null),
      notes: async (answers) => [`notes: ${Object.keys(answers).length} parts`],
    })
    process.stdout.write(`RESULT ${JSON.stringify(end)}\n`)
  } catch (error) {
    if (!isExpected(error, 'interrupted')) throw error
    const { what, remedy } = speech.interview.errors.interrupted(error.facts)
    process.stderr.write(`${what}\n${remedy.join('\n')}\n`)
    process.exitCode = 130
  } finally {
    ask.close()
  }
}

await main()

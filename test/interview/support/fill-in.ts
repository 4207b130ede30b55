import { KEYS, type Terminal } from './terminal.js'

export const BIN = '470140001136'

/** What is answered to each question of the small declaration, in order. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ['bin en', BIN],
  ['name en', ''],
  ['phone en', ''],
  ['email en', ''],
  ['headIin en', ''],
  ['kind en', '1'],
  ['independent en', 'n'],
  ['platform en', 'Some platform'],
  ['categoryCodes en', `A.1${KEYS.enter}A.2${KEYS.enter}`],
  ['code en', '620111.000.000000'],
  ['add another row', 'no'],
  ['count en', '5'],
  ['is it in the package?', 'y'],
  ['number en', 'KZ-1'],
  ['date en', 'yesterday'],
  ['validUntil en', ''],
  ['localShare en', '79,99'],
]

/** Answers the small declaration up to a question, which then stands on the screen; all of it without one. */
export async function fillIn(terminal: Terminal, upTo?: string): Promise<void> {
  for (const [question, keys] of ANSWERS) {
    if (question === upTo) {
      await terminal.see(question)
      await terminal.whole()
      return
    }
    await terminal.answer(question, keys)
  }
}

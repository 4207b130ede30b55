import { openKilling } from '../attack/killing.js'
import { openOffice } from '../run-support/kz-is.js'

/** `kill -9` so many times over all commands in equal shares. */
export async function soak(times: number, seed: number, say: (line: string) => void): Promise<boolean> {
  const office = openOffice()
  try {
    const killing = await openKilling(office, seed)
    let wrongs = 0
    let all = 0
    let said = 0
    for (const [at, command] of killing.commands.entries()) {
      const share =
        Math.floor((times * (at + 1)) / killing.commands.length) - Math.floor((times * at) / killing.commands.length)
      const { rounds, reported, wrong } = await killing.kill(command, share)
      say(
        `${command.padEnd(8)} ${String(rounds).padStart(4)} killed, ${String(reported).padStart(4)} had reported, ${wrong.length} wrong`,
      )
      for (const each of wrong.slice(0, 10)) say(`  ${each}`)
      wrongs += wrong.length
      all += rounds
      said += reported
    }
    say(`${all} killed, ${said} had reported, lost or half: ${wrongs}`)
    return wrongs === 0
  } finally {
    office.remove()
  }
}

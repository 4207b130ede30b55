import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { type Office, openOffice, type Ran } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

/** Everybody's PIN in these offices: whose it is, is what is tested elsewhere. */
export const PIN = 'мерей-73'

export const ADMIN = 'Әкімші Айгүл'

export interface Staffed extends Office {
  /** As an employee at the shared desk, with the right PIN. */
  as(name: string, args: readonly string[], more?: Settings): Ran
  /** The same beside others. */
  beside(name: string, args: readonly string[]): Promise<Ran>
  /** The same with --json, which must succeed: its one value. */
  // biome-ignore lint/suspicious/noExplicitAny: what the program prints is read here as a script reads it
  json(name: string, args: readonly string[], more?: Settings): any
  /** Takes a sample of the trusted registry in; its case. */
  intake(name: string, sample?: string): string
}

interface Settings {
  readonly pin?: string
  readonly env?: Record<string, string>
}

/** An office whose machine belongs to the administrator, and where everybody else signs in with a PIN. */
export function openStaffed(people: Readonly<Record<string, readonly string[]>>): Staffed {
  const office = openOffice()
  const must = (ran: Ran): Ran => {
    assert.is(ran.code, 0, ran.err)
    return ran
  }
  must(office.kzIs(['user', 'add', ADMIN, '--role', 'administrator']))
  const pin = join(office.folder, 'pin')
  writeFileSync(pin, `${PIN}\n`)
  for (const [name, roles] of Object.entries(people)) {
    must(office.kzIs(['user', 'add', name, ...roles.flatMap((role) => ['--role', role])]))
    must(office.kzIs(['user', 'pin', name, '--new-pin-file', pin]))
  }
  // The administrator is who the machine's sign-in belongs to: no PIN is asked.
  const signedIn = (name: string, args: readonly string[]): readonly string[] =>
    name === ADMIN ? args : ['--by', name, '--pin-file', '-', ...args]
  const as: Staffed['as'] = (name, args, more = {}) =>
    office.kzIs(signedIn(name, args), { input: `${more.pin ?? PIN}\n`, ...(more.env ? { env: more.env } : {}) })
  return {
    ...office,
    as,
    beside: (name, args) => ranBeside(office, signedIn(name, args)),
    json: (name, args, more) => {
      const ran = as(name, [...args, '--json'], more)
      assert.is(ran.code, 0, `kz-is ${args.join(' ')}\n${ran.err}`)
      return JSON.parse(ran.out)
    },
    intake: (name, sample = 'include-software') => {
      const answers = join(root, 'data', 'samples', `${sample}.json`)
      const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', answers, '--json']
      return JSON.parse(must(as(name, args)).out).case as string
    },
  }
}

/**
 * Every act that somebody without a role of their own recorded says in whose stead: no writer of acts may forget it.
 * @param kinds what must be among those acts, so that nothing is shown of nothing
 */
export function assertInStead(office: Staffed, who: string, absent: readonly string[], kinds: readonly string[]): void {
  const journal = join(office.folder, 'journal.jsonl')
  assert.is(office.kzIs(['audit', 'export', '-o', journal, '--force']).code, 0)
  const acts = readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { by_whom: string; kind: string; subject: string; data: string })
    .filter((act) => act.by_whom === who)
  for (const { kind, subject, data } of acts)
    assert.ok(absent.includes((JSON.parse(data) as { for?: string }).for ?? ''), `${kind} of ${subject}: ${data}`)
  const seen = new Set(acts.map((act) => act.kind))
  assert.equal(
    kinds.filter((kind) => !seen.has(kind)),
    [],
    'kinds of acts that nobody recorded',
  )
}

function ranBeside(office: Office, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'kz-is.js'), ...args], {
      cwd: office.folder,
      env: office.env,
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }))
    child.stdin.end(`${PIN}\n`)
  })
}

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Dates are the office's, not the machine's: results must not move with the zone or the locale that a machine is set to. */
const Zones = suite('time zones')

const script = fileURLToPath(new URL('./fingerprint.ts', import.meta.url))

function resultsIn(zone: string, locale: string): string {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale }
  return execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], { env, encoding: 'utf8' })
}

const almaty = resultsIn('Asia/Almaty', 'kk_KZ.UTF-8')

Zones('the zone of the office itself gives a result for every day', () => {
  assert.is(almaty.split('\n').length, 5752)
  assert.match(almaty, /^2024-02-29 .* 2024-02-29T23:30$/m)
  assert.match(almaty, /^2024-03-01 .* 2024-03-01T23:30$/m)
})

for (const [zone, locale] of [
  ['America/New_York', 'en_US.UTF-8'],
  ['UTC', 'C'],
  ['Pacific/Apia', 'ar_EG.UTF-8'],
  ['Pacific/Pago_Pago', 'fa_IR.UTF-8'],
] as const) {
  Zones(`a machine in ${zone} with locale ${locale} computes the same`, () =>
    assert.is(resultsIn(zone, locale), almaty),
  )
}

Zones.run()

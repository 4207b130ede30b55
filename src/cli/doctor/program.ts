import { builtProgram } from '../../files/built-program.js'
import { programVersion } from '../../files/package-root.js'
import { findLibreOffice } from '../../files/pdf.js'
import { SCHEMA_VERSION } from '../../store/schema.js'
import type { World } from '../world.js'
import { type Finding, fault, note, ok, warning } from './finding.js'

/** The least Node.js that the program is made for. */
const LEAST = [20, 17] as const

/** The program itself: its version, whether all of it is there, the Node.js that runs it, LibreOffice beside it. */
export function programFindings(world: World, node = process.versions.node): readonly Finding[] {
  return [version(world), built(world), runtime(world, node), libreOffice(world)]
}

function version(world: World): Finding {
  return ok('program', world.words.doctor.program(programVersion(), SCHEMA_VERSION))
}

/** Chunks that lack a file would fail when a command first needs it; without caches every start is slower. */
function built(world: World): Finding {
  const w = world.words.doctor
  const { missing, uncached, chunks } = builtProgram()
  if (chunks === 0) return note('built', w.fromSource)
  if (missing.length > 0)
    return fault('built', w.chunksMissing(missing.slice(0, 5).join(', ')), w.why.chunks, ['npm ci'])
  if (uncached > 0) return note('built', w.uncached(uncached, chunks), w.why.caches, ['npm run build'])
  return ok('built', w.built(chunks))
}

function runtime(world: World, node: string): Finding {
  const w = world.words.doctor
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const enough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  if (enough) return ok('node', node)
  return fault('node', node, w.why.node, [`Node.js >= ${LEAST.join('.')}`])
}

function libreOffice(world: World): Finding {
  const w = world.words.doctor
  const path = findLibreOffice(world.env)
  return path === null ? note('libreoffice', w.noLibreOffice, w.why.libreOffice) : ok('libreoffice', path)
}

/** KZ_IS_NOW is for training; the rule of the zone that the program follows and that of the machine must agree. */
export function clockFindings(world: World, clocks: readonly [ours: string, runtime: string]): readonly Finding[] {
  const w = world.words.doctor
  const [ours, runtime] = clocks
  const moved = world.env.KZ_IS_NOW
  return [
    ours === runtime
      ? ok('zone', `${ours.replace('T', ' ')} (Asia/Almaty)`)
      : warning('zone', `${ours.replace('T', ' ')} / ${runtime.replace('T', ' ')}`, w.why.zone, [w.updateNode]),
    ...(moved ? [warning('clock', w.clockMoved(moved.replace('T', ' ')), w.why.clockMoved, ['unset KZ_IS_NOW'])] : []),
  ]
}

import { basename } from 'node:path'
import { civilDate, dateOf, daysBetween, isCivilDate } from '../../calendar/civil-date.js'
import { backupHeader } from '../../store/backup/header.js'
import { lookThrough } from '../../store/backup/whole.js'
import { SCHEMA_VERSION } from '../../store/schema.js'
import { backupsOf } from '../retention/old-copies.js'
import type { World } from '../world.js'
import { type Finding, ok, warning } from './finding.js'

/** An office that loses its disk loses what was done since. */
const OLD_AFTER_DAYS = 7

/** The newest backup that is whole, and how old it is. Backups under names of their own or on other disks are not known. */
export async function backupFinding(world: World, full: boolean): Promise<Finding> {
  const w = world.words.doctor
  const made = [...backupsOf(world.databasePath)].reverse()
  const bad: string[] = []
  for (const path of made) {
    if (!(await isWhole(path, full))) {
      bad.push(basename(path))
      continue
    }
    const day = dayOf(path)
    const age = day === null ? 0 : daysBetween(day, dateOf(world.now()))
    const said = [w.backup(basename(path), age), ...(bad.length > 0 ? [w.badBackups(bad.join(', '))] : [])].join('; ')
    if (age > OLD_AFTER_DAYS) return warning('backup', said, w.why.backup, ['kz-is backup --keep 14'])
    if (bad.length > 0) return warning('backup', said, w.why.badBackup, ['kz-is backup --keep 14'])
    return ok('backup', said)
  }
  const found = made.length === 0 ? w.noBackup : w.badBackups(bad.join(', '))
  return warning('backup', found, w.why.backup, ['kz-is backup --keep 14'])
}

/** By its header and length; with `full` every page and the whole chain of it. */
async function isWhole(path: string, full: boolean): Promise<boolean> {
  const { whole, schema } = backupHeader(path)
  if (!whole || !full || schema !== SCHEMA_VERSION) return whole
  try {
    return (await lookThrough(path)).fault === null
  } catch {
    return false
  }
}

function dayOf(path: string) {
  const [, year, month, day] = /-(\d{4})(\d{2})(\d{2})-\d{4}(?:-\d+)?\.sqlite$/.exec(path) ?? []
  const text = `${year}-${month}-${day}`
  return isCivilDate(text) ? civilDate(text) : null
}

// Figures of a year by month and service, against the shell's GROUP BY of the same counts on an index that covers them. What the
// shell cannot say (median, worst, refusals by ground) is in our report all the same. Reckoned: nothing was kept yet.
import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Bench } from './bench.js'
import { base, CASES } from './scale/base.js'
import { kzIs, sqlite3 } from './scale/run.js'

const YEAR = ['stats', '--from', '2025-01-01', '--to', '2025-12-31']

export async function bench(): Promise<Bench> {
  const large = await base(CASES)
  const rival = rivalOf(large)
  const forget = (): void => {
    const db = new Database(large)
    db.exec('delete from figure')
    db.close()
  }
  return {
    title: `figures of a year among ${CASES} cases of two`,
    rival: {
      name: 'sqlite3: GROUP BY month, service on a covering index',
      run: () =>
        sqlite3(
          rival,
          `select substr(accepted, 1, 7) as month, service, count(*), sum(outcome = 'granted'), sum(outcome = 'refused'),
           sum(status = 'withdrawn'), sum(open), sum(not open and finished <= due), sum(not open and finished > due)
           from timing where accepted >= '2025-01-01' and accepted < '2026-01-01' group by month, service`,
        ),
    },
    contenders: [
      { name: 'kz-is stats --by month', atMost: 1, run: () => kzIs(large, ...YEAR, '--by', 'month') },
      { name: 'kz-is stats --by service', atMost: 1, run: () => kzIs(large, ...YEAR, '--by', 'service') },
      { name: 'kz-is stats --by employee', run: () => kzIs(large, ...YEAR, '--by', 'employee') },
      {
        name: 'kz-is stats --by month, reckoned for the first time',
        run: () => {
          forget()
          const started = performance.now()
          kzIs(large, ...YEAR, '--by', 'month')
          return performance.now() - started
        },
      },
    ],
    rounds: 5,
  }
}

/** What the counts are made of, in one table with the index that answers from itself alone. */
function rivalOf(large: string): string {
  const file = large.replace('scale-', 'rival-stats-')
  if (existsSync(file)) return file
  const beside = `${file}.part`
  rmSync(beside, { force: true })
  const db = new Database(beside)
  db.pragma('page_size = 16384')
  db.exec(`attach '${large.replaceAll("'", "''")}' as large;
    create table timing (number text, accepted text, service text, status text, outcome text, open integer, finished text, due text);
    insert into timing select number, accepted, service, status, outcome, open,
      (select max(at) from large.act where subject = 'case/' || number), service_due || 'T18:30' from large.case_file;
    create index timing_covers on timing (accepted, service, status, outcome, open, finished, due);`)
  db.close()
  renameSync(beside, file)
  return file
}

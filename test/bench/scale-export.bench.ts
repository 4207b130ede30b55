// Every case out, against the shell of SQLite writing the same columns as it pleases: 0.7 x its rate. Peak memory is printed.
import { CASES as COLUMNS } from '../../src/cli/export/columns.js'
import type { Bench } from './bench.js'
import { base, CASES, SMALL } from './scale/base.js'
import { kzIs, peakMemory, sqlite3 } from './scale/run.js'

const AT_MOST = 1 / 0.7

const OF: Readonly<Record<string, string>> = {
  case: 'case_file.number',
  incoming: 'incoming_number',
  external: 'external_number',
  applicantId: 'applicant_id',
  applicant: 'applicant_name',
  object: 'object_name',
  due: 'service_due',
  stepDue: 'step_due',
}

export async function bench(): Promise<readonly Bench[]> {
  const small = await base(SMALL)
  const large = await base(CASES)
  const columns = COLUMNS.map(([id]) => OF[id] ?? id).join(', ')
  const answers = "(select data from act where subject = 'case/' || case_file.number and seq = 1) as answers"
  const memory = (format: string): string =>
    [small, large].map((file) => peakMemory(file, 'export', 'cases', '--format', format).toFixed(0)).join(' and ')
  const title = (format: string): string =>
    `export of ${CASES} cases, ${format} (peak memory at ${SMALL} and ${CASES}: ${memory(format)} MiB)`
  return [
    {
      title: title('csv'),
      rival: {
        name: 'sqlite3 -csv',
        run: () => sqlite3(large, '-csv', `select ${columns} from case_file order by id`),
      },
      contenders: [
        {
          name: 'kz-is export cases --format csv',
          atMost: AT_MOST,
          run: () => kzIs(large, 'export', 'cases', '--format', 'csv'),
        },
      ],
      rounds: 3,
    },
    {
      title: title('jsonl'),
      rival: {
        name: 'sqlite3 -json, with the act that holds the answers',
        run: () => sqlite3(large, '-json', `select ${columns}, ${answers} from case_file order by id`),
      },
      contenders: [
        {
          name: 'kz-is export cases --format jsonl',
          atMost: AT_MOST,
          run: () => kzIs(large, 'export', 'cases', '--format', 'jsonl'),
        },
      ],
      rounds: 3,
    },
  ]
}

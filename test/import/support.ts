import { textOf } from '../run-support/project.js'

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** A sample application of `data/samples`. */
export function sample(name: string): { [key: string]: Value } {
  return JSON.parse(textOf(`data/samples/${name}.json`)) as { [key: string]: Value }
}

/** Every leaf of a set of answers by its path: what a table has as columns. */
export function flat(value: Value, path = ''): [string, string][] {
  if (value === null) return []
  if (typeof value !== 'object') return [[path, value === true ? 'иә' : value === false ? 'жоқ' : String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(inner as Value, path === '' ? key : `${path}.${key}`))
}

/** A line of CSV as a spreadsheet writes it. */
export function csv(cells: readonly string[], delimiter = ','): string {
  return cells.map((cell) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)
}

/** A table of the same application many times, told apart by what `change` puts into its columns. */
export function table(
  name: string,
  rows: number,
  change: (n: number) => Readonly<Record<string, string>>,
  delimiter = ',',
): { readonly headers: string[]; readonly lines: string[]; readonly text: string } {
  const leaves = flat(sample(name))
  const extra = Object.keys(change(0)).filter((key) => !leaves.some(([path]) => path === key))
  const headers = [...leaves.map(([path]) => path), ...extra]
  const known = new Map(leaves)
  const lines = Array.from({ length: rows }, (_, n) => {
    const changed = change(n)
    return csv(
      headers.map((header) => changed[header] ?? known.get(header) ?? ''),
      delimiter,
    )
  })
  return { headers, lines, text: `${[csv(headers, delimiter), ...lines].join('\r\n')}\r\n` }
}

/** Letters in windows-1251; Kazakh letters are not there. */
export function windows1251(text: string): Buffer {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, n) => n))
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)))
}

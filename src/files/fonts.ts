import { execFileSync } from 'node:child_process'
import { readZip, unpack } from './zip/read-zip.js'

/** The fonts that a document sets its text in, by what its styles and its text name. Nothing for what is no document. */
export function fontsNamed(bytes: Uint8Array): readonly string[] {
  try {
    const entries = readZip(bytes, 'template').filter(({ name }) => /^word\/(?:document|styles)\.xml$/.test(name))
    const text = entries.map((entry) => new TextDecoder().decode(unpack(entry, 'template'))).join('')
    return [...new Set([...text.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]{1,80})"/g)].map(([, font = '']) => font))]
  } catch {
    return []
  }
}

/** Families with Kazakh letters that this machine has, in small letters; null where it cannot be asked. */
export function fontsInstalled(): ReadonlySet<string> | null {
  try {
    const listed = execFileSync('fc-list', [':lang=kk', 'family'], {
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return new Set(
      listed
        .split(/[\n,]/)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    )
  } catch {
    return null
  }
}

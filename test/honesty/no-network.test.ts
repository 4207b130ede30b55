// Why: the tool is for offices without a connection, and what applicants file is nobody else's business. Nothing in src/
// may reach the network or start another program that could.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { filesBelow } from '../run-support/project.js'
import { importsOf, namesUsed } from '../run-support/source-code.js'

const MODULES = ['http', 'https', 'http2', 'net', 'dns', 'dns/promises', 'tls', 'dgram', 'inspector', 'child_process']
/** On the clerk's word `--pdf`, LibreOffice of the same machine, given a file of ours; fc-list, given nothing, names the fonts. */
const MAY_START_PROGRAMS = ['src/files/pdf.ts', 'src/files/fonts.ts']
const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']

const sources = filesBelow('src')
const Offline = suite('offline')

Offline('no module of the network is imported', () => {
  const wrong = sources.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ specifier }) => MODULES.includes(specifier.replace(/^node:/, '')))
      .filter(({ specifier }) => specifier !== 'node:child_process' || !MAY_START_PROGRAMS.includes(path))
      .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
  )
  assert.equal(wrong, [])
})

Offline('no global of the network is used', () => {
  const wrong = sources.flatMap(({ path, text }) =>
    namesUsed(text)
      .filter(({ name }) => GLOBALS.includes(name))
      .map(({ name, line }) => `${path}:${line} ${name}`),
  )
  assert.equal(wrong, [])
})

Offline.run()

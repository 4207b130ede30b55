// Verifies a journal that `kz-is audit export` wrote. It needs Node.js 18 or later and nothing else: no part of kz-is, no network.
//
//   node verify-journal.mjs journal.jsonl [MARK]
//
// Each line of the file is one act. Its hash is
//
//   SHA-256( F("kz-is act 1") F(hash before) F(id) F(subject) F(seq) F(kind) F(at) F(recorded_at) F(by_whom) F(data) )
//
// where F(x) is the length of x in bytes of UTF-8, ":", x, ",". Hashes are written in hexadecimal digits; before the first act stand
// 64 zeros. `data` is taken exactly as it stands in the string. Acts are numbered 1, 2, 3... as are the acts of each subject.
// Personal data of old files are destroyed by law. Such an act keeps the hash that it was recorded with, while its `data` are what is left.
// A later act of the same file, of the kind `destroyed`, names it: [id, hash as recorded, hash of what is left]; and an act before that,
// of the kind `destruction`, orders it for the case. What was changed and is not named so is broken. Compare the acts of destruction that
// are printed with those signed on paper.
// A line that says `"masked":true` had personal data taken out for whoever got the file: its hash stands in the chain, what it hashes
// does not stand here. Shown such an act in full, one can verify it against its hash.
// MARK is what was written into the paper journal (`kz-is audit head`): the file must hold the act that it names, unchanged.
//
// A line stands as it was written, its names in one order, none twice and none more: what two readers could read differently is broken.
// Where the moment of recording goes back by more than ten minutes that is told: the clock was set back, or a moment was named.
//
// Exit code: 0 whole, 3 whole as far as it is not masked, 1 broken (the first broken act is named), 2 wrong usage.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'

const FIELDS = ['id', 'subject', 'seq', 'kind', 'at', 'recorded_at', 'by_whom', 'data']
/** Those of them that are numbers; all others are texts. */
const NUMBERS = ['id', 'seq']
/** In bytes: no act comes near it. */
const LONGEST = 256 * 1024 * 1024
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const [path, mark] = process.argv.slice(2)
if (path === undefined) refuse('usage: node verify-journal.mjs journal.jsonl [MARK]')

/** Nothing was verified. */
function refuse(why) {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

const netstring = (text) => `${Buffer.byteLength(text, 'utf8')}:${text},`

function hashOf(before, act) {
  const fields = ['kz-is act 1', before, ...FIELDS.map((name) => String(act[name]))]
  return createHash('sha256').update(fields.map(netstring).join(''), 'utf8').digest('hex')
}

/** The short code of an act: its number, and sixteen signs of its hash. */
function codeOf(id, hash) {
  let bits = BigInt(`0x${hash.slice(0, 20)}`)
  let signs = ''
  for (let at = 0; at < 16; at += 1, bits >>= 5n) signs = SIGNS[Number(bits & 31n)] + signs
  return `${id}-${signs.match(/.{4}/g).join('-')}`
}

/** The lines of the file; null for one that is longer than any act. */
function* linesOf(file) {
  const handle = opened(file)
  const chunk = Buffer.alloc(1 << 20)
  let parts = []
  let length = 0
  try {
    for (;;) {
      const read = readSync(handle, chunk)
      if (read === 0) break
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0 && at < read; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8')
        from = at + 1
        parts = []
        length = 0
      }
      parts.push(Buffer.from(chunk.subarray(from, read)))
      length += read - from
      if (length > LONGEST) yield null
    }
    if (length > 0) yield Buffer.concat(parts).toString('utf8')
  } finally {
    closeSync(handle)
  }
}

function opened(file) {
  try {
    if (statSync(file).isDirectory()) refuse(`a folder: ${shown(file)}`)
    return openSync(file, 'r')
  } catch (error) {
    return refuse(`${shown(file)} cannot be read: ${shown(error.code)}`)
  }
}

/** What stands in the file may be anything: what a terminal would obey is not printed. */
const shown = (value) =>
  String(value)
    .slice(0, 100)
    .replace(/[\p{C}\u2028\u2029]/gu, '?')

/** The first broken act: this one, or one before it that was changed and that no act after it explains. */
function broken(id, subject, why) {
  for (const line of lines) explain(line)
  const [earlier] = changed
  const first =
    earlier === undefined || earlier[0] >= id ? [id, subject, why] : [earlier[0], earlier[1].subject, CHANGED]
  const [at, of, said] = first.map(shown)
  process.stdout.write(`BROKEN at act ${at} (${of}): ${said}\n`)
  process.exit(1)
}

/** After a broken act: what the acts that follow say was lawfully destroyed is not the first that is broken. */
function explain(line) {
  try {
    const act = JSON.parse(line)
    if (act.kind !== 'destroyed') return
    for (const [id, was, left] of JSON.parse(act.data).rows) {
      const seen = changed.get(id)
      if (seen?.subject === act.subject && seen.was === was && seen.left === left) changed.delete(id)
    }
  } catch {} // nothing that explains
}

/** The line as `audit export` writes this act. */
function written(act) {
  const line = {}
  for (const name of [...FIELDS, 'prev_hash', 'hash']) line[name] = act[name]
  return JSON.stringify(act.masked === true ? { ...line, masked: true } : line)
}

const CHANGED = 'changed after it was recorded'
/** Minutes that a clock may go back: one that is set by the network does. */
const TOLERATED = 10
const minutesOf = (moment) => Date.parse(`${moment.slice(0, 16)}Z`) / 60_000

/** Acts whose data are not what was recorded, until an act that says why: by id, what they were and what is left. */
const changed = new Map()
/** Acts whose data are hidden in this file. */
const masked = new Set()
/** Acts of destruction by number: the cases that they order, how many acts lost their data. */
const ordered = new Map()
const OF_DESTRUCTION = ['destruction', 'destroyed']

/** Why what an act of destruction says is not so; null where it is. */
function destructionFault(act) {
  const { number, cases, destruction, rows } = JSON.parse(act.data)
  if (act.kind === 'destruction') {
    if (act.subject !== 'office' || typeof number !== 'string' || !Array.isArray(cases) || ordered.has(number))
      return 'no act of destruction'
    ordered.set(number, { id: act.id, cases: new Set(cases), done: 0, acts: 0 })
    return null
  }
  const order = ordered.get(destruction)
  if (order === undefined || !order.cases.has(act.subject.replace(/^case\//, '')))
    return 'no act of destruction orders it'
  if (!Array.isArray(rows)) return 'it names no acts'
  for (const [id, was, left] of rows) {
    if (masked.has(id)) continue
    const seen = changed.get(id)
    if (seen?.subject !== act.subject || seen.was !== was || seen.left !== left)
      return `act ${id} was not destroyed as it says`
    changed.delete(id)
  }
  order.done += 1
  order.acts += rows.length
  return null
}

let before = '0'.repeat(64)
let id = 0
let markFound = mark === undefined
let recorded = ''
const back = []
const seqs = new Map()
const lines = linesOf(path)
// By hand: a loop that is left would close what `broken` reads on.
for (let next = lines.next(); !next.done; next = lines.next()) {
  const line = next.value
  if (line === null) broken(id + 1, '?', 'the line is longer than any act')
  let act
  try {
    act = JSON.parse(line)
  } catch {
    broken(id + 1, '?', 'the line is not JSON')
  }
  if (
    act === null ||
    typeof act !== 'object' ||
    FIELDS.some((name) => typeof act[name] !== (NUMBERS.includes(name) ? 'number' : 'string'))
  )
    broken(id + 1, '?', 'the line is not an act')
  // Whatever else stands there would be made a text first, lists within lists without end.
  if ([act.hash, act.prev_hash].some((hash) => typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)))
    broken(id + 1, act.subject, 'its hash is none')
  if (written(act) !== line)
    broken(id + 1, act.subject, 'the line is not as it was written: a name is there twice or too many')
  if (act.id !== id + 1) broken(id + 1, act.subject, `missing: act ${act.id} stands in its place`)
  if (act.seq !== (seqs.get(act.subject) ?? 0) + 1) broken(act.id, act.subject, 'not the next act of its subject')
  if (act.prev_hash !== before) broken(act.id, act.subject, 'does not follow the act before it')
  const found = hashOf(before, act)
  if (act.masked === true) masked.add(act.id)
  else if (found !== act.hash) {
    if (OF_DESTRUCTION.includes(act.kind)) broken(act.id, act.subject, CHANGED)
    changed.set(act.id, { subject: act.subject, was: act.hash, left: found })
  } else if (OF_DESTRUCTION.includes(act.kind)) {
    let fault
    try {
      fault = destructionFault(act)
    } catch {
      fault = 'its data are no JSON'
    }
    if (fault !== null) broken(act.id, act.subject, fault)
  }
  if (act.recorded_at < recorded && minutesOf(recorded) - minutesOf(act.recorded_at) > TOLERATED)
    back.push(`act ${act.id}, after ${recorded} at ${act.recorded_at}`)
  recorded = act.recorded_at
  seqs.set(act.subject, act.seq)
  before = act.hash
  id = act.id
  if (mark !== undefined && codeOf(id, before) === mark.trim().toUpperCase()) markFound = true
}
const [unexplained] = changed
if (unexplained !== undefined) broken(unexplained[0], unexplained[1].subject, CHANGED)
if (!markFound)
  broken(mark.split('-')[0], '?', 'the act with this mark is not in the file: the journal was cut off or rewritten')
process.stdout.write(
  `${masked.size > 0 ? 'LINKED' : 'WHOLE'}: ${id} acts, mark ${id === 0 ? '0' : codeOf(id, before)}\n`,
)
for (const [number, { id: at, done, acts }] of ordered)
  process.stdout.write(
    `DESTROYED by act ${shown(number)} (act ${at} of the journal): personal data in ${acts} acts of ${done} cases\n`,
  )
if (back.length > 0)
  process.stdout.write(
    `CLOCK: ${back.length} acts were recorded by a clock that had gone back, the first: ${shown(back[0])}\n`,
  )
if (masked.size > 0) {
  process.stdout.write(`MASKED: ${masked.size} acts: their place in the chain is proved, what they say is not\n`)
  process.exitCode = 3
}

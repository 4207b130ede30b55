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
// MARK is what was written into the paper journal (`kz-is audit head`): the file must hold the act that it names, unchanged.
//
// Exit code: 0 whole, 1 broken (the first broken act is named), 2 wrong usage.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const FIELDS = ['id', 'subject', 'seq', 'kind', 'at', 'recorded_at', 'by_whom', 'data']
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const [path, mark] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('usage: node verify-journal.mjs journal.jsonl [MARK]\n')
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

function* linesOf(file) {
  const handle = openSync(file, 'r')
  const chunk = Buffer.alloc(1 << 20)
  let rest = Buffer.alloc(0)
  try {
    for (;;) {
      const read = readSync(handle, chunk)
      if (read === 0) break
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
      let from = 0
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
        yield bytes.subarray(from, at).toString('utf8')
        from = at + 1
      }
      rest = Buffer.from(bytes.subarray(from))
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    closeSync(handle)
  }
}

function broken(id, subject, why) {
  process.stdout.write(`BROKEN at act ${id} (${subject}): ${why}\n`)
  process.exit(1)
}

let before = '0'.repeat(64)
let id = 0
let markFound = mark === undefined
const seqs = new Map()
for (const line of linesOf(path)) {
  let act
  try {
    act = JSON.parse(line)
  } catch {
    broken(id + 1, '?', 'the line is not JSON')
  }
  if (
    act === null ||
    typeof act !== 'object' ||
    FIELDS.some((name) => !['string', 'number'].includes(typeof act[name]))
  )
    broken(id + 1, '?', 'the line is not an act')
  if (act.id !== id + 1) broken(id + 1, act.subject, `missing: act ${act.id} stands in its place`)
  if (act.seq !== (seqs.get(act.subject) ?? 0) + 1) broken(act.id, act.subject, 'not the next act of its subject')
  if (act.prev_hash !== before) broken(act.id, act.subject, 'does not follow the act before it')
  if (hashOf(before, act) !== act.hash) broken(act.id, act.subject, 'changed after it was recorded')
  seqs.set(act.subject, act.seq)
  before = act.hash
  id = act.id
  if (mark !== undefined && codeOf(id, before) === mark.trim().toUpperCase()) markFound = true
}
if (!markFound)
  broken(mark.split('-')[0], '?', 'the act with this mark is not in the file: the journal was cut off or rewritten')
process.stdout.write(`WHOLE: ${id} acts, mark ${id === 0 ? '0' : codeOf(id, before)}\n`)

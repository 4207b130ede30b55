// `npm run soak`: the long attacks, with figures. Sections by name, each with a length after `=`:
//
//   npm run soak                              all of them, as long as the promises say
//   npm run soak -- writers=1 kills=70        eight writers for a minute, seventy kills
//
// writers=MINUTES  kills=TIMES  bytes=CHANGES  fuzz=INPUTS; seed=NUMBER lets the same kills, bytes and inputs come again.
// Exit code 1 when anything was lost, stands by half, went unseen, crashed or hung.
interface Section {
  readonly usual: number
  load(): Promise<{ soak(length: number, seed: number, say: (line: string) => void): Promise<boolean> }>
}

const SECTIONS: Readonly<Record<string, Section>> = {
  writers: { usual: 5, load: () => import('./writers.js') },
  kills: { usual: 500, load: () => import('./kills.js') },
  bytes: { usual: 1_000, load: () => import('./bytes.js') },
  fuzz: { usual: 100_000, load: () => import('./fuzz.js') },
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const asked = process.argv.slice(2).map((word) => {
  const [name = '', length] = word.split('=')
  return { name, length: length === undefined ? null : Number(length) }
})
const seed = asked.find(({ name }) => name === 'seed')?.length ?? Math.floor(Math.random() * 2 ** 31)
const named = asked.filter(({ name }) => name !== 'seed')
const unknown = named.find(({ name, length }) => !Object.hasOwn(SECTIONS, name) || (length !== null && !(length > 0)))
if (unknown !== undefined) {
  say(`soak: there is no such section or length: ${unknown.name}; sections: ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}

const wanted = named.length > 0 ? named : Object.keys(SECTIONS).map((name) => ({ name, length: null }))
let well = true
for (const { name, length } of wanted) {
  const section = SECTIONS[name] as Section
  const many = length ?? section.usual
  const started = performance.now()
  say(`\n${name} ${many} (seed ${seed})`)
  const { soak } = await section.load()
  const fine = await soak(many, seed, (line) => say(`  ${line}`))
  say(`  ${fine ? 'all as promised' : 'NOT AS PROMISED'}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  well &&= fine
}
process.exitCode = well ? 0 : 1

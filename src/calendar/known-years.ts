/** Years in order as a person would name them: `2012-2014, 2016-2027`; a single one as itself. */
export function knownYears(years: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

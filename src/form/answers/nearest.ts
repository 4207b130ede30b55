const LONGEST = 40

/** The candidate nearest to what was written, within a third of its length; null when none is near. Letter case does not count. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (written.length > LONGEST) return null
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - written.length) <= farthest(candidate))
    .map((candidate) => ({ candidate, far: distance(written.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best !== undefined && best.far <= farthest(best.candidate) ? best.candidate : null
}

function farthest(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3))
}

/** How many letters must be put in, left out, replaced or swapped with a neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The command that was probably meant: it is named, never run. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return known
    .map((each) => [each, distance(each, name)] as const)
    .filter(([each, far]) => far <= Math.max(1, Math.floor(each.length / 3)))
    .sort((a, b) => a[1] - b[1])[0]?.[0]
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}

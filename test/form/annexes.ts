/**
 * The annexes whose forms are here though the act itself is not carried yet: only these places of it may be cited, and only by forms.
 * `476-2015/1/annex2` is annex 2 of the standard that order 476 has as its own annex 1; that of the deposit standard bears no number.
 */
const ANNEXES: Readonly<Record<string, readonly string[]>> = {
  '476-2015': [
    '1/annex1',
    '1/annex2',
    '1/annex3',
    '3/annex1',
    '4/annex1',
    '4/annex2',
    '4/annex3',
    '4/annex4',
    '4/annex5',
  ],
  '676-2014': ['annex1', 'annex2', 'annex3', 'annex4'],
}

/** True for such an annex, or a numbered item of it: `476-2015/1/annex3/6`. */
export function namesAnnex(citation: string): boolean {
  const slash = citation.indexOf('/')
  const place = citation.slice(slash + 1).replace(/(annex\d+)\/\d+(?:\.\d+)*$/, '$1')
  return ANNEXES[citation.slice(0, slash)]?.includes(place) ?? false
}

/** The act whose annex a form is, by the form's id; null for a working paper: it may serve several acts. */
export function actOfForm(id: string): string | null {
  if (id.startsWith('paper.')) return null
  return id.startsWith('476.') ? '476-2015' : id.startsWith('676.') ? '676-2014' : '829-2024'
}

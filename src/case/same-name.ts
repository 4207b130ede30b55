/** One person under one name, however it was typed. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('kk')
  return plain(a) === plain(b)
}

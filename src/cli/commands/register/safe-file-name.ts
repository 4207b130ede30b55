/** The number of an entry as part of a file's name: old books number with strokes and blanks. */
export function safeFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 60)
}

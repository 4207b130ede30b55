import { ExpectedError } from '../expected-error.js'

/** All of standard input, at most `limit` bytes of it. @throws 'answers-too-large' */
export async function readStdin(stdin: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > limit) throw new ExpectedError('answers-too-large', { bytes: size, limit })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

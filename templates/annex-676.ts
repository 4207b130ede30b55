import { type Block, text } from './blocks.js'

/** The words at the top right of every annex of resolution 676; the seed breaks and spaces them. */
export function annex(number: number, at = 82): Block {
  return text(
    '«Мемлекеттік ақпараттық жүйелерді және мемлекеттік ақпараттық жүйелермен интеграцияланатын мемлекеттік емес ақпараттық жүйелерді ' +
      'олардың ақпараттық қауіпсіздік талаптарына және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкестігіне аттестаттау» ' +
      `мемлекеттік көрсетілетін қызмет стандартына\n${number}-қосымша`,
    { size: 10, at, after: 6 },
  )
}

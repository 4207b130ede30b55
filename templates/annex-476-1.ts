import { type Block, text } from './blocks.js'

/** The words at the top right of the three annexes of the standard on cash registers; the seed breaks them over lines. */
export function annex(number: number): Block {
  return text(
    '"Компьютер жүйесінің бақылау-кассалық машиналарының мемлекеттік тізіліміне енгізу үшін техникалық талаптарға сәйкестігі туралы ' +
      `қорытындылар беру" мемлекеттiк көрсетілетін қызмет стандартына\n${number}-қосымша`,
    { size: 10, at: 82, after: 6 },
  )
}

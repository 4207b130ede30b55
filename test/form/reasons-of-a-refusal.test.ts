// Why: a ground is one numbered sentence of the letter, whatever the file keeps of it and however a person wrote it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { textOf } from './render-paper.js'
import { ground } from './sample-papers.js'

const test = suite('grounds of a refusal, as the letter says them')

const letter = (...grounds: readonly ReturnType<typeof ground>[]): string =>
  textOf('paper.refusal', { service: 'software-deposit', decision: { outcome: 'refused', grounds } })

test('the day of a protocol stands as papers write it; a day in the reasons stays as it was written', () => {
  const found = 'бас тарту ұсынылды (2025-03-20 күнгі № 7 хаттама): 2025-03-01 хаты (2025-03-02 күнгі № 3 хаттама)'
  const text = letter(ground('476-2015/3/9.1', 'Комиссияның оң ұсынымы', found))
  const end = 'бас тарту ұсынылды (20.03.2025 күнгі № 7 хаттама): 2025-03-01 хаты (2025-03-02 күнгі № 3 хаттама).'
  assert.ok(text.includes(`анықталғаны – ${end}`), text)
})

test('a reason of several sentences and lines stays within its sentence, and ends as the list does', () => {
  const text = letter(
    ground('476-2015/3/9.1', 'Деректер', 'Сертификат жалған.\nҚол да жасанды.'),
    ground('476-2015/3/9.2', 'Үлес', 'хат жоқ\nактіде мөр жоқ', '>= 80 %'),
  )
  assert.ok(text.includes('анықталғаны – Сертификат жалған. Қол да жасанды;'), text)
  assert.ok(text.includes('анықталғаны – хат жоқ; актіде мөр жоқ, талап етілетіні – кемінде 80 %.'), text)
})

test.run()

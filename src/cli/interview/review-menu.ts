import type { Ask } from './ask.js'
import type { Reply } from './reply.js'
import type { InterviewWords } from './words.js'

/** What may be done at a review. `ready`: Enter stores, nothing is left to be mended. */
export function reviewMenu(ask: Ask, { review: words, keysExplained }: InterviewWords, ready: boolean): Promise<Reply> {
  return ask.pick({
    message: words.menu,
    hints: [],
    initial: null,
    initialId: ready ? 'store' : 'change',
    optional: false,
    explain: () => [keysExplained],
    choices: (['store', 'change', 'again', 'leave'] as const).map((id) => ({ id, label: words[id] })),
  })
}

/** Which of so many numbered answers is to be changed. */
export async function whichAnswer(
  ask: Ask,
  { review: words, keysExplained, pickOne }: InterviewWords,
  count: number,
): Promise<number | 'back' | 'leave'> {
  const among = (typed: string) => /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= count
  const reply = await ask.line({
    message: words.which,
    hints: [words.whichHint(count)],
    initial: null,
    editable: null,
    optional: false,
    explain: () => [keysExplained],
    echo: (typed) => typed.trim(),
    check: (typed) => (among(typed) ? null : pickOne(count)),
  })
  return reply.said === 'answer' ? Number(reply.typed) : reply.said === 'leave' ? 'leave' : 'back'
}

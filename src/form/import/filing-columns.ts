import type { Channel } from '../../calendar/receipt.js'
import type { Text } from '../../text.js'

/** What a row may say of the filing itself, beside its answers. */
export type FilingColumn = 'received' | 'channel' | 'external'

/** What the columns are called. */
export const FILING_LABELS: Readonly<Record<FilingColumn, readonly Text[]>> = {
  received: [
    { kk: 'Түскен уақыты', ru: 'Время поступления', en: 'Received' },
    { kk: 'Түскен күні', ru: 'Дата поступления', en: 'Received on' },
    { kk: 'Түскен күні мен уақыты', ru: 'Дата и время поступления', en: 'Received at' },
    // The heading of «kz-is export cases».
    { kk: 'Түсті', ru: 'Поступило', en: 'Received' },
    { kk: 'Келіп түскен уақыты', ru: 'Когда поступило', en: 'When received' },
  ],
  channel: [
    { kk: 'Арна', ru: 'Канал', en: 'Channel' },
    { kk: 'Түсу арнасы', ru: 'Канал поступления', en: 'Channel of filing' },
  ],
  external: [
    { kk: 'Сыртқы нөмір', ru: 'Внешний номер', en: 'External number' },
    { kk: 'Портал нөмірі', ru: 'Номер портала', en: 'Portal number' },
    { kk: 'Сыртқы нөмірі', ru: 'Внешний номер', en: 'External number' },
  ],
}

const CHANNEL_NAMES: Readonly<Record<Channel, readonly string[]>> = {
  office: ['office', 'chancery', 'кеңсе', 'канцелярия'],
  portal: ['portal', 'портал'],
  post: ['post', 'mail', 'пошта', 'почта'],
}

/** The channel that a cell names, by its id or its word in any of the three languages; null when it names none. */
export function channelNamed(text: string): Channel | null {
  const word = text.trim().toLowerCase()
  const found = Object.entries(CHANNEL_NAMES).find(([, names]) => names.includes(word))
  return found === undefined ? null : (found[0] as Channel)
}

/** A day without an hour is taken for the opening of the office. */
const OPENING = '09:00'

/**
 * `2026-03-16T10:00`, `2026-03-16 10:00:00`, `16.03.2026 10:00`, `16.03.2026` as `YYYY-MM-DDTHH:mm`; anything else as it is, for
 * the clock to say what is wrong with it.
 */
export function momentWritten(text: string): string {
  const parts =
    /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(
      text.trim(),
    )
  if (parts === null) return text.trim()
  const [, y1, m1, d1, d2, m2, y2, hour, minute] = parts
  const day = `${y1 ?? y2}-${m1 ?? m2?.padStart(2, '0')}-${d1 ?? d2?.padStart(2, '0')}`
  return `${day}T${hour === undefined ? OPENING : `${hour.padStart(2, '0')}:${minute}`}`
}

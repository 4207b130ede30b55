import { type CivilDate, isCivilDate, type Moment, utcOf } from '../../calendar/civil-date.js'

/** One thing in a diary. */
export interface DiaryEvent {
  /** The same in every run: an update takes the place of what the diary has. */
  readonly uid: string
  /** Grows with every change of what it is about. */
  readonly sequence: number
  /** When that was last changed, by the office's clock. */
  readonly changed: Moment
  /** A day, or a minute of the office's clock. */
  readonly when: CivilDate | Moment
  readonly summary: string
  readonly description: string
  readonly place: string | null
  readonly category: string
}

const EOL = '\r\n'
/** RFC 5545, 3.1: a line has at most so many bytes before its end. */
const LONGEST = 75
const ZONE = 'Asia/Almaty'

/** The office's clock as `officeMoment` has it: the file carries the rule, whatever zone data the reader's machine has. */
const ZONE_LINES: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:20050315T000000',
  'TZOFFSETFROM:+0600',
  'TZOFFSETTO:+0600',
  'TZNAME:+06',
  'END:STANDARD',
  'BEGIN:STANDARD',
  'DTSTART:20240301T000000',
  'TZOFFSETFROM:+0600',
  'TZOFFSETTO:+0500',
  'TZNAME:+05',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** An iCalendar file (RFC 5545). The same events give the same bytes. */
export function calendarText(name: string, events: readonly DiaryEvent[]): string {
  const timed = events.some(({ when }) => !isCivilDate(when))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kz-is//due//KK',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...(timed ? ZONE_LINES : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + EOL).join('')
}

function eventLines(event: DiaryEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(utcOf(event.changed))}Z`,
    `SEQUENCE:${event.sequence}`,
    isCivilDate(event.when)
      ? `DTSTART;VALUE=DATE:${event.when.replaceAll('-', '')}`
      : `DTSTART;TZID=${ZONE}:${compact(event.when)}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    `CATEGORIES:${escaped(event.category)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20250314T164000` */
function compact(m: Moment): string {
  return `${m.replace(/[-:]/g, '')}00`
}

/** TEXT of RFC 5545, 3.3.11: no control character but the line end can stand in it, and that as `\n`. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Folded before a letter that would go past the 75th byte: no letter is cut, though two bytes in Kazakh. */
function folded(line: string): string {
  let out = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter, 'utf8')
    if (bytes + size > LONGEST) {
      out += `${EOL} `
      bytes = 1
    }
    out += letter
    bytes += size
  }
  return out
}

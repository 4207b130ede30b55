import { epochNow, type Moment, moment, officeMoment } from './civil-date.js'

/**
 * The office's wall clock at an instant as the runtime's own zone data has it, in milliseconds since 1970-01-01T00:00Z.
 * Where it differs from `officeMoment`, either the runtime is old or the law has changed again: worth telling whoever looks after the machine.
 */
export function officeMomentByRuntime(epochMilliseconds: number): Moment {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Almaty',
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const part: Record<string, string> = {}
  for (const { type, value } of clock.formatToParts(epochMilliseconds)) part[type] = value
  return moment(`${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`)
}

/** The office's clock now, by the program's rule and by the runtime's zone data: they must agree. */
export function officeClocks(): readonly [ours: Moment, runtime: Moment] {
  const instant = epochNow()
  return [officeMoment(instant), officeMomentByRuntime(instant)]
}

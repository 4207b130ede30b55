// In whose hands a case is: lists and the handing over of a leaver's work go by it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { Act, ActKind } from '../../src/case/act.js'
import { assigneeOf } from '../../src/case/assignee.js'

const test = suite('in whose hands a case is')

const act = (kind: ActKind, by: string, data: object = {}): Act =>
  ({ seq: 1, kind, at: moment('2026-03-16T10:00'), by, data }) as unknown as Act

test('whoever acted last; nobody where nothing was done', () => {
  assert.is(assigneeOf([act('received', 'A'), act('step', 'B')]), 'B')
  assert.is(assigneeOf([]), null)
})

test('whom it was handed over to, until somebody acts on it', () => {
  const handed = act('handed-over', 'Admin', { from: 'B', to: 'C' })
  assert.is(assigneeOf([act('received', 'A'), handed]), 'C')
  assert.is(assigneeOf([act('received', 'A'), handed, act('step', 'D')]), 'D')
})

test('whoever applied a calendar to every case took none of them', () => {
  const calendar = act('calendar-changed', 'Admin')
  assert.is(assigneeOf([act('received', 'A'), act('step', 'B'), calendar]), 'B')
  assert.is(assigneeOf([act('received', 'A'), act('handed-over', 'Admin', { to: 'C' }), calendar]), 'C')
})

test.run()

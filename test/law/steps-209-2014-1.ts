/** Written down from the act: id, who, how long, clause: clause 5 of the regulation; steps of the tool's own between them have no term. */
export const STEPS: readonly (readonly [
  string,
  string,
  readonly [number, 'working-hour' | 'working-day'] | null,
  string,
])[] = [
  ['register', 'registry-clerk', [1, 'working-hour'], '5.1'],
  ['head-assigns', 'head', [1, 'working-hour'], '5.2'],
  ['director-assigns', 'department-director', [1, 'working-hour'], '5.3'],
  ['deputy-director-assigns', 'department-deputy-director', [2, 'working-hour'], '5.4'],
  ['section-head-assigns', 'section-head', [3, 'working-hour'], '5.5'],
  ['completeness', 'leading-specialist', [7, 'working-day'], '5.6'],
  ['decide-refusal', 'leading-specialist', null, '3'],
  ['enter-data', 'leading-specialist', [5, 'working-day'], '5.7'],
  ['decide', 'leading-specialist', [5, 'working-day'], '5.8'],
  ['draft-result', 'leading-specialist', [1, 'working-day'], '5.9'],
  ['sign', 'head', [4, 'working-hour'], '5.10'],
  ['issue', 'registry-clerk', [4, 'working-hour'], '5.11'],
]

import type { Labels } from './labels-829.js'

export const LABELS_476_1: readonly Labels[] = []

import type { ServiceEdition } from '../../service.js'
import { rules829 } from './rules-829-2024/index.js'

/** Oldest first. Editions are added, never rewritten. */
export const trustedRegistry: readonly ServiceEdition[] = [rules829]

import type { ServiceLaw } from '../../service.js'
import { SERVICE_TITLES } from '../titles.js'
import { regulation829, standard829 } from './rules-829-2024/index.js'

/** Oldest first. Editions are added, never rewritten. */
export const trustedRegistry: ServiceLaw = {
  service: 'trusted-registry',
  title: SERVICE_TITLES['trusted-registry'],
  standards: [standard829],
  regulations: [regulation829],
}

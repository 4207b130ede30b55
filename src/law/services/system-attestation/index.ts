import type { ServiceLaw } from '../../service.js'
import { SERVICE_TITLES } from '../titles.js'
import { regulation676, standard676 } from './act-676-2014/index.js'

/** Attestation of information systems: standard and route in one act. */
export const systemAttestation: ServiceLaw = {
  service: 'system-attestation',
  title: SERVICE_TITLES['system-attestation'],
  standards: [standard676],
  regulations: [regulation676],
}

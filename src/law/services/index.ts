import type { ServiceId, ServiceLaw } from '../service.js'
import { SERVICE_IDS } from '../service.js'

/** Each service's law is a part of its own, read only when the service is: no command waits for the other five. */
const LAW: Readonly<Record<ServiceId, () => Promise<ServiceLaw>>> = {
  'cash-register-conclusion': async () => (await import('./cash-register-conclusion/index.js')).cashRegisterConclusion,
  'software-deposit': async () => (await import('./software-deposit/index.js')).softwareDeposit,
  'state-registration': async () => (await import('./state-registration/index.js')).stateRegistration,
  'ca-accreditation': async () => (await import('./ca-accreditation/index.js')).caAccreditation,
  'system-attestation': async () => (await import('./system-attestation/index.js')).systemAttestation,
  'trusted-registry': async () => (await import('./trusted-registry/index.js')).trustedRegistry,
}

/** What was read once: a batch asks for every row, and even a module that is there already costs a round through the loader. */
const READ = new Map<ServiceId, Promise<ServiceLaw>>()

/** All that is carried of one service. */
export function lawOf(service: ServiceId): Promise<ServiceLaw> {
  const known = READ.get(service)
  if (known !== undefined) return known
  const read = LAW[service]()
  READ.set(service, read)
  return read
}

/** All six services, in their order. */
export function allLaw(): Promise<readonly ServiceLaw[]> {
  return Promise.all(SERVICE_IDS.map(lawOf))
}

import type { Provision, Regulation, Standard } from '../../../service.js'
import { inForce829 } from '../../common/in-force.js'
import { SERVICE_TITLES } from '../../titles.js'
import { definitions } from './definitions.js'
import { passport } from './passport.js'
import { amend, exclude, include } from './procedures.js'
import { route } from './route.js'
import { obligations, terms } from './terms.js'

const provision: Provision = {
  id: '829-2024',
  act: '829-2024',
  service: 'trusted-registry',
  title: SERVICE_TITLES['trusted-registry'],
  ...inForce829,
}

/** The rules of Order No 829/НҚ are standard and route in one: this is what they oblige both sides to. */
export const standard829: Standard = {
  ...provision,
  register: 'trusted',
  definitions,
  procedures: [include, exclude, amend],
  terms,
  limits: [],
  fee: null,
  obligations,
  passport,
  incomplete: { stage: 'acceptance', source: '829-2024/19', checked: '829-2024/18' },
  filedBy: { channels: ['office', 'portal', 'post'], source: '829-2024/annex2/3' },
  complaints: { source: '829-2024/28', contents: null, court: '829-2024/34' },
}

/** And this who does it, one after another. */
export const regulation829: Regulation = { ...provision, route }

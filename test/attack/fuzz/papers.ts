// Readers of office documents: filled forms that come back, an office's own templates; and of the office's facts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moment } from '../../../src/calendar/civil-date.js'
import { paperData } from '../../../src/cli/casework/papers.js'
import { prepare, rehearse } from '../../../src/cli/casework/receive.js'
import { compileTemplate } from '../../../src/files/docx/compile.js'
import { fillTemplate } from '../../../src/files/docx/fill.js'
import { isFault } from '../../../src/files/docx/findings.js'
import { formOfDocument } from '../../../src/files/form-skeletons.js'
import { readOffice } from '../../../src/files/office-file.js'
import { readForm } from '../../../src/files/read-form.js'
import { renderForm } from '../../../src/files/render-form.js'
import { FORMS, formById } from '../../../src/form/catalogue.js'
import { answersForIntake } from '../../../src/form/read/for-intake.js'
import { newestEdition } from '../../../src/law/edition.js'
import { SERVICE_IDS } from '../../../src/law/service.js'
import { lawOf } from '../../../src/law/services/index.js'
import { sampleOf } from '../../form/sample-of.js'
import { asTyped } from '../../form/typed-document.js'
import { sample } from '../../import/support.js'
import { root } from '../../run-support/project.js'
import { mutateBytes, mutateJson, mutateZip } from './mutate.js'
import { openFuzzOffice } from './office.js'
import type { Reader } from './run-fuzz.js'

const RETURNED = ['829.10', '829.4', '829.6', '476.1.2', '676.1', '829.3', '476.4.1']

/** `form read FILE`. */
export async function returnedFormReader(): Promise<Reader> {
  const laws = await Promise.all(SERVICE_IDS.map(lawOf))
  const procedures = laws.flatMap((law) => newestEdition(law).procedures)
  const filled = RETURNED.map((id) => {
    const form = formById(id)
    return renderForm(form, form.fromCase(sampleOf(id)), { officeFolder: null, toBeSigned: true }).bytes
  })
  let turn = 0
  return {
    name: 'docx',
    seeds: [...filled, ...filled.map(asTyped)],
    mutations: [mutateBytes, mutateZip, mutateZip, mutateZip],
    read: (bytes) => {
      turn += 1
      const guessed = turn % 3 === 0 ? formOfDocument(bytes, 'a.docx') : null
      const form = guessed ?? formById(RETURNED[turn % RETURNED.length] ?? '829.10')
      const { answers } = readForm(form, bytes, 'a.docx', null)
      for (const procedure of procedures) answersForIntake(procedure, form.id, answers)
    },
  }
}

/** `form check TEMPLATE`, and what would be filled from it. */
export function templateReader(): Reader {
  const ids = FORMS.map(({ id }) => id).slice(0, 30)
  const seeds = ids.map((id) => readFileSync(join(root, 'templates', `${id}.docx`)))
  let turn = 0
  return {
    name: 'template',
    seeds,
    mutations: [mutateBytes, mutateZip, mutateZip, mutateZip],
    read: (bytes) => {
      const form = formById(ids[turn % ids.length] ?? '829.10')
      turn += 1
      const template = compileTemplate(bytes, form, 'a.docx')
      if (!template.findings.some(isFault)) fillTemplate(template, form.fromCase(sampleOf(form.id)))
    },
  }
}

const LETTERS = ['829.7', 'paper.acceptance-slip'] as const

/** office.json, as far as a paper with the office's names in it. */
export async function officeFileReader(): Promise<Reader> {
  const office = await openFuzzOffice()
  const path = join(office.folder, 'office.json')
  const head = {
    name: 'Оразбаев Тимур Қайратұлы',
    position: 'Төраға',
    nameRu: 'Оразбаев Т. К.',
    positionRu: 'Председатель',
  }
  const said = {
    nameKk: 'Комитет',
    nameRu: 'Комитет',
    requisitesKk: 'Астана қаласы',
    requisitesRu: 'город Астана',
    head,
  }
  const received = moment('2025-03-14T16:40')
  const file = rehearse(
    await prepare(office.world, {
      ...{ service: 'trusted-registry', procedure: 'include', channel: 'portal', received, by: 'Ә. Тексеруші' },
      ...{ edition: undefined, route: undefined, editionReason: null, external: null, draft: null },
      answers: sample('include-software'),
    }),
  )
  return {
    name: 'office.json',
    seeds: [Buffer.from(JSON.stringify(said)), Buffer.from(JSON.stringify({ head }))],
    mutations: [mutateBytes, mutateJson, mutateJson],
    read: (bytes) => {
      writeFileSync(path, bytes)
      const world = { ...office.world, office: () => readOffice(path, office.database) }
      for (const form of LETTERS) {
        const data = paperData(world, file, { form, number: '1', at: received, by: world.by, entry: null })
        renderForm(formById(form), data, { officeFolder: null, date: '2025-03-14', toBeSigned: true })
      }
    },
    close: office.close,
  }
}

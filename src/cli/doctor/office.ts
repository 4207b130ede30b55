import { join } from 'node:path'
import { ExpectedError } from '../../expected-error.js'
import { readPackageTemplate } from '../../files/data-files.js'
import { isFault } from '../../files/docx/findings.js'
import { isThere } from '../../files/folders.js'
import { fontsInstalled, fontsNamed } from '../../files/fonts.js'
import { officePath } from '../../files/office-file.js'
import { readBytes } from '../../files/read-file.js'
import { checkTemplate } from '../../files/templates.js'
import { FORMS } from '../../form/catalogue.js'
import { said } from '../report-error.js'
import { storageTerms } from '../retention/terms.js'
import type { World } from '../world.js'
import { type Finding, fault, note, ok, warning } from './finding.js'

/** What the office itself adds: templates, its names and requisites, storage terms; and whether papers can be shown as drawn. */
export function officeFindings(world: World): readonly Finding[] {
  return [...templates(world), officeFile(world), fonts(world)]
}

function templates(world: World): readonly Finding[] {
  const w = world.words.doctor
  const own = FORMS.filter((form) => isThere(ownTemplate(world, form.id)))
  if (own.length === 0) return [ok('templates', w.packageTemplates(FORMS.length))]
  const found = own.flatMap((form): readonly Finding[] => {
    const path = ownTemplate(world, form.id)
    const remedy = [`kz-is form check ${path}`]
    try {
      const findings = checkTemplate(path, form)
      const faults = findings.filter(isFault)
      if (faults.length > 0)
        return [fault('templates', w.templateFaulty(form.id, faults.length), w.why.template, remedy)]
      return findings.length > 0
        ? [note('templates', w.templateLacks(form.id, findings.length), w.why.templateLacks, remedy)]
        : []
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      return [fault('templates', said(error, world.words).what, w.why.template, remedy)]
    }
  })
  return found.length > 0 ? found : [ok('templates', own.map((form) => form.id).join(', '))]
}

function ownTemplate(world: World, form: string): string {
  return join(world.templatesFolder, `${form}.docx`)
}

function officeFile(world: World): Finding {
  const w = world.words.doctor
  const path = officePath(world.env.KZ_IS_OFFICE, world.databasePath)
  try {
    const office = world.office()
    storageTerms(office)
    return Object.keys(office).length === 0 ? note('office', w.officeMissing(path), w.why.office) : ok('office', path)
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const { what, why, remedy } = said(error, world.words)
    return fault('office', what, why ?? w.why.officeFaulty, remedy)
  }
}

/** The fonts that templates name, with Kazakh letters; others of the same widths stand in where they are missing. */
function fonts(world: World): Finding {
  const w = world.words.doctor
  const own = FORMS.map((form) => ownTemplate(world, form.id)).filter(isThere)
  const named = [...new Set([readPackageTemplate('829.1'), ...own.map((path) => readBytes(path))].flatMap(fontsNamed))]
  const installed = fontsInstalled()
  if (installed === null) return note('fonts', w.fontsUnknown(named.join(', ')))
  const lacking = named.filter((font) => !installed.has(font.toLowerCase()))
  if (lacking.length === 0) return ok('fonts', named.join(', '))
  const alike = STAND_IN.find((font) => installed.has(font.toLowerCase()))
  if (alike !== undefined) return note('fonts', w.fontsReplaced(lacking.join(', '), alike), w.why.fontsReplaced)
  return warning('fonts', w.fontsMissing(lacking.join(', ')), w.why.fonts, [w.installFonts])
}

/** Named in the templates' own font table. */
const STAND_IN = ['Liberation Serif', 'Tinos', 'Nimbus Roman']

import { complaintRightsKk } from '../complaint-rights.js'
import { project } from '../fields/declare.js'
import { application, letterOf, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import { complaintRights, reasonLine, reasons, reasonsOf } from '../fields/reasons.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '829-2024/annex6'

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  reasons(source),
  complaintRights('829-2024/28'),
  signer(source),
]

export const form829x6: Form = {
  id: '829.6',
  title: FORM_TITLES['829.6'],
  direction: 'issued',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде бірінші белгінің алдында екі жақша «[[» тұр.',
      ru: 'В акте перед первой пометой стоят две скобки «[[».',
      en: 'The act opens its first marker with two brackets, «[[».',
    },
    {
      kk: 'Шағымдану тәртібі нысанда жоқ: себептерден кейін, 28–34-тармақтар бойынша қосылады.',
      ru: 'Порядка обжалования в форме нет: он добавляется после причин, по пунктам 28–34.',
      en: 'The form has no word on complaints: it is added after the reasons, by clauses 28-34.',
    },
  ],
  fields,
  derived: [recipientBlock, reasonLine],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      reasons: reasonsOf(view.decision?.grounds ?? []),
      complaintRights: complaintRightsKk(view.act),
    }),
}

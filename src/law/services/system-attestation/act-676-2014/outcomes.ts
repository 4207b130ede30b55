import type { StepOutcome } from '../../../service.js'

/** What an examination, the first or the additional one, ends with: its act goes to the Agency. */
export const examinationOutcomes: readonly StepOutcome[] = [
  {
    id: 'conforms',
    title: {
      kk: 'талаптарға сәйкес келеді',
      ru: 'соответствует требованиям',
      en: 'the system conforms to the requirements',
    },
    papers: ['paper.examination-act'],
  },
  {
    id: 'nonconforming',
    title: {
      kk: 'сәйкессіздіктер анықталды',
      ru: 'выявлены несоответствия',
      en: 'nonconformities were found',
    },
    papers: ['paper.examination-act'],
  },
]

/** What the commission recommends on the act. */
export const recommendations: readonly StepOutcome[] = [
  {
    id: 'positive',
    title: {
      kk: 'аттестат беру ұсынылды',
      ru: 'рекомендовано выдать аттестат',
      en: 'issuing the certificate recommended',
    },
    status: 'recommended',
    papers: ['paper.commission-protocol'],
  },
  {
    id: 'negative',
    title: {
      kk: 'аттестат беру ұсынылмады',
      ru: 'выдавать аттестат не рекомендовано',
      en: 'issuing the certificate not recommended',
    },
    status: 'recommended',
    papers: ['paper.commission-protocol'],
  },
]

import type { Citation } from '../../law/citation.js'
import { splitCitation } from '../../law/citation.js'
import type { EditionId, ServiceId } from '../../law/service.js'
import type { ActView, CaseView } from '../case-view.js'
import { actWordKk, clauseRangeKk } from '../clause.js'
import { textAt } from '../print-value.js'

/** The words in which the papers of one service differ from those of another. All in Kazakh. */
interface ServiceWords {
  /** «… туралы»: what is applied for, as a phrase of a letter. */
  readonly subject: string
  /** What the name of the object is the name of. */
  readonly object: string
  /** «… талаптарға»: what conformity is judged against, before «сәйкестігі». */
  readonly requirements: string
  /** What is sent when the service was granted. */
  readonly result: string
}

const WORDS: Readonly<Record<ServiceId, ServiceWords>> = {
  'cash-register-conclusion': {
    subject: 'компьютер жүйесінің техникалық талаптарға сәйкестігіне қорытынды беру туралы',
    object: 'Компьютер жүйесінің атауы',
    requirements: 'техникалық талаптарға',
    result: 'компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытынды',
  },
  'software-deposit': {
    subject: 'депозитке салу туралы',
    object: 'Депозитке салу объектісінің атауы',
    requirements: 'депозитке салу өтініміне',
    result: 'депозитке салу объектісінің депозитарийде тіркелгені туралы анықтама',
  },
  'state-registration': {
    subject: 'мемлекеттік тіркелімде тіркеу туралы',
    object: 'Тіркеу объектісінің атауы',
    requirements: 'белгіленген талаптарға',
    result: 'ақпараттық ресурстар мен ақпараттық жүйелерді тіркеу туралы куәлік',
  },
  'ca-accreditation': {
    subject: 'куәландырушы орталықты аккредиттеу туралы',
    object: 'Куәландырушы орталықтың атауы',
    requirements: 'куәландырушы орталықтарға белгіленген талаптарға',
    result: 'куәландырушы орталықты аккредиттеу туралы куәлік',
  },
  'system-attestation': {
    subject: 'ақпараттық жүйені аттестаттау туралы',
    object: 'Ақпараттық жүйенің атауы',
    requirements: 'ақпараттық қауіпсіздік талаптарына',
    result: 'ақпараттық жүйенің ақпараттық қауіпсіздік талаптарына сәйкестігі аттестаты',
  },
  'trusted-registry': {
    subject: 'тізілімге енгізу туралы',
    object: 'Өнімнің атауы',
    requirements: `${clauseRangeKk('829-2024/5', '829-2024/6', 'locative')}ғы өлшемшарттарға`,
    result: 'тізілімге енгізу туралы хабарлама',
  },
}

/** The trusted registry has three procedures: 829-2024, annex 2, row 6 names their results. */
const TRUSTED: Readonly<Record<string, Pick<ServiceWords, 'subject' | 'result'>>> = {
  exclude: { subject: 'тізілімнен алып тастау туралы', result: 'тізілімнен алып тастау туралы хабарлама' },
  amend: {
    subject: 'тізілімдегі мәліметтерге өзгерістер (толықтырулар) енгізу туралы',
    result: 'тізілімге өзгерістер және (немесе) толықтырулар енгізу туралы хабарлама',
  },
}

function wordsOf(view: Pick<CaseView, 'service' | 'procedure'>): ServiceWords {
  return { ...WORDS[view.service as ServiceId], ...TRUSTED[view.procedure] }
}

/** «тізілімге енгізу туралы». */
export function subjectKk(view: CaseView): string {
  const isUpdate = view.service === 'state-registration' && textAt(view.answers, 'request.kind') === 'update'
  return isUpdate ? 'мемлекеттік тіркелімдегі мәліметтерді жаңғырту туралы' : wordsOf(view).subject
}

export function objectLabelKk(view: CaseView): string {
  return wordsOf(view).object
}

/** «Қағидалардың 5 және 6-тармақтарындағы өлшемшарттарға», before «сәйкестігі». */
export function requirementsKk(view: CaseView): string {
  return wordsOf(view).requirements
}

/** The result by its name, in small letters. */
export function resultKk(view: CaseView): string {
  return view.decision?.outcome === 'refused'
    ? 'мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап'
    : wordsOf(view).result
}

/** «Стандарт – 2015 жылғы 21 сәуірдегі № 476 бұйрыққа 3-қосымша; Регламент – …», and how an edition was chosen that was not the day's. */
export function actsKk(act: ActView): string {
  const named = (edition: EditionId, name: string): string => `${wordOf(edition)} – ${name}`
  const parts = [
    ...(act.standard === null || act.standardAct === null ? [] : [named(act.standard, act.standardAct)]),
    ...(act.regulation === act.standard ? [] : [named(act.regulation, act.regulationAct)]),
  ]
  return `${parts.join('; ')}.${act.chosen === null ? '' : ` ${act.chosen}.`}`
}

function wordOf(edition: EditionId): string {
  return actWordKk(splitCitation(`${edition}/` as Citation).act)
}

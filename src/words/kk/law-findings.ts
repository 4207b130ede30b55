import type { ActNamed, ComputedFacts } from '../../law/check/computed.js'
import type { RouteSum } from '../../law/check/route-sum.js'
import type { Days } from '../../law/timeline.js'
import type { SayDuration } from '../say-duration.js'

const act = ({ short, annex, inferred }: ActNamed): string =>
  [short.kk, ...(annex === null ? [] : [`${annex}-қосымша`]), ...(inferred ? ['болжам'] : [])].join(', ')
const acts = (all: readonly ActNamed[]): string => all.map(act).join('; ')
const places = { standard: 'стандарт', regulation: 'регламент' }
const mark = (bound: boolean): string => (bound ? '≥ ' : '')
const days = ({ from, last, fromIsBound, untilIsBound }: Days): string =>
  last === null
    ? `${mark(fromIsBound)}${from} күнінен бастап`
    : `${mark(fromIsBound)}${from} – ${mark(untilIsBound)}${last}`
const bound = ({ fromIsBound, untilIsBound }: Days): string =>
  fromIsBound || untilIsBound ? ' «≥» – ең ерте мүмкін күн ғана.' : ''
const hours = (minutes: number): string =>
  [
    ...(minutes >= 60 ? [`${Math.floor(minutes / 60)} сағат`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60} минут`] : []),
  ].join(' ')
const sum = ({ workingDays, calendarDays, minutes }: RouteSum): string =>
  [
    ...(workingDays > 0 ? [`${workingDays} жұмыс күні`] : []),
    ...(calendarDays > 0 ? [`${calendarDays} күнтізбелік күн`] : []),
    ...(minutes > 0 ? [hours(minutes)] : []),
  ].join(' + ')
const slack = (minutes: number): string => {
  const whole = Math.floor(minutes / 480)
  return [...(whole > 0 ? [`${whole} жұмыс күні`] : []), ...(minutes % 480 > 0 ? [hours(minutes % 480)] : [])].join(' ')
}

/** What each computed check found, in words. */
export const findings = {
  'route-sum': (f: ComputedFacts['route-sum'], say: SayDuration) => ({
    title: 'Қадамдар мерзімінің қосындысы',
    found: [
      `${f.edition}: ${f.sum.steps} қадам, ${sum(f.sum)}`,
      f.term === null
        ? 'бағдарламада бар мәтіндердің ешқайсысы жалпы мерзім белгілемейді'
        : `жалпы мерзім – ${say(f.term)} (${f.standard})`,
      f.verdict.is === 'exact'
        ? 'дәл келеді'
        : f.verdict.is === 'inside'
          ? `сыяды, бос қалатыны – ${f.verdict.slackDays > 0 ? `${f.verdict.slackDays} күнтізбелік күн` : slack(f.verdict.slackMinutes)}`
          : f.verdict.is === 'over'
            ? `асып кетеді: ${f.verdict.slackDays < 0 ? `${-f.verdict.slackDays} күнтізбелік күн` : slack(-f.verdict.slackMinutes)}`
            : f.verdict.is === 'open'
              ? `${f.sum.open} қадамның өз мерзімі жоқ, сондықтан дәл қосылмайды`
              : f.verdict.is === 'mixed'
                ? 'күндердің екі түрі бар, сондықтан дәл салыстырылмайды'
                : 'салыстыратын мерзім жоқ',
      ...(f.together || f.term === null ? [] : ['бұл екі редакция ешқашан бір мезгілде күшінде болмаған']),
    ].join('; '),
    does: 'Қосындыны редакцияның деректерінен есептейді: жұмыс күні – 8 сағат.',
  }),
  'route-plan': (f: ComputedFacts['route-plan'], say: SayDuration) => ({
    title: 'Жолдың әр күнге жоспары',
    found: [
      `${f.edition} пен ${f.standard}: ${f.days} жұмыс күнінің әрқайсысында 17:30-да қабылданған өтініш, әр қадам барлық мерзімін алады`,
      f.worst === null
        ? `жалпы мерзімнен (${say(f.term)}) бірде-бір рет аспайды`
        : `${f.late} күні жалпы мерзімнен (${say(f.term)}) асады; ең көбі ${f.worst.by} күнтізбелік күн: ${f.worst.accepted.replace('T', ' ')} қабылданса, ${f.worst.due} орнына ${f.worst.ends} аяқталады, өйткені әр қадамның демалысқа түскен соңы бөлек ауысады`,
      ...(f.together ? [] : ['бұл екі редакция ешқашан бір мезгілде күшінде болмаған']),
    ].join('; '),
    does: 'Әр қадамның да, жалпы мерзімнің де соңғы күнін береді: жалпы мерзім басым.',
  }),
  'step-without-term': (f: ComputedFacts['step-without-term']) => ({
    title: 'Мерзімі айтылмаған қадам',
    found: `${f.edition}: «${f.action.kk}» қадамына мерзім берілмеген.`,
    does:
      f.bounded === null
        ? 'Оны шектейтін мерзім жоқ: қадамды келесісіне дейін ашық қалдырады.'
        : `Қадамды мына мерзіммен шектейді: ${f.bounded.kk}.`,
  }),
  'mixed-days': (f: ComputedFacts['mixed-days']) => ({
    title: 'Бір жолда күннің екі түрі',
    found: `${f.edition}: жұмыс күні де, күнтізбелік күн де бар.`,
    does: 'Әр мерзімді өз түрімен санайды, бір түрге көшірмейді.',
  }),
  reading: (f: ComputedFacts['reading'], say: SayDuration) => ({
    title: 'Оқылуы талқыланатын мерзім',
    found: `«${f.what.kk}»: ${f.note.kk}`,
    does: `${say(f.term)} деп санайды және ескертпені мерзімнің қасында көрсетеді.`,
  }),
  stricter: (f: ComputedFacts['stricter'], say: SayDuration) => ({
    title: 'Кодекс көбірек талап етеді',
    found: `«${f.what.kk}»: актіде ${say(f.own)}, ${f.source.kk} бойынша ${say(f.beside)}.`,
    does: 'Екеуін де көрсетіп, ерте күнді ұсынады; due мәні – актінің өзінікі.',
  }),
  bound: (f: ComputedFacts['bound']) => ({
    title: f.which === 'from' ? 'Күшіне енген күні дәл белгісіз' : 'Күшін жойған күні дәл белгісіз',
    found: `${f.edition}: ${f.day} – ең ерте мүмкін күн ғана.`,
    does: 'Осы күнді шек ретінде қолданады; одан 90 күн ішінде қабылданған өтініште бұл туралы айтады.',
  }),
  hole: (f: ComputedFacts['hole']) => ({
    title:
      f.kind === 'ended'
        ? 'Қызметті реттейтін акт жоқ'
        : f.kind === 'unknown'
          ? 'Қолданылған акт табылмады'
          : 'Қолданылған актінің мәтіні жоқ',
    found: `${f.service.kk}: ${places[f.place]}, ${days(f)}${f.acts.length > 0 ? ` – ${acts(f.acts)}` : ''}.${bound(f)}`,
    does:
      f.kind === 'ended'
        ? 'Бұл күндерге редакция таңдамайды; іс тек редакция аты бойынша таңдалса ашылады, ол істе жазылады.'
        : 'Ол күндерде редакцияны өзі таңдамайды: қолданылған актіні атап, аты бойынша таңдауды ұсынады.',
  }),
  overlap: (f: ComputedFacts['overlap']) => ({
    title: 'Бір орынға екі акт',
    found: `${f.service.kk}: ${places[f.place]}, ${days(f)} – ${acts(f.acts)}.${bound(f)}`,
    does: 'Мәтіні бар актіні қолданады, екіншісін жасырмай атайды.',
  }),
  mismatch: (f: ComputedFacts['mismatch']) => ({
    title: 'Регламент ауысқан стандартқа сүйенеді',
    found: `${f.service.kk}, ${days(f)}: ${act(f.regulation)} бұрынғы стандартқа (${f.restsOn.kk}) сілтейді, ал стандарт – ${acts(f.standard)}.${bound(f)}`,
    does: 'Күшінде тұрған стандарт пен регламентті бірге қолданады.',
  }),
  'no-standard': (f: ComputedFacts['no-standard']) => ({
    title: 'Стандартының мәтіні жоқ',
    found: `${f.service.kk}: тек регламент бар (${f.edition}).`,
    does: 'Өз мерзімдері ретінде регламенттің мерзімдерін қолданады; жалпы мерзім көрсетпейді.',
  }),
  'result-without-form': (f: ComputedFacts['result-without-form']) => ({
    title: 'Нәтиженің ресми нысаны жоқ',
    found: `${f.edition}: ${f.papers.join(', ')} қағазының нысанын ешқандай қосымша бекітпеген.`,
    does: 'Жұмыс нысанымен шығарып, оның жұмыс нысаны екенін белгілейді.',
  }),
}

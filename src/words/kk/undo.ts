import type { ErrorFacts } from '../../expected-error.js'

/** Why the last act cannot be taken back, in a sentence. */
const WHY: Readonly<Record<ErrorFacts['undo-impossible']['why'], string>> = {
  nothing: 'Істе өтініштің қабылданғанынан басқа ештеңе жоқ.',
  decided: 'Шешім қабылданды: оны осы бағдарламамен кері қайтаруға болмайды, өтініш беруші оған шағымдана алады.',
  issued: 'Нәтиже берілді: ол кеңседен шықты.',
  'paper-left': 'Осы жазбамен бірге қағаз жасалған: ол кеңседен шықты деп саналады.',
  corrected: 'Соңғы жазба – түзету: оны тағы бір түзету түзетеді.',
  'hearing-moved': 'Соңғы жазба – тыңдауды ауыстыру не болдырмау: ол туралы өтініш берушіге хабарланады.',
  complaint: 'Соңғы жазба шағым туралы: оның мерзімдері заң бойынша өтіп жатыр.',
  destroyed: 'Істің жеке деректері жойылған: ол өзгертілмейді.',
}

export const undo = {
  yes: 'сұрамай орындау',
  confirm: (file: string, act: string) => `${file}: мына жазбаның күші жойылсын ба: ${act}?`,
  done: (act: string) => `Жазбаның күші жойылды: ${act}. Ол себебімен бірге тарихта қалады.`,
  paperGone: (name: string) => `Бұл қағаз енді жарамсыз, жазып шығарылған болса, жойыңыз: ${name}`,
  errors: {
    'undo-impossible': (f: ErrorFacts['undo-impossible']) => ({
      what: `${f.case}: соңғы жазбаның күшін жоюға болмайды${f.title === null ? '' : ` («${f.title.kk}»)`}`,
      why: f.paper === null ? WHY[f.why] : `${WHY[f.why]} (№ ${f.paper.number})`,
      remedy: [
        ...(f.field === null ? [] : [`kz-is correct ${f.case} ${f.field} ДҰРЫС-МӘНІ --reason "СЕБЕБІ"`]),
        ...(f.paper?.form === 'paper.hearing-notice' || f.why === 'hearing-moved'
          ? [`Тыңдауды болдырмау: kz-is hearing cancel ${f.case} --reason "СЕБЕБІ"`]
          : []),
        ...(f.why === 'decided' || f.why === 'issued' ? [`Шағымды тіркеу: kz-is complaint add ${f.case}`] : []),
        `Не жазылғанын қараңыз: kz-is show ${f.case}`,
      ],
    }),
    'undo-not-yours': (f: ErrorFacts['undo-not-yours']) => ({
      what: `${f.case}: соңғы жазбаны сіз жасаған жоқсыз`,
      why: `Оны ${f.at.replace('T', ' ')} ${f.for === undefined ? f.by : `${f.by} (${f.for} үшін)`} жазды: әркім өз жазбасының ғана күшін жояды.`,
      remedy: [`Оған айтыңыз; не жазылғанын қараңыз: kz-is show ${f.case}`],
    }),
  },
}

import type { ErrorFacts } from '../../expected-error.js'

export const hearing = {
  descriptions: {
    move: 'тыңдауды басқа күнге, уақытқа немесе орынға ауыстыру; хабарлама қайта жасалады',
    cancel: 'тыңдаудың күшін жою; кейін басқа тыңдауға шақыруға болады',
  },
  options: {
    to: 'тыңдаудың жаңа күні, ЖЖЖЖ-АА-КК',
    time: 'тыңдаудың жаңа уақыты, СС:мм (әдепкісі – бұрынғысы)',
    place: 'тыңдаудың жаңа орны (әдепкісі – бұрынғысы)',
  },
  moved: (day: string) => `Тыңдау ауыстырылды: ${day}. Шешім осы күнге дейін қабылданбайды (829-2024/22).`,
  cancelled: 'Тыңдау болмайды. Себебі істе сақталды.',
  errors: {
    'hearing-not-called': (f: ErrorFacts['hearing-not-called']) => ({
      what: `${f.case} ісінде тағайындалған тыңдау жоқ`,
      remedy: f.called
        ? [`Тыңдауға шақыру: kz-is next ${f.case} --step hearing`]
        : [`Бұл қызметтің тәртібінде тыңдау қадамы жоқ: kz-is show ${f.case}`],
    }),
  },
}

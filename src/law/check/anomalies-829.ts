import type { KnownFinding } from './finding.js'

/** What the rules of Order 829 leave open or say in two ways. */
export const anomalies829: readonly KnownFinding[] = [
  {
    id: 'kind-of-days-unsaid',
    citation: '829-2024/17',
    severity: 'warning',
    title: {
      kk: 'Күннің түрі айтылмаған 3 күн',
      ru: '3 дня, вид которых не назван',
      en: 'Three days of a kind that is not said',
    },
    found: {
      kk: '«3 (үш) күн ішінде»: жұмыс күні ме, күнтізбелік күн бе, айтылмаған.',
      ru: '«в течение 3 (трёх) дней»: рабочих или календарных, не сказано.',
      en: 'Within «3 (three) days»: whether working or calendar days is not said.',
    },
    does: {
      kk: 'Күнтізбелік күн деп санайды және мерзімнің қасында солай екенін айтады.',
      ru: 'Считает их календарными и говорит об этом рядом с датой.',
      en: 'Counts them as calendar days and says so beside the date.',
    },
  },
  {
    id: 'registration-before-service',
    citation: '829-2024/24',
    severity: 'note',
    title: {
      kk: '14 жұмыс күні тіркелген күннен басталады',
      ru: '14 рабочих дней идут от регистрации',
      en: 'The 14 working days run from registration',
    },
    found: {
      kk: 'Тіркеуге берілген 3 күн 14 күннің алдында жүреді; «тіркелген күннен бастап» тіркелген күннің өзін де, келесі күнді де бірінші күн деп оқуға жол береді.',
      ru: '3 дня на регистрацию идут перед 14 днями; «со дня регистрации» можно прочесть и с самого дня, и со следующего.',
      en: 'The 3 days of registration run before the 14; «from the day of registration» can be read from that day or from the next.',
    },
    does: {
      kk: 'Тіркелгенге дейін қабылданған сәттен, кейін нақты тіркелген сәттен санайды; бірінші күн – келесі күн.',
      ru: 'До регистрации считает от приёма, после неё – от самой регистрации; первый день – следующий.',
      en: 'Counts from acceptance until it is registered, then from the registration itself; the first day is the next one.',
    },
  },
  {
    id: 'term-only-for-inclusion',
    citation: '829-2024/annex2/4',
    severity: 'note',
    title: {
      kk: 'Мерзім тек енгізуге жазылған',
      ru: 'Срок назван только для включения',
      en: 'The term is given for inclusion only',
    },
    found: {
      kk: '2-қосымшаның 4-жолы мерзімді тек енгізу үшін береді, 24-тармақ үш рәсімге де 14 жұмыс күнін белгілейді.',
      ru: 'Строка 4 приложения 2 даёт срок только для включения, пункт 24 – 14 рабочих дней для всех.',
      en: 'Row 4 of annex 2 has the term for inclusion only; clause 24 gives 14 working days to all.',
    },
    does: {
      kk: '24-тармақты үш рәсімге бірдей қолданады.',
      ru: 'Применяет пункт 24 ко всем трём процедурам.',
      en: 'Applies clause 24 to all three procedures.',
    },
  },
  {
    id: 'channels-differ',
    citation: '829-2024/15',
    severity: 'warning',
    title: { kk: 'Өтініш беру жолы екі түрлі', ru: 'Два разных пути подачи', en: 'Two different ways to file' },
    found: {
      kk: '15-тармақ тек порталды атайды, 2-қосымшаның 3-жолы кеңсені де атайды.',
      ru: 'Пункт 15 называет только портал, строка 3 приложения 2 – и канцелярию.',
      en: 'Clause 15 names the portal only, row 3 of annex 2 the chancery too.',
    },
    does: {
      kk: 'Портал арқылы да, кеңсе арқылы да қабылдайды.',
      ru: 'Принимает и через портал, и через канцелярию.',
      en: 'Accepts both through the portal and at the office.',
    },
  },
  {
    id: 'two-refusals',
    citation: '829-2024/19',
    severity: 'warning',
    title: { kk: 'Екі түрлі бас тарту', ru: 'Два разных отказа', en: 'Two refusals that differ' },
    found: {
      kk: '19-тармақ өтінішті қабылдаудан бас тартады, 2-қосымшаның 10-жолы қызметтен бас тартады.',
      ru: 'Пункт 19 отказывает в приёме заявления, строка 10 приложения 2 – в услуге.',
      en: 'Clause 19 refuses to accept the application, row 10 of annex 2 refuses the service.',
    },
    does: {
      kk: 'Екеуін бөлек жүргізеді: толық емес топтамада қабылдаудан бас тарту қағазы, өлшемшартқа сәйкес келмесе 829.6 нысаны.',
      ru: 'Ведёт их раздельно: при неполном пакете – отказ в приёме, при несоответствии критериям – форма 829.6.',
      en: 'Keeps them apart: an incomplete package gives a refusal of acceptance, an unmet criterion gives form 829.6.',
    },
  },
  {
    id: 'row-without-number',
    citation: '829-2024/annex2/10',
    severity: 'note',
    title: { kk: 'Жолдың нөмірі жоқ', ru: 'Строка без номера', en: 'A row without its number' },
    found: {
      kk: '2-қосымшадағы бас тарту негіздерінің жолында нөмір жоқ.',
      ru: 'У строки оснований отказа в приложении 2 нет номера.',
      en: 'The row of grounds for refusal in annex 2 has no number.',
    },
    does: {
      kk: 'Орны бойынша 10-жол деп келтіреді.',
      ru: 'Называет её строкой 10 по месту.',
      en: 'Cites it as row 10, by its place.',
    },
  },
  {
    id: 'columns-missing',
    citation: '829-2024/annex1',
    severity: 'warning',
    title: {
      kk: 'Тізілім нысанының бағандары жоқ',
      ru: 'У формы реестра нет граф',
      en: 'The form of the registry has no columns',
    },
    found: {
      kk: '1-қосымшаның тек тақырыбы бар.',
      ru: 'От приложения 1 есть только заголовок.',
      en: 'Of annex 1 there is only the heading.',
    },
    does: {
      kk: '829.1 нысанының бағандарын басқа қосымшалардан алып, жұмыс нысаны деп белгілейді.',
      ru: 'Берёт графы формы 829.1 из других приложений и помечает её рабочей.',
      en: 'Draws the columns of form 829.1 from the other annexes and marks it as a working one.',
    },
  },
  {
    id: 'two-terms-after-decision',
    citation: '829-2024/8',
    severity: 'note',
    title: {
      kk: 'Екі бөлек 14 жұмыс күні',
      ru: 'Два отдельных срока по 14 рабочих дней',
      en: 'Two separate terms of 14 working days',
    },
    found: {
      kk: 'Біріншісі – операторға жіберу, екіншісі – сайтта жариялау; біріншісінің басталатын күні айтылмаған.',
      ru: 'Один – на передачу оператору, другой – на публикацию; начало первого не названо.',
      en: 'One is for passing on to the operator, the other for publication; where the first begins is not said.',
    },
    does: {
      kk: 'Әр шешімнен кейін екі міндет ашады, екеуін де шешім күнінен санайды.',
      ru: 'После решения открывает две обязанности, обе считает от решения.',
      en: 'Opens two obligations after a decision and counts both from it.',
    },
  },
  {
    id: 'transition-on-a-bound',
    citation: '829-2024/35',
    severity: 'warning',
    title: {
      kk: 'Өтпелі 45 күн шекті күннен саналады',
      ru: 'Переходные 45 дней считаются от нижней границы',
      en: 'The 45 days of transition count from a bound',
    },
    found: {
      kk: 'Күшіне енген күні белгісіз: ең ертесі 2025-01-04, сонда соңғы күн 2025-02-18; енген күннің өзі бірінші күн болса – 2025-02-17.',
      ru: 'День введения неизвестен: самое раннее 2025-01-04, тогда последний день 2025-02-18; если день введения – первый, то 2025-02-17.',
      en: 'The day of force is not known: at the earliest 2025-01-04, and the last day 2025-02-18; with that day itself as the first, 2025-02-17.',
    },
    does: {
      kk: '2025-02-18 күнін береді және оның шекті күнге сүйенетінін айтады.',
      ru: 'Даёт 2025-02-18 и говорит, что дата опирается на границу.',
      en: 'Gives 2025-02-18 and says that it rests on a bound.',
    },
  },
  {
    id: 'names-of-the-registry',
    citation: '829-2024/1',
    severity: 'note',
    title: {
      kk: 'Тізілімнің атауы бірнеше түрлі',
      ru: 'Название реестра пишется по-разному',
      en: 'The registry is called in several ways',
    },
    found: {
      kk: 'Тізілім үш-төрт түрлі аталады; «критерий» мен «өлшемшарт», «Форма» мен «Нысан» қатар жүреді.',
      ru: 'Реестр назван тремя-четырьмя способами; рядом стоят «критерий» и «өлшемшарт», «Форма» и «Нысан».',
      en: 'The registry has three or four names; «критерий» and «өлшемшарт», «Форма» and «Нысан» stand for one thing each.',
    },
    does: {
      kk: 'Нысандарда әр жердің өз сөзін сақтайды, экранда бір атауды қолданады.',
      ru: 'В формах оставляет слова каждого места, на экране пользуется одним названием.',
      en: 'Keeps the words of each place in the forms and uses one name on the screen.',
    },
  },
  {
    id: 'ministry-renamed',
    citation: '829-2024/annex2/2',
    severity: 'note',
    title: {
      kk: 'Министрліктің атауы ескі',
      ru: 'Прежнее название министерства',
      en: 'The former name of the ministry',
    },
    found: {
      kk: '2-жол министрлікті 2025 жылғы күзге дейінгі атауымен атайды; 2025 жылғы 18 қыркүйектен бастап ол – Жасанды интеллект және цифрлық даму министрлігі.',
      ru: 'Строка 2 называет министерство прежним именем; с 18 сентября 2025 года это Министерство искусственного интеллекта и цифрового развития.',
      en: 'Row 2 has its former name; since 18 September 2025 it is the Ministry of Artificial Intelligence and Digital Development.',
    },
    does: {
      kk: 'Актінің сөзін сақтайды; кеңсенің өз атауы office.json файлынан алынады.',
      ru: 'Сохраняет слова акта; своё название канцелярия задаёт в office.json.',
      en: 'Keeps the words of the act; an office gives its own name in office.json.',
    },
  },
]

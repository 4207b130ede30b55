import { checkDigit } from '../../../src/form/answers/identifiers.js'

/** Words that applicants and their systems are called by: with every letter that only Kazakh has, some Russian, some Latin. */
const WORDS =
  'Қамқор Болашақ Сарыарқа Жетісу Алатау Көкжиек Ұлытау Әлем Өркен Ғасыр Іскер Үміт Ақжол Береке Достық Нұрлы Шаңырақ Тұмар Дала Самғау Қарлығаш Жаңа Алтын Сенім Еңбек Ырыс Бірлік Мұрагер Шапағат Көктем Айдын Құрылыс Өрлеу Жігер Қуат Толқын Сұңқар Тұлпар Арман Бәйтерек Ертіс Есіл Сырдария Жайық Отырар Тараз Сауран Көкшетау Қаратау Атамекен Вектор Горизонт Союз Прогресс Digital Data Soft Techno Smart Cloud'.split(
    ' ',
  )
const KINDS = 'Софт Деректер Цифр Жүйе Тех Байланыс Сервис Электроника Есеп Кеңсе Логистика Медиа'.split(' ')
const FORMS = [
  'жауапкершілігі шектеулі серіктестігі',
  'акционерлік қоғамы',
  'ЖШС',
  'республикалық мемлекеттік кәсіпорны',
] as const
const SUBJECTS = [
  'электрондық құжат айналымы жүйесі',
  'статистикалық есептілік жүйесі',
  'қойма есебінің қосымшасы',
  'электрондық мұрағат жүйесі',
  'жер телімдерінің электрондық картасы',
  'кіріс хат модулі',
  'көлік қозғалысын бақылау жүйесі',
  'зертханалық талдау бағдарламасы',
] as const
const FAMILIES =
  'Әбдіқайымқызы Үмбетова Қасымов Жұмабаев Серікова Оразбаев Мұратұлы Іңкәрбек Ғабитов Нұрпейісова Төлегенов Құрманғалиева Ахметов Жақсыбекова Сәрсенбаев Бейсембай'.split(
    ' ',
  )

export const EMPLOYEES: readonly string[] = FAMILIES.flatMap((family) =>
  ['Ә.', 'Б.', 'Қ.'].map((i) => `${family} ${i}`),
)

/** Small whole numbers that look random and are the same in every run. */
export function mixed(n: number, of: number): number {
  let x = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  x ^= x >>> 16
  return (x >>> 0) % of
}

/** The n-th applicant: one files three cases on average. A person is one of twelve. */
export function applicant(n: number): { readonly name: string; readonly id: string } {
  const [a, b, c] = [mixed(n, WORDS.length), mixed(n + 1e7, KINDS.length), mixed(n + 2e7, FORMS.length)]
  if (n % 12 === 7)
    return { name: `${FAMILIES[a % FAMILIES.length]} ${WORDS[b]} ${n}`, id: numbered(`8506060${pad(n % 9999, 4)}`) }
  return { name: `«${WORDS[a]} ${KINDS[b]} ${n}» ${FORMS[c]}`, id: numbered(`4701${4 + (n % 3)}${pad(n % 1e6, 6)}`) }
}

export function objectName(n: number): string {
  return `«${WORDS[mixed(n + 3e7, WORDS.length)]}-${KINDS[mixed(n + 4e7, KINDS.length)]} ${n % 977}» ${SUBJECTS[mixed(n + 5e7, SUBJECTS.length)]}, ${1 + (n % 9)}.${n % 10} нұсқасы`
}

function numbered(stem: string): string {
  return `${stem}${checkDigit(stem) ?? 0}`
}

export function pad(n: number, to: number): string {
  return String(n).padStart(to, '0')
}

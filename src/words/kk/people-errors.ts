import type { ErrorFacts } from '../../expected-error.js'
import { people } from './people.js'

const when = (moment: string): string => moment.replace('T', ' ')

/** What is to be done, in words: a step by its name in the act, other work by ours. */
const work = ({ title, action }: ErrorFacts['role-missing']): string =>
  title?.kk ?? (people.actions as Readonly<Record<string, string>>)[action] ?? action

/** What the errors of this area say; read only when there is one. */
export const peopleErrors = {
  'employee-unknown': (f: ErrorFacts['employee-unknown']) => ({
    what: f.claimed ? 'бұл аттағы қызметкер енгізілмеген' : 'компьютерге кірген ат ешбір қызметкердікі емес',
    why: 'Қызметкерлер енгізілген соң тек солар жұмыс істейді.',
    remedy: f.claimed
      ? ['Атыңызды, компьютердегі атыңызды не нөміріңізді тексеріңіз: --by U-000001', 'Әкімші енгізеді: kz-is user add']
      : ['Өзіңізді атаңыз (ПИН сұралады): --by АТЫ', 'Әкімші осы атты сізге бекітеді: kz-is user login'],
  }),
  'employee-blocked': (f: ErrorFacts['employee-blocked']) => ({
    what: `бұл қызметкер ${when(f.since)} бастап бұғатталған`,
    remedy: ['Әкімші шығарады: kz-is user unblock АТЫ --reason СЕБЕБІ'],
  }),
  'role-missing': (f: ErrorFacts['role-missing']) => ({
    what: `бұл жұмыс сіздің рөліңізге тапсырылмаған: ${work(f)}`,
    why: `Керек рөл: ${f.roles.map((role) => `${role.title.kk} [${role.id}]`).join(' немесе ')}${f.citation === null ? '' : ` (${f.citation})`}`,
    remedy: [
      f.holders.length === 0
        ? 'Қазір бұл рөл ешкімде жоқ'
        : `Қазір құқығы бар: ${f.holders.map((each) => (each.for === null ? each.name : `${each.name} (${each.for} орнына)`)).join(', ')}`,
      `Әкімші рөл береді: kz-is user grant АТЫ --role ${f.roles[0]?.id ?? 'РӨЛ'}${f.service === null ? '' : `:${f.service}`}`,
      'не болмаған қызметкердің орнына басқасын тағайындайды: kz-is user substitute АТЫ --for АТЫ --from КҮН --until КҮН',
    ],
  }),
  'pin-needed': (f: ErrorFacts['pin-needed']) => ({
    what: 'ПИН керек, ал сұрайтын терминал жоқ',
    why: 'Аталған қызметкер – компьютерге кірген адам емес.',
    remedy: [`ПИН-ді файлдан не стандартты кірістен беріңіз: ${f.option} -`, 'не командаға терминалда кіріңіз'],
  }),
  'pin-not-set': (_f: ErrorFacts['pin-not-set']) => ({
    what: 'аталған қызметкердің ПИН-і жоқ, ал компьютерге басқа атпен кірілген',
    remedy: ['Өз атыңызбен компьютерге кіріңіз', 'не әкімші ПИН орнатады: kz-is user pin АТЫ'],
  }),
  'pin-wrong': (f: ErrorFacts['pin-wrong']) => ({
    what: 'ПИН дұрыс емес',
    why: f.until === null ? `Кідіріске дейін қалған әрекет: ${f.left}` : `${when(f.until)} дейін ПИН қабылданбайды.`,
    remedy: [
      f.until === null ? 'Қайта енгізіңіз' : 'Сол уақыттан кейін қайта енгізіңіз; әр қате кідірісті екі еселейді',
      'Ұмытсаңыз, әкімші жаңасын орнатады: kz-is user pin АТЫ',
    ],
  }),
  'pin-paused': (f: ErrorFacts['pin-paused']) => ({
    what: `қате ПИН-дерден кейін ${when(f.until)} дейін кідіріс: ПИН тексерілмейді`,
    remedy: ['Сол уақыттан кейін қайта енгізіңіз', 'Әкімші жаңасын орнатса, кідіріс тоқтайды: kz-is user pin АТЫ'],
  }),
  'pin-unfit': (f: ErrorFacts['pin-unfit']) => ({
    what:
      f.why === 'differs'
        ? 'екі рет терілген ПИН бірдей емес'
        : f.why === 'length'
          ? 'ПИН 6 таңбадан 64 таңбаға дейін болуға тиіс'
          : 'ПИН тым оңай: бірдей не қатар тұрған таңбалар',
    remedy: ['Басқа ПИН ойлап, қайта орнатыңыз: kz-is user pin АТЫ'],
  }),
  'employee-not-found': (f: ErrorFacts['employee-not-found']) => ({
    what: `«${f.text}» деген қызметкер жоқ`,
    remedy: ['Тізім: kz-is user list'],
  }),
  'employee-exists': (f: ErrorFacts['employee-exists']) => ({
    what:
      f.what === 'name'
        ? `бұл ат (не оған ұқсас жазылғаны) ${f.number} қызметкерінде бар не бұрын болған`
        : `компьютердегі бұл ат ${f.number} қызметкерінде болған`,
    why: 'Журналда екі адам бір атпен жазылмауға тиіс.',
    remedy: [`Қараңыз: kz-is user show ${f.number}`, 'Басқаша ажыратып жазыңыз, мысалы әкесінің атымен'],
  }),
  'first-not-administrator': (_f: ErrorFacts['first-not-administrator']) => ({
    what: 'бірінші қызметкер әкімші болуға тиіс',
    why: 'Енгізілген соң құқықтар тексеріледі: әкімшісіз ешкім басқаларды енгізе алмас еді.',
    remedy: ['kz-is user add "АТЫ-ЖӨНІ" --role administrator'],
  }),
  'first-login-other': (f: ErrorFacts['first-login-other']) => ({
    what: `бұл компьютерге «${f.login}» емес, басқа пайдаланушы кірген`,
    why: `Бірінші қызметкер бірден кіре алуға тиіс: PIN-код әлі жоқ, ал сіз «${f.own}» болып кіргенсіз. Басқа атпен дерекқор бәріне жабылып қалар еді.`,
    remedy: [
      '--os-user көрсетпеңіз: өзіңіздің кіру атыңыз алынады',
      'Немесе сол пайдаланушы болып кіріп, бірінші қызметкерді сол жерден енгізіңіз',
      'Атты кейін өзгерту: kz-is user login U-000001 --os-user АТЫ',
    ],
  }),
  'last-administrator': (_f: ErrorFacts['last-administrator']) => ({
    what: 'бұл – жұмыс істейтін соңғы әкімші',
    why: 'Онсыз ешкім қызметкерлерді өзгерте алмайды.',
    remedy: ['Алдымен басқасына рөл беріңіз: kz-is user grant АТЫ --role administrator'],
  }),
  'role-unknown': (f: ErrorFacts['role-unknown']) => ({
    what: f.service === undefined ? `«${f.text}» деген рөл жоқ` : `«${f.text}» рөлі: «${f.service}» деген қызмет жоқ`,
    remedy: [
      `${f.service === undefined ? 'Рөлдер' : 'Қызметтер'}: ${f.known.join(', ')}`,
      'Бір қызмет үшін: РӨЛ:ҚЫЗМЕТ',
    ],
  }),
  'substitute-invalid': (f: ErrorFacts['substitute-invalid']) => ({
    what: {
      self: 'адам өзін-өзі алмастыра алмайды',
      dates: 'соңғы күні бірінші күннен ерте',
      blocked: 'бұғатталған қызметкер орынбасар бола алмайды және оның орнына ешкім тағайындалмайды',
      none: 'сол күннен басталатын мұндай орынбасу жоқ',
      over: 'соңғы күні өтіп кеткен',
    }[f.why],
    remedy: ['Қараңыз: kz-is user show АТЫ', 'kz-is user substitute АТЫ --for АТЫ --from КҮН --until КҮН'],
  }),
  'hand-over-invalid': (f: ErrorFacts['hand-over-invalid']) => ({
    what: {
      self: 'қызметкер істерін өзіне тапсыра алмайды',
      blocked: 'істерді қабылдайтын қызметкер бұғатталған',
    }[f.why],
    remedy: ['Қызметкерлер: kz-is user list', 'kz-is user hand-over АТЫ --to АТЫ --reason СЕБЕБІ'],
  }),
  'hand-over-role': (f: ErrorFacts['hand-over-role']) => ({
    what: 'істерді қабылдайтын қызметкер олардың келесі қадамын жасай алмайды',
    why: f.lacking
      .map(
        (each) =>
          `${each.service}: ${each.title.kk}${each.citation === null ? '' : ` (${each.citation})`}, істер: ${each.cases}; керек рөл: ${each.roles.map((role) => `${role.title.kk} [${role.id}]`).join(' немесе ')}`,
      )
      .join('. '),
    remedy: [
      ...f.lacking.map(
        (each) => `Рөл беріңіз: kz-is user grant АТЫ --role ${each.roles[0]?.id ?? 'РӨЛ'}:${each.service}`,
      ),
      'не тек бір қызметтің істерін тапсырыңыз: --service ҚЫЗМЕТ',
    ],
  }),
  'hand-over-unknown': (f: ErrorFacts['hand-over-unknown']) => ({
    what: `«${f.text}» нөмірлі тапсыру хаттамасы жоқ`,
    remedy: ['Нөмірі тапсырылған істің тарихында тұр: kz-is show ІС'],
  }),
  'employee-unchanged': (f: ErrorFacts['employee-unchanged']) => ({
    what: {
      blocked: 'бұл қызметкер бұғатталған болатын',
      active: 'бұл қызметкер бұғатталмаған',
      granted: 'бұл рөлдер қызметкерде бар',
      revoked: 'қызметкерде мұндай рөл жоқ',
      login: 'компьютердегі аты солай тұр',
      name: 'қызметкердің аты солай тұр',
    }[f.why],
    remedy: ['Қараңыз: kz-is user show АТЫ'],
  }),
}

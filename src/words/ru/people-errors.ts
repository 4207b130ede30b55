import type { ErrorFacts } from '../../expected-error.js'
import type { peopleErrors as kk } from '../kk/people-errors.js'
import type { Same } from '../same.js'
import { people } from './people.js'

const when = (moment: string): string => moment.replace('T', ' ')

/** What is to be done, in words: a step by its name in the act, other work by ours. */
const work = ({ title, action }: ErrorFacts['role-missing']): string =>
  title?.ru ?? (people.actions as Readonly<Record<string, string>>)[action] ?? action

/** What the errors of this area say; read only when there is one. */
export const peopleErrors: Same<typeof kk> = {
  'employee-unknown': (f) => ({
    what: f.claimed
      ? 'сотрудник с таким именем не внесён'
      : 'имя, под которым открыт компьютер, не принадлежит сотруднику',
    why: 'Когда сотрудники внесены, работают только они.',
    remedy: f.claimed
      ? ['Проверьте имя, имя входа или номер: --by U-000001', 'Вносит администратор: kz-is user add']
      : ['Назовите себя (будет спрошен ПИН): --by ИМЯ', 'Администратор закрепит это имя за вами: kz-is user login'],
  }),
  'employee-blocked': (f) => ({
    what: `этот сотрудник заблокирован с ${when(f.since)}`,
    remedy: ['Снимает администратор: kz-is user unblock ИМЯ --reason ПРИЧИНА'],
  }),
  'role-missing': (f) => ({
    what: `вашей роли это не поручено: ${work(f)}`,
    why: `Нужна роль: ${f.roles.map((role) => `${role.title.ru} [${role.id}]`).join(' или ')}${f.citation === null ? '' : ` (${f.citation})`}`,
    remedy: [
      f.holders.length === 0
        ? 'Сейчас её нет ни у кого'
        : `Сейчас могут: ${f.holders.map((each) => (each.for === null ? each.name : `${each.name} (за ${each.for})`)).join(', ')}`,
      `Роль даёт администратор: kz-is user grant ИМЯ --role ${f.roles[0]?.id ?? 'РОЛЬ'}${f.service === null ? '' : `:${f.service}`}`,
      'или назначает замену отсутствующему: kz-is user substitute ИМЯ --for ИМЯ --from ДЕНЬ --until ДЕНЬ',
    ],
  }),
  'pin-needed': (f) => ({
    what: 'нужен ПИН, а терминала, где его спросить, нет',
    why: 'Назван не тот сотрудник, который вошёл в компьютер.',
    remedy: [`Дайте ПИН из файла или стандартного ввода: ${f.option} -`, 'или запустите команду в терминале'],
  }),
  'pin-not-set': (_f) => ({
    what: 'у названного сотрудника нет ПИН, а в компьютер вошёл другой',
    remedy: ['Войдите в компьютер под своим именем', 'или администратор задаст ПИН: kz-is user pin ИМЯ'],
  }),
  'pin-wrong': (f) => ({
    what: 'неверный ПИН',
    why: f.until === null ? `Попыток до паузы: ${f.left}` : `До ${when(f.until)} ПИН не принимается.`,
    remedy: [
      f.until === null ? 'Введите ещё раз' : 'Введите после этого времени; каждая ошибка удваивает паузу',
      'Если забыли, администратор задаст новый: kz-is user pin ИМЯ',
    ],
  }),
  'pin-paused': (f) => ({
    what: `после неверных ПИН пауза до ${when(f.until)}: ПИН не проверяется`,
    remedy: [
      'Введите после этого времени',
      'Новый ПИН, заданный администратором, прекращает паузу: kz-is user pin ИМЯ',
    ],
  }),
  'pin-unfit': (f) => ({
    what:
      f.why === 'differs'
        ? 'ПИН, набранные дважды, не совпали'
        : f.why === 'length'
          ? 'в ПИН должно быть от 6 до 64 знаков'
          : 'ПИН слишком прост: одинаковые или соседние знаки',
    remedy: ['Придумайте другой и задайте снова: kz-is user pin ИМЯ'],
  }),
  'employee-not-found': (f) => ({
    what: `нет сотрудника «${f.text}»`,
    remedy: ['Список: kz-is user list'],
  }),
  'employee-exists': (f) => ({
    what:
      f.what === 'name'
        ? `такое имя (или похожее на вид) есть или было у сотрудника ${f.number}`
        : `это имя входа уже было у сотрудника ${f.number}`,
    why: 'Двое людей не должны стоять в журнале под одним именем.',
    remedy: [`Посмотрите: kz-is user show ${f.number}`, 'Запишите так, чтобы их различать, например с отчеством'],
  }),
  'first-not-administrator': (_f) => ({
    what: 'первый сотрудник должен быть администратором',
    why: 'С этого начинается проверка прав: без администратора никто не внёс бы остальных.',
    remedy: ['kz-is user add "ФИО" --role administrator'],
  }),
  'first-login-other': (f) => ({
    what: `на этом компьютере работает не «${f.login}»`,
    why: `Первый сотрудник должен сразу иметь возможность войти: PIN-кода ещё нет, а вы вошли как «${f.own}». С другим именем база закрылась бы для всех.`,
    remedy: [
      'Не указывайте --os-user: возьмётся ваше имя входа',
      'Или войдите тем пользователем и внесите первого сотрудника оттуда',
      'Сменить имя позже: kz-is user login U-000001 --os-user ИМЯ',
    ],
  }),
  'last-administrator': (_f) => ({
    what: 'это последний работающий администратор',
    why: 'Без него никто не сможет менять список сотрудников.',
    remedy: ['Сначала дайте роль другому: kz-is user grant ИМЯ --role administrator'],
  }),
  'role-unknown': (f) => ({
    what: f.service === undefined ? `нет роли «${f.text}»` : `роль «${f.text}»: нет услуги «${f.service}»`,
    remedy: [`${f.service === undefined ? 'Роли' : 'Услуги'}: ${f.known.join(', ')}`, 'Для одной услуги: РОЛЬ:УСЛУГА'],
  }),
  'substitute-invalid': (f) => ({
    what: {
      self: 'сотрудник не замещает сам себя',
      dates: 'последний день раньше первого',
      blocked: 'заблокированный сотрудник не замещает, и его не замещают',
      none: 'такого замещения с этого дня нет',
      over: 'последний день уже прошёл',
    }[f.why],
    remedy: ['Посмотрите: kz-is user show ИМЯ', 'kz-is user substitute ИМЯ --for ИМЯ --from ДЕНЬ --until ДЕНЬ'],
  }),
  'hand-over-invalid': (f) => ({
    what: {
      self: 'сотрудник не может передать дела самому себе',
      blocked: 'принимающий сотрудник заблокирован',
    }[f.why],
    remedy: ['Сотрудники: kz-is user list', 'kz-is user hand-over ИМЯ --to ИМЯ --reason ПРИЧИНА'],
  }),
  'hand-over-role': (f) => ({
    what: 'принимающий сотрудник не может сделать следующий шаг этих дел',
    why: f.lacking
      .map(
        (each) =>
          `${each.service}: ${each.title.ru}${each.citation === null ? '' : ` (${each.citation})`}, дел: ${each.cases}; нужна роль: ${each.roles.map((role) => `${role.title.ru} [${role.id}]`).join(' или ')}`,
      )
      .join('. '),
    remedy: [
      ...f.lacking.map(
        (each) => `Дайте роль: kz-is user grant ИМЯ --role ${each.roles[0]?.id ?? 'РОЛЬ'}:${each.service}`,
      ),
      'или передайте дела только одной услуги: --service УСЛУГА',
    ],
  }),
  'hand-over-unknown': (f) => ({
    what: `протокола передачи «${f.text}» нет`,
    remedy: ['Номер стоит в истории переданного дела: kz-is show ДЕЛО'],
  }),
  'employee-unchanged': (f) => ({
    what: {
      blocked: 'этот сотрудник уже заблокирован',
      active: 'этот сотрудник не заблокирован',
      granted: 'эти роли у сотрудника уже есть',
      revoked: 'такой роли у сотрудника нет',
      login: 'имя входа и так такое',
      name: 'сотрудника и так зовут этим именем',
    }[f.why],
    remedy: ['Посмотрите: kz-is user show ИМЯ'],
  }),
}

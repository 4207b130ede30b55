import type { Clause } from '../../clause.js'
import { informational, type Said } from '../../tell.js'

const notCarried: Said = [
  'Бұйрықтың мәтіні бағдарламада жоқ; күші жойылғаны ғана белгілі.',
  'Текста приказа в программе нет; известно лишь, что он утратил силу.',
  'The text of the order is not carried; only that it ceased to be in force is known.',
]

/** Annex 6: the orders that ceased to be in force. */
export const repealedOrders: readonly Clause[] = [
  informational(
    '6',
    [
      'Күші жойылған бұйрықтардың тізілімі: бес бұйрық.',
      'Перечень утративших силу приказов: пять приказов.',
      'The list of orders that ceased to be in force: five.',
    ],
    [
      'Олардың ішінде бағдарламада бары – 757-2012 ғана.',
      'Из них в программе есть только 757-2012.',
      'Of them the program carries only 757-2012.',
    ],
  ),
  informational(
    '6/1',
    [
      '19.08.2011 № 252: депозитке салу және мемлекеттік тіркелім регламенттері.',
      '№ 252 от 19.08.2011: регламенты депонирования и государственного регистра.',
      'No 252 of 19 August 2011: the regulations of the deposit and of the State register.',
    ],
    notCarried,
  ),
  informational(
    '6/2',
    [
      '09.11.2012 № 757: компьютер жүйесінің сәйкестігі туралы қорытынды беру регламенті.',
      '№ 757 от 09.11.2012: регламент выдачи заключений о соответствии компьютерной системы.',
      "No 757 of 9 November 2012: the regulation of conclusions on a computer system's conformity.",
    ],
    [
      'Мәтіні 757-2012 ретінде сақталған; осы бұйрық басталған күні аяқталады.',
      'Текст хранится как 757-2012; он действует до начала этого приказа.',
      'Its text is carried as 757-2012; it ends on the day that this order begins.',
    ],
  ),
  informational(
    '6/3',
    [
      '09.11.2012 № 760: № 252 бұйрыққа өзгерістер.',
      '№ 760 от 09.11.2012: изменения в приказ № 252.',
      'No 760 of 9 November 2012: amendments to order No 252.',
    ],
    notCarried,
  ),
  informational(
    '6/4',
    [
      '23.11.2012 № 803: куәландырушы орталықтарды аккредиттеу регламенті.',
      '№ 803 от 23.11.2012: регламент аккредитации удостоверяющих центров.',
      'No 803 of 23 November 2012: the regulation of the accreditation of certification centres.',
    ],
    notCarried,
  ),
  informational(
    '6/5',
    [
      '29.11.2012 № 839: Ұлттық куәландырушы орталықтың тіркеу куәліктері регламенттері.',
      '№ 839 от 29.11.2012: регламенты о регистрационных свидетельствах Национального удостоверяющего центра.',
      'No 839 of 29 November 2012: the regulations of the certificates of the National certification centre.',
    ],
    notCarried,
  ),
]

import { annex, formWord, letterhead } from './annex-829.js'
import { body, forEach, sides, source, text, title, where } from './blocks.js'

// «[[» is the act's.
export default source('829.6', [
  ...annex(6),
  formWord('Нысан'),
  ...letterhead({
    left: '{{office.nameKk|[[Мемлекеттік тілдегі уәкілетті органның (бұдан әрі – УО) атауы]}}\nУО-ның мемлекеттік тілдегі деректемелері{{?office.requisitesKk}}\n{{office.requisitesKk}}{{/office.requisitesKk}}',
    right:
      '{{office.nameRu|[УО атауы (орыс тілінде)]}}\nУО деректемелері орыс тілінде{{?office.requisitesRu}}\n{{office.requisitesRu}}{{/office.requisitesRu}}',
    to: '{{recipientBlock|[Ұйымның атауы, заңды мекенжайы, БСН/ЖСН]}}',
    number: 'Нөмірі: {{paper.number|[құжат нөмірі]}} {{paper.date|[Берілген күні]}}',
  }),
  text('Көрсетілетін қызметті берушінің бланкі', { before: 12 }),
  title('Дәлелді бас тарту'),
  body(
    '{{office.nameKk|[Көрсетілетін қызметті берушінің атауы]}} Сіздің өтінішіңізді {{application.date|[өтінім күні]}} жылғы № {{application.number|[кіріс құжаттың нөмірі]}} қарағаннан кейін мынаны хабарлайды.',
  ),
  ...forEach('reasons', [body('{{reasonLine|[Бас тарту себебі]}}')]),
  ...where('complaintRights', [body('{{complaintRights}}', { keepNext: true })]),
  sides(
    [text('{{signer.position|[Қол қоюшы лауазымы]}}', { before: 24 })],
    [text('{{signer.name|[Қол қоюшының тегі, аты, әкесінің аты (бар болса)]}}', { before: 24 })],
  ),
])

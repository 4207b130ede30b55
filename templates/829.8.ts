import { annex, formWord, letterhead } from './annex-829.js'
import { body, caption, line, source, text, title, where } from './blocks.js'

// One blank for the reason and the issuing body, and a line at the end, as in the act.
export default source('829.8', [
  ...annex(8),
  formWord('Форма'),
  ...letterhead({
    left: '{{office.nameKk|[Мемлекеттік тілдегі уәкілетті органның (бұдан әрі – УО) атауы]}} УО-ның мемлекеттік тілдегі деректемелері{{?office.requisitesKk}}\n{{office.requisitesKk}}{{/office.requisitesKk}}',
    right:
      '{{office.nameRu|[УО атауы (орыс тілінде)]}} УО деректемелері орыс тілінде{{?office.requisitesRu}}\n{{office.requisitesRu}}{{/office.requisitesRu}}',
    to: '{{recipientBlock|[Ұйымның атауы, заңды мекенжайы, БСН/ЖСН]}}',
    number: 'Нөмірі: {{paper.number|[құжат нөмірі]}} {{paper.date|[Берілген күні]}}',
  }),
  title(
    'Хабарлама\nБағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау туралы',
  ),
  text('№ {{paper.number|12}} күні "{{paper.date:day|3}}" {{paper.date:month|9}} 20{{paper.date:yy|3}}жыл', {
    before: 6,
  }),
  line('{{holderAndProduct|44}}'),
  caption(
    '(Заңды тұлғаның атауы/жеке тұлғаның тегі, аты, әкесінің аты (бар болса) және (бағдарламалық қамтамасыз етудің немесе электрондық өнеркәсіп өнімінің толық атауы)',
  ),
  text(
    'Бағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау себебін көрсету',
    {
      before: 12,
      align: 'both',
      keepNext: true,
    },
  ),
  line('{{reasonAndOffice|42}}'),
  caption('(хабарлама берген мемлекеттік органның атауы)', { keepNext: true }),
  // Only where nobody applied for the exclusion: the act's form has no word on complaints.
  // An empty line between: were the reason kept with all that follows, half a page would stay empty above it.
  ...where('complaintRights', [text('', { size: 4 }), body('{{complaintRights}}', { keepNext: true })]),
  text('{{signer.position|[Қол қоюшы лауазымы]}}\n{{signer.name|[Қол қоюшының тегі, аты, әкесінің аты (бар болса)]}}', {
    before: 24,
    keepNext: true,
  }),
  text('_'.repeat(67), { before: 12 }),
])

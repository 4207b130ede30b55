import { annex, formWord, letterhead } from './annex-829.js'
import { caption, line, sides, source, text, title } from './blocks.js'

// The state-language name stands on both sides, and the subject before «Хабарлама», as in the act.
const stateLanguage =
  '{{office.nameKk|[УО мемлекеттік тілдегі атауы]}} УО мемлекеттік тілдегі деректемелері{{?office.requisitesKk}}\n{{office.requisitesKk}}{{/office.requisitesKk}}'

export default source('829.9', [
  ...annex(9),
  formWord('Форма'),
  ...letterhead({
    left: stateLanguage,
    right: stateLanguage,
    to: '{{recipientBlock|[Ұйымның атауы, заңды мекен-жайы, БСН/ЖСН]}}',
    number: 'Нөмірі: {{paper.number|[құжат нөмірі]}} {{paper.date|[Берілген күні]}}',
  }),
  title(
    'Сенім білдірілген бағдарламалық қамтылым (электрондық өнеркәсіп өнімдері) тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы\nХабарлама',
  ),
  text('№ {{paper.number|15}} күні "{{paper.date:day|3}}" {{paper.date:month|11}} 20{{paper.date:yy|3}}ж.', {
    before: 6,
  }),
  text('Осы хабарлама', { before: 12, keepNext: true }),
  line('{{holderAndProduct|64}}'),
  caption(
    '(Заңды тұлғаның атауы / жеке тұлғаның тегі, аты, әкесінің аты (бар болса) және (бағдарламалық қамтылым немесе электрондық өнеркәсіп өнімінің толық атауы)',
  ),
  line('{{office.nameKk|66}}'),
  caption('(хабарламаны берген мемлекеттік органның атауы) берілді', { keepNext: true }),
  sides(
    [text('{{signer.position|[Қол қоюшының лауазымы]}}', { before: 24 })],
    [text('{{signer.name|[Қол қоюшының (Т. А. Ә. (бар болса)]}}', { before: 24 })],
  ),
])

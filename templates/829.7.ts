import { annex, formWord, letterhead } from './annex-829.js'
import { caption, line, sides, source, text, title } from './blocks.js'

// «ББ» for «УО», the registry's other name and the Russian signature lines are the act's.
export default source('829.7', [
  ...annex(7),
  formWord('Форма'),
  ...letterhead({
    left: '{{office.nameKk|[Мемлекеттік тілдегі уәкілетті органның (бұдан әрі – УО) атауы]}}\nУО-ның мемлекеттік тілдегі деректемелері{{?office.requisitesKk}}\n{{office.requisitesKk}}{{/office.requisitesKk}}',
    right: '{{office.nameRu|[ББ атауы (орыс тілінде)]}}',
    to: '{{recipientBlock|[Ұйымның атауы, заңды мекенжайы, БСН/ЖСН]}}',
    number: 'Нөмірі: {{paper.number|[құжат нөмірі]}} {{paper.date|[Берілген күні]}}',
  }),
  text('Көрсетілетін қызметті берушінің бланкі', { before: 6 }),
  title(
    'Хабарлама\nбағдарламалық қамтамасыз етуді (электрондық өнеркәсіп өнімін) сенімді бағдарламалық қамтамасыз ету және электрондық өнеркәсіп өнімі тізіліміне енгізу туралы',
  ),
  text('№ {{paper.number|12}} күні "{{paper.date:day|3}}" {{paper.date:month|10}} 20{{paper.date:yy|3}}жыл', {
    before: 6,
  }),
  line('Осы хабарлама берілді {{holderAndProduct|42+42}}'),
  caption(
    '(Заңды тұлғаның атауы/жеке тұлғаның тегі, аты, әкесінің аты (бар болса) және (бағдарламалық қамтамасыз етудің немесе электрондық өнеркәсіп өнімінің толық атауы)',
  ),
  line('{{office.nameKk|43}}'),
  caption('(хабарлама берген мемлекеттік органның атауы)'),
  line('БСН {{recipient.binLine|37}}'),
  line('ТЖҚ БНА {{product.ensTru|33}}'),
  text('{{signer.position|[Қол қоюшы лауазымы]}}\n{{signer.name|[Қол қоюшының тегі, аты, әкесінің аты (бар болса)]}}', {
    before: 24,
    keepNext: true,
  }),
  sides(
    [text('{{signer.positionRussian|[Должность подписывающего]}}', { before: 8, language: 'ru-RU' })],
    [
      text('{{signer.nameRussian|[Фамилия, имя, отчество (при его наличии) подписывающего]}}', {
        before: 8,
        language: 'ru-RU',
      }),
    ],
  ),
  text(
    'Ескерту:\nБСН – бизнес-сәйкестендіру нөмірі;\nТЖҚ БНА– тауар, жұмыс және қызмет көрсетудің бірыңғай номенклатуралық анықтамалығы.',
    { before: 8, size: 10 },
  ),
])

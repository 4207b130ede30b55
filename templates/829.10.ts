import { annex, formWord } from './annex-829.js'
import { source, table, title } from './blocks.js'

export default source('829.10', [
  ...annex(10),
  formWord('Нысан'),
  title(
    'Электрондық өнеркәсіп өнімдері үшін-бағдарламалық қамтылым / сервистік орталық үшін-техникалық қолдау қызметінің болуы туралы мәліметтер',
  ),
  table({
    columns: [8, 52, 40],
    size: 14,
    centred: [0],
    header: [
      '№',
      'Қазақстан Республикасының аумағында орналастырудың нақты мекенжайы',
      'Байланыс деректері (телефон нөмірі және электрондық пошта)',
    ],
    rows: [['{{#centres|5}}{{@row}}', '{{address}}', '{{contacts}}{{/centres}}']],
  }),
])

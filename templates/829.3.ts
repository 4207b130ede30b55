import { annex } from './annex-829.js'
import { caption, line, source, text, title } from './blocks.js'

// The captions stand under their lines. The reason has no line of its own in the act: its value follows its name.
export default source('829.3', [
  ...annex(3),
  title(
    'Сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімдерінің тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы өтініш',
  ),
  line('{{entryLine|62}}'),
  caption('(енгізілетін тізілімдік жазбаның атауы және мазмұны өзгерістер және (немесе) толықтырулар)'),
  line(
    '* Ескертпе: әрбір бағдарламалық қамтылым (электрондық өнеркәсіп өнімі) бойынша жеке өтініш беріледі\n{{newContents|48}}',
    { before: 12 },
  ),
  caption('жаңа редакциядағы тізілім жазбасының атауы мен мазмұны:'),
  text('мәлімделген өзгерістердің және (немесе) толықтырулардың себебі{{?reason}}\n{{reason|1}}{{/reason}}', {
    before: 12,
  }),
  line('{{phones|62}}'),
  caption('байланыс телефон нөмірлері'),
])

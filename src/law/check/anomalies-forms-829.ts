import type { KnownFinding } from './finding.js'
import { AS_IN_THE_ACT } from './slip.js'

/** Slips in the annexes of the rules of Order 829. */
export const formAnomalies829: readonly KnownFinding[] = [
  {
    id: 'item-7-missing',
    citation: '829-2024/annex4/7',
    severity: 'note',
    title: { kk: '829.4 нысанында 7-тармақ жоқ', ru: 'В форме 829.4 нет пункта 7', en: 'Form 829.4 has no item 7' },
    found: {
      kk: 'Нөмірлер 6-дан 8-ге секіреді.',
      ru: 'Нумерация перескакивает с 6 на 8.',
      en: 'The numbers jump from 6 to 8.',
    },
    does: {
      kk: 'Нөмірлерді актідегідей қалдырады, ештеңе қоспайды.',
      ru: 'Оставляет нумерацию акта, ничего не добавляет.',
      en: 'Keeps the numbers of the act and adds nothing.',
    },
  },
  {
    id: 'no-lines-829-3',
    citation: '829-2024/annex3',
    severity: 'note',
    title: { kk: '829.3 нысанында жолдар жоқ', ru: 'В форме 829.3 нет строк', en: 'Form 829.3 lacks lines' },
    found: {
      kk: 'Өтініш беруші, кімге, күні, қолы деген жолдар жоқ.',
      ru: 'Нет строк заявителя, адресата, даты и подписи.',
      en: 'It has no lines for the applicant, the addressee, the date or a signature.',
    },
    does: {
      kk: 'Нысанды актідегідей шығарады; бұл мәліметтер істің өзінде тұрады.',
      ru: 'Выводит форму как в акте; эти сведения стоят в самом деле.',
      en: 'Prints the form as the act has it; these data stand in the case itself.',
    },
  },
  {
    id: 'no-lines-829-5',
    citation: '829-2024/annex5',
    severity: 'note',
    title: { kk: '829.5 нысанында жолдар жоқ', ru: 'В форме 829.5 нет строк', en: 'Form 829.5 lacks lines' },
    found: {
      kk: 'Өтініш беруші, кімге, күні, қолы деген жолдар жоқ.',
      ru: 'Нет строк заявителя, адресата, даты и подписи.',
      en: 'It has no lines for the applicant, the addressee, the date or a signature.',
    },
    does: {
      kk: 'Нысанды актідегідей шығарады; бұл мәліметтер істің өзінде тұрады.',
      ru: 'Выводит форму как в акте; эти сведения стоят в самом деле.',
      en: 'Prints the form as the act has it; these data stand in the case itself.',
    },
  },
  {
    id: 'two-brackets',
    citation: '829-2024/annex6',
    severity: 'note',
    title: { kk: '829.6 нысанында қос жақша', ru: 'Двойная скобка в форме 829.6', en: 'Two brackets in form 829.6' },
    found: {
      kk: 'Бірінші белгі «[[» деп ашылған.',
      ru: 'Первая метка открыта как «[[».',
      en: 'Its first marker opens with «[[».',
    },
    does: {
      kk: 'Белгінің орнына мәннің өзін қояды.',
      ru: 'На место метки ставит само значение.',
      en: 'Puts the value itself in the place of the marker.',
    },
  },
  {
    id: 'body-and-name-829-7',
    citation: '829-2024/annex7',
    severity: 'note',
    title: {
      kk: '829.7 нысанында орган мен тізілім басқаша аталған',
      ru: 'В форме 829.7 иначе названы орган и реестр',
      en: 'Form 829.7 calls the body and the registry otherwise',
    },
    found: {
      kk: '«УО» орнында «ББ» тұр; тізілім «сенімді бағдарламалық қамтамасыз ету» деп аталған.',
      ru: 'Вместо «УО» стоит «ББ»; реестр назван «сенімді бағдарламалық қамтамасыз ету».',
      en: '«ББ» stands for «УО», and the registry is called «сенімді бағдарламалық қамтамасыз ету».',
    },
    does: AS_IN_THE_ACT,
  },
  {
    id: 'russian-signature-lines',
    citation: '829-2024/annex7',
    severity: 'note',
    title: {
      kk: '829.7 нысанында орысша қол қою жолдары',
      ru: 'Русские строки подписи в форме 829.7',
      en: 'Russian signature lines in form 829.7',
    },
    found: {
      kk: 'Қазақша нысанның соңында орысша қол қою жолдары қалып қойған.',
      ru: 'В казахской форме остались русские строки подписи.',
      en: 'Russian signature lines were left in the Kazakh form.',
    },
    does: AS_IN_THE_ACT,
  },
  {
    id: 'words-missing-829-8',
    citation: '829-2024/annex8',
    severity: 'note',
    title: { kk: '829.8 нысанында сөздер түсіп қалған', ru: 'В форме 829.8 нет слов', en: 'Form 829.8 lacks words' },
    found: {
      kk: '«Осы хабарлама берілді» деген сөздер жоқ; себеп пен берген органға бір ғана орын қалдырылған.',
      ru: 'Нет слов «Осы хабарлама берілді»; для причины и органа оставлен один пробел.',
      en: 'The words «Осы хабарлама берілді» are missing; one blank serves for the reason and the issuing body.',
    },
    does: {
      kk: 'Бір орынға себеп пен органды қатар жазады.',
      ru: 'В один пробел пишет и причину, и орган.',
      en: 'Writes both the reason and the body in the one blank.',
    },
  },
  {
    id: 'state-language-twice',
    citation: '829-2024/annex9',
    severity: 'note',
    title: {
      kk: '829.9 нысанында мемлекеттік тілдегі атау екі рет',
      ru: 'В форме 829.9 название на государственном языке дважды',
      en: 'Form 829.9 has the name in the state language twice',
    },
    found: {
      kk: 'Бланкінде мемлекеттік тілдегі атау екі рет тұр, тақырыбы «Хабарлама» сөзінен бұрын келеді.',
      ru: 'В шапке название на государственном языке стоит дважды, предмет – перед словом «Хабарлама».',
      en: 'Its letterhead has the name in the state language twice, and the subject stands before «Хабарлама».',
    },
    does: {
      kk: 'Екінші орынға орысша атауды қояды, сөздердің ретін сақтайды.',
      ru: 'На второе место ставит русское название, порядок слов сохраняет.',
      en: 'Puts the Russian name in the second place and keeps the order of the words.',
    },
  },
  {
    id: 'number-and-date-twice',
    citation: '829-2024/annex9',
    severity: 'note',
    title: {
      kk: '829.7–829.9 нысандарында нөмір мен күн екі рет',
      ru: 'В формах 829.7–829.9 номер и дата дважды',
      en: 'Forms 829.7 to 829.9 give number and date twice',
    },
    found: {
      kk: 'Нөмір мен күн екі жерде тұр; екеуінде «20___жыл», үшіншісінде «20___ж.» делінген.',
      ru: 'Номер и дата стоят в двух местах; в двух формах «20___жыл», в третьей «20___ж.».',
      en: 'Number and date stand in two places; two of the forms have «20___жыл», the third «20___ж.».',
    },
    does: {
      kk: 'Екі орынға да бір нөмір мен бір күнді жазады.',
      ru: 'Пишет в оба места одни и те же номер и дату.',
      en: 'Writes the same number and date in both places.',
    },
  },
  {
    id: 'title-pairs-wrongly',
    citation: '829-2024/annex10',
    severity: 'note',
    title: {
      kk: '829.10 нысанының тақырыбында өнімдер ауысқан',
      ru: 'В названии формы 829.10 перепутаны продукты',
      en: 'The title of form 829.10 pairs the products wrongly',
    },
    found: {
      kk: 'Техникалық қолдау мен сервистік орталық бір-бірінің өніміне жазылған.',
      ru: 'Служба поддержки и сервисный центр отнесены не к своим продуктам.',
      en: 'The support service and the service centre are named with each other’s products.',
    },
    does: {
      kk: 'Тақырыпты актідегідей шығарады; қайсысы керек екенін өнімнің түрі шешеді.',
      ru: 'Название выводит как в акте; что требуется, решает вид продукта.',
      en: 'Prints the title as in the act; the kind of product decides which of the two is asked for.',
    },
  },
]

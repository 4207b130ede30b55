// Why: an anomaly of an act that the tool passes over in silence becomes a decision that nobody took.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ANOMALIES } from '../../src/law/check/anomalies.js'
import { clauseOf } from '../../src/law/clause.js'

const Known = suite('anomalies that were read in the acts')

/** What must be known, by clause, and a word of what was found there. */
const MUST_KNOW: readonly (readonly [citation: string, says: RegExp])[] = [
  // The anomalies of the acts
  ['209-2014/3/5.10', /6\.12/],
  ['676-2014/7', /2 948 967/],
  ['829-2024/17', /three/],
  ['829-2024/annex4/7', /6 to 8/],
  ['829-2024/annex1', /heading/],
  ['476-2015/4/annex2', /7, 7/],
  ['476-2015/3/annex1', /сынақтан өткізуге/],
  ['209-2014/1/4', /clause 8 of the standard/],
  ['209-2014/2/4', /clause 8 of the standard/],
  ['209-2014/3/10', /8 comes 10, then 9/],
  ['829-2024/annex9', /state language twice/],
  ['829-2024/annex7', /Russian signature lines/],
  ['209-2014/1/5.9', /one day/],
  // The oddities of the forms
  ['476-2015/4/annex3', /желісіні.*иелнушінің/],
  ['476-2015/4/annex4', /жүенің.*Құрды/],
  ['476-2015/4/annex5', /Лицезияланған.*тіркеуі/],
  ['476-2015/4/annex5', /Түрi, көлемi, Өндiрушi/],
  ['476-2015/4/annex5', /thousands of tenge/],
  ['476-2015/4/annex5', /no quantity.*no cost.*eight columns under numbers 1 to 7/],
  ['476-2015/1/annex3', /өзгеру күн/],
  ['476-2015/1/annex3', /yes or no after a version/],
  ['476-2015/1/annex2', /blank stands before облысы/],
  ['476-2015/1/annex2', /8 белгіден кем емес/],
  ['476-2015/1/annex2', /audit log stands twice/],
  ['476-2015/1/annex2', /керектісін сызу/],
  ['476-2015/3/annex1', /Шығарылған жылы.*Шығарылған күні/],
  ['476-2015/4/annex1', /information systems too/],
  ['829-2024/annex3', /no lines/],
  ['829-2024/annex5', /no lines/],
  ['829-2024/annex6', /\[\[/],
  ['829-2024/annex7', /ББ.*УО/],
  ['829-2024/annex8', /one blank/],
  ['829-2024/annex9', /20___жыл.*20___ж\./],
  ['829-2024/annex10', /other’s products/],
  ['676-2014/annex2', /sixth/],
  ['676-2014/annex3', /Ақпараттық қорғаудың.*Ақпаратты қорғаудың/],
  ['676-2014/annex3', /no place to sign/],
  ['676-2014/annex4', /no place to sign/],
  // What else was read
  ['209-2014/order/5', /from the day/],
  ['209-2014/3/5.6', /6\.7/],
  ['209-2014/2/5.4', /Ұйым/],
  ['209-2014/3/8', /list itself is missing/],
  ['476-2015/1/10', /applicant’s/],
  ['476-2015/4/10', /applicant’s/],
  ['676-2014/10', /provider’s complaint/],
  ['476-2015/1/9', /another list/],
  ['829-2024/19', /row 10/],
  ['829-2024/15', /portal only/],
  ['829-2024/annex2/4', /14 working days/],
  ['829-2024/8', /publication/],
  ['829-2024/35', /2025-02-18.*2025-02-17/],
  ['476-2015/order/1.2', /224\/НҚ/],
  ['476-2015/order/1.5', /229\/НҚ/],
  ['209-2014/1/9', /heading is left/],
  ['757-2012/17', /heading is left/],
]

for (const [citation, says] of MUST_KNOW) {
  Known(`${citation}: ${says.source}`, () => {
    const here = ANOMALIES.filter((each) => each.citation === citation)
    assert.ok(here.length > 0, 'nothing is known of it')
    assert.ok(
      here.some((each) => says.test(each.found.en)),
      here.map((each) => each.found.en).join('\n'),
    )
  })
}

Known(
  'each is of a clause that exists, once, and says in three languages what was found and what the tool does',
  async () => {
    assert.is(new Set(ANOMALIES.map((each) => each.id)).size, ANOMALIES.length)
    for (const { id, citation, title, found, does } of ANOMALIES) {
      assert.ok(await clauseOf(citation), id)
      for (const text of [title, found, does]) {
        assert.ok(text.kk.trim() !== '' && text.ru.trim() !== '' && text.en.trim() !== '', id)
        if (text.kk.split(' ').length > 3) assert.not.equal(text.kk, text.ru, id)
      }
      for (const text of [found, does]) assert.match(text.en, /[.]$/, id)
    }
  },
)

Known.run()

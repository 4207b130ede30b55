// Finding, against the shell of SQLite on the best index for each question, both ranked. The bar is start-up + 2 x its time, so the
// figures of kz-is are without its start-up: the time of the same command, the same chunks loaded, that finds nothing among a thousand.
import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { fold } from '../../src/store/fold.js'
import type { Bench } from './bench.js'
import { base, CASES, SMALL } from './scale/base.js'
import { kzIs, milliseconds, sqlite3 } from './scale/run.js'

const NOBODY = 'ъыъыъ'

export async function bench(): Promise<readonly Bench[]> {
  const small = await base(SMALL)
  const large = await base(CASES)
  const rival = rivalOf(large)
  const db = new Database(large, { readonly: true })
  const id = String(
    db
      .prepare('select applicant_id from case_file where id = ?')
      .pluck()
      .get(CASES >> 1),
  )
  db.close()
  const shown = 'select number, name, object from'
  const questions: readonly (readonly [what: string, text: string, index: string, sql: string])[] = [
    [
      'a Kazakh name typed on a Russian keyboard',
      'абдикайымкызы',
      'FTS5 words, folded by the rival beforehand',
      `${shown} word where word match 'абдикаиымкызы' order by rank limit 20`,
    ],
    ['a name', 'Қамқор', 'FTS5 words', `${shown} word where word match 'камкор' order by rank limit 20`],
    ['a BIN', id, 'B-tree', `${shown} plain where id = '${id}' order by rowid desc limit 20`],
    [
      'three letters in the middle of a word',
      'мқо',
      'FTS5 trigrams',
      `${shown} part where part match '"мко"' order by rank limit 20`,
    ],
  ]
  return questions.map(([what, text, index, sql]): Bench => {
    const find = (database: string, looked: string) => () => kzIs(database, 'find', looked)
    return {
      title: `find ${what} among ${CASES} cases`,
      rival: { name: `sqlite3, ${index}`, run: () => sqlite3(rival, sql) },
      contenders: [
        {
          name: 'kz-is find, beyond its start-up',
          atMost: 2,
          run: () => Math.max(0, milliseconds(find(large, text)) - milliseconds(find(small, NOBODY))),
        },
        { name: 'kz-is find, whole process', run: find(large, text) },
      ],
      rounds: 9,
    }
  })
}

/** The same cases as the rival would best hold them: names and objects folded, in FTS5 by words and by trigrams, numbers in a B-tree. */
function rivalOf(large: string): string {
  const file = large.replace('scale-', 'rival-')
  if (existsSync(file)) return file
  const beside = `${file}.part`
  rmSync(beside, { force: true })
  const db = new Database(beside)
  db.pragma('page_size = 16384')
  db.function('folded', { deterministic: true }, (text) => fold(String(text)))
  db.exec(`attach '${large.replaceAll("'", "''")}' as large;
    create table plain (rowid integer primary key, number text, name text, object text, id text);
    insert into plain select id, number, applicant_name, object_name, applicant_id from large.case_file;
    create index plain_id on plain (id);
    create virtual table word using fts5 (number unindexed, name, object, tokenize = 'unicode61', prefix = '3');
    insert into word (rowid, number, name, object) select rowid, number, folded(name), folded(object) from plain;
    create virtual table part using fts5 (number unindexed, name, object, tokenize = 'trigram');
    insert into part (rowid, number, name, object) select rowid, number, folded(name), folded(object) from plain;`)
  db.close()
  renameSync(beside, file)
  return file
}

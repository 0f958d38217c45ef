// In: texts. Out: SQLite FTS5 over them, in memory, texts not kept, optimized as its manual says.
// libsql is SQLite as machine code that needs no install script; better-sqlite3 needs one.
import Database from 'libsql';

export function build(texts) {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE p USING fts5(text, content='')`);
  const insert = database.prepare('INSERT INTO p(rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  texts.forEach((text, id) => {
    insert.run(id, text);
  });
  database.exec(`COMMIT; INSERT INTO p(p) VALUES ('optimize')`);
  const select = database
    .prepare('SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 10')
    .pluck();
  const any = (question) =>
    (question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ');
  return { top: (question) => select.all(any(question)) };
}

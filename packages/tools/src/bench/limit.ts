import express from 'express';
import sqlite3 from 'sqlite3';

// The bare limit: the same framework and driver with nothing between them. No validation, no rights, no history.
const [, , file = ''] = process.argv;
const database = new sqlite3.Database(file);
database.serialize(() => {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(
    'CREATE TABLE plan (id INTEGER PRIMARY KEY, opiskeluoikeus TEXT UNIQUE NOT NULL, document TEXT NOT NULL)',
  );
});

const app = express().disable('x-powered-by').use(express.json());
app.post('/plan', (req, res, next) => {
  const plan = req.body as Record<string, string>;
  database.run(
    'INSERT INTO plan (opiskeluoikeus, document) VALUES (?, ?)',
    [plan['opiskeluoikeus-oid'], JSON.stringify(plan)],
    function (error) {
      if (error) next(error);
      else res.json({ data: { uri: `http://${req.headers.host}/plan/${this.lastID}` } });
    },
  );
});
app.get('/plan/:id', (req, res, next) => {
  database.get(
    'SELECT document FROM plan WHERE id = ?',
    [req.params.id],
    (error, row?: { readonly document: string }) => {
      if (error || row === undefined) next(error);
      else res.json({ data: JSON.parse(row.document) as unknown });
    },
  );
});
app.put('/plan/:id', (req, res, next) => {
  database.run('UPDATE plan SET document = ? WHERE id = ?', [JSON.stringify(req.body), req.params.id], (error) => {
    if (error) next(error);
    else res.status(204).end();
  });
});
const server = app.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());

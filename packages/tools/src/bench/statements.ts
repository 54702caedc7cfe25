import { HOKS, type Context, startService } from './context.js';
import { countStatements, type StatementCount } from './count-statements.js';
import { LIST } from './growth.js';
import { officialHeaders, transferHeaders } from './login.js';
import { variedPlan } from './plan.js';
import type { Findings, Table } from './report.js';
import type { ServiceQuestion } from './service.js';
import { ask } from './target.js';
import { type Result, single } from './targets.js';

/** SQL statements of an operation over HTTP. */
export async function measureStatements(context: Context): Promise<Findings> {
  const tables: Table[] = [];
  const results: Result[] = [];
  for (const kind of context.kinds) {
    context.tell(`SQL statements on ${kind.name}`);
    const service = await startService({ database: await kind.create(), statements: true }, context);
    const transfer = await transferHeaders(service.ready.port);
    const official = await officialHeaders(service.ready.port);
    const replacing = JSON.stringify({ ...variedPlan(1), puhelinnumero: '+358 40 111 1111' });
    // The first plan of an empty store is number 1.
    const operations = [
      ['post', () => ask(service, 'POST', HOKS, transfer, JSON.stringify(variedPlan(1)))],
      ['get', () => ask(service, 'GET', `${HOKS}/1`, transfer)],
      ['put', () => ask(service, 'PUT', `${HOKS}/1`, transfer, replacing)],
      ['list', () => ask(service, 'GET', LIST, official)],
    ] as const;
    const counted: (StatementCount & { readonly name: string })[] = [];
    for (const [name, operation] of operations) {
      const question: ServiceQuestion = { ask: 'statements' };
      await service.ask(question);
      await operation();
      const count = countStatements(await service.ask<readonly string[]>(question));
      counted.push({ name, ...count });
      results.push({ target: `statements-${name}`, of: kind.name, value: single(count.store) });
    }
    const most = Math.max(...counted.map(({ other }) => other));
    results.push({ target: 'statements-other', of: kind.name, value: single(most) });
    tables.push({
      title: `SQL statements on ${kind.name}`,
      columns: ['store', 'identity and logs'],
      rows: counted.map(({ name, store, other }) => [name.toUpperCase(), String(store), String(other)]),
    });
    await service.stop();
  }
  return { tables, results };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { coreTerms } from './core-terms.js';

const CORE = join(__dirname, '../../core/src');

/** Every term of the first column of the glossary's tables. */
function sanastonTermit(): readonly string[] {
  const sanasto = readFileSync(join(__dirname, '../../../docs/sanasto.md'), 'utf8');
  return marked
    .lexer(sanasto)
    .filter((osa: Token): osa is Tokens.Table => osa.type === 'table')
    .flatMap(({ rows }) => rows.map(([solu]) => solu?.text ?? ''))
    .flatMap((solu) => [...solu.matchAll(/`([^`]+)`/g)].map(([, termi = '']) => termi));
}

test('every term that core exports has a row in the glossary', () => {
  const sanasto = new Set(sanastonTermit());
  const termit = coreTerms();
  expect(termit).toContain('Hoks');
  expect(termit.filter((termi) => !sanasto.has(termi))).toEqual([]);
});

test('the glossary explains no term that core does not know', () => {
  const lahteet = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((tiedosto) => tiedosto.endsWith('.ts'))
    .map((tiedosto) => readFileSync(join(CORE, tiedosto), 'utf8'));
  const sanat = new Set(lahteet.flatMap((lahde) => lahde.match(/[A-Za-z_]\w*/g) ?? []));
  expect(sanastonTermit().filter((termi) => !sanat.has(termi))).toEqual([]);
});

test('no term is explained twice', () => {
  const termit = sanastonTermit();
  expect(termit.filter((termi, i) => termit.indexOf(termi) !== i)).toEqual([]);
});

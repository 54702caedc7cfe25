import { join } from 'node:path';
import ts from 'typescript';

const INDEX = join(__dirname, '../../core/src/index.ts');

/** Names exported by core: what an importer of the package sees, types included. */
export function coreTerms(): readonly string[] {
  const program = ts.createProgram([INDEX], { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(INDEX);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${INDEX} is not a module`);
  return checker.getExportsOfModule(symbol).map(({ name }) => name);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface JestArguments {
  readonly args: readonly string[];
  readonly light: boolean;
}

/** Asked in a process of its own: the commands are ES modules that run before anything is installed. */
function jestArguments(...given: readonly string[]): JestArguments {
  const script = `
    import { jestArguments } from './jest-arguments.mjs';
    console.log(JSON.stringify(jestArguments(${JSON.stringify(given)}, ['ydin', 'wire', 'server'])));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(__dirname, '..'),
  });
  return JSON.parse(answer.toString()) as JestArguments;
}

test('no arguments: all projects, with the database', () => {
  expect(jestArguments()).toEqual({ args: [], light: false });
});

test('the domain alone needs no database', () => {
  expect(jestArguments('ydin')).toEqual({ args: ['--selectProjects', 'ydin'], light: true });
});

test('several projects; one that needs the database decides for all', () => {
  expect(jestArguments('ydin', 'server')).toEqual({ args: ['--selectProjects', 'ydin', 'server'], light: false });
});

test('what is not a project goes to Jest as it is, before the projects', () => {
  expect(jestArguments('wire', '-t', 'y-tunnus', 'test/oid')).toEqual({
    args: ['-t', 'y-tunnus', 'test/oid', '--selectProjects', 'wire'],
    light: true,
  });
});

/** Projects whose tests need neither a database nor a compiled service. */
const LIGHT = ['ydin', 'wire', 'testing', 'registries', 'simulator'];

/** Splits what was given to `npm test --`: names of projects select them, all the rest goes to Jest as it is. */
export function jestArguments(given, projects) {
  const selected = given.filter((word) => projects.includes(word));
  const rest = given.filter((word) => !projects.includes(word));
  return {
    // Last: --selectProjects takes every word after it.
    args: [...rest, ...(selected.length > 0 ? ['--selectProjects', ...selected] : [])],
    light: selected.length > 0 && selected.every((name) => LIGHT.includes(name)),
  };
}

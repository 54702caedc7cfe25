/** The npm that started this command, or the one on the path: program and first arguments. */
export function npm() {
  const { npm_execpath: file = '' } = process.env;
  if (/npm-cli\.c?js$/.test(file)) return [process.execPath, [file]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

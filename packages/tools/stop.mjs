/** Ends the command: what is wrong and what to do, no stack. Exit code 1 unless told. */
export function stop(message, code = 1) {
  console.error(`\n${message}`);
  process.exit(code);
}

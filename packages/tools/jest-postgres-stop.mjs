export default async function () {
  await globalThis.stopPostgres?.();
}

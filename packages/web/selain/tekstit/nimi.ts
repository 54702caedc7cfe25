export type { Nimi } from '@ehoks/core';
export { nimiKielella } from '@ehoks/wire/esitys';

#!/usr/bin/env node
import { palautaVarmuuskopio, teeVarmuuskopio, VarmuuskopioError, type Palautus } from 'ehoks';
import { selitaKaynnistysvirhe } from '../kaynnistysvirhe.js';
import { lueKonfiguraatio } from '../konfiguraatio.js';

const KAYTTO = `Usage: npm run varmuuskopio -- tee FILE
       npm run varmuuskopio -- palauta FILE

tee      copies the database of EHOKS_DATABASE_URL into FILE while the service runs; FILE must not exist.
palauta  puts a copy of FILE in the place of the database; the service must be stopped. What was there is kept beside it.`;

const TOIMET: Readonly<Record<string, (url: string, tiedosto: string) => Promise<Palautus>>> = {
  tee: (url, tiedosto) => teeVarmuuskopio(url, tiedosto),
  palauta: palautaVarmuuskopio,
};

function lopeta(viesti: string, koodi: number): never {
  process.stderr.write(`${viesti}\n`);
  process.exit(koodi);
}

const [nimi = '', tiedosto = '', ...liikaa] = process.argv.slice(2);
const toimi = Object.hasOwn(TOIMET, nimi) ? TOIMET[nimi] : undefined;
if (toimi === undefined || tiedosto === '' || liikaa.length > 0) lopeta(KAYTTO, 2);
try {
  const { tietokanta } = lueKonfiguraatio(process.env);
  const tulos = await toimi(tietokanta, tiedosto);
  process.stdout.write(`${tulos.tiedosto}: ${tulos.koko} bytes, integrity ok, schema version ${tulos.skeemaversio}\n`);
  if (tulos.vanha !== undefined) process.stdout.write(`The database that was there is now ${tulos.vanha}\n`);
} catch (virhe) {
  lopeta(virhe instanceof VarmuuskopioError ? virhe.message : selitaKaynnistysvirhe(virhe), 1);
}

#!/usr/bin/env node
import { hostname } from 'node:os';
import { HUOLTOAJOJEN_NIMET, HUOLTOAJOT, onHuoltoajo } from '@ehoks/core';
import { EHOKS_TILI } from '@ehoks/simulator';
import { createEhoks } from 'ehoks';
import { selitaKaynnistysvirhe } from '../kaynnistysvirhe.js';
import { luoKello } from '../kello.js';
import { lueKonfiguraatio } from '../konfiguraatio.js';
import { viestit } from '../viestit.js';

const KAYTTO = `Usage: npm run huolto -- JOB

Runs a housekeeping job now, beside the service or without it; two never run the same job at once. Jobs:
${HUOLTOAJOJEN_NIMET.map((nimi) => `  ${nimi.padEnd(20)} ${HUOLTOAJOT[nimi].tehtava.en}`).join('\n')}`;

function lopeta(viesti: string, koodi: number): never {
  process.stderr.write(`${viesti}\n`);
  process.exit(koodi);
}

const [nimi = '', ...liikaa] = process.argv.slice(2);
if (!onHuoltoajo(nimi) || liikaa.length > 0) lopeta(KAYTTO, 2);
try {
  const konfiguraatio = lueKonfiguraatio(process.env);
  const { tietokanta, tietokantayhteys, tunnistautuminen, siirtolokiPaivia, rekisterinAikarajaMs } = konfiguraatio;
  const { kutsuja, simulaattorinPortti } = konfiguraatio;
  const lahtevat = viestit(
    konfiguraatio,
    () => konfiguraatio.julkinenUrl ?? `http://localhost:${konfiguraatio.portti}`,
  );
  const ehoks = await createEhoks({
    tietokanta,
    tietokantayhteys,
    tunnistautuminen,
    siirtolokiPaivia,
    rekisterinAikarajaMs,
    // Without the neighbours it is the simulator of the service that runs here, if one does.
    opintopolku: konfiguraatio.opintopolku
      ? { ...konfiguraatio.opintopolku, kutsuja }
      : { url: `http://127.0.0.1:${simulaattorinPortti}`, ...EHOKS_TILI, kutsuja },
    ...lahtevat,
    portit: { kello: luoKello(konfiguraatio.nyt, konfiguraatio.kelloSeisoo), ...lahtevat.portit },
  });
  const ajettu = await ehoks.ajaHuolto
    .aja(nimi, { haltija: `${hostname()} ${process.pid}`, heti: true })
    .finally(() => ehoks.close());
  if (ajettu === undefined) lopeta('Another process is running it.', 1);
  process.stdout.write(`${nimi}: ${JSON.stringify({ tulos: ajettu.tulos, ...ajettu.raportti })}\n`);
} catch (virhe) {
  lopeta(selitaKaynnistysvirhe(virhe), 1);
}

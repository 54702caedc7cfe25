import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import { camel } from '../../src/tunnisteet/kirjoitusasu.js';
import { malliLuonnos, malliNaytto, malliTilanne } from '../malli-hoks.js';
import { saantotaulukko, type Rivi } from '../taulukko.js';
import { muutettuna } from './taysi-luonnos.js';

function monta<T>(solu: string | undefined, jasen: T): T[] | undefined {
  return solu ? Array.from({ length: Number(solu) }, () => jasen) : undefined;
}

function aiemminHankittu({ prosessi, arvioijia, näyttöjä: nayttoja }: Rivi): HoksLuonnos {
  const arvioijat = monta(arvioijia, { nimi: 'Aila Arvioija' });
  return muutettuna(
    malliLuonnos(),
    ['aiemminHankitutAmmatTutkinnonOsat'],
    [
      {
        ...(prosessi && { valittuTodentamisenProsessiKoodiUri: `osaamisentodentamisenprosessi_${prosessi}` }),
        ...(arvioijat && { tarkentavatTiedotOsaamisenArvioija: { aiemminHankitunOsaamisenArvioijat: arvioijat } }),
        tarkentavatTiedotNaytto: monta(nayttoja, malliNaytto()),
      },
    ],
  );
}

function paikallinen(kokoelma: string, tieto: string, arvo: string): HoksLuonnos {
  const annettu = arvo === 'väli' ? ' ' : tieto === 'laajuus' ? Number(arvo) : arvo;
  return muutettuna(malliLuonnos(), [camel(kokoelma)], [tieto ? { [camel(tieto)]: annettu } : {}]);
}

function yhteinen(kokoelma: string, osaAlueita: string | undefined): HoksLuonnos {
  return muutettuna(malliLuonnos(), [camel(kokoelma)], [{ osaAlueet: monta(osaAlueita, { osaAlueKoodiVersio: 1 }) }]);
}

saantotaulukko('osien-sisalto.md', (rivi) => {
  const { osakokoelma, tieto = '', arvo = '', 'yhteiset osat': yhteiset } = rivi;
  if (yhteiset) return { luonnos: yhteinen(yhteiset, rivi['osa-alueita']), tilanne: malliTilanne() };
  return {
    luonnos: osakokoelma ? paikallinen(osakokoelma, tieto, arvo) : aiemminHankittu(rivi),
    tilanne: malliTilanne(),
  };
});

test('osaa ei sanota tyhjäksi, kun sen nimi on annettu väärässä muodossa', () => {
  const polku = ['hankittavatPaikallisetTutkinnonOsat', 0];
  const luonnos = malliLuonnos({ hankittavatPaikallisetTutkinnonOsat: [{}] });
  const tyhjat = (kentta: string) =>
    tarkista(
      { luonnos, muotohavainnot: [{ koodi: 'teksti.ei-teksti', taso: 'virhe', polku: [...polku, kentta] }] },
      malliTilanne(),
    ).filter(({ koodi }) => koodi === 'hankittava-paikallinen-tutkinnon-osa.tyhja');
  expect(tyhjat('nimi')).toEqual([]);
  expect(tyhjat('olennainenSeikka')).toHaveLength(1);
});

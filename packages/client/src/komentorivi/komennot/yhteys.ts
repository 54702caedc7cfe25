import { onOid } from '@ehoks/core';
import { Siirtovirhe } from '../../asiakas/siirtovirhe.js';
import type { EhoksAsiakas } from '../../asiakas/ehoks-asiakas.js';
import type { Konteksti } from '../konteksti.js';
import { hylkaysTekstina } from '../hylkaystuloste.js';
import { KomentoVirhe, POISTUMISKOODIT, VIRHEEN_KOODI } from '../poistumiskoodit.js';
import type { Tekstiavain } from '../tekstit.js';

interface Kohta {
  readonly kohta: string;
  readonly kunnossa: boolean;
  readonly tieto?: string;
}

type Koe = (asiakas: EhoksAsiakas) => Promise<string | undefined>;

/** In this order, and none after the first that fails: the next would fail for the same reason, or lock the account. */
const KOKEET: readonly (readonly [Tekstiavain, Koe])[] = [
  [
    'yhteysOsoite',
    async (asiakas) => {
      await asiakas.elossa();
      return undefined;
    },
  ],
  [
    'yhteysTunnus',
    async (asiakas) => {
      // A person looks for the fault: a password that was refused may have been made right at the service.
      await asiakas.kirjaudu({ torjutullakin: true });
      return undefined;
    },
  ],
  [
    'yhteysOikeus',
    async (asiakas) => {
      const oikeudet = await asiakas.oikeudet();
      return oikeudet?.map(({ oikeus, organisaatio }) => `${oikeus} ${organisaatio}`).join(', ');
    },
  ],
];

/** `ehoks yhteys`: what to look at when nothing goes through. Transfers nothing and logs in at most once. */
export async function yhteys(konteksti: Konteksti): Promise<number> {
  const { sano } = konteksti;
  if (onOid(konteksti.kayttajatunnus)) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('oidTunnuksena'));
  const asiakas = await konteksti.asiakas();
  await asiakas.vaadiLupa();
  const kohdat: Kohta[] = [];
  let vika: Siirtovirhe | undefined;
  for (const [nimi, koe] of KOKEET) {
    try {
      const tieto = await koe(asiakas);
      kohdat.push({ kohta: sano(nimi), kunnossa: true, ...(tieto !== undefined && tieto !== '' && { tieto }) });
    } catch (virhe) {
      if (!Siirtovirhe.on(virhe)) throw virhe;
      vika = virhe;
      const { tila } = virhe.hylkays;
      const syy = hylkaysTekstina(virhe.hylkays, konteksti.yhteiset.kieli);
      const tieto = tila === undefined || syy.includes(String(tila)) ? syy : `${tila} ${syy}`;
      kohdat.push({ kohta: sano(nimi), kunnossa: false, tieto });
      break;
    }
  }
  konteksti.tulosta(
    kohdat,
    kohdat
      .map(({ kohta, kunnossa, tieto }) => `${kunnossa ? '✓' : '✗'} ${kohta}${tieto === undefined ? '' : `: ${tieto}`}`)
      .join('\n'),
  );
  if (vika === undefined) {
    konteksti.kerro(sano('yhteysKunnossa'));
    return POISTUMISKOODIT.onnistui;
  }
  return VIRHEEN_KOODI[vika.laji];
}

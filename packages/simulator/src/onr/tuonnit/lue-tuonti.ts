import { tarkistaRivi } from '@ehoks/core';
import type { AnnettuOppija, Rivipuute, Rivipuutekoodi, Tuontirajapinta } from '@ehoks/core';
import { onLista, onObjekti, polussa } from '../../json.js';
import type { Json } from '../../json.js';

/** As Spring tells it. The value is left out: it would be personal data. */
export interface Kenttavirhe {
  readonly code: string;
  readonly arguments: readonly string[] | null;
  readonly message: string | null;
  readonly field: string;
  readonly rejectedValue: null;
}

export interface LuettuTuonti {
  readonly rivit: readonly { readonly tunniste?: string; readonly annettu: AnnettuOppija }[];
  readonly sahkoposti?: string;
}

/** The whole import, or what is wrong with it: one bad row refuses all. */
export function lueTuonti(
  runko: unknown,
  rajapinta: Tuontirajapinta,
): { readonly tuonti: LuettuTuonti } | { readonly virheet: readonly Kenttavirhe[] } {
  const henkilot = polussa(runko as Json, 'henkilot');
  const sahkoposti = polussa(runko as Json, 'sahkoposti');
  if (!onObjekti(runko) || !onLista(henkilot) || henkilot.length === 0)
    return { virheet: [virhe('NotEmpty', 'henkilot')] };
  const virheet: Kenttavirhe[] = [];
  if (sahkoposti !== undefined && sahkoposti !== null && (typeof sahkoposti !== 'string' || !/.@./.test(sahkoposti)))
    virheet.push(virhe('Email', 'sahkoposti'));
  const rivit = henkilot.map((rivi, i) => {
    const henkilo = polussa(rivi, 'henkilo');
    const tunniste = polussa(rivi, 'tunniste');
    if (rajapinta === 'YLEISTUNNISTE' && (typeof tunniste !== 'string' || tunniste === ''))
      virheet.push(virhe('NotEmpty', `henkilot[${i}].tunniste`));
    const annettu = lueOppija(henkilo);
    if (annettu === undefined) virheet.push(virhe('NotNull', `henkilot[${i}].henkilo`));
    else
      for (const puute of tarkistaRivi(annettu, {
        kansalaisuus: rajapinta === 'OPPIJA',
        keinotekoisetSallittu: true,
      }))
        // Any text will do for a number.
        if (puute.koodi !== 'oid-ei-kelpaa') virheet.push(puutteena(puute, `henkilot[${i}].henkilo`));
    return { ...(typeof tunniste === 'string' && { tunniste }), annettu: annettu ?? {} };
  });
  if (virheet.length > 0) return { virheet };
  return { tuonti: { rivit, ...(typeof sahkoposti === 'string' && { sahkoposti }) } };
}

/** A person of the body; empty texts are missing. */
export function lueOppija(json: Json | undefined): AnnettuOppija | undefined {
  if (!onObjekti(json)) return undefined;
  const teksti = (...polku: readonly string[]): string | undefined => {
    const arvo = polussa(json, ...polku);
    return typeof arvo === 'string' && arvo !== '' ? arvo : undefined;
  };
  const kansalaisuus = polussa(json, 'kansalaisuus');
  const kansalaisuudet = (onLista(kansalaisuus) ? kansalaisuus : []).flatMap((yksi) => {
    const koodi = polussa(yksi, 'koodi');
    return typeof koodi === 'string' ? [koodi] : [];
  });
  const kentat = {
    oid: teksti('oid'),
    hetu: teksti('hetu'),
    passinumero: teksti('passinumero'),
    sahkoposti: teksti('sahkoposti'),
    etunimet: teksti('etunimet'),
    kutsumanimi: teksti('kutsumanimi'),
    sukunimi: teksti('sukunimi'),
    syntymaaika: teksti('syntymaaika'),
    sukupuoli: teksti('sukupuoli', 'koodi'),
    aidinkieli: teksti('aidinkieli', 'koodi'),
  };
  const annetut = Object.entries(kentat).filter(([, arvo]) => arvo !== undefined);
  return { ...Object.fromEntries(annetut), ...(kansalaisuudet.length > 0 && { kansalaisuudet }) };
}

/** The first three are the register's own; the rest are those of Spring's usual rules. */
const KOODIT: Readonly<Record<Rivipuutekoodi, string>> = {
  'hetu-puuttuu-suomalaiselta': 'hetu.required.for.finnish',
  'hetu-ei-kelpaa': 'invalid.hetu',
  'koodi-ei-kelpaa': 'invalid.koodi',
  'hetu-keinotekoinen': 'invalid.hetu',
  'tunniste-puuttuu': 'ValidateAtLeastOneNotNull',
  'oid-ei-kelpaa': 'Size',
  'oid-tuntematon': 'Size',
  'sahkoposti-ei-kelpaa': 'Email',
  'nimi-puuttuu': 'NotEmpty',
  'syntymaaika-ei-kelpaa': 'typeMismatch',
  'kansalaisuus-puuttuu': 'NotEmpty',
  muoto: 'typeMismatch',
};

function puutteena({ koodi, kentta }: Rivipuute, paikka: string): Kenttavirhe {
  const nimi = kentta === 'kansalaisuudet' ? 'kansalaisuus' : kentta;
  const code = koodi === 'koodi-ei-kelpaa' ? `invalid.${nimi}` : KOODIT[koodi];
  return virhe(code, nimi === undefined ? paikka : `${paikka}.${nimi}`);
}

function virhe(code: string, field: string): Kenttavirhe {
  return { code, arguments: null, message: null, field, rejectedValue: null };
}

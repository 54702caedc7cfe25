import type * as ydin from '@ehoks/core';
import type {
  AiemminHankittuAmmatTutkinnonOsaDto,
  AiemminHankittuPaikallinenTutkinnonOsaDto,
  AiemminHankittuYhteinenTutkinnonOsaDto,
  AiemminHankittuYtoOsaAlueDto,
  TarkentavatTiedotOsaamisenArvioijaDto,
} from './aiemmin-hankittu-tutkinnon-osa.dto.js';
import type { HankittavaKoulutuksenOsaDto } from './hankittava-koulutuksen-osa.dto.js';
import type {
  HankittavaAmmatTutkinnonOsaDto,
  HankittavaPaikallinenTutkinnonOsaDto,
  HankittavaYhteinenTutkinnonOsaDto,
  HankittavaYtoOsaAlueDto,
} from './hankittava-tutkinnon-osa.dto.js';
import type { HoksKorvausDto } from './hoks-korvaus.dto.js';
import type { HoksLuontiDto } from './hoks-luonti.dto.js';
import type { HoksMuutosDto } from './hoks-muutos.dto.js';
import type { HoksPaatasoDto } from './hoks-paataso.dto.js';
import type { KeskeytymisajanjaksoDto } from './keskeytymisajanjakso.dto.js';
import type { KoodistoKoodiDto } from './koodisto-koodi.dto.js';
import type { KoulutuksenJarjestajaArvioijaDto } from './koulutuksen-jarjestaja-arvioija.dto.js';
import type { MuuOppimisymparistoDto } from './muu-oppimisymparisto.dto.js';
import type { NayttoymparistoDto } from './nayttoymparisto.dto.js';
import type { OpiskeluvalmiuksiaTukevatOpinnotDto } from './opiskeluvalmiuksia-tukevat-opinnot.dto.js';
import type { OppilaitoshenkiloDto } from './oppilaitoshenkilo.dto.js';
import type { OppimisenTukiDto } from './oppimisen-tuki.dto.js';
import type { OsaamisenHankkimistapaDto } from './osaamisen-hankkimistapa.dto.js';
import type { OsaamisenOsoittaminenDto } from './osaamisen-osoittaminen.dto.js';
import type { TyoelamaArvioijaDto } from './tyoelama-arvioija.dto.js';
import type { TyopaikallaJarjestettavaKoulutusDto } from './tyopaikalla-jarjestettava-koulutus.dto.js';
import type { VastuullinenTyopaikkaOhjaajaDto } from './vastuullinen-tyopaikka-ohjaaja.dto.js';

type Isot = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
type Iso<K extends string> = Isot extends `${string}${K}${string}` ? true : false;

/** `tyopaikanYTunnus` -> `tyopaikan-y-tunnus`. */
export type Kebab<A> = A extends `${infer K}${infer Loput}`
  ? `${Iso<K> extends true ? `-${Lowercase<K>}` : K}${Kebab<Loput>}`
  : '';

/** The single values of a type; everything else is an object or a list. */
type Laji<T> = T extends string
  ? 'teksti'
  : T extends number
    ? 'luku'
    : T extends boolean
      ? 'totuusarvo'
      : T extends readonly (infer J)[]
        ? ['lista', Laji<J>]
        : 'objekti';

type Kentat<T> = {
  readonly [K in keyof T]-?: {
    readonly laji: Laji<NonNullable<T[K]>>;
    readonly pakollinen: undefined extends T[K] ? false : true;
  };
};
type YtimenKentat<T> = { readonly [K in keyof Kentat<T> as Kebab<K>]: Kentat<T>[K] };

// Every field of both is mandatory here, so that assignability both ways means equality.
type Sama<A, B> = [A, B] extends [B, A] ? true : false;

/** Same keys, same kinds of value, the same ones mandatory; `Pudotettavat` are the keys that only the wire has. */
type Vastaa<Dto, T, Pudotettavat extends string = never> = Sama<Kentat<Omit<Dto, Pudotettavat>>, YtimenKentat<T>>;

type Vaadi<T extends readonly true[]> = T;

type PalvelimenKentat = 'id' | 'eid' | 'manuaalisyotto' | 'muokattu';

/**
 * Does not compile when a DTO and its core interface part ways. The main level is all optional on the wire: see
 * `HoksPaatasoDto`.
 */
export type Vastaavuus = Vaadi<
  [
    Vastaa<AiemminHankittuAmmatTutkinnonOsaDto, ydin.AiemminHankittuAmmatTutkinnonOsa>,
    Vastaa<AiemminHankittuPaikallinenTutkinnonOsaDto, ydin.AiemminHankittuPaikallinenTutkinnonOsa>,
    Vastaa<AiemminHankittuYhteinenTutkinnonOsaDto, ydin.AiemminHankittuYhteinenTutkinnonOsa>,
    Vastaa<AiemminHankittuYtoOsaAlueDto, ydin.AiemminHankittuYtoOsaAlue>,
    Vastaa<TarkentavatTiedotOsaamisenArvioijaDto, ydin.TarkentavatTiedotOsaamisenArvioija>,
    Vastaa<HankittavaAmmatTutkinnonOsaDto, ydin.HankittavaAmmatTutkinnonOsa>,
    Vastaa<HankittavaPaikallinenTutkinnonOsaDto, ydin.HankittavaPaikallinenTutkinnonOsa>,
    Vastaa<HankittavaYhteinenTutkinnonOsaDto, ydin.HankittavaYhteinenTutkinnonOsa>,
    Vastaa<HankittavaYtoOsaAlueDto, ydin.HankittavaYtoOsaAlue>,
    Vastaa<HankittavaKoulutuksenOsaDto, ydin.HankittavaKoulutuksenOsa, 'id'>,
    Vastaa<OpiskeluvalmiuksiaTukevatOpinnotDto, ydin.OpiskeluvalmiuksiaTukevatOpinnot, 'id'>,
    Vastaa<OppimisenTukiDto, ydin.OppimisenTuki>,
    Vastaa<OsaamisenHankkimistapaDto, ydin.OsaamisenHankkimistapa>,
    Vastaa<OsaamisenOsoittaminenDto, ydin.OsaamisenOsoittaminen>,
    Vastaa<
      NonNullable<OsaamisenOsoittaminenDto['jarjestaja']>,
      NonNullable<ydin.OsaamisenOsoittaminen['jarjestaja']>,
      'id'
    >,
    Vastaa<NayttoymparistoDto, ydin.Nayttoymparisto>,
    Vastaa<KoodistoKoodiDto, ydin.KoodistoKoodi>,
    Vastaa<KoulutuksenJarjestajaArvioijaDto, ydin.KoulutuksenJarjestajaArvioija, 'id'>,
    Vastaa<KoulutuksenJarjestajaArvioijaDto['organisaatio'], ydin.KoulutuksenJarjestajaArvioija['organisaatio']>,
    Vastaa<TyoelamaArvioijaDto, ydin.TyoelamaArvioija, 'id'>,
    Vastaa<TyoelamaArvioijaDto['organisaatio'], ydin.TyoelamaArvioija['organisaatio']>,
    Vastaa<OppilaitoshenkiloDto, ydin.Oppilaitoshenkilo, 'id'>,
    Vastaa<VastuullinenTyopaikkaOhjaajaDto, ydin.VastuullinenTyopaikkaOhjaaja, 'id'>,
    Vastaa<TyopaikallaJarjestettavaKoulutusDto, ydin.TyopaikallaJarjestettavaKoulutus, 'id'>,
    Vastaa<MuuOppimisymparistoDto, ydin.MuuOppimisymparisto>,
    Vastaa<KeskeytymisajanjaksoDto, ydin.Keskeytymisajanjakso>,
    Vastaa<HoksPaatasoDto, Partial<ydin.HoksPaataso>>,
    Vastaa<HoksLuontiDto, Partial<ydin.HoksTiedot>>,
    Vastaa<HoksKorvausDto, Partial<ydin.HoksTiedot>, PalvelimenKentat>,
    Vastaa<HoksMuutosDto, Partial<ydin.HoksPaataso>, PalvelimenKentat>,
  ]
>;

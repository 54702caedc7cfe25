import { lista, nimiKielella, type Objekti } from '@ehoks/wire/esitys';
import type { RakenteenOsaJson } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button, Checkbox } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { useLomake } from './tila.js';

const AMMATILLISET = 'hankittavat-ammat-tutkinnon-osat';
const YHTEISET = 'hankittavat-yhteiset-tutkinnon-osat';
const KOULUTUKSEN_OSAT = 'hankittavat-koulutuksen-osat';

/** Proposes the parts of the degree: those that are chosen come to the plan, with the areas of common units. */
export function Rakenne(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { nakyma, suunnitelma, aseta } = useLomake();
  const [auki, setAuki] = useState(false);
  const [valitut, setValitut] = useState<ReadonlySet<string>>(new Set());
  const { rakenne } = nakyma;
  if (!rakenne || rakenne.osat.length === 0) return null;

  const mukana = new Set(
    [AMMATILLISET, YHTEISET, KOULUTUKSEN_OSAT].flatMap((kokoelma) =>
      lista(suunnitelma, kokoelma).map((osa) => osa['tutkinnon-osa-koodi-uri'] ?? osa['koulutuksen-osa-koodi-uri']),
    ),
  );
  const tarjolla = rakenne.osat.filter(({ uri }, i) => rakenne.osat.findIndex((osa) => osa.uri === uri) === i);
  const lisaa = (): void => {
    const lisattavat = tarjolla.filter(({ uri }) => valitut.has(uri));
    for (const kokoelma of [AMMATILLISET, YHTEISET, KOULUTUKSEN_OSAT]) {
      const uudet = lisattavat.filter((osa) => kokoelmaan(osa) === kokoelma).map(osaksi);
      if (uudet.length > 0) aseta([kokoelma], [...lista(suunnitelma, kokoelma), ...uudet]);
    }
    setValitut(new Set());
    setAuki(false);
  };
  return (
    <>
      <p>{t('lomake.rakenne.ohje', { tutkinto: nimiKielella(rakenne.nimi, kieli) ?? rakenne.diaarinumero })}</p>
      <div className="napit">
        <Button variant="secondary" onClick={() => setAuki(true)}>
          {t('lomake.rakenne.valitse')}
        </Button>
      </div>
      <Dialogi
        auki={auki}
        otsikko={t('lomake.rakenne.valitse')}
        sulje={() => setAuki(false)}
        napit={
          <>
            <Button disabled={valitut.size === 0} onClick={lisaa}>
              {t('lomake.rakenne.lisaa', { maara: valitut.size })}
            </Button>
            <Button variant="secondary" onClick={() => setAuki(false)}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        <ul className="valintalista">
          {tarjolla.map((osa) => (
            <li key={osa.uri}>
              <Checkbox
                disabled={mukana.has(osa.uri)}
                checked={mukana.has(osa.uri) || valitut.has(osa.uri)}
                hintText={osa.pakollinen ? t('lomake.rakenne.pakollinen') : ''}
                onClick={({ checkboxState }) =>
                  setValitut((vanhat) => {
                    const uudet = new Set(vanhat);
                    if (checkboxState) uudet.add(osa.uri);
                    else uudet.delete(osa.uri);
                    return uudet;
                  })
                }
              >
                {nimiKielella(osa.nimi, kieli) ?? osa.uri}
                {osa.laajuus !== undefined && `, ${t('hoks.laajuus.osp', { maara: String(osa.laajuus) })}`}
              </Checkbox>
            </li>
          ))}
        </ul>
      </Dialogi>
    </>
  );
}

function kokoelmaan({ uri, 'osa-alueet': osaAlueet }: RakenteenOsaJson): string {
  if (uri.startsWith('koulutuksenosattuva_')) return KOULUTUKSEN_OSAT;
  return osaAlueet.length > 0 ? YHTEISET : AMMATILLISET;
}

function osaksi({ uri, versio = 1, 'osa-alueet': osaAlueet }: RakenteenOsaJson): Objekti {
  if (uri.startsWith('koulutuksenosattuva_'))
    return { 'koulutuksen-osa-koodi-uri': uri, 'koulutuksen-osa-koodi-versio': versio };
  return {
    'tutkinnon-osa-koodi-uri': uri,
    'tutkinnon-osa-koodi-versio': versio,
    ...(osaAlueet.length > 0 && {
      'osa-alueet': osaAlueet.map((alue) => ({
        'osa-alue-koodi-uri': alue.uri,
        'osa-alue-koodi-versio': alue.versio ?? 1,
      })),
    }),
  };
}

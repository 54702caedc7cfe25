import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Paivaehto } from '../../yhteiset/paivaehto.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Siirtomaarat, syyt, useSiirtomaarat } from './siirtomaarat.js';
import { EHDOT, ensimmainenPaiva, TULOKSET, valittuTulos } from './siirtoehdot.js';
import { Siirrot } from './siirrot.js';

/** What was transferred, what was refused and why, and whether it has been mended. */
export function Siirtoloki(): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const organisaatio = useOrganisaatio();
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);
  const maarat = useSiirtomaarat(organisaatio, ehdot);
  if (!saa(organisaatio, 'lue-siirtoloki')) return <EiOikeutta />;
  return (
    <Sivu otsikko={t('siirtoloki.otsikko')}>
      <p>{t('siirtoloki.ingressi')}</p>
      <p>{t('siirtoloki.kenen')}</p>
      <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
        <Paivaehto
          otsikko={t('siirtoloki.alkaen')}
          arvo={ensimmainenPaiva(ehdot, tanaan)}
          muuta={(alkaen) => muuta({ alkaen })}
        />
        <Paivaehto otsikko={t('siirtoloki.asti')} arvo={ehdot.asti ?? ''} muuta={(asti) => muuta({ asti })} />
        <Valintakentta
          otsikko={t('siirtoloki.tulos')}
          arvo={valittuTulos(ehdot)}
          vaihtoehdot={TULOKSET.map((tulos) => ({ arvo: tulos, teksti: t(`siirtoloki.tulos.${tulos}`) }))}
          muuta={(tulos) => muuta({ tulos })}
        />
        <Valintakentta
          otsikko={t('siirtoloki.koodi')}
          arvo={ehdot.koodi ?? ''}
          vaihtoehdot={[
            { arvo: '', teksti: t('siirtoloki.koodi.kaikki') },
            ...syyt(maarat.data ?? [], ehdot.koodi).map(({ koodi, syy }) => ({ arvo: koodi, teksti: syy })),
          ]}
          muuta={(koodi) => muuta({ koodi })}
        />
      </form>
      <Siirtomaarat kysely={maarat} valitse={(koodi) => muuta({ koodi })} />
      <h2>{t('siirtoloki.siirrot')}</h2>
      <Siirrot organisaatio={organisaatio} ehdot={ehdot} />
    </Sivu>
  );
}

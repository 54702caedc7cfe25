import { useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props<T> {
  readonly otsikko: string;
  readonly ohje?: string;
  /** What is asked for. */
  readonly kentta: string;
  readonly nappi: string;
  readonly tee: (arvo: string) => Promise<T>;
  /** What came of it, shown below the button. */
  readonly tulos: (tulos: T, arvo: string) => ReactNode;
}

/** One thing to do with one identifier; what came of it is told beside it. */
export function Toiminto<T>({ otsikko, ohje, kentta, nappi, tee, tulos }: Props<T>): ReactNode {
  const [arvo, setArvo] = useState('');
  const toiminto = useTeko({ mutationFn: tee });
  const siisti = arvo.trim();
  return (
    <section className="kortti">
      <h3>{otsikko}</h3>
      {ohje && <p>{ohje}</p>}
      <form
        className="ehdot"
        onSubmit={(tapahtuma) => {
          tapahtuma.preventDefault();
          if (siisti !== '') toiminto.mutate(siisti);
        }}
      >
        <TextInput labelText={kentta} value={arvo} onChange={(uusi) => setArvo(String(uusi ?? ''))} />
        <Tekonappi type="submit" variant="secondary" kesken={toiminto.isPending} disabled={siisti === ''}>
          {nappi}
        </Tekonappi>
      </form>
      {toiminto.isError && <Virheilmoitus virhe={toiminto.error} />}
      <div role="status">{toiminto.isSuccess && tulos(toiminto.data, toiminto.variables)}</div>
    </section>
  );
}

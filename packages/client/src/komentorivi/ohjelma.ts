import { KIELET, type Kieli } from '@ehoks/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { TUONTIRAJAPINNAT } from '../oppijanumerot/oppijarekisteri.js';
import { SIIRTOTAVAT } from '../siirto/siirrettava.js';
import { TUNNISTUSTAVAT } from '../tunnistus/kirjaudu.js';
import { hae } from './komennot/hae.js';
import { loki, type Lokivalinnat } from './komennot/loki.js';
import { malli } from './komennot/malli.js';
import { hae as haeOppija } from './komennot/oppijat/hae.js';
import { malli as oppijamalli } from './komennot/oppijat/malli.js';
import { tuo, type Oppijavalinnat } from './komennot/oppijat/tuo.js';
import { selita } from './komennot/selita.js';
import { siirra, type Siirtovalinnat } from './komennot/siirra.js';
import { tarkista, type Tarkistusvalinnat } from './komennot/tarkista.js';
import { luettele, luo, type UusiTunnus } from './komennot/tunnukset.js';
import { vertaa } from './komennot/vertaa.js';
import { yhteys } from './komennot/yhteys.js';
import { Konteksti, type Yhteiset, type Ymparisto } from './konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT, virheenKoodi } from './poistumiskoodit.js';
import { hylkaysTekstina } from './hylkaystuloste.js';
import { kayttovirhe } from './kayttovirhe.js';
import { varoitaSarakkeista } from './sarakevaroitus.js';
import { sanat, type Sanat } from './tekstit.js';

/** Runs one command; the code in which the process should end. Prints every failure, throws none that it knows. */
export async function aja(argumentit: readonly string[], ymparisto: Ymparisto): Promise<number> {
  const kieli = kieliksi(argumentit, ymparisto);
  const sano = sanat(kieli);
  let koodi: number = POISTUMISKOODIT.onnistui;
  const ohjelma = luoOhjelma(sano, kieli, ymparisto, async (komento) => {
    koodi = await komento(new Konteksti(ymparisto, { ...ohjelma.opts<Yhteiset>(), kieli }));
  });
  try {
    await ohjelma.parseAsync(argumentit, { from: 'user' });
    return koodi;
  } catch (virhe) {
    if (virhe instanceof KomentoVirhe) {
      ymparisto.kerro(virhe.message);
      return virhe.poistumiskoodi;
    }
    if (Siirtovirhe.on(virhe)) {
      ymparisto.kerro(hylkaysTekstina(virhe.hylkays, kieli));
      const tiedot = Object.entries(virhe.hylkays.tuki).map(([nimi, arvo]) => `${nimi} ${arvo}`);
      if (tiedot.length > 0) ymparisto.kerro(sano('tuki', { tiedot: tiedot.join(', ') }));
      return virheenKoodi(virhe);
    }
    // The disk is full, or what is remembered cannot be read.
    const { code, path: tiedosto, message } = virhe as NodeJS.ErrnoException;
    if (/^E[A-Z]+$/.test(code ?? '')) {
      ymparisto.kerro(tiedosto === undefined ? message : sano('muistiaEi', { tiedosto, syy: code ?? message }));
      return POISTUMISKOODIT.kaytto;
    }
    // Ctrl-C when the password was asked for.
    if ((virhe as Error).name === 'ExitPromptError') return POISTUMISKOODIT.kaytto;
    const { exitCode } = virhe as { readonly exitCode?: number };
    if (exitCode === undefined) throw virhe;
    // Otherwise commander has printed the help that was asked for.
    const vika = kayttovirhe(code ?? '', message, sano);
    if (vika !== undefined) ymparisto.kerro(vika);
    return exitCode === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.kaytto;
  }
}

type Tee = (komento: (konteksti: Konteksti) => Promise<number> | number) => Promise<void>;

function luoOhjelma(sano: Sanat, kieli: Kieli, { kerro, ulos }: Ymparisto, tee: Tee): Command {
  const otsikot: Readonly<Record<string, string>> = {
    'Usage:': sano('otsikotKaytto'),
    'Options:': sano('otsikotValinnat'),
    'Global Options:': sano('otsikotYhteiset'),
    'Commands:': sano('otsikotKomennot'),
    'Arguments:': sano('otsikotArgumentit'),
  };
  const ohjelma = new Command('ehoks')
    .description(sano('ohjelma'))
    .exitOverride()
    .configureOutput({
      writeOut: (teksti) => ulos(teksti.trimEnd()),
      writeErr: (teksti) => kerro(teksti.trimEnd()),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (otsikko) => otsikot[otsikko] ?? otsikko,
      styleUsage: (kaytto) =>
        kaytto.replace('[options]', sano('valinnatPaikka')).replace('[command]', sano('komentoPaikka')),
      styleSubcommandText: (kaytto) => kaytto.replace('[options]', sano('valinnatPaikka')),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const rajat = [
          ...(argChoices ? [sano('jokinNaista', { arvot: argChoices.join(', ') })] : []),
          ...(defaultValue === undefined ? [] : [sano('oletus', { arvo: String(defaultValue) })]),
        ];
        return rajat.length === 0 ? description : `${description} (${rajat.join('; ')})`;
      },
      showGlobalOptions: true,
    })
    .helpOption('-h, --help', sano('ohje'))
    .helpCommand(false)
    .addHelpText('after', `\n${sano('poistumiskoodit')}`)
    .option('--url <url>', sano('url'))
    .option('--cas-url <url>', sano('casUrl'))
    .option('--tunnus <tunnus>', sano('tunnus'))
    .option('--kutsuja <tunniste>', sano('kutsuja'))
    .addOption(new Option('--kieli <kieli>', sano('kieli')).choices(KIELET).default(kieli))
    .addOption(new Option('--tunnistus <tapa>', sano('tunnistus')).choices(TUNNISTUSTAVAT).default('automaattinen'))
    .addOption(new Option('--toistoja <maara>', sano('toistoja')).argParser(toistoja).default(3))
    .option('--json', sano('json'))
    .option('--hiljaa', sano('hiljaa'));
  const tapa = (): Option => new Option('--tapa <tapa>', sano('tapa')).choices(SIIRTOTAVAT).default('luo');

  ohjelma
    .command('tarkista')
    .argument('<tiedostot...>', sano('tiedostot'))
    .description(sano('tarkista'))
    .addOption(tapa())
    .option('--huomautukset', sano('huomautukset'))
    .action((tiedostot: string[], valinnat: Tarkistusvalinnat) =>
      tee(async (konteksti) => {
        await varoitaSarakkeista(konteksti, tiedostot);
        return tarkista(konteksti, tiedostot, valinnat);
      }),
    );
  ohjelma
    .command('siirra')
    .argument('<tiedostot...>', sano('tiedostot'))
    .description(sano('siirra'))
    .addOption(tapa())
    .option('--kuiva', sano('kuiva'))
    .option('--jatka', sano('jatka'))
    .addOption(new Option('--rinnakkain <maara>', sano('rinnakkain')).argParser(rinnakkain).default(4))
    .action((tiedostot: string[], valinnat: Siirtovalinnat) =>
      tee(async (konteksti) => {
        await varoitaSarakkeista(konteksti, tiedostot);
        return siirra(konteksti, tiedostot, valinnat);
      }),
    );
  ohjelma
    .command('hae')
    .argument('<numero-tai-oid>', sano('haettava'))
    .description(sano('hae'))
    .action((haettava: string) => tee((konteksti) => hae(konteksti, haettava)));
  ohjelma
    .command('vertaa')
    .argument('<tiedosto>', sano('tiedostot'))
    .argument('[numero-tai-oid]', sano('haettava'))
    .description(sano('vertaa'))
    .action((tiedosto: string, haettava: string | undefined) =>
      tee((konteksti) => vertaa(konteksti, tiedosto, haettava)),
    );
  ohjelma
    .command('selita')
    .argument('[koodi]', sano('koodi'))
    .description(sano('selita'))
    .action((koodi: string | undefined) => tee((konteksti) => selita(konteksti, koodi)));
  ohjelma
    .command('malli')
    .description(sano('malli'))
    .option('--ohje', sano('malliOhje'))
    .action((valinnat: { readonly ohje?: boolean }) => tee((konteksti) => malli(konteksti, valinnat)));
  const oppijat = ohjelma.command('oppijat').description(sano('oppijat'));
  oppijat
    .command('tuo')
    .argument('<tiedosto>', sano('oppijataulukko'))
    .description(sano('oppijatTuo'))
    .option('--kuiva', sano('oppijatKuiva'))
    .option('--jatka', sano('oppijatJatka'))
    .option('--kylla', sano('kylla'))
    .option('--sahkoposti <osoite>', sano('ilmoitusosoite'))
    .addOption(new Option('--rajapinta <nimi>', sano('rajapinta')).choices(TUONTIRAJAPINNAT).default('oppija'))
    .addOption(new Option('--odota <minuutteja>', sano('odota')).argParser(minuutteja).default(2))
    .action((tiedosto: string, valinnat: Oppijavalinnat) => tee((konteksti) => tuo(konteksti, tiedosto, valinnat)));
  oppijat
    .command('malli')
    .description(sano('oppijatMalli'))
    .option('--ohje', sano('malliOhje'))
    .action((valinnat: { readonly ohje?: boolean }) => tee((konteksti) => oppijamalli(konteksti, valinnat)));
  oppijat
    .command('hae')
    .argument('<oid>', sano('oppijanOid'))
    .description(sano('oppijatHae'))
    .action((oid: string) => tee((konteksti) => haeOppija(konteksti, oid)));
  ohjelma
    .command('yhteys')
    .description(sano('yhteys'))
    .action(() => tee(yhteys));

  const tunnukset = ohjelma.command('tunnukset').description(sano('tunnukset'));
  tunnukset
    .command('luettelo')
    .description(sano('tunnuksetLuettelo'))
    .action(() => tee(luettele));
  tunnukset
    .command('luo')
    .argument('<kayttajatunnus>', sano('uusiTunnus'))
    .description(sano('tunnuksetLuo'))
    .requiredOption('--nimi <nimi>', sano('nimi'))
    .requiredOption('--organisaatio <oid>', sano('organisaatio'))
    .option('--rooli <rooli>', sano('rooli'), 'ehoks-palvelukayttaja')
    .action((kayttajatunnus: string, uusi: UusiTunnus) => tee((konteksti) => luo(konteksti, kayttajatunnus, uusi)));
  ohjelma
    .command('loki')
    .description(sano('loki'))
    .option('--tulos <tulos>', sano('tulos'))
    .option('--koodi <koodi>', sano('koodi'))
    .option('--alkaen <paiva>', sano('alkaen'))
    .option('--enintaan <maara>', sano('enintaan'), '50')
    .action((valinnat: Lokivalinnat) => tee((konteksti) => loki(konteksti, valinnat)));
  return ohjelma;
}

/** The language has to be known before the help can be written. */
function kieliksi(argumentit: readonly string[], { muuttujat }: Ymparisto): Kieli {
  const i = argumentit.findIndex((argumentti) => /^--kieli(=|$)/.test(argumentti));
  const annettu = i < 0 ? undefined : (argumentit[i]?.split('=')[1] ?? argumentit[i + 1]);
  const koneen = (muuttujat['LC_ALL'] ?? muuttujat['LANG'] ?? '').slice(0, 2);
  return KIELET.find((kieli) => kieli === annettu) ?? KIELET.find((kieli) => kieli === koneen) ?? 'fi';
}

function rinnakkain(arvo: string): number {
  const maara = Number(arvo);
  if (!Number.isInteger(maara) || maara < 1 || maara > 64) throw new InvalidArgumentError('1–64');
  return maara;
}

function toistoja(arvo: string): number {
  const maara = Number(arvo);
  if (!Number.isInteger(maara) || maara < 0 || maara > 20) throw new InvalidArgumentError('0–20');
  return maara;
}

function minuutteja(arvo: string): number {
  const maara = Number(arvo);
  if (arvo.trim() === '' || !(maara >= 0) || maara > 24 * 60) throw new InvalidArgumentError('0–1440');
  return maara;
}

import { readFileSync } from 'node:fs';
import { KIELET, type Kieli } from '@ehoks/core';
import { Command, Help, Option } from 'commander';
import { TUONTIRAJAPINNAT } from '../oppijanumerot/oppijarekisteri.js';
import { SIIRTOTAVAT } from '../siirto/siirrettava.js';
import { TUNNISTUSTAVAT } from '../tunnistus/kirjaudu.js';
import { kokonaisluku, minuutteja, paivaTaiHetki, virhekoodi } from './arvot.js';
import { hae } from './komennot/hae.js';
import { loki, SIIRRON_TULOKSET, type Lokivalinnat } from './komennot/loki.js';
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
import { paattyminen } from './paattyminen.js';
import { POISTUMISKOODIT } from './poistumiskoodit.js';
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
    const paattyi = paattyminen(virhe, kieli);
    if (paattyi === undefined) throw virhe;
    if (paattyi.teksti !== '') ymparisto.kerro(paattyi.teksti);
    if (paattyi.poistumiskoodi === POISTUMISKOODIT.onnistui) return ohjeenJalkeen(ohjelma, ymparisto, sano);
    if (argumentit.includes('--json')) ymparisto.ulos(JSON.stringify({ virhe: paattyi.virhe }));
    return paattyi.poistumiskoodi;
  }
}

/** The parser shows the help of all commands to one who asks for that of a command that is not. */
function ohjeenJalkeen({ args, commands }: Command, { kerro }: Ymparisto, sano: Sanat): number {
  const [mika] = args;
  if (mika === undefined || mika.startsWith('-') || commands.some((komento) => komento.name() === mika))
    return POISTUMISKOODIT.onnistui;
  kerro(sano('komentoTuntematon', { nimi: mika }));
  return POISTUMISKOODIT.kaytto;
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
      subcommandTerm: (komento) => new Help().subcommandTerm(komento).replace('[options]', sano('valinnatPaikka')),
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
    .version(versio(), '--version', sano('versio'))
    .helpCommand(false)
    .addHelpText('after', `\n${sano('poistumiskoodit')}`)
    .option('--url <url>', sano('url'))
    .option('--cas-url <url>', sano('casUrl'))
    .option('--tunnus <tunnus>', sano('tunnus'))
    .option('--kutsuja <tunniste>', sano('kutsuja'))
    .addOption(new Option('--kieli <kieli>', sano('kieli')).choices(KIELET).default(kieli))
    .addOption(new Option('--tunnistus <tapa>', sano('tunnistus')).choices(TUNNISTUSTAVAT).default('automaattinen'))
    .addOption(new Option('--toistoja <maara>', sano('toistoja')).argParser(kokonaisluku(0, 20)).default(3))
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
    .addOption(new Option('--rinnakkain <maara>', sano('rinnakkain')).argParser(kokonaisluku(1, 64)).default(4))
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
  const oppijat = ohjelma.command('oppijat').description(sano('oppijat')).helpCommand(false);
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

  const tunnukset = ohjelma.command('tunnukset').description(sano('tunnukset')).helpCommand(false);
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
    .addOption(new Option('--tulos <tulos>', sano('tulos')).choices(SIIRRON_TULOKSET))
    .option('--koodi <koodi>', sano('lokinKoodi'), virhekoodi)
    .option('--alkaen <paiva>', sano('alkaen'), paivaTaiHetki)
    .addOption(new Option('--enintaan <maara>', sano('enintaan')).argParser(kokonaisluku(1, 1000)).default(50))
    .action((valinnat: Lokivalinnat) => tee((konteksti) => loki(konteksti, valinnat)));
  return ohjelma;
}

function versio(): string {
  const paketti = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(paketti) as { readonly version: string }).version;
}

/** The language has to be known before the help can be written. */
function kieliksi(argumentit: readonly string[], { muuttujat }: Ymparisto): Kieli {
  const i = argumentit.findIndex((argumentti) => /^--kieli(=|$)/.test(argumentti));
  const annettu = i < 0 ? undefined : (argumentit[i]?.split('=')[1] ?? argumentit[i + 1]);
  const koneen = (muuttujat['LC_ALL'] ?? muuttujat['LANG'] ?? '').slice(0, 2);
  return KIELET.find((kieli) => kieli === annettu) ?? KIELET.find((kieli) => kieli === koneen) ?? 'fi';
}

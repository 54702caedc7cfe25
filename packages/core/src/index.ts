export * from './merkki.js';
export * from './portti.js';

export * from './aika/aikaleima.js';
export * from './aika/kello.port.js';
export * from './aika/muistettu.js';
export * from './aika/paiva.js';

export * from './tunnisteet/kirjoitusasu.js';
export * from './tunnisteet/koodi-uri.js';
export * from './tunnisteet/oid.js';
export * from './tunnisteet/sahkopostiosoite.js';
export * from './tunnisteet/tunnistegeneraattori.port.js';
export * from './tunnisteet/y-tunnus.js';

export * from './hoks/aiemmin-hankittu-tutkinnon-osa.js';
export * from './hoks/hankittava-koulutuksen-osa.js';
export * from './hoks/hankittava-tutkinnon-osa.js';
export * from './hoks/henkilot.js';
export * from './hoks/hoks.js';
export * from './hoks/hoks-historia.port.js';
export * from './hoks/hoks-repository.port.js';
export * from './hoks/joukkosiirto.js';
export * from './hoks/kenttamuutokset.js';
export * from './hoks/koodi.js';
export * from './hoks/lapikaynti.js';
export * from './hoks/luonnos.js';
export * from './hoks/module-idt.js';
export * from './hoks/opiskeluvalmiuksia-tukevat-opinnot.js';
export * from './hoks/oppimisen-tuki.js';
export * from './hoks/osaamisen-hankkimistapa.js';
export * from './hoks/osan-vaihe.js';
export * from './hoks/osaamisen-osoittaminen.js';
export * from './hoks/polku.js';
export * from './hoks/tekstikohdat.js';
export * from './hoks/valmis-hoks.js';
export * from './hoks/yksiloity.js';

export * from './auditloki/auditloki-repository.port.js';
export * from './auditloki/kayttotapaukset/selaa-auditlokia.js';
export * from './auditloki/jalki.js';
export * from './auditloki/kirjaaja.js';
export * from './auditloki/kirjaukset.js';
export * from './auditloki/lokitapahtuma.js';
export * from './auditloki/oph-muoto.js';

export * from './siirtoloki/kayttotapaukset/selaa-siirtolokia.js';
export * from './siirtoloki/kayttotapaukset/siivoa-siirtoloki.js';
export * from './siirtoloki/siirtoloki-repository.port.js';
export * from './siirtoloki/siirtotapahtuma.js';

export * from './hoks/kayttotapaukset/hae-hankintakoulutukset.js';
export * from './hoks/kayttotapaukset/hae-hankkimistapa.js';
export * from './hoks/kayttotapaukset/hae-hoks.js';
export * from './hoks/kayttotapaukset/hae-oppijan-hoksit.js';
export * from './hoks/kayttotapaukset/hae-versiot.js';
export * from './hoks/kayttotapaukset/havita-hoks.js';
export * from './hoks/kayttotapaukset/luo-hoks.js';
export * from './hoks/kayttotapaukset/luonnin-tarkastus.js';
export * from './hoks/kayttotapaukset/paivita-hoks.js';
export * from './hoks/kayttotapaukset/palauta-versio.js';
export * from './hoks/kayttotapaukset/poista-hoks.js';
export * from './hoks/kayttotapaukset/selaa-hokseja.js';
export * from './hoks/kayttotapaukset/siirra-joukkona.js';
export type { Paivityssisalto } from './hoks/kayttotapaukset/valmistele-paivitys.js';
export * from './hoks/kayttotapaukset/validoi-hoks.js';
export * from './hoks/kayttotapaukset/vie-hoksit.js';

export * from './luonnokset/lomakeluonnos.js';
export * from './luonnokset/lomakeluonnos-repository.port.js';
export * from './luonnokset/kayttotapaukset/lomakeluonnokset.js';

export * from './tiedotteet/tiedote.js';
export * from './tiedotteet/tiedote-repository.port.js';
export * from './tiedotteet/kayttotapaukset/tiedotteet.js';

export * from './avaukset/avaus.js';
export * from './avaukset/avaus-repository.port.js';
export * from './avaukset/avausvalvoja.js';
export * from './avaukset/kayttotapaukset/avaukset.js';

export * from './oppijaindeksi/hakumuoto.js';
export * from './oppijaindeksi/hakupiiri.js';
export * from './oppijaindeksi/kayttotapaukset/hae-oppija.js';
export * from './oppijaindeksi/kayttotapaukset/hae-oppijoita.js';
export * from './oppijaindeksi/kayttotapaukset/hae-oppilaitokset.js';
export * from './oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
export * from './oppijaindeksi/kayttotapaukset/tutki-oppijaindeksia.js';
export * from './oppijaindeksi/oppijaindeksi.port.js';
export * from './oppijaindeksi/puutteet.js';
export * from './oppijaindeksi/rekisteritiedot.js';

export * from './sailytys/ajovaraukset.port.js';
export * from './sailytys/ajovuoro.js';
export * from './sailytys/huoltoajot.js';
export * from './sailytys/sailytysajat.js';
export * from './sailytys/yhteystietojen-siivous.js';
export * from './sailytys/kayttotapaukset/aja-huolto.js';
export * from './sailytys/kayttotapaukset/havita-vanhentuneet.js';
export * from './sailytys/kayttotapaukset/poista-vanhat-luonnokset.js';
export * from './sailytys/kayttotapaukset/poista-yhteystiedot.js';
export * from './sailytys/kayttotapaukset/seuraa-oppijanumeroita.js';
export * from './sailytys/kayttotapaukset/siivoa-lokit-ja-istunnot.js';
export * from './sailytys/kayttotapaukset/virkista-opiskeluoikeudet.js';

export * from './raportit/raportoi-tyopaikkajaksot.js';
export * from './raportit/tyopaikkajaksot.port.js';

export * from './rekisterit/eperusteet.port.js';
export * from './rekisterit/koodistopalvelu.port.js';
export * from './rekisterit/koodistot.js';
export * from './rekisterit/koski.port.js';
export * from './rekisterit/nimi.js';
export * from './rekisterit/opiskeluoikeus.js';
export * from './rekisterit/oppijanumerorekisteri.port.js';
export * from './rekisterit/organisaatiot.port.js';

export * from './nakymat/kayttotapaukset/etsi-oppijoita.js';
export * from './nakymat/kayttotapaukset/etsi-organisaatioita.js';
export * from './nakymat/kayttotapaukset/etsi-tutkinnon-osia.js';
export * from './nakymat/kayttotapaukset/hae-etusivu.js';
export * from './nakymat/kayttotapaukset/hae-hoksin-nakyma.js';
export * from './nakymat/kayttotapaukset/hae-kehys.js';
export * from './nakymat/kayttotapaukset/hae-lomake.js';
export * from './nakymat/kayttotapaukset/hae-oppijan-nakyma.js';
export * from './nakymat/kayttotapaukset/hae-vertailun-nakyma.js';
export * from './nakymat/lomakkeen-koodistot.js';
export * from './nakymat/lomaketiedot.js';
export * from './nakymat/nimeaja.js';
export * from './nakymat/opiskeluoikeuden-tiedot.js';
export * from './nakymat/tyolistat.js';
export * from './nakymat/puuttuvat.js';
export * from './nakymat/viittaukset.js';

export * from './oikeudet/cas-roolit.js';
export * from './oikeudet/kayttaja.js';
export * from './oikeudet/kielto.js';
export * from './oikeudet/myontotaulukko.js';
export * from './oikeudet/nakyvyys.js';
export * from './oikeudet/oikeustaulukko.js';
export * from './oikeudet/oikeusvalvoja.js';
export * from './oikeudet/ratkaise-myonto.js';
export * from './oikeudet/ratkaise-oikeus.js';
export * from './oikeudet/roolitaulukko.js';
export * from './oikeudet/tunnistautuminen.port.js';
export * from './oikeudet/tyopaikan-nakyma.js';
export * from './oikeudet/vaadittu-toiminto.js';

export * from './tunnukset/kayttotapaukset/anna-paasytunniste.js';
export * from './tunnukset/kayttotapaukset/anomukset.js';
export * from './tunnukset/kayttotapaukset/aseta-salasana.js';
export * from './tunnukset/kayttotapaukset/hallitse-tunnuksia.js';
export * from './tunnukset/kayttotapaukset/istunnot.js';
export * from './tunnukset/kayttotapaukset/kirjaudu.js';
export * from './tunnukset/kayttotapaukset/luo-ensimmainen-tunnus.js';
export * from './tunnukset/kayttotapaukset/myonna-rooleja.js';
export * from './tunnukset/anomus-repository.port.js';
export * from './tunnukset/istunto.js';
export * from './tunnukset/istunto-repository.port.js';
export * from './tunnukset/kayttooikeusanomus.js';
export * from './tunnukset/kirjautumisyritys-repository.port.js';
export * from './tunnukset/lukitus.js';
export * from './tunnukset/oma-tunnistautuminen.js';
export * from './tunnukset/paasytunnisteet.port.js';
export * from './tunnukset/roolin-voimassaolo.js';
export * from './tunnukset/salasanalinkki.js';
export * from './tunnukset/salasanasaanto.js';
export * from './tunnukset/salasanatiivistin.port.js';
export * from './tunnukset/tiketti-repository.port.js';
export * from './tunnukset/tunnus.js';
export * from './tunnukset/tunnuksen-nimi.js';
export * from './tunnukset/tunnus-repository.port.js';
export * from './tunnukset/tunnusten-piiri.js';

export * from './saannot/havaintotekstit.js';
export * from './saannot/muotosaannot.js';
export * from './saannot/rajaa-havainnot.js';
export * from './saannot/saanto.js';
export * from './saannot/saantokirja.js';
export * from './saannot/saantotasot.js';
export * from './saannot/solusaannot.js';
export * from './saannot/tarkista.js';

export * from './virheet/ehoks-error.js';
export * from './virheet/havainto.js';
export * from './virheet/kieltaytyminen.js';
export * from './virheet/kieltaytymiset.js';
export * from './virheet/tekstit.js';

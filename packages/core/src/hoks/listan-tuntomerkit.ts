/**
 * Tiedot, joista listan jäsen tunnetaan samaksi, kun sillä ei ole `module-id`:tä; avaimena listan nimi. Paljas teksti on
 * oma tuntomerkkinsä.
 */
export const LISTAN_TUNTOMERKIT: ReadonlyMap<string, readonly string[]> = new Map([
  ['opiskeluvalmiuksiaTukevatOpinnot', ['nimi']],
  ['oppimisenTuki', ['oppimisenTuenTyyppiKoodiUri', 'tutkinnonOsanTyyppiKoodiUri']],
  ['hankittavatKoulutuksenOsat', ['koulutuksenOsaKoodiUri']],
  ['osaAlueet', ['koodiUri']],
  ['muutOppimisymparistot', ['oppimisymparistoKoodiUri']],
  ['keskeytymisajanjaksot', ['alku']],
  ['koulutuksenJarjestajaOsaamisenArvioijat', ['nimi']],
  ['tyoelamaOsaamisenArvioijat', ['nimi']],
  ['aiemminHankitunOsaamisenArvioijat', ['nimi']],
]);

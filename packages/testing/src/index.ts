export * from './muistissa/muisti-hoks-repository.js';
export * from './muistissa/muisti-kirjautumisyritys-repository.js';
export * from './muistissa/muisti-koski.js';
export * from './muistissa/muisti-oppijanumerorekisteri.js';
export * from './muistissa/muisti-organisaatiot.js';
export * from './muistissa/muisti-tiketti-repository.js';
export * from './muistissa/muisti-tunnistautuminen.js';
export * from './muistissa/muisti-tunnus-repository.js';

export * from './rakentajat/esimerkki-hoks.js';
export * from './rakentajat/esimerkki-oidit.js';
export * from './rakentajat/juokseva-tunnistegeneraattori.js';
export * from './rakentajat/kiintea-kello.js';
export * from './rakentajat/laaja-hoks.js';

export * from './sopimukset/ei-vastannut.js';
export * from './sopimukset/hoks-repository.sopimus.js';
export * from './sopimukset/kieltaytyminen.js';
export * from './sopimukset/kirjautumisyritys-repository.sopimus.js';
export * from './sopimukset/koski.sopimus.js';
export * from './sopimukset/oppijanumerorekisteri.sopimus.js';
export * from './sopimukset/organisaatiot.sopimus.js';
export * from './sopimukset/testikehys.js';
export * from './sopimukset/tietovarasto.js';
export * from './sopimukset/tiketti-repository.sopimus.js';
export * from './sopimukset/tunnistautuminen.sopimus.js';
export * from './sopimukset/tunnus-repository.sopimus.js';

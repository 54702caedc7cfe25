export * from './muistissa/muisti-hoks-repository.js';
export * from './muistissa/muisti-kirjautumisyritys-repository.js';
export * from './muistissa/muisti-tiketti-repository.js';
export * from './muistissa/muisti-tunnus-repository.js';

export * from './rakentajat/esimerkki-hoks.js';
export * from './rakentajat/esimerkki-oidit.js';
export * from './rakentajat/juokseva-tunnistegeneraattori.js';
export * from './rakentajat/kiintea-kello.js';
export * from './rakentajat/laaja-hoks.js';

export * from './sopimukset/hoks-repository.sopimus.js';
export * from './sopimukset/kieltaytyminen.js';
export * from './sopimukset/kirjautumisyritys-repository.sopimus.js';
export * from './sopimukset/testikehys.js';
export * from './sopimukset/tiketti-repository.sopimus.js';
export * from './sopimukset/tunnus-repository.sopimus.js';

export * from './rekisterit/ei-vastannut.js';
export * from './rekisterit/koski.sopimus.js';
export * from './rekisterit/muistissa-koski.js';
export * from './rekisterit/muistissa-oppijanumerorekisteri.js';
export * from './rekisterit/muistissa-organisaatiot.js';
export * from './rekisterit/muistissa-tunnistautuminen.js';
export * from './rekisterit/oppijanumerorekisteri.sopimus.js';
export * from './rekisterit/organisaatiot.sopimus.js';
export * from './rekisterit/tunnistautuminen.sopimus.js';

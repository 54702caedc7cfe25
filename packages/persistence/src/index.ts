export * from './hoks/typeorm-hoks-repository.js';
export * from './tietokanta.js';
export * from './transaction.js';
export * from './tunnukset/typeorm-kirjautumisyritys-repository.js';
export * from './tunnukset/typeorm-tiketti-repository.js';
export * from './tunnukset/typeorm-tunnus-repository.js';

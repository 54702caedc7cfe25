// Inside NestJS: eHOKS is a router of Express, which Nest stands on. Nest's own body parsers are turned off for it, and on again for the host's controllers:
// eHOKS has limits of its own and reads a mass transfer line by line.
import 'reflect-metadata';
import { luoReitit } from '@ehoks/rest';
import { EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { Controller, Get, Module, type OnApplicationShutdown } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createEhoks } from 'ehoks';
import express from 'express';

const neighbours = await kaynnistaSimulaattori();
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

class OwnController {
  page(): string {
    return 'Your own page';
  }
}
// Written out, so that this file needs no setting of the compiler; with `experimentalDecorators` they are @Controller() and @Get().
Controller()(OwnController);
Get()(OwnController.prototype, 'page', Object.getOwnPropertyDescriptor(OwnController.prototype, 'page') ?? {});

class AppModule implements OnApplicationShutdown {
  // Nest has closed the server by then: the last request has been answered.
  onApplicationShutdown(): Promise<void> {
    return ehoks.close();
  }
}
Module({ controllers: [OwnController] })(AppModule);

const prefix = '/ehoks-osa';
const app = await NestFactory.create(AppModule, { bodyParser: false, logger: false });
app.use(
  prefix,
  luoReitit(ehoks, {
    julkinenUrl: `http://localhost:3000${prefix}`,
    runkoraja: 1024 * 1024,
    tuki: 'tuki@example.com',
    tuotanto: false,
  }),
);
app.use(express.json());
await app.listen(0);
const url = (await app.getUrl()).replace('[::1]', 'localhost');

console.log(`GET /: ${await (await fetch(url)).text()}`);
const api = `${url}${prefix}/ehoks-virkailija-backend/api/v1`;
console.log(`GET …/valmius: ${(await fetch(`${api}/valmius`)).status}`);
const broken = await fetch(`${api}/validointi`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{',
});
const { type } = (await broken.json()) as { type: string };
console.log(`POST …/validointi with broken JSON: ${broken.status}, ${type}`);

await app.close();
await neighbours.sulje();

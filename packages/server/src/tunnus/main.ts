#!/usr/bin/env node
import { tunnus } from './komento.js';

const { tuloste, virhetuloste, koodi } = await tunnus(process.argv.slice(2), process.env);
if (tuloste !== '') process.stdout.write(`${tuloste}\n`);
if (virhetuloste !== '') process.stderr.write(`${virhetuloste}\n`);
process.exitCode = koodi;

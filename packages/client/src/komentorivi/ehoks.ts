#!/usr/bin/env node
import { aja } from './ohjelma.js';
import { prosessinYmparisto } from './konteksti.js';

process.exitCode = await aja(process.argv.slice(2), prosessinYmparisto());

import { createHash } from 'node:crypto';
import type { Html } from './html.js';

const TYYLI = `
:root { color-scheme: light dark; --teksti: #1b1f24; --tausta: #eef1f5; --paperi: #fff; --viiva: #6b7480; --vieno: #4a525c;
  --korostus: #0a5a9c; --korostuksen-teksti: #fff; --virhe: #b3141f; --virheen-tausta: #fdf1f1; }
@media (prefers-color-scheme: dark) { :root { --teksti: #f2f4f7; --tausta: #14181d; --paperi: #20262d; --viiva: #98a2ad;
  --vieno: #c3cad2; --korostus: #8cc4f5; --korostuksen-teksti: #10151a; --virhe: #ff9d9d; --virheen-tausta: #3a2023; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--teksti); background: var(--tausta); }
header, footer { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; }
header p { margin: 0; font-size: 1.25rem; font-weight: 700; }
header ul { display: flex; gap: .25rem; margin: 0 -.5rem; padding: 0; list-style: none; }
header li > * { display: inline-block; min-width: 2.75rem; padding: .5rem; text-align: center; }
[aria-current] { font-weight: 700; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 2rem; background: var(--paperi); overflow-wrap: anywhere; }
footer { color: var(--vieno); font-size: .9375rem; }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1rem 0 .25rem; font-size: 1.0625rem; }
ul { margin: .25rem 0; padding-left: 1.5rem; }
a { color: var(--korostus); }
form { max-width: 28rem; }
label { display: block; margin: 1.25rem 0 .25rem; font-weight: 600; }
.vihje { margin: 0 0 .25rem; color: var(--vieno); }
.kentan-virhe { margin: 0 0 .25rem; color: var(--virhe); font-weight: 600; }
.kentan-virhe p { margin: 0; }
input { display: block; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--paperi); border: 1px solid var(--viiva); border-radius: .25rem; }
input[aria-invalid] { border: 2px solid var(--virhe); }
button, .painike { display: inline-block; min-height: 2.75rem; margin-top: 1.5rem; padding: .625rem 1.5rem; font: inherit;
  font-weight: 600; line-height: 1.5; text-decoration: none; cursor: pointer; color: var(--korostuksen-teksti);
  background: var(--korostus); border: 1px solid transparent; border-radius: .25rem; }
button:hover, .painike:hover { text-decoration: underline; }
.virheet { margin: 0 0 1.5rem; padding: 1rem 1.25rem; background: var(--virheen-tausta); border: 2px solid var(--virhe); }
.virheet h2 { margin: 0 0 .5rem; }
.virheet p { margin: .25rem 0; }
.virheet a { color: var(--virhe); }
.testi { margin: 0; padding: .5rem 1.25rem; text-align: center; font-weight: 700; color: #1b1f24; background: #ffd34d; }
.ohita { position: absolute; left: -100rem; }
.ohita:focus { position: static; display: inline-block; padding: .5rem 1.25rem; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
:focus-visible { outline: 3px solid var(--korostus); outline-offset: 2px; }
@media (forced-colors: active) { button, .painike { border-color: ButtonText; } }
`;

/** The look of every page; inside the page, so that it asks for nothing else. */
export const TYYLIELEMENTTI: Html = { html: `<style>${TYYLI}</style>` };

/** The value of `style-src` that allows this style and no other. */
export const TYYLIN_LAHDE = `'sha256-${createHash('sha256').update(TYYLI).digest('base64')}'`;

export { KonfiguraatioError, lueKonfiguraatio, type Konfiguraatio } from './konfiguraatio.js';
export { MITTARIT, type Mittari } from './mittarit/mittaritaulu.js';
export { kaynnistaPalvelu, type Palvelu } from './palvelu.js';
export { MUUTTUJAT, type Muuttuja } from './ymparistomuuttujat.js';

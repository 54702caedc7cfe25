// Apart from the reading of plans, and each language by itself: a page takes those that it shows.
export { en } from './kenttanimet/en.js';
export { fi } from './kenttanimet/fi.js';
export { kenttanimenAvain, type Kenttanimenavain, type Kenttanimet } from './kenttanimet/kenttanimet.js';
export { sv } from './kenttanimet/sv.js';

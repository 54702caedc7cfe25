import { chromium } from './chromium.mjs';

/** Gives the tests of the pages a browser. */
export default async function () {
  process.env.EHOKS_TEST_CHROMIUM = await chromium();
}

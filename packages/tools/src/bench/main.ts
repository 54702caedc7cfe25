import { measureHttp } from './http.js';
import { report } from './report.js';
import { measureValidation } from './validation.js';

/** `npm run bench`: what the machine's limit is here and now, and how near it the service comes. Ratios travel, figures do not. */
export async function bench(): Promise<void> {
  console.log(report('Validation of a plan', await measureValidation()));
  for (const { title, measured } of await measureHttp()) console.log(`\n${report(title, measured)}`);
}

import { lahde } from '../../src/pyynto/lahde.js';

test.each([
  [['192.0.2.1', '10.0.0.1'], '192.0.2.1'],
  [['2001:db8::1', '10.0.0.1'], '2001:db8::1'],
  [['::ffff:192.0.2.1', undefined], '192.0.2.1'],
  [['fe80::1%eth0', undefined], 'fe80::1'],
  [[`fe80::1%${'x'.repeat(6000)}`, undefined], 'fe80::1'],
  [['Z'.repeat(6000), '::ffff:10.0.0.1'], '10.0.0.1'],
  [['192.0.2.1:443', '10.0.0.1'], '10.0.0.1'],
  [['', undefined], ''],
])('%j is %s', (osoitteet, odotettu) => {
  expect(lahde(...osoitteet)).toBe(odotettu);
});

import { html } from '../../src/sivut/html.js';

test('every text is escaped, also in attributes; markup and nothing are not', () => {
  const teksti = `<b>&"'</b>`;
  expect(html`<p title="${teksti}">${teksti}${1}${undefined}${html`<i></i>`}${[html`a`, html`${'<'}`]}</p>`.html).toBe(
    '<p title="&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;">&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;1<i></i>a&lt;</p>',
  );
});

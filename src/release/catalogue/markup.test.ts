import { describe, expect, it } from 'vitest';
import { xml } from './markup.ts';

describe('xml', () => {
  it('escapes every text, in elements and attributes', () => {
    const hostile = `</title>&"'<![CDATA[ ]]>\u0000`;
    expect(xml`<title lang="${hostile}">${hostile}</title>`.text).toBe(
      '<title lang="&lt;/title&gt;&amp;&quot;&#39;&lt;![CDATA[ ]]&gt;\uFFFD">' +
        '&lt;/title&gt;&amp;&quot;&#39;&lt;![CDATA[ ]]&gt;\uFFFD</title>',
    );
  });

  it('inserts other markup, one or many, unchanged', () => {
    const items = ['a & b', 'c'].map((text) => xml`<li>${text}</li>`);
    expect(xml`<ul>${items}${xml`<li/>`}${undefined}${2}</ul>`.text).toBe(
      '<ul><li>a &amp; b</li><li>c</li><li/>2</ul>',
    );
  });
});

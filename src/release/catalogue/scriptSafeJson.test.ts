import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legibleText } from './legibleText.ts';
import { scriptSafeJson, scriptSafeJsonFile } from './scriptSafeJson.ts';

describe('JSON for a script element', () => {
  it.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '=1+1'])(
    'cannot be closed by %s',
    (text) => {
      const json = scriptSafeJson({ name: text });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ name: text });
    },
  );

  it('leaves out undefined values', () => {
    expect(scriptSafeJson({ a: 1, b: undefined })).toBe('{"a":1}');
    expect(scriptSafeJsonFile({ a: 1, b: undefined })).toBe('{\n  "a": 1\n}\n');
  });

  it('reads back as the legible form of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(scriptSafeJson([text]))).toEqual([legibleText(text)]);
      }),
    );
  });
});

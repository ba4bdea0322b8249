import { expect, it } from 'vitest';
import { parseSiteRoot } from './siteRoot.ts';

it.each([
  ['/', { base: '/', origin: undefined }],
  ['', { base: '/', origin: undefined }],
  ['/stats/', { base: '/stats/', origin: undefined }],
  ['stats', { base: '/stats/', origin: undefined }],
  ['/a/b', { base: '/a/b/', origin: undefined }],
  ['https://example.org', { base: '/', origin: 'https://example.org' }],
  ['https://example.org/stats', { base: '/stats/', origin: 'https://example.org' }],
  ['https://EXAMPLE.org/stats/', { base: '/stats/', origin: 'https://example.org' }],
  ['https://s/stats/', { base: '/stats/', origin: 'https://s' }],
  ['http://localhost:8080/a/', { base: '/a/', origin: 'http://localhost:8080' }],
])('%j is a valid root', (text, address) => {
  expect(parseSiteRoot(text)).toEqual(address);
});

it.each([
  '/../etc/',
  '/a b/',
  '/a"/',
  '/a;b/',
  '/$uri/',
  '/{x}/',
  'https://example.org/?q=1',
  'https://user:pass@example.org/',
  'https://example.org/a/../b',
  'javascript:alert(1)',
  '//example.org/<script>',
])('%j is not a valid root', (text) => {
  expect(parseSiteRoot(text)).toBeUndefined();
});

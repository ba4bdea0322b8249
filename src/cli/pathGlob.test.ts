import { expect, it } from 'vitest';
import { pathGlob } from './pathGlob.ts';

it('a path as a glob keeps letters and slashes, and escapes every other character', () => {
  expect(pathGlob('/数据/a(b)[c]')).toBe('/数据/a\\(b\\)\\[c\\]');
  expect(pathGlob('C:\\data\\{x}!')).toBe('C\\:/data/\\{x\\}\\!');
});

import { expect, it } from 'vitest';
import { webLink } from './webLink.ts';

it.each([
  ['https://www.pinghu.gov.cn/art/1.html', 'https://www.pinghu.gov.cn/art/1.html'],
  ['http://例子.example/"<', 'http://xn--fsqu00a.example/%22%3C'],
  ['javascript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['//elsewhere.example', undefined],
  ['', undefined],
])('%j is the link %s', (address, link) => {
  expect(webLink(address)).toBe(link);
});

import { BASE } from './base.ts';

/** Where a dataset's file is served; `file` may stand in a folder below. */
export function fileUrl(dataset: string, file: string): string {
  const path = [dataset, ...file.split('/')].map(encodeURIComponent).join('/');
  return `${BASE}data/${path}`;
}

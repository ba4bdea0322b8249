import { BASE } from './base.ts';

/** The URL of a dataset's file; `file` can include a folder. */
export function fileUrl(dataset: string, file: string): string {
  const path = [dataset, ...file.split('/')].map(encodeURIComponent).join('/');
  return `${BASE}data/${path}`;
}

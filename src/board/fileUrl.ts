import { BASE } from './base.ts';

/** Where a dataset's file is served. */
export function fileUrl(dataset: string, file: string): string {
  return `${BASE}data/${encodeURIComponent(dataset)}/${encodeURIComponent(file)}`;
}

import { type Ended, runInProcess } from './runInProcess.ts';

/** The unread column of the dataset of secrets. */
export const ALLOWED = ['--allow-column', 'remark'];

/** Publishes datasets with that column. */
export const publish = (...args: readonly string[]): Promise<Ended> =>
  runInProcess('publish', ...args, ...ALLOWED);

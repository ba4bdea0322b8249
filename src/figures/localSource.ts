import type { SourceId } from './figure.ts';

const PREFIX = 'local.';

/** The source, for a row that a reader has entered on one device, that stands beside a real one. */
export const localSource = (id: SourceId): SourceId => `${PREFIX}${id}` as SourceId;

/** The source of every figure that a reader brought in a file of their own. */
export const OWN_SOURCE = 'own-file' as SourceId;

/** Whether a figure's source says that it is not published. */
export const isLocalSource = (id: string): boolean => id.startsWith(PREFIX);

import type { SourceId } from './figure.ts';

const PREFIX = 'local.';

/** The source id for rows that a reader enters on one device against a published source. */
export const localSource = (id: SourceId): SourceId => `${PREFIX}${id}` as SourceId;

/** The source of every figure from a reader's own file. */
export const OWN_SOURCE = 'own-file' as SourceId;

/** True if a source is local, that is, unpublished. */
export const isLocalSource = (id: string): boolean => id.startsWith(PREFIX);

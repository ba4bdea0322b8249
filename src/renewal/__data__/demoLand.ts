import { demoDataset as coreDataset } from '../../intake/ownTable/__data__/ownFixture.ts';
import { RENEWAL_EXTENSION } from '../extension.ts';

/** The demonstration dataset with its land renewal, read from its files. */
export const demoDataset = () => coreDataset([RENEWAL_EXTENSION]);

import { measured, must, oneOf, ref, type TableSchema, typed } from '../../intake/columnSchema.ts';
import { SUMMARY_GROUPS, SUMMARY_SUBJECTS, TOTAL_GROUP } from '../data/summary.ts';

const GROUPS = [...new Set([...Object.values(SUMMARY_GROUPS).flat(), TOTAL_GROUP])];

/** Firms, projects and cases in numbers alone. It has no key in the sense of a database: `parks` is empty for the whole. */
export const SUMMARY_TABLE: TableSchema = {
  name: 'renewal_summary',
  required: false,
  columns: [
    must(typed('as_of', 'date')),
    must(typed('year', 'year')),
    must(oneOf('subject', SUMMARY_SUBJECTS)),
    typed('parks', 'list'),
    must(oneOf('group', GROUPS)),
    typed('count', 'decimal'),
    measured('land', '亩'),
    measured('investment', '万元'),
    must(oneOf('status', ['final', 'confidential'])),
    ref('source', 'sources'),
  ],
};

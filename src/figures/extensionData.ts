/** What a dataset holds for an application beside the core; the core hands it on unread. */
export interface Held {
  /** The application's id. */
  readonly id: string;
  /** Changes when a byte of any of its tables changes. */
  readonly version: string;
  readonly data: unknown;
}

/** The place of one application's data in a dataset, which gives the data their type. */
export interface Slot<Data> {
  readonly id: string;
  /** Undefined where the dataset has none of its tables, or where they are not loaded. */
  readonly of: (holder: { readonly extensions: readonly Held[] } | undefined) => Data | undefined;
}

/**
 * Names a place for the data of an application.
 *
 * @example
 * const RENEWAL = slot<RenewalParts>('renewal');
 * RENEWAL.of(dataset)?.parks;
 */
export function slot<Data>(id: string): Slot<Data> {
  return {
    id,
    // The border where data that crossed from a worker get their type back: one application, one id.
    of: (holder) => holder?.extensions.find((one) => one.id === id)?.data as Data | undefined,
  };
}

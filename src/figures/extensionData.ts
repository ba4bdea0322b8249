/** An application's data in a dataset; the core passes it on without reading it. */
export interface Held {
  /** The application's id. */
  readonly id: string;
  /** Changes when a byte of any of the application's tables changes. */
  readonly version: string;
  readonly data: unknown;
}

/** Typed access to one application's data in a dataset. */
export interface Slot<Data> {
  readonly id: string;
  /** The data; undefined if the dataset has no such tables or they are not loaded. */
  readonly of: (holder: { readonly extensions: readonly Held[] } | undefined) => Data | undefined;
}

/**
 * Creates the typed access to an application's data.
 *
 * @example
 * const RENEWAL = slot<RenewalParts>('renewal');
 * RENEWAL.of(dataset)?.parks;
 */
export function slot<Data>(id: string): Slot<Data> {
  return {
    id,
    // Data from a worker lose their type; the id decides it, since each application has its own.
    of: (holder) => holder?.extensions.find((one) => one.id === id)?.data as Data | undefined,
  };
}

/** The part of the validator `datapackage` 1.1 (frictionlessdata.io) that the tests use. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly valid: boolean;
    /** Reads and casts every row; throws for a bad row, with each fault in `errors`. */
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<unknown[]>;
  }
  export interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export const Package: { load(descriptor: string): Promise<Package> };
}

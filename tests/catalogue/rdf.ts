import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/**
 * The content of a document as RDF.
 *
 * @throws if it is not JSON-LD or if a term is undefined
 */
export async function readJsonLd(
  text: string,
  contexts: Readonly<Record<string, unknown>> = {},
): Promise<Store> {
  const nquads = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    base: 'https://example.org/catalogue',
    safe: true,
    // Nothing is fetched: a context that the test does not supply is an error.
    documentLoader: async (url) => {
      if (!(url in contexts)) throw new Error(`no context of the name ${url} at hand`);
      return { document: contexts[url], documentUrl: url };
    },
  });
  return new Store(new Parser().parse(nquads));
}

/**
 * The positions at which RDF breaks the shapes (SHACL) of a file: `http://schema.org/name
 * MinCount`.
 */
export async function shapeFaults(data: Store, shapes: string): Promise<string[]> {
  const turtle = readFileSync(new URL(`schemas/${shapes}`, import.meta.url), 'utf8');
  const { results } = await new SHACLValidator(new Store(new Parser().parse(turtle))).validate(
    data,
  );
  return results.map(({ path, focusNode, sourceConstraintComponent }) => {
    const rule = sourceConstraintComponent?.value.replace(/^.*#|ConstraintComponent$/g, '');
    const where = path?.termType === 'NamedNode' ? path : focusNode;
    return `${where?.value} ${rule}`;
  });
}

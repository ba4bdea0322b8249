import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemaText = (name: string) =>
  readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

/** The faults that libxml2 finds in a document: of well-formedness, or else of the schema. */
export async function xmlFaults(
  xml: string,
  schema: 'sitemap.xsd' | 'atom.rng',
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [{ fileName: schema, contents: schemaText(schema) }],
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    preload: [{ fileName: 'xhtml-link.xsd', contents: schemaText('xhtml-link.xsd') }],
  });
  return errors.map(({ message }) => message);
}

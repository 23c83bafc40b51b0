import { readFileSync } from 'node:fs'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const FOLDER = new URL('../../fixtures/schemas/', import.meta.url)

const SCHEMAS = {
  'GEXF 1.3': ['gexf-1.3.xsd', 'gexf-1.3-viz.xsd'],
  'GEXF 1.2': ['gexf-1.2.xsd', 'gexf-1.2-viz.xsd'],
  GraphML: ['graphml.xsd'],
} as const

export type SchemaName = keyof typeof SCHEMAS

const file = (name: string): XMLFileInfo => ({ fileName: name, contents: readFileSync(new URL(name, FOLDER), 'utf8') })

/** What libxml2 finds wrong with a file by a schema, in words; nothing where it is valid. */
export async function schemaFaults(schema: SchemaName, text: string): Promise<readonly string[]> {
  const [main, ...others] = SCHEMAS[schema]
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'graph.xml', contents: text }],
    schema: [file(main)],
    preload: others.map(file),
    maxMemoryPages: 16_384,
  })
  return valid ? [] : errors.map(({ message }) => message)
}

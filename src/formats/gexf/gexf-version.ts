/** The versions of GEXF that can be written. */
export const GEXF_VERSIONS = ['1.3', '1.2'] as const
/** 1.3 is what Gephi and Gephi Lite write; NetworkX before 3.6 reads only 1.2. */
export type GexfVersion = (typeof GEXF_VERSIONS)[number]

/** The namespaces that readers compare letter by letter. */
export const GEXF_NAMESPACE: Readonly<Record<GexfVersion, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
}

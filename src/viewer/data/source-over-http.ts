import { folderOverHttp } from './graph-folder'
import type { GraphSource } from './graph-source'
import { sourceOfFolder } from './source-of-folder'

/** The graph folder below `base`, an address that ends in `/` and may be relative to the page. It is called what the folder is called. */
export const sourceOverHttp = (base: string): GraphSource => sourceOfFolder(folderOverHttp(base), lastPart(base))

const lastPart = (address: string): string => address.split('/').findLast((part) => part !== '') ?? 'graph'

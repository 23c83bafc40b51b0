import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorrectionOutcome, GraphData } from '../../../model'
import type { FileStamp } from './disk'

export const MANIFEST = 'manifest.json'
/** What the user has made; only the commands that correct write it. */
export const CORRECTIONS = 'corrections.jsonl'
const FORMAT = 'pressgraph graph'
/** Raised when a reader of the former version could no longer make sense of the folder. */
export const FORMAT_VERSION = 1

/** The list of what a build has written. It is written last: where it stands, the folder is complete. */
export interface Manifest {
  readonly format: string
  readonly version: number
  readonly counts: Readonly<Record<string, number>>
  readonly files: Readonly<Record<string, FileStamp>>
  /** The user's corrections and what became of them; left out where there were none. */
  readonly corrections?: readonly MadeCorrection[]
}

/** A correction that a graph was built with. */
export interface MadeCorrection extends Pick<CorrectionOutcome, 'id' | 'problem'> {
  /** Made of all that the correction says, so that one changed by hand is told from it; older graphs have none. */
  readonly hash?: string
}

export function makeManifest(
  data: GraphData,
  files: Manifest['files'],
  corrections: readonly MadeCorrection[],
): Manifest {
  const manifest = { format: FORMAT, version: FORMAT_VERSION, counts: countRecords(data), files }
  return corrections.length === 0 ? manifest : { ...manifest, corrections }
}

/** How many records of each kind a graph has. */
export function countRecords(data: GraphData): Manifest['counts'] {
  const { documents, entities, mentions, attributions, relations, judgements } = data
  return {
    documents: documents.length,
    entities: entities.length,
    mentions: mentions.length,
    attributions: attributions.length,
    relations: relations.length,
    evidence: relations.reduce((sum, { evidence }) => sum + evidence.length, 0),
    judgements: judgements.length,
  }
}

/** The manifest of a folder; null where there is none or it is not one of ours. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '')
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isStamp = (value: unknown): boolean =>
  isObject(value) && typeof value.bytes === 'number' && typeof value.sha256 === 'string'

const isMade = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === 'string' &&
  (value.problem === null || typeof value.problem === 'string') &&
  (value.hash === undefined || typeof value.hash === 'string')

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value.format === FORMAT &&
  typeof value.version === 'number' &&
  isObject(value.counts) &&
  isObject(value.files) &&
  Object.entries(value.files).every(([name, stamp]) => isStamp(stamp) && !/[\\/]/.test(name)) &&
  (value.corrections === undefined || (Array.isArray(value.corrections) && value.corrections.every(isMade)))

/** Whether a folder holds all that its manifest lists, by size. */
export async function isComplete(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder)
  if (!manifest) return false
  const sizes = await Promise.all(
    Object.entries(manifest.files).map(async ([name, { bytes }]) => (await sizeOf(join(folder, name))) === bytes),
  )
  return sizes.every(Boolean)
}

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  )

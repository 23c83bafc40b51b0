import type { Command } from 'commander'
import { addGraphFolderOption } from './graph-option'

/** What every command takes that makes a correction. */
export interface CorrectionOptions {
  readonly graph: string
  readonly note?: string
}

export const addCorrectionOptions = (command: Command): Command =>
  addGraphFolderOption(command).option('--note <words>', 'why; kept with the correction')

/** What help says after each of these commands. */
export const HOW_CORRECTIONS_WORK = `
The decision is kept in the graph's corrections.jsonl and wins over the extractor's in every later build.
"pressgraph corrections" lists what was decided, "pressgraph undo" takes it back.`

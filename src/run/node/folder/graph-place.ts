import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** A graph folder and the names beside it that a build uses for a while. They are hidden, so that no build reads them as articles. */
export interface GraphPlace {
  /** The folder as the user named it. */
  readonly shown: string
  readonly target: string
  /** The new folder, while it is written. */
  readonly staging: string
  /** The former folder, while the new one takes its name. */
  readonly old: string
  /** What a build is done with and only has to remove; with a number behind it where that can't be removed. */
  readonly trash: string
  readonly parent: string
  /** Names of locks begin with this. */
  readonly lockPrefix: string
}

/** A graph folder that is a symbolic link is written where the link leads. */
export async function graphPlace(shown: string): Promise<GraphPlace> {
  const target = await followLinks(resolve(shown), 40)
  const parent = dirname(target)
  const beside = (role: string): string => join(parent, `.${basename(target)}.pressgraph-${role}`)
  return {
    shown,
    target,
    staging: beside('new'),
    old: beside('old'),
    trash: beside('trash'),
    parent,
    lockPrefix: `.${basename(target)}.pressgraph-lock.`,
  }
}

/** As `realpath`, but also through a link whose target is away for a moment, in the middle of a switch. */
async function followLinks(path: string, most: number): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null) return real
  const next = await readlink(path).catch(() => null)
  if (next === null || most === 0) return path
  return followLinks(resolve(dirname(path), next), most - 1)
}

import { spawnSync } from 'node:child_process'

const PYTHONS = ['python3', '/usr/bin/python3']

/** A Python of this machine that has these packages; undefined where none has. */
export const findPython = (packages: readonly string[]): string | undefined =>
  PYTHONS.find((python) => spawnSync(python, ['-c', `import ${packages.join(', ')}`]).status === 0)

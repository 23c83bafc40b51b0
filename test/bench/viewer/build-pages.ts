import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Builds the viewer as it is published, and the page of sigma alone into `bare`. Gives the viewer's folder. */
export async function buildPages(bare: string): Promise<string> {
  const outDir = join(ROOT, 'dist/viewer')
  await build({ configFile: join(ROOT, 'vite.config.ts'), mode: 'viewer', logLevel: 'error' })
  await build({
    root: join(ROOT, 'test/bench/viewer/bare'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: bare, target: 'es2022' },
  })
  return outDir
}

#!/usr/bin/env node
// Finds a browser, then runs every test project in it and in Node. The browser tests are never left out.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from './find-browser.js'

const browser = findBrowser()
if (!browser) process.exit(1)
console.log(`Browser tests run in ${browser}`)

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
})
process.exit(status ?? 1)

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const INSTRUCTIONS = `No Chrome or Chromium was found and none could be installed. The browser tests need one. Either
  - install Chrome or Chromium (on Debian as root: apt-get install -y --no-install-recommends chromium fonts-dejavu-core), or
  - set CHROME_PATH to the executable of one.`

/**
 * The path of a Chrome or Chromium: the one that CHROME_PATH names, an installed one, else one that it installs, saying so.
 * Null, after saying what to do, where there is none to be had.
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) return canRun(named) ? named : fail(`CHROME_PATH names ${named}, which cannot be run.`)
  return installedBrowser() ?? installFromDebian() ?? installFromPlaywright() ?? fail(INSTRUCTIONS)
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find(canRun) ?? null
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/etc/debian_version')) return null
  console.log("No Chrome or Chromium found: installing Debian's chromium with apt-get.")
  const done =
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])
  return done ? installedBrowser() : null
}

function installFromPlaywright() {
  console.log('No Chrome or Chromium found: downloading the one that Playwright offers.')
  return run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
    ? installedBrowser()
    : null
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function fail(message) {
  console.error(message)
  return null
}

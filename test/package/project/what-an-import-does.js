import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import nlp from 'compromise'

/** Files that are read, but for modules. */
const read = []
function watch(holder, names) {
  for (const name of names) {
    const original = holder[name]
    holder[name] = (path, ...more) => {
      if (!/\.[cm]?js$|package\.json$/.test(path)) read.push(String(path))
      return original.call(holder, path, ...more)
    }
  }
}
watch(fs, ['readFile', 'readFileSync', 'open', 'openSync', 'readdir', 'readdirSync', 'createReadStream'])
watch(fs.promises, ['readFile', 'open', 'readdir'])
syncBuiltinESMExports()

/** All that JSON has no words for, in some words. */
const inWords = (_, value) =>
  typeof value === 'function' || value instanceof RegExp ? String(value) : value instanceof Set ? [...value] : value
const shared = () =>
  JSON.stringify([nlp.world(), Reflect.ownKeys(nlp), Reflect.ownKeys(nlp('').constructor.prototype)], inWords)

const globals = Reflect.ownKeys(globalThis)
const world = shared()
const imported = await import(process.argv[2])
console.log(
  JSON.stringify({
    globals: Reflect.ownKeys(globalThis).filter((name) => !globals.includes(name)),
    isWorldAsItWas: shared() === world,
    read,
    names: Object.keys(imported).length > 0,
  }),
)

import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type ESTree, parseSync } from 'vite'

/** A public name, or a field or method of one, with what its docstring says; an empty docstring where it has none. */
export interface PublicName {
  /** `PressGraph.relations` */
  readonly name: string
  /** The declaration that it stands in, from the folder of declarations. */
  readonly file: string
  readonly isFunction: boolean
  /** Whether it is there for the compiler too: all but functions and constants. */
  readonly isType: boolean
  readonly docstring: string
}

type Statement = ESTree.Program['body'][number]
type Declaration = NonNullable<ESTree.ExportNamedDeclaration['declaration']>
type Member = ESTree.TSSignature | ESTree.ClassElement

interface Module {
  readonly body: readonly Statement[]
  /** The docstring of what begins at an offset. */
  readonly docstringBefore: (start: number) => string
}

const parsed = new Map<string, Module>()

function parse(folder: string, file: string): Module {
  const known = parsed.get(posix.join(folder, file))
  if (known) return known
  const text = readFileSync(posix.join(folder, file), 'utf8')
  const { program, comments } = parseSync(file, text, { lang: 'dts' })
  const docstrings = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const docstringBefore = (start: number): string =>
    docstrings.find(({ end }) => end <= start && text.slice(end, start).trim() === '')?.value ?? ''
  const module = { body: program.body, docstringBefore }
  parsed.set(posix.join(folder, file), module)
  return module
}

/** The public names of an entry: what it declares and what it passes on, with all fields and methods. */
export const publicNames = (folder: string, entry: string): readonly PublicName[] =>
  parse(folder, entry).body.flatMap((statement) => exported(folder, entry, statement))

const fileOf = (from: string, source: string): string =>
  posix.join(posix.dirname(from), source.replace(/\.js$/, '.d.ts'))

function exported(folder: string, file: string, statement: Statement): readonly PublicName[] {
  if (statement.type === 'ExportAllDeclaration')
    return publicNames(folder, fileOf(file, statement.source.value)).filter(
      ({ isType }) => isType || statement.exportKind !== 'type',
    )
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { declaration, source, specifiers, start } = statement
  if (declaration) return namesOf(folder, file, declaration, start)
  if (!source) return []
  const there = publicNames(folder, fileOf(file, source.value))
  const wanted = new Set(specifiers.map(({ local }) => ('name' in local ? local.name : local.value)))
  return there.filter(({ name }) => wanted.has(name.replace(/\..*/, '')))
}

function namesOf(folder: string, file: string, declaration: Declaration, start: number): readonly PublicName[] {
  const { docstringBefore } = parse(folder, file)
  const isType = declaration.type !== 'VariableDeclaration' && declaration.type !== 'TSDeclareFunction'
  return declared(declaration).flatMap(({ name, isFunction, members }) => [
    { name, file, isFunction, isType, docstring: docstringBefore(start) },
    ...members.flatMap((member) => {
      const word = memberName(member)
      const of = { name: `${name}.${word}`, file, isFunction: isMethod(member), isType }
      return word === null ? [] : [{ ...of, docstring: docstringBefore(member.start) }]
    }),
  ])
}

interface Declared {
  readonly name: string
  readonly isFunction: boolean
  readonly members: readonly Member[]
}

function declared(declaration: Declaration): readonly Declared[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.map(({ id }) => ({
        name: 'name' in id ? id.name : '',
        isFunction: id.typeAnnotation?.typeAnnotation.type === 'TSFunctionType',
        members: [],
      }))
    case 'TSInterfaceDeclaration':
      return [{ name: declaration.id.name, isFunction: false, members: declaration.body.body }]
    case 'TSTypeAliasDeclaration':
      return [{ name: declaration.id.name, isFunction: false, members: typeMembers(declaration.typeAnnotation) }]
    case 'ClassDeclaration':
      return [{ name: declaration.id?.name ?? '', isFunction: false, members: declaration.body.body }]
    case 'TSDeclareFunction':
      return [{ name: declaration.id?.name ?? '', isFunction: true, members: [] }]
    default:
      throw new Error(`a public declaration of a kind that is not known here: ${declaration.type}`)
  }
}

/** The fields of an object type, also where it is part of a union. */
function typeMembers(type: ESTree.TSType): readonly Member[] {
  if (type.type === 'TSTypeLiteral') return type.members
  return type.type === 'TSUnionType' || type.type === 'TSIntersectionType' ? type.types.flatMap(typeMembers) : []
}

/** Null for what nobody outside can name: a constructor, a private field. */
function memberName(member: Member): string | null {
  if (!('key' in member) || member.key.type !== 'Identifier') return null
  if ('accessibility' in member && member.accessibility === 'private') return null
  return member.key.name === 'constructor' ? null : member.key.name
}

const isMethod = (member: Member): boolean =>
  member.type === 'TSMethodSignature' || (member.type === 'MethodDefinition' && member.kind === 'method')

import { aliasesBeside, type HideCorrection, type RenameCorrection, type RetypeCorrection } from '../model'
import { countryCode } from './country-code'
import { freeId } from './free-id'
import { resolveAnchor } from './resolve-anchor'
import type { Workbench } from './workbench'

/** The former name stays an alias: articles go on using it. */
export function renameEntity(bench: Workbench, { entity: anchor, name }: RenameCorrection): void {
  const entity = resolveAnchor(bench, anchor)
  entity.aliases = aliasesBeside(name, [entity.name, ...entity.aliases])
  entity.name = name
  entity.id = freeId(entity, bench.drafts)
}

export function retypeEntity(bench: Workbench, { entity: anchor, type }: RetypeCorrection): void {
  const entity = resolveAnchor(bench, anchor)
  entity.countryCode = entity.type === type ? entity.countryCode : countryCode(type, entity.name)
  entity.type = type
  entity.id = freeId(entity, bench.drafts)
}

export function hideEntity(bench: Workbench, { entity: anchor }: HideCorrection): void {
  resolveAnchor(bench, anchor).isHidden = true
}

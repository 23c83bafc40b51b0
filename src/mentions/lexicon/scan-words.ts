import { words } from '../../language/words'

/** Groups that names of bodies hold in the possessive: "*People's* Party", "*Workers'* Union". */
export const GROUPS_IN_NAMES: readonly string[] = words(
  `people peoples workers women men children girls boys farmers teachers students nurses doctors writers
  fishermen miners drivers soldiers veterans users consumers mothers parents journalists employers shippers traders manufacturers owners players lawyers pilots
  bankers builders exporters importers growers officers ministers governors`,
)

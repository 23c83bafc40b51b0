import { words } from '../../language/words'

/** What stands before the names of ships, in capitals. */
export const SHIP_PREFIXES: readonly string[] = words(`HMS USS HMAS HMCS HMNZS RMS MV USNS USCGC ROKS BRP KRI`)

/** Kinds of ships, as they stand right before a ship's name. */
export const SHIPS: readonly string[] = words(
  `ship warship flagship frigate destroyer cruiser corvette battleship submarine minesweeper icebreaker tanker
  freighter ferry trawler yacht schooner steamer tugboat barge`,
)

import { words } from '../../language/words'

/** Nouns for bodies, as the text calls one that it has named ("the airline"), or says of one what it is ("Lumenta, a Dutch chipmaker"). */
export const BODY_KINDS: readonly string[] = words(`
  agency airframer airline alliance automaker band bank bloc bookmaker brewer brokerage builder carmaker carrier
  chain charity chipmaker club coalition commission company conglomerate consultancy council court developer drugmaker
  federation firm foundation group institute insurer lender maker manufacturer militia miner ministry nonprofit
  operator organisation organization party planemaker producer publisher refiner regulator retailer shipbuilder
  startup steelmaker supermarket supplier team union university utility watchdog
`)

/** Nouns for news media. */
export const OUTLET_KINDS: readonly string[] = words(`newspaper broadcaster daily`)

/** Nouns for states. */
export const STATE_KINDS: readonly string[] = words(`kingdom country nation republic`)

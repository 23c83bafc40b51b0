import { words } from '../../language/words'

/** Nouns that only measure what stands behind their "of": "a *group* of leaders", "two *tons* of grain", "a *wave* of strikes". Singular. */
export const MEASURE_HEADS: ReadonlySet<string> = new Set(
  words(`all amount array barrage batch bulk bunch cluster chunk couple dozen flurry gallon group half handful host hundred kg kilo kilogram lot
    majority many mass member million most number one pair part percent pound quantity quarter range remnant rest round score section series set share
    shipload slew some spate state string swarm swathe third thousand ton tonne total truckload two three four five type variety
    volley wave worth dollar euro franc peso pound rouble ruble rupee yen yuan supply`),
)

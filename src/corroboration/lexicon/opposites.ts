/** Pairs of words that make two statements of one where the one stands in the other's place. */
export const OPPOSITES = `
rise fall, rose fell, rising falling, risen fallen, increase decrease, increased decreased, up down, grew shrank, gain loss, gained lost,
won lost, win lose, winning losing, victory defeat, more fewer, more less, higher lower, high low, most least, best worst, better worse,
accept reject, accepted rejected, agreed refused, agree refuse, approve reject, approved rejected, confirmed denied, confirm deny,
support oppose, supported opposed, supports opposes, backed opposed, praised criticized, praise criticize, welcomed condemned,
allowed banned, allow ban, legal illegal, guilty innocent, convicted acquitted, opened closed, open closed, open close, start stop,
started stopped, began ended, begin end, before after, above below, over under, inside outside, north south, east west, northern southern,
eastern western, left right, buy sell, bought sold, import export, imports exports, arrived left, entered left, joined left, join leave,
hired fired, remain leave, lifted imposed, lift impose, strengthened weakened, strengthen weaken, improved worsened, raise lower,
raised lowered, raise cut, raised cut, increase cut, increased cut, first last, early late, earlier later, possible impossible,
likely unlikely, able unable, true false, safe unsafe, alive dead, survived died, friend enemy, succeeded failed, success failure,
male female, man woman, men women, he she, his her, son daughter, brother sister, father mother, husband wife, none all, always never,
everybody nobody, everyone nobody, with without, for against, optimistic pessimistic, stronger weaker, larger smaller, faster slower,
public private, released arrested, released detained, freed jailed, granted refused, to from, into from, minority majority
`

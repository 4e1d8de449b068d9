/** Pairs of English words that differ as a misspelt word differs from the right one: two letters, or a double one. */
const LOOK_ALIKES = `addressees addresses, angel angle, bared barred, basis bassi, below bellow, board broad,
categories categorise, casual causal, choose chose, coded codded, codes coeds, commas comas, compiled complied,
complaint compliant, desert dessert, diary dairy, discreet discrete, employees employes, exist exits, field filed,
filed filled, files flies, filing filling, fired fried, forth froth, hoped hopped, hoping hopping,
later latter, lines liens, marital martial, minute minuet, parse pares, planed planned, planing planning, proofs profs,
quiet quite, rated ratted, retired retried, scared scarred, scared sacred,
signed singed, signer singer, signing singing, signs sings, silver sliver, sites sties, slated salted,
stared starred, staring starring, steps steeps, stops stoops, striped stripped, summaries summarise, taped tapped,
there three, these thees, tilted titled, tired tried, tires tries, title tittle, today toady, trail trial, united untied,
unite untie, waits waist, worth wroth, wraps warps`;

/** Words that another spelling makes another word of: none of them is taken as misspelt. */
export const LOOK_ALIKE: ReadonlySet<string> = new Set(LOOK_ALIKES.split(/[\s,]+/));

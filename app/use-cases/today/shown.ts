/** How many rows each block of Today shows; what is beyond is counted and a link away. */
export const SHOWN = { waiting: 6, pool: 2, followUps: 5, bare: 3, deals: 4 } as const;

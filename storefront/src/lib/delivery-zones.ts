/** How far a parcel goes, nearest first. */
export const zones = ["commune", "province", "region", "country"] as const
export type Zone = (typeof zones)[number]
